import { memo, useCallback, useMemo, useState } from 'react';
import type { ImportedRisk, RiskImport } from '../../shared/risk-import/model.ts';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { Combo } from '../parts/combo.tsx';
import type { Option } from '../parts/select.tsx';
import { importedValue } from './found.ts';
import type { Candidate } from './match.ts';
import '../parts/table.css';

interface Props {
  readonly risks: RiskImport;
  /** Risks that two rows are said to be. */
  readonly twice: ReadonlySet<string>;
  readonly candidates: readonly Candidate[];
  /** The same function at every drawing, so that only the row that changes is drawn. */
  readonly onChoose: (at: number, riskId: string | null) => void;
}

const atATime = 100;
const newRisk = '+newRisk';

const focusInput = (element: HTMLElement | null) => element?.querySelector('input')?.focus();

/** The risks that were read, each with the earlier risk it is the same as. */
export function RiskTable({ risks, twice, candidates, onChoose }: Props) {
  const [shown, setShown] = useState(atATime);
  const [editing, setEditing] = useState<number | null>(null);
  const onRow = useCallback(
    (at: number, riskId: string | null) => {
      onChoose(at, riskId);
      setEditing(null);
    },
    [onChoose],
  );
  const options = useMemo<readonly Option[]>(
    () => [
      { id: newRisk, text: 'Ny risk' },
      ...candidates.map(({ year, entry }) => ({
        id: entry.riskId,
        text: `R${entry.number} ${entry.description}`,
        detail: String(year),
      })),
    ],
    [candidates],
  );
  const left = risks.risks.length - shown;
  return (
    <div className="table-frame import-table">
      <table className="table">
        <caption className="unseen">Risker som lästes</caption>
        <thead>
          <tr>
            <th scope="col">Nr</th>
            <th scope="col">Kontrollområde</th>
            <th scope="col">Risk</th>
            <th scope="col" data-align="end">
              <abbr title="Sannolikhet">S</abbr>
            </th>
            <th scope="col" data-align="end">
              <abbr title="Konsekvens">K</abbr>
            </th>
            <th scope="col">Värde</th>
            <th scope="col" data-align="end">
              Åtgärder
            </th>
            <th scope="col" className="import-match">
              Samma som
            </th>
          </tr>
        </thead>
        <tbody>
          {risks.risks.slice(0, shown).map((risk, at) => (
            <Row
              // biome-ignore lint/suspicious/noArrayIndexKey: a row that was read has no other identity than its place.
              key={at}
              at={at}
              risk={risk}
              risks={risks}
              twice={risk.riskId !== null && twice.has(risk.riskId)}
              options={editing === at ? options : null}
              changeable={candidates.length > 0}
              onEdit={setEditing}
              onChoose={onRow}
            />
          ))}
        </tbody>
      </table>
      {left > 0 ? (
        <Button small kind="quiet" onPress={() => setShown(shown + atATime)}>
          Visa {Math.min(left, atATime)} av {left} till
        </Button>
      ) : null}
    </div>
  );
}

interface RowProps {
  readonly at: number;
  readonly risk: ImportedRisk;
  readonly risks: RiskImport;
  readonly twice: boolean;
  /** What the row may be the same as, while that is chosen. */
  readonly options: readonly Option[] | null;
  /** There is something else it could be. */
  readonly changeable: boolean;
  readonly onEdit: (at: number) => void;
  readonly onChoose: (at: number, riskId: string | null) => void;
}

const Row = memo(
  function Row({ at, risk, risks, twice, options, changeable, onEdit, onChoose }: RowProps) {
    const { value, treatment, tone, stated } = importedValue(risks, risk);
    return (
      <tr>
        <td>R{risk.number}</td>
        <td>{risks.controlAreas.find((each) => each.key === risk.areaKey)?.name}</td>
        <td>{risk.description}</td>
        <td data-align="end">{risk.likelihood}</td>
        <td data-align="end">{risk.consequence}</td>
        <td>
          {value === null ? null : (
            <span className="import-value" data-tone={tone}>
              {value} {treatment}
            </span>
          )}
          {stated === null ? null : <span className="import-stated">{stated}</span>}
        </td>
        <td data-align="end">{risk.measures.length}</td>
        <td>
          {options === null ? (
            <Match risk={risk} twice={twice} onEdit={changeable ? () => onEdit(at) : null} />
          ) : (
            <div ref={focusInput}>
              <Combo
                label={`R${risk.number} är samma som`}
                hideLabel
                value={risk.riskId ?? newRisk}
                options={options}
                onChange={(id) => onChoose(at, id === newRisk ? null : id)}
              />
            </div>
          )}
        </td>
      </tr>
    );
  },
  (a, b) => a.risk === b.risk && a.twice === b.twice && a.options === b.options && a.changeable === b.changeable,
);

function Match({ risk, twice, onEdit }: { risk: ImportedRisk; twice: boolean; onEdit: (() => void) | null }) {
  const { matched, riskId, number } = risk;
  const sure = matched !== null && matched.likeness < 1 ? ` · ${Math.round(matched.likeness * 100)} % lika` : '';
  return (
    <span className="import-same">
      <span>
        {riskId === null || matched === null ? (
          <Badge>Ny risk</Badge>
        ) : (
          <>
            {matched.number} {matched.text}
            <span className="soft">{sure}</span>
          </>
        )}
        {twice ? <Badge tone="warn">⚠ Vald två gånger</Badge> : null}
      </span>
      {onEdit === null ? null : (
        <Button small kind="quiet" label={`Ändra vad R${number} är samma som`} onPress={onEdit}>
          Ändra
        </Button>
      )}
    </span>
  );
}
