import type { State } from '../store/state.ts';

/** Lets present substitutes serve for those who are away; what was just noted is saved first. */
export async function callIn(state: State, meetingId: string): Promise<void> {
  if ((await state.drafts.flush()) > 0) return;
  await state.run('attendance.callIn', { meetingId });
}
