import type { Action } from '../app/action.ts';
import { currentMeeting, meetingsPath, openMeeting } from '../meeting/place.ts';
import { type AftermathSection, aftermathPart } from './sections.ts';

const titles: Readonly<Record<AftermathSection, string>> = {
  justering: 'Visa justering',
  anslag: 'Visa anslag',
  expediering: 'Visa expediering',
  overklagande: 'Visa överklagande och laga kraft',
  rattelser: 'Visa rättelser',
};

function open(id: string, label: string, section: AftermathSection | null, key?: string): Action {
  return {
    id,
    label,
    keys: key === undefined ? [] : [key],
    group: 'Efter mötet',
    screen: meetingsPath,
    enabled: (state) => currentMeeting(state) !== null,
    run: (store) => {
      const state = store.getState();
      const id = currentMeeting(state)?.meeting.id;
      if (id === undefined) return;
      if (section === null) openMeeting(state, id, aftermathPart);
      else state.route.go(meetingsPath, id, aftermathPart, section);
    },
  };
}

/** What follows a meeting, and each part of it. */
export const aftermathActions: readonly Action[] = [
  open('aftermath.open', 'Visa vad som följer efter mötet', null, 'Alt+E'),
  ...(Object.keys(titles) as AftermathSection[]).map((each) => open(`aftermath.${each}`, titles[each], each)),
];
