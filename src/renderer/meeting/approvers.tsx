import { useMemo } from 'react';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { servingIn } from '../../shared/meeting/roll.ts';
import { seatsAt, seatText } from '../../shared/meeting/rules.ts';
import { meetingRoll } from '../attendance/item-roll.ts';
import { Check } from '../parts/check.tsx';
import { Section } from '../parts/section.tsx';
import { useField, useStore } from '../store/use-store.ts';
import '../attendance/attendance.css';

const numbers = ['Ingen justerare', 'En justerare', 'Två justerare', 'Tre justerare', 'Fyra justerare'];

/** Who approves the minutes, chosen among those who serve. */
export function Approvers({ detail }: { detail: MeetingDetail }) {
  const board = useStore((state) => state.board.detail);
  const call = useStore((state) => state.call);
  const { meeting, approvers } = detail;
  // The same list as long as nothing was read anew: an older one must not be taken for news.
  const stored = useMemo(() => approvers.map((each) => each.personId), [approvers]);
  const field = useField<readonly string[]>({
    key: `approver.set:${meeting.id}`,
    value: stored,
    save: (personIds) => call('approver.set', { meetingId: meeting.id, personIds: [...personIds] }),
  });
  if (board === null) return null;
  const serving = servingIn(meetingRoll(board, detail).roll).map((each) => each.seat);
  const elected = serving.length > 0 ? serving : seatsAt(board, meeting.date);
  const choices = elected.filter(
    (each) => each.personId !== meeting.chairPersonId || field.value.includes(each.personId),
  );
  const toggle = (personId: string, on: boolean) =>
    field.commit(on ? [...field.value, personId] : field.value.filter((each) => each !== personId));
  const { approverCount } = board.board;
  return (
    <Section
      title="Justerare"
      lead={`${numbers[approverCount] ?? `${approverCount} justerare`} utses enligt reglementet, bland dem som tjänstgör.`}
    >
      {choices.length === 0 ? (
        <p className="soft">Ledamöter och ersättare kan väljas här när någon är vald till nämnden den dagen.</p>
      ) : (
        <fieldset className="approver-choices">
          <legend className="unseen">Justerare</legend>
          {choices.map((each) => (
            <Check
              key={each.personId}
              value={field.value.includes(each.personId)}
              onChange={(on) => toggle(each.personId, on)}
            >
              {seatText(each)}
            </Check>
          ))}
        </fieldset>
      )}
    </Section>
  );
}
