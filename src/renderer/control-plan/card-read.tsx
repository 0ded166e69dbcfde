import type { FollowUpEntry } from '../../shared/control-plan/model.ts';
import { SignWord } from './sign.tsx';
import { statusSigns, writtenBy } from './words.ts';

/** What was reported of a measure, as it stands. */
export function CardRead({ entry }: { entry: FollowUpEntry }) {
  const { text, status, sufficient } = entry;
  const by = writtenBy(entry);
  return (
    <>
      {text === '' ? <p className="soft fu-none">Ingen text rapporterades.</p> : <p className="fu-text">{text}</p>}
      <p className="fu-read">
        {status === null ? null : <SignWord sign={statusSigns[status]} />}
        {sufficient === null ? null : (
          <span>{sufficient ? 'Åtgärden är tillräcklig' : 'Åtgärden är inte tillräcklig'}</span>
        )}
        {by === null ? null : <span className="soft">{by}</span>}
      </p>
    </>
  );
}
