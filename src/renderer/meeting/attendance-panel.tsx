import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { RollCall } from '../attendance/roll-call.tsx';
import { Approvers } from './approvers.tsx';
import { Participants } from './participants.tsx';

/** Who was there, and who approves the minutes. */
export function AttendancePanel({ detail }: { detail: MeetingDetail }) {
  return (
    <>
      <RollCall detail={detail} inPanel={false} />
      <Participants detail={detail} />
      <Approvers detail={detail} />
    </>
  );
}
