import type { KeyDetail } from '../../shared/budget/commands.ts';
import { keyParts, type Payer } from '../../shared/budget/rules.ts';
import { keyName, partText, weightSumText, weightText } from '../../shared/budget/words.ts';
import type { FigureColumn, FigureRow } from './figure-cells.ts';

/** A column of the grid of keys; `keyId` is whose shares are written in it. */
export interface KeyColumn extends FigureColumn {
  readonly keyId?: string;
}

/** The rows: the municipalities and their sum. */
export function keyRows(payers: readonly Payer[]): readonly FigureRow[] {
  return [...payers.map(({ id, name }) => ({ id, name })), { id: 'total', name: 'Summa', sum: true }];
}

/** Two columns for each key: the share as it was counted or agreed, and in per cent. */
export function keyColumns(payers: readonly Payer[], keys: readonly KeyDetail[]): readonly KeyColumn[] {
  return keys.flatMap((key): readonly KeyColumn[] => {
    const group = keyName(key);
    const parts = keyParts(payers, key);
    const share = (row: number) => key.shares.find((each) => each.municipalityId === payers[row]?.id);
    const exact = (row: number) => {
      const found = share(row);
      return found === undefined ? '' : weightText(found);
    };
    const count = payers.length;
    return [
      {
        id: `${key.id} weight`,
        title: key.unit.trim() === '' ? 'Andel' : key.unit.trim(),
        group,
        keyId: key.id,
        text: (row) => (row === count ? weightSumText(key.shares) : exact(row)),
        exact: (row) => (row === count ? null : exact(row)),
      },
      {
        id: `${key.id} part`,
        title: 'Andel i %',
        group,
        text: (row) => {
          if (row === count) return key.shares.length === 0 ? '–' : partText(10_000);
          return partText(parts[row] ?? null);
        },
      },
    ];
  });
}
