import type { Action } from '../app/action.ts';
import { itemInMode, meetingInMode, meetingModePath, modePlaceOf, type Panel, showPanel } from '../minutes/place.ts';
import { callIn } from './call-in.ts';

const group = 'Närvaro';
const screen = meetingModePath;

function opens(panel: Panel, label: string, key: string): Action {
  return {
    id: `attendance.${panel}`,
    label,
    keys: [key],
    group,
    screen,
    enabled: (state) => itemInMode(state) !== undefined,
    run: (store) => showPanel(store.getState(), panel),
  };
}

export const attendanceActions: readonly Action[] = [
  opens('upprop', 'Visa upprop', 'u'),
  opens('narvaro', 'Visa närvaro vid paragrafen', 'n'),
  opens('jav', 'Registrera jäv', 'j'),
  {
    id: 'attendance.callIn',
    label: 'Kalla in ersättare',
    keys: ['k'],
    group,
    screen,
    enabled: (state) => meetingInMode(state) !== null && modePlaceOf(state.route)?.panel === 'upprop',
    run: async (store) => {
      const detail = meetingInMode(store.getState());
      if (detail) await callIn(store.getState(), detail.meeting.id);
    },
  },
];
