import { useEffect, useState } from 'react';
import type { WatchedItem } from '../../shared/agenda/commands.ts';
import { useStore } from '../store/use-store.ts';

const none: readonly WatchedItem[] = [];

/** Tabled and referred items that wait to be taken up at a meeting, read again when a meeting has changed. */
export function useWatched(meetingId: string): readonly WatchedItem[] {
  const call = useStore((state) => state.call);
  const list = useStore((state) => state.meeting.list);
  const [items, setItems] = useState(none);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a fresh list of meetings is the sign to read again
  useEffect(() => {
    let left = false;
    void call('agendaItem.watched', { meetingId }).then((reply) => {
      // A meeting that was just removed is told of by its own screen.
      if (!left && reply.ok) setItems(reply.value);
    });
    return () => {
      left = true;
    };
  }, [meetingId, list, call]);
  return items;
}
