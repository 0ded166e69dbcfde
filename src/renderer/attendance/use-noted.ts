import { useEffect, useMemo, useRef } from 'react';
import type { Reply } from '../../shared/errors.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import type { Seat } from '../../shared/meeting/rules.ts';
import { type Field, useField, useStore } from '../store/use-store.ts';
import { type Noted, notedOf } from './noted.ts';

/** The roll call as one field that saves itself: each key shows at once, and only who has changed is sent. */
export function useNoted({ meeting, attendance }: MeetingDetail, seats: readonly Seat[]): Field<readonly Noted[]> {
  const call = useStore((state) => state.call);
  const stored = useMemo(() => notedOf(seats, attendance), [seats, attendance]);
  const known = useRef(stored);
  useEffect(() => {
    known.current = stored;
  }, [stored]);
  return useField<readonly Noted[]>({
    key: `attendance.set:${meeting.id}`,
    value: stored,
    async save(all): Promise<Reply<unknown>> {
      const before = new Map(known.current.map((each) => [each.personId, JSON.stringify(each)]));
      const changed = all.filter((each) => before.get(each.personId) !== JSON.stringify(each));
      // Together, so that nothing is read between two of them.
      const replies = await Promise.all(
        changed.map((each) => call('attendance.set', { meetingId: meeting.id, ...each })),
      );
      const refused = replies.find((each) => !each.ok);
      if (refused === undefined) known.current = all;
      return refused ?? { ok: true, value: null };
    },
  });
}
