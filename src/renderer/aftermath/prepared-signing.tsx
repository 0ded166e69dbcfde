import { answersHash } from '../review/place.ts';
import { type Prepared, preparedBy } from '../review/prepared.ts';
import { useAnswers, useFresh } from '../review/use-answers.ts';
import type { FollowUp } from './follow-up.ts';

const words: Readonly<Record<Prepared['state'], string>> = {
  approved: '✓ har sagt godkänd om exakt den här texten',
  older: '⚠ har sagt godkänd om en äldre lydelse',
  refused: '✗ har sagt inte godkänd',
  partly: '○ har svarat på en del av paragraferna',
  silent: '○ har inte sagt godkänd än',
};

/** What the approvers have said of the text when they read it: it prepares the signing, and is none. */
export function PreparedSigning({ group }: { group: FollowUp }) {
  const details = useAnswers(group.meetingId);
  useFresh();
  const rows = preparedBy(details ?? [], group.itemIds);
  if (rows.length === 0 || group.issued !== null) return null;
  return (
    <section className="prepared-signing" aria-label={`Godkänt i granskningen, ${group.span}`}>
      <p>
        I granskningen <span className="soft">(förbereder justeringen, men är ingen underskrift)</span>
      </p>
      <ul>
        {rows.map(({ id, name, state, reason }) => (
          <li key={id}>
            {name} {words[state]}
            {reason === '' ? '' : `: ${reason}`}
          </li>
        ))}
      </ul>
      <a href={answersHash(group.meetingId)}>Visa svaren</a>
    </section>
  );
}
