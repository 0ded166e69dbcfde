import type { MeetingDetail, MeetingPlace, MeetingSummary } from '../../shared/meeting/commands.ts';
import type { Tools } from './state.ts';

export interface MeetingSlice {
  /** Newest first. */
  readonly list: readonly MeetingSummary[];
  /** The meeting on the screen. */
  readonly openId: string | null;
  readonly detail: MeetingDetail | null;
  /** The open meeting does not exist (any longer). */
  readonly missing: boolean;
  /** Where the meeting that is going on has come; null where none is, or it has not begun with any item. */
  readonly place: MeetingPlace | null;
  /** Chooses the meeting on the screen and reads it. */
  readonly show: (id: string | null) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Reads where the meeting that is going on has come. */
  readonly findPlace: () => Promise<void>;
  /** Says to every window, and to the file, that the meeting has come to an item. */
  readonly goTo: (place: MeetingPlace) => Promise<void>;
}

export const noMeeting = { list: [], openId: null, detail: null, missing: false, place: null } as const;

/** The meeting that is going on, if any. */
export function underwayIn(list: readonly MeetingSummary[]): MeetingSummary | undefined {
  return list.find((each) => each.status === 'underway');
}

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
    async findPlace() {
      if (underwayIn(state().meeting.list) === undefined) return set({ place: null });
      const reply = await call('meeting.place', {});
      if (reply.ok) set({ place: reply.value });
    },
    async goTo(place) {
      const now = state().meeting.place;
      if (now?.meetingId === place.meetingId && now.agendaItemId === place.agendaItemId) return;
      set({ place });
      const reply = await call('meeting.goTo', place);
      // Where one is must never stand in the way of what one does: the next step says it again.
      if (!reply.ok) set({ place: now });
    },
  };
}
