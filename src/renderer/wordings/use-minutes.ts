import { useEffect, useState } from 'react';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import type { Minutes } from '../../shared/minutes/minutes.ts';
import { useStore } from '../store/use-store.ts';

/** The minutes of a meeting as they stand, read anew each time the meeting changes; null until they are read. */
export function useMinutes(detail: MeetingDetail): Minutes | null {
  const run = useStore((state) => state.run);
  const [minutes, setMinutes] = useState<Minutes | null>(null);
  useEffect(() => {
    let isLatest = true;
    void run('minutes.get', { meetingId: detail.meeting.id }).then((reply) => {
      if (isLatest && reply.ok) setMinutes(reply.value);
    });
    return () => {
      isLatest = false;
    };
  }, [run, detail]);
  return minutes;
}
