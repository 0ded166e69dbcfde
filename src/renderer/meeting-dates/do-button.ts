import { doButton } from '../app/do-button.tsx';
import { meetingDatesActions } from './actions.ts';
import { calendarActions } from './calendar-actions.ts';

/** A button for one of the actions of dates and calendars. */
export const DoButton = doButton([...meetingDatesActions, ...calendarActions]);
