import type { BudgetNote } from '../../shared/budget/notes.ts';
import { Notice } from '../parts/notice.tsx';

/** What is worth a look. */
export function NotesList({ notes }: { notes: readonly BudgetNote[] }) {
  if (notes.length === 0) return null;
  return (
    <div className="budget-notes">
      <Notice tone="warn">
        <p>{notes.length === 1 ? 'En sak att se över:' : `${notes.length} saker att se över:`}</p>
        <ul>
          {notes.map((each) => (
            <li key={`${each.aboutId} ${each.rule} ${each.message}`}>{each.message}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
