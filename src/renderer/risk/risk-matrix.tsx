import { type DragEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { RiskAnalysisDetail } from '../../shared/risk/commands.ts';
import type { RiskEntry } from '../../shared/risk/model.ts';
import { levelOf, type MatrixCell, riskMatrix, riskNumber } from '../../shared/risk/rules.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { movedBy, type Place } from './matrix-move.ts';
import { toneSigns } from './tone-sign.tsx';
import './risk-matrix.css';

const dragged = 'application/x-klubba-risk';

/** Likelihood against consequence, each risk as its number in its cell: moved there by drag or by the arrows. */
export function RiskMatrix({ detail }: { detail: RiskAnalysisDetail }) {
  const { analysis, entries } = detail;
  const rows = riskMatrix(analysis, entries);
  const unrated = entries.filter((each) => each.likelihood === null || each.consequence === null);
  const store = useStoreApi();
  const locked = detail.adoption !== null;
  const moving = useRef<string | null>(null);
  const move = (id: string, { likelihood, consequence }: Place) => {
    moving.current = id;
    void store.getState().run('riskEntry.update', { id, patch: { likelihood, consequence } });
  };
  // The number that was moved stands in another cell now: focus goes with it.
  useEffect(() => {
    if (moving.current === null) return;
    const chip = document.getElementById(chipId(moving.current));
    moving.current = null;
    if (entries.length > 0) chip?.focus();
  }, [entries]);
  const chip = (entry: RiskEntry) => (
    <Chip key={entry.id} entry={entry} detail={detail} locked={locked} onMove={(place) => move(entry.id, place)} />
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

const chipId = (entryId: string) => `risk-chip-${entryId}`;

interface ChipProps {
  readonly entry: RiskEntry;
  readonly detail: RiskAnalysisDetail;
  readonly locked: boolean;
  readonly onMove: (place: Place) => void;
}

/** A risk as its number; the arrows move it, and pressing it goes to its line in the grid. */
function Chip({ entry, detail, locked, onMove }: ChipProps) {
  const selected = useStore((state) => state.risk.selectedId === entry.id);
  const select = useStore((state) => state.risk.select);
  const { analysis } = detail;
  const onKeyDown = (event: KeyboardEvent) => {
    if (locked || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = movedBy(event.key, entry, analysis);
    if (event.key.startsWith('Arrow')) event.preventDefault();
    if (next !== null) onMove(next);
  };
  return (
    <button
      type="button"
      id={chipId(entry.id)}
      className="matrix-chip"
      aria-label={chipName(entry, detail)}
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
}

/** What a risk in the matrix is called by those who listen. */
function chipName(entry: RiskEntry, { analysis }: RiskAnalysisDetail): string {
  const words = [
    `${riskNumber(entry)} ${entry.description}`.trim(),
    levelOf(analysis.likelihoods, entry.likelihood)?.label.toLocaleLowerCase('sv'),
    levelOf(analysis.consequences, entry.consequence)?.label.toLocaleLowerCase('sv'),
  ];
  const known = words.filter((each) => each !== undefined);
  return known.length === 1 ? `${known[0]}, inte värderad` : known.join(', ');
}
