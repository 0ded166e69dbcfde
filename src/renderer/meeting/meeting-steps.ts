import type { MeetingStatus } from '../../shared/meeting/model.ts';
import { dayAndDate } from '../../shared/swedish.ts';
import type { State } from '../store/state.ts';
import { currentMeeting, meetingsPath } from './place.ts';

export async function setStatus(state: State, status: MeetingStatus): Promise<void> {
  const detail = currentMeeting(state);
  if (detail) await state.run('meeting.update', { id: detail.meeting.id, patch: { status } });
}

/** Removes the current meeting; the message has the way back. */
export async function removeMeeting(state: State): Promise<void> {
  const detail = currentMeeting(state);
  if (!detail || (await state.drafts.flush()) > 0) return;
  const { id, date } = detail.meeting;
  const reply = await state.run('meeting.remove', { id });
  if (!reply.ok) return;
  state.route.go(meetingsPath);
  await state.meeting.show(null);
  state.notices.show({
    tone: 'info',
    text: `Sammanträdet ${dayAndDate(date)} är borttaget.`,
    action: { label: 'Ångra', run: () => void state.history.undo() },
  });
}
