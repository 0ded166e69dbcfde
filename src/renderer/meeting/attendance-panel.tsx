import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { Approvers } from './approvers.tsx';
import { Participants } from './participants.tsx';
import { Roster } from './roster.tsx';

/** Who was there, and who approves the minutes. */
export function AttendancePanel({ detail }: { detail: MeetingDetail }) {
  return (
    <>
      <Roster detail={detail} />
      <Participants detail={detail} />
      <Approvers detail={detail} />
    </>
  );
}
