import { today } from '../app/moment.ts';
import { DatesPage } from '../meeting-dates/dates-page.tsx';
import { datesPosition } from '../meeting-dates/place.ts';
import { useStore } from '../store/use-store.ts';
import { MeetingDesk } from './meeting-desk.tsx';
import { MeetingsPage } from './meetings-page.tsx';
import { NewMeeting } from './new-meeting.tsx';
import { placeOf } from './place.ts';
import './meeting.css';

/** The list of meetings, or the one that lies on the desk. */
export function MeetingsScreen() {
  const route = useStore((state) => state.route);
  const { meetingId, dialog } = placeOf(route);
  const dates = datesPosition(route, today());
  if (dates !== null) return <DatesPage position={dates} />;
  return (
    <>
      {meetingId === null ? <MeetingsPage /> : <MeetingDesk id={meetingId} key={meetingId} />}
      {dialog === 'new' ? <NewMeeting /> : null}
    </>
  );
}
