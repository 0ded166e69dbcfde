import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import type { NoteGroup } from './found.ts';

const most = 8;
const atATime = 200;

/** What was corrected, kept, not understood and left out. */
export function Notes({ groups }: { groups: readonly NoteGroup[] }) {
  if (groups.length === 0) return null;
  return (
    <div className="import-notes">
      {groups.map((each) => (
        <Group key={each.kind} group={each} />
      ))}
    </div>
  );
}

function Group({ group: { kind, title, notes } }: { group: NoteGroup }) {
  const [shown, setShown] = useState(most);
  const left = notes.length - shown;
  return (
    <section aria-label={title} data-kind={kind}>
      <h3>
        {title} <span className="soft">{notes.length}</span>
      </h3>
      <ul>
        {notes.slice(0, shown).map((each, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: notes have no identity, and never move.
          <li key={at}>
            {each.place === '' ? null : <span className="import-place">{each.place}</span>} {each.message}
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button small kind="quiet" onPress={() => setShown(shown + atATime)}>
          Visa {Math.min(left, atATime)} till
        </Button>
      ) : null}
    </section>
  );
}
