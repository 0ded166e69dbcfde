import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

// What the grid of risks is measured against: a table of 300 rows with five inputs each, rows read through selectors,
// a cell where one is that the arrows move, the text of its row below, and nothing else.
const columns = ['number', 'description', 'likelihood', 'consequence', 'direction'] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

const first: Row = {
  number: 'R1',
  description: 'Strömavbrott',
  likelihood: '3',
  consequence: '4',
  direction: 'Minimera',
};
const count = 300;

const store = createStore(() => ({ rows: Array.from({ length: count }, () => first) as readonly Row[] }));
/** A store of its own, so that where one is costs nothing when one writes. */
const place = createStore(() => ({ row: 0, column: 0 }));

function write(index: number, column: (typeof columns)[number], value: string): void {
  store.setState(({ rows }) => ({ rows: rows.with(index, { ...(rows[index] ?? first), [column]: value }) }));
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function walk(event: KeyboardEvent): void {
  const step = steps[event.key];
  if (step === undefined || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  const [down, along] = step;
  const within = (value: number, length: number) => Math.max(0, Math.min(value, length - 1));
  place.setState(({ row, column }) => ({
    row: within(row + down, count),
    column: within(column + along, columns.length),
  }));
}

const BareRow = memo(function BareRow({ index }: { index: number }) {
  const row = useStore(store, ({ rows }) => rows[index] ?? first);
  const here = useStore(place, ({ row: at, column }) => (at === index ? column : -1));
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (here >= 0) line.current?.cells[here]?.focus();
  }, [here]);
  return (
    <tr ref={line}>
      {columns.map((column, at) => (
        <td
          key={column}
          tabIndex={here === at ? 0 : -1}
          data-here={here === at}
          onMouseDown={() => place.setState({ row: index, column: at })}
        >
          <input value={row[column]} onChange={(event) => write(index, column, event.target.value)} />
        </td>
      ))}
    </tr>
  );
});

function Below() {
  const { row, column } = useStore(place);
  const text = useStore(store, ({ rows }) => rows[row]?.[columns[column] ?? 'number'] ?? '');
  return <p>{text}</p>;
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
createRoot(root).render(
  <>
    <table onKeyDown={walk}>
      <tbody>
        {store.getState().rows.map((_row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: The rows never change places.
          <BareRow key={index} index={index} />
        ))}
      </tbody>
    </table>
    <Below />
  </>,
);
