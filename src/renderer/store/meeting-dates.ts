import type { MeetingDatesDetail } from '../../shared/meeting-dates/commands.ts';
import { mergeRow } from './merge.ts';
import type { Tools } from './state.ts';

export interface MeetingDatesSlice {
  /** The year on the screen; nothing is read while there is none. */
  readonly openYear: number | null;
  readonly detail: MeetingDatesDetail | null;
  /** Chooses the year on the screen and reads it. */
  readonly show: (year: number | null) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Puts a fresh row where one with its id stands. */
  readonly merge: (row: { readonly id: string }) => void;
}

export const noMeetingDates = { openYear: null, detail: null } as const;

export function meetingDatesSlice({ call, state, set }: Tools<MeetingDatesSlice>): MeetingDatesSlice {
  const readOpen = async () => {
    const year = state().meetingDates.openYear;
    if (year === null) return;
    const reply = await call('meetingDates.get', { year });
    // Another one may have been chosen while this was read.
    if (state().meetingDates.openYear !== year) return;
    if (reply.ok) set({ detail: reply.value });
    else if (reply.error.code !== 'board.closed') state().notices.fail(reply.error);
  };
  return {
    ...noMeetingDates,
    async show(year) {
      if (state().meetingDates.openYear === year) return;
      set({ openYear: year, detail: null });
      await readOpen();
    },
    reload: readOpen,
    merge(row) {
      const { detail } = state().meetingDates;
      if (detail === null) return;
      const [patterns, blocked, proposed] = [
        mergeRow(detail.patterns, row),
        mergeRow(detail.blocked, row),
        mergeRow(detail.proposed, row),
      ];
      const same = patterns === detail.patterns && blocked === detail.blocked && proposed === detail.proposed;
      if (!same) set({ detail: { ...detail, patterns, blocked, proposed } });
    },
  };
}
