import type { MeetingDetail, MeetingSummary } from '../../shared/meeting/commands.ts';
import type { Tools } from './state.ts';

export interface MeetingSlice {
  /** Newest first. */
  readonly list: readonly MeetingSummary[];
  /** The meeting on the screen. */
  readonly openId: string | null;
  readonly detail: MeetingDetail | null;
  /** The open meeting does not exist (any longer). */
  readonly missing: boolean;
  /** Chooses the meeting on the screen and reads it. */
  readonly show: (id: string | null) => Promise<void>;
  readonly reload: () => Promise<void>;
}

export const noMeeting = { list: [], openId: null, detail: null, missing: false } as const;

export function meetingSlice({ call, state, set }: Tools<MeetingSlice>): MeetingSlice {
  const readOpen = async () => {
    const id = state().meeting.openId;
    if (id === null) return;
    const reply = await call('meeting.get', { id });
    // Another one may have been chosen while this was read.
    if (state().meeting.openId !== id) return;
    if (reply.ok) set({ detail: reply.value, missing: false });
    else if (reply.error.code === 'item.missing') set({ detail: null, missing: true });
    else if (reply.error.code !== 'board.closed') state().notices.fail(reply.error);
  };
  const readList = async () => {
    const reply = await call('meeting.list', {});
    if (reply.ok) set({ list: reply.value });
    else if (reply.error.code !== 'board.closed') state().notices.fail(reply.error);
  };
  return {
    ...noMeeting,
    async show(id) {
      if (state().meeting.openId === id) return;
      set({ openId: id, detail: null, missing: false });
      await readOpen();
    },
    async reload() {
      await Promise.all([readList(), readOpen()]);
    },
  };
}
