import type { BoardDetail } from '../board/commands.ts';
import type { Letterhead } from '../minutes/minutes.ts';
import { letterheadOf } from '../minutes/minutes-of.ts';
import { paragraphText } from '../swedish.ts';
import type { AlternativeDetail, BudgetDetail, KeyDetail } from './commands.ts';
import type { AlternativeStatus, KeyBasis } from './model.ts';
import { beforeColumn, type Column, columnOf, keyComparison, keyParts, type Payer } from './rules.ts';
import { alternativeName, keyName, weightSumText, weightText } from './words.ts';

/** The format of an adopted budget as it is frozen. */
export const budgetFormat = 1;

/** A key that an alternative is said to follow, as it stands beside what is decided. */
export interface KeyValue {
  readonly name: string;
  readonly basis: KeyBasis;
  readonly unit: string;
  readonly source: string;
  readonly readOn: string | null;
  readonly comment: string;
  /** All its shares together, as counted. */
  readonly sum: string;
  /** In the order of the value's municipalities: as counted, in hundredths of a per cent, in kronor, and decided less that. */
  readonly rows: readonly {
    readonly weight: string;
    readonly part: number | null;
    readonly amount: number | null;
    readonly difference: number | null;
  }[];
  readonly differs: boolean;
}

export interface AlternativeValue extends Column {
  readonly label: string;
  readonly status: AlternativeStatus;
  readonly text: string;
  readonly key: KeyValue | null;
}

/** A budget as one plain value: all that its document shows, copied. */
export interface BudgetValue {
  readonly format: number;
  readonly letterhead: Letterhead;
  readonly year: number;
  readonly version: number;
  readonly reason: string;
  readonly consultedOn: string | null;
  readonly adoptedOn: string | null;
  readonly decidedAt: { readonly meetingDate: string; readonly paragraph: string };
  /** Names, in the order of every column. */
  readonly municipalities: readonly string[];
  /** The year before: its adopted budget, or what is stated of it. */
  readonly before: (Column & { readonly year: number; readonly adopted: boolean }) | null;
  /** The adopted budget that this one revises. */
  readonly revised: (Column & { readonly label: string }) | null;
  readonly alternatives: readonly AlternativeValue[];
}

function keyValue(payers: readonly Payer[], column: Column, key: KeyDetail): KeyValue {
  const parts = keyParts(payers, key);
  const compared = keyComparison(payers, column, key);
  const { basis, unit, source, readOn, comment } = key;
  return {
    name: keyName(key),
    basis,
    unit,
    source,
    readOn,
    comment,
    sum: weightSumText(key.shares),
    rows: payers.map(({ id }, at) => {
      const share = key.shares.find((each) => each.municipalityId === id);
      return {
        weight: share === undefined ? '–' : weightText(share),
        part: parts[at] ?? null,
        amount: compared?.amounts[at]?.amount ?? null,
        difference: compared?.differences[at] ?? null,
      };
    }),
    differs: compared?.differs ?? false,
  };
}

/** The budget of a year in one version as the plain value that is frozen and that its document is made of. */
export function budgetValue(board: BoardDetail, detail: BudgetDetail, keys: readonly KeyDetail[]): BudgetValue {
  const payers = board.municipalities;
  const { budget, adoption, before, revised } = detail;
  const { year, version, reason, consultedOn, adoptedOn } = budget;
  const last = beforeColumn(payers, detail);
  const paragraph = adoption?.paragraph ?? null;
  const alternativeValue = (each: AlternativeDetail, at: number): AlternativeValue => {
    const column = columnOf(payers, each.amounts);
    const key = keys.find((one) => one.id === each.keyId);
    const { status, text } = each;
    return {
      ...column,
      label: alternativeName(each, at),
      status,
      text,
      key: key === undefined ? null : keyValue(payers, column, key),
    };
  };
  return {
    format: budgetFormat,
    letterhead: letterheadOf(board),
    year,
    version,
    reason,
    consultedOn,
    adoptedOn,
    decidedAt: {
      meetingDate: adoption?.meetingDate ?? '',
      paragraph: paragraph === null ? '' : paragraphText(paragraph, board.board.paragraphPrefix),
    },
    municipalities: payers.map((each) => each.name),
    before: last === null ? null : { ...last, year: year - 1, adopted: before !== null },
    revised: revised === null ? null : { ...columnOf(payers, revised.amounts), label: revised.label },
    alternatives: detail.alternatives.map(alternativeValue),
  };
}
