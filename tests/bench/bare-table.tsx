import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

// What the grid of risks is measured against: a table of 300 rows with five inputs each, rows read through selectors,
// and nothing else.
const columns = ['number', 'description', 'likelihood', 'consequence', 'direction'] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

const first: Row = {
  number: 'R1',
  description: 'Strömavbrott',
  likelihood: '3',
  consequence: '4',
  direction: 'Minimera',
};
const store = createStore(() => ({ rows: Array.from({ length: 300 }, () => first) as readonly Row[] }));

function write(index: number, column: (typeof columns)[number], value: string): void {
  store.setState(({ rows }) => ({ rows: rows.with(index, { ...(rows[index] ?? first), [column]: value }) }));
}

const BareRow = memo(function BareRow({ index }: { index: number }) {
  const row = useStore(store, ({ rows }) => rows[index] ?? first);
  return (
    <tr>
      {columns.map((column) => (
        <td key={column}>
          <input value={row[column]} onChange={(event) => write(index, column, event.target.value)} />
        </td>
      ))}
    </tr>
  );
});

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
createRoot(root).render(
  <table>
    <tbody>
      {store.getState().rows.map((_row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: The rows never change places.
        <BareRow key={index} index={index} />
      ))}
    </tbody>
  </table>,
);
