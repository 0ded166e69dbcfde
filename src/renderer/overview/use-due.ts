import { useEffect, useMemo, useState } from 'react';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { type Due, dueOf, inUrgency } from '../aftermath/due.ts';
import { isFollowed } from '../aftermath/sections.ts';
import { useStore } from '../store/use-store.ts';

/** What is due after all meetings, read anew when any of them changes. */
export function useDue(today: string): readonly Due[] {
  const call = useStore((state) => state.call);
  const board = useStore((state) => state.board.detail);
  const list = useStore((state) => state.meeting.list);
  const [details, setDetails] = useState<readonly MeetingDetail[]>([]);
  useEffect(() => {
    let late = false;
    const read = async () => {
      const followed = list.filter((each) => isFollowed(each.station));
      const replies = await Promise.all(followed.map(({ id }) => call('meeting.get', { id })));
      if (!late) setDetails(replies.flatMap((each) => (each.ok ? [each.value] : [])));
    };
    void read();
    return () => {
      late = true;
    };
  }, [call, list]);
  return useMemo(
    () => (board === null ? [] : details.flatMap((each) => dueOf(board, each, today)).toSorted(inUrgency)),
    [board, details, today],
  );
}
