import type { MeetingStatus } from '../../shared/meeting/model.ts';
import { dayAndDate } from '../../shared/swedish.ts';
import type { State } from '../store/state.ts';
import { currentMeeting, meetingsPath } from './place.ts';

/** Says that the meeting on the screen is planned, going on, held or cancelled. */
export async function setStatus(state: State, status: MeetingStatus): Promise<void> {
  const detail = currentMeeting(state);
  if (detail) await state.run('meeting.setStatus', { id: detail.meeting.id, status });
}

/** Removes a meeting; the message has the way back. */
export async function removeMeeting(state: State, id: string): Promise<void> {
  const date = state.meeting.list.find((each) => each.id === id)?.date;
  // What was just typed must be in the file, so that it comes back with the meeting.
  if (date === undefined || (await state.drafts.flush()) > 0) return;
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
