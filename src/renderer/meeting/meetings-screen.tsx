import { useStore } from '../store/use-store.ts';
import { MeetingDesk } from './meeting-desk.tsx';
import { MeetingsPage } from './meetings-page.tsx';
import { NewMeeting } from './new-meeting.tsx';
import { placeOf } from './place.ts';
import './meeting.css';

/** The list of meetings, or the one that lies on the desk. */
export function MeetingsScreen() {
  const { meetingId, dialog } = placeOf(useStore((state) => state.route));
  return (
    <>
      {meetingId === null ? <MeetingsPage /> : <MeetingDesk id={meetingId} key={meetingId} />}
      {dialog === 'new' ? <NewMeeting /> : null}
    </>
  );
}
