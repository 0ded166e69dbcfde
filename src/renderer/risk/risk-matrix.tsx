import { type DragEvent, type KeyboardEvent, memo, useMemo } from 'react';
import type { RiskAnalysisDetail } from '../../shared/risk/commands.ts';
import type { RiskAnalysis, RiskEntry } from '../../shared/risk/model.ts';
import { type MatrixCell, riskMatrix, riskNumber } from '../../shared/risk/rules.ts';
import { chipName } from './matrix-names.ts';
import { toneSigns } from './tone-sign.tsx';
import { useMatrixKeys } from './use-matrix-keys.ts';
import { chipId } from './use-matrix-moves.ts';
import './risk-matrix.css';

const dragged = 'application/x-klubba-risk';
const keysId = 'risk-matrix-keys';

/** Likelihood against consequence, each risk as its number in its cell: moved there by drag or by the arrows. */
export const RiskMatrix = memo(function RiskMatrix({ detail }: { detail: RiskAnalysisDetail }) {
  const { analysis, entries } = detail;
  const cells = useMemo(() => riskMatrix(analysis, entries), [analysis, entries]);
  const unrated = useMemo(
    () => entries.filter((each) => each.likelihood === null || each.consequence === null),
    [entries],
  );
  const locked = detail.adoption !== null;
  const { here, stop, onKey, onPoint, onDrop } = useMatrixKeys({ analysis, entries, cells, unrated, locked });
  const shown = (list: readonly RiskEntry[]) => ({
    ...{ analysis, locked, onKey, onPoint, entries: list },
    here: list.some((each) => each.id === here) ? here : null,
    stop: list.some((each) => each.id === stop) ? stop : null,
  });
  return (
    <section className="risk-matrix" aria-labelledby="risk-matrix">
      <h2 id="risk-matrix">Matris</h2>
      <table>
        <caption className="unseen">Risker efter sannolikhet och konsekvens</caption>
        <thead>
          <tr>
            <td />
            {analysis.consequences.map((each) => (
              <th key={each.value} scope="col" title={each.definition}>
                {each.value} {each.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((row, at) => {
            const level = analysis.likelihoods.at(-1 - at);
            return (
              <tr key={level?.value}>
                <th scope="row" title={level?.definition}>
                  {level?.value} {level?.label}
                </th>
                {row.map((cell) => (
                  <Square key={cell.consequence} cell={cell} onDrop={onDrop} {...shown(cell.entries)} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="matrix-axes soft">Sannolikhet uppåt, konsekvens åt höger.</p>
      {unrated.length === 0 ? null : (
        <p className="matrix-unrated">
          <span className="soft">Inte värderade:</span> <Chips {...shown(unrated)} />
        </p>
      )}
      <p className="unseen" id={keysId}>
        {locked ? 'Pilarna går mellan riskerna.' : 'Pilarna flyttar risken. Ctrl och en pil går till en annan.'} Esc går
        till rutnätet.
      </p>
    </section>
  );
});

interface ChipsProps {
  readonly entries: readonly RiskEntry[];
  readonly analysis: RiskAnalysis;
  readonly locked: boolean;
  /** The risk that the screen points at, and the one that Tab comes to, where they are among these. */
  readonly here: string | null;
  readonly stop: string | null;
  readonly onKey: (entry: RiskEntry, event: KeyboardEvent) => void;
  readonly onPoint: (entryId: string) => void;
}

interface SquareProps extends ChipsProps {
  readonly cell: MatrixCell;
  readonly onDrop: (entryId: string, cell: MatrixCell) => void;
}

/** Whether a cell shows the same as before: its risks and its class are. */
function sameSquare({ cell, entries, ...rest }: SquareProps, next: SquareProps): boolean {
  const same = (Object.keys(rest) as (keyof typeof rest)[]).every((key) => rest[key] === next[key]);
  const sameRisks = entries.length === next.entries.length && entries.every((each, at) => each === next.entries[at]);
  return same && sameRisks && cell.value === next.cell.value && cell.treatment === next.cell.treatment;
}

/** One cell: its class by sign and colour, its value, how many risks, and which. */
const Square = memo(function Square({ cell, onDrop, ...chips }: SquareProps) {
  const { value, treatment, entries } = cell;
  const over = (event: DragEvent) => event.dataTransfer.types.includes(dragged) && event.preventDefault();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    onDrop(event.dataTransfer.getData(dragged), cell);
  };
  return (
    <td data-tone={treatment?.tone} onDragOver={over} onDrop={drop}>
      <span className="matrix-value">
        <span aria-hidden>{treatment === undefined ? '' : toneSigns[treatment.tone]}</span> {value}
        <span className="unseen">
          {treatment?.label}, {entries.length === 1 ? '1 risk' : `${entries.length} risker`}
        </span>
        {entries.length > 1 ? (
          <span className="matrix-count" aria-hidden>
            {entries.length} st
          </span>
        ) : null}
      </span>
      {/* What scrolls would else be a stop for Tab of its own. */}
      <span className="matrix-chips" tabIndex={-1}>
        <Chips {...chips} />
      </span>
    </td>
  );
}, sameSquare);

function Chips({ entries, here, stop, ...rest }: ChipsProps) {
  return entries.map((entry) => (
    <Chip key={entry.id} entry={entry} here={entry.id === here} stop={entry.id === stop} {...rest} />
  ));
}

interface ChipProps extends Omit<ChipsProps, 'entries' | 'here' | 'stop'> {
  readonly entry: RiskEntry;
  readonly here: boolean;
  readonly stop: boolean;
}

/** A risk as its number; the arrows move it, and pressing it goes to its line in the grid. */
const Chip = memo(function Chip({ entry, analysis, locked, here, stop, onKey, onPoint }: ChipProps) {
  return (
    <button
      type="button"
      id={chipId(entry.id)}
      className="matrix-chip"
      aria-label={chipName(analysis, entry)}
      aria-describedby={keysId}
      aria-pressed={here}
      tabIndex={stop ? 0 : -1}
      title={entry.description}
      draggable={!locked}
      onDragStart={(event) => event.dataTransfer.setData(dragged, entry.id)}
      onFocus={() => onPoint(entry.id)}
      onClick={() => onPoint(entry.id)}
      onKeyDown={(event) => onKey(entry, event)}
    >
      {riskNumber(entry)}
    </button>
  );
});
