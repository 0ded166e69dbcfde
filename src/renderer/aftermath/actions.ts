import type { Action } from '../app/action.ts';
import { currentMeeting, meetingsPath } from '../meeting/place.ts';
import { comeTo } from './anchor.tsx';
import { type AftermathSection, aftermathPart } from './sections.ts';

const titles: Readonly<Record<Exclude<AftermathSection, 'justering'>, string>> = {
  anslag: 'Visa anslag',
  expediering: 'Visa expediering',
  overklagande: 'Visa överklagande och laga kraft',
  rattelser: 'Visa rättelser',
};

function open(id: string, label: string, section: AftermathSection, key?: string): Action {
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
      state.route.go(meetingsPath, id, aftermathPart, section);
      // Already there: the address does not change, but one wants to be brought there all the same.
      comeTo(section);
    },
  };
}

/** What follows a meeting, and each part of it. */
export const aftermathActions: readonly Action[] = [
  // The address of its first part brings the keyboard there too.
  open('aftermath.open', 'Visa vad som följer efter mötet', 'justering', 'Alt+E'),
  ...(Object.keys(titles) as (keyof typeof titles)[]).map((each) => open(`aftermath.${each}`, titles[each], each)),
];
