import { type DragEvent, type KeyboardEvent, memo, type ReactNode, useCallback, useRef } from 'react';
import type { RiskAnalysisDetail } from '../../shared/risk/commands.ts';
import type { RiskAnalysis, RiskEntry } from '../../shared/risk/model.ts';
import { type MatrixCell, riskMatrix, riskNumber } from '../../shared/risk/rules.ts';
import { useStore } from '../store/use-store.ts';
import { chipName } from './matrix-names.ts';
import { toneSigns } from './tone-sign.tsx';
import { chipId, useMatrixMoves } from './use-matrix-moves.ts';
import './risk-matrix.css';

const dragged = 'application/x-klubba-risk';

/** Likelihood against consequence, each risk as its number in its cell: moved there by drag or by the arrows. */
export function RiskMatrix({ detail }: { detail: RiskAnalysisDetail }) {
  const { analysis, entries } = detail;
  const rows = riskMatrix(analysis, entries);
  const unrated = entries.filter((each) => each.likelihood === null || each.consequence === null);
  const locked = detail.adoption !== null;
  const { move, press } = useMatrixMoves(entries, analysis);
  // The same through all drawings, so that only the numbers that changed are drawn.
  const now = useRef(press);
  now.current = press;
  const onKey = useCallback((entry: RiskEntry, key: string) => now.current(entry, key), []);
  const chip = (entry: RiskEntry) => (
    <Chip key={entry.id} entry={entry} analysis={analysis} locked={locked} onKey={onKey} />
  );
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
          {rows.map((cells, at) => {
            const level = analysis.likelihoods.at(-1 - at);
            return (
              <tr key={level?.value}>
                <th scope="row" title={level?.definition}>
                  {level?.value} {level?.label}
                </th>
                {cells.map((cell) => (
                  <Square key={cell.consequence} cell={cell} onDrop={(id) => !locked && move(id, cell)} chip={chip} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="matrix-axes soft">Sannolikhet uppåt, konsekvens åt höger.</p>
      {unrated.length === 0 ? null : (
        <p className="matrix-unrated">
          <span className="soft">Inte värderade:</span> {unrated.map(chip)}
        </p>
      )}
    </section>
  );
}

interface SquareProps {
  readonly cell: MatrixCell;
  readonly onDrop: (entryId: string) => void;
  readonly chip: (entry: RiskEntry) => ReactNode;
}

/** One cell: its class by sign and colour, its value, how many risks, and which. */
function Square({ cell, onDrop, chip }: SquareProps) {
  const { value, treatment, entries } = cell;
  const over = (event: DragEvent) => event.dataTransfer.types.includes(dragged) && event.preventDefault();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    onDrop(event.dataTransfer.getData(dragged));
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
      <span className="matrix-chips">{entries.map(chip)}</span>
    </td>
  );
}

interface ChipProps {
  readonly entry: RiskEntry;
  readonly analysis: RiskAnalysis;
  readonly locked: boolean;
  readonly onKey: (entry: RiskEntry, key: string) => void;
}

/** A risk as its number; the arrows move it, and pressing it goes to its line in the grid. */
const Chip = memo(function Chip({ entry, analysis, locked, onKey }: ChipProps) {
  const selected = useStore((state) => state.risk.selectedId === entry.id);
  const select = useStore((state) => state.risk.select);
  const onKeyDown = (event: KeyboardEvent) => {
    if (locked || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key.startsWith('Arrow')) event.preventDefault();
    onKey(entry, event.key);
  };
  return (
    <button
      type="button"
      id={chipId(entry.id)}
      className="matrix-chip"
      aria-label={chipName(analysis, entry)}
      aria-pressed={selected}
      title={entry.description}
      draggable={!locked}
      onDragStart={(event) => event.dataTransfer.setData(dragged, entry.id)}
      onFocus={() => select(entry.id)}
      onClick={() => select(entry.id)}
      onKeyDown={onKeyDown}
    >
      {riskNumber(entry)}
    </button>
  );
});
