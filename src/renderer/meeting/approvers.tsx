import { useMemo } from 'react';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { rollCall, type Seat, seatText } from '../../shared/meeting/rules.ts';
import { Check } from '../parts/check.tsx';
import { Section } from '../parts/section.tsx';
import { useField, useStore } from '../store/use-store.ts';

const numbers = ['Ingen justerare', 'En justerare', 'Två justerare', 'Tre justerare', 'Fyra justerare'];

/** Who approves the minutes, chosen among those who serve. */
export function Approvers({ detail }: { detail: MeetingDetail }) {
  const board = useStore((state) => state.board.detail);
  const call = useStore((state) => state.call);
  const { meeting, attendance, approvers } = detail;
  // The same list as long as nothing was read anew: an older one must not be taken for news.
  const stored = useMemo(() => approvers.map((each) => each.personId), [approvers]);
  const field = useField<readonly string[]>({
    key: `approver.set:${meeting.id}`,
    value: stored,
    save: (personIds) => call('approver.set', { meetingId: meeting.id, personIds: [...personIds] }),
  });
  if (board === null) return null;
  const roll = rollCall(board, attendance, meeting.date);
  const serving: readonly Seat[] = [...roll.members, ...roll.servingSubstitutes.map((each) => each.seat)].filter(
    (each) => each.personId !== meeting.chairPersonId,
  );
  const toggle = (personId: string, on: boolean) =>
    field.commit(on ? [...field.value, personId] : field.value.filter((each) => each !== personId));
  const { approverCount } = board.board;
  return (
    <Section
      title="Justerare"
      lead={`${numbers[approverCount] ?? `${approverCount} justerare`} utses enligt reglementet, bland dem som tjänstgör.`}
    >
      {serving.length === 0 ? (
        <p className="soft">De som tjänstgör kan väljas här när närvaron är noterad.</p>
      ) : (
        <fieldset className="choices">
          <legend className="unseen">Justerare</legend>
          {serving.map((each) => (
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
