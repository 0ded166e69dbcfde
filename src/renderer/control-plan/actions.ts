import type { Action } from '../app/action.ts';
import { focusCardAway } from './card-focus.ts';
import { currentPeriod, followUpPath, goAway, openYear, pageAway, placeOf, showReport } from './place.ts';
import {
  addRemark,
  begin,
  canBegin,
  canCopy,
  cardInFocus,
  copyLast,
  doneAndNext,
  makePackage,
  makeWord,
} from './steps.ts';
import { periodWord } from './words.ts';

const screen = followUpPath;
const group = 'Uppföljning';

const cards: readonly Action[] = [
  {
    id: 'followUp.done',
    label: 'Klart, nästa åtgärd',
    keys: ['Mod+Enter'],
    group,
    screen,
    enabled: (state) => currentPeriod(state)?.followUp != null,
    run: doneAndNext,
  },
  {
    id: 'followUp.nextCard',
    label: 'Gå till nästa åtgärd',
    keys: ['Alt+ArrowDown'],
    group,
    screen,
    enabled: (state) => currentPeriod(state)?.followUp != null,
    run: () => void focusCardAway(1),
  },
  {
    id: 'followUp.previousCard',
    label: 'Gå till föregående åtgärd',
    keys: ['Alt+ArrowUp'],
    group,
    screen,
    enabled: (state) => currentPeriod(state)?.followUp != null,
    run: () => void focusCardAway(-1),
  },
  {
    id: 'followUp.copyLast',
    label: 'Hämta förra texten till åtgärden',
    keys: ['Alt+H'],
    group,
    screen,
    enabled: (state) => canCopy(state, cardInFocus(state)),
    run: async (store) => {
      const card = cardInFocus(store.getState());
      if (card && canCopy(store.getState(), card)) await copyLast(store, card);
    },
  },
  {
    id: 'followUp.remark',
    label: 'Ny anmärkning till åtgärden',
    keys: ['Alt+A'],
    group,
    screen,
    enabled: (state) => currentPeriod(state)?.locked === true && cardInFocus(state)?.entry != null,
    run: async (store) => {
      const card = cardInFocus(store.getState());
      if (card) await addRemark(store, card);
    },
  },
];

const period: readonly Action[] = [
  {
    id: 'followUp.begin',
    label: (state) => {
      const detail = currentPeriod(state);
      if (detail?.followUp) return 'Lägg till de åtgärder som har tillkommit';
      return `Börja uppföljning av ${detail ? periodWord(detail.periodName) : 'perioden'}`;
    },
    keys: ['Alt+B'],
    group,
    screen,
    enabled: canBegin,
    run: begin,
  },
  {
    id: 'followUp.report',
    label: 'Frys och rapportera perioden',
    keys: ['Alt+R'],
    group,
    screen,
    enabled: (state) => currentPeriod(state)?.followUp != null && currentPeriod(state)?.locked === false,
    run: async (store) => {
      // What was just answered is no longer missing.
      await store.getState().drafts.flush();
      showReport(store.getState());
    },
  },
  {
    id: 'followUp.word',
    label: 'Skapa uppföljningen i Word',
    keys: ['Alt+W'],
    group,
    screen,
    enabled: (state) => currentPeriod(state)?.followUp != null,
    run: makeWord,
  },
  {
    id: 'followUp.package',
    label: 'Skapa periodens underlag',
    keys: ['Alt+U'],
    group,
    screen,
    enabled: (state) => currentPeriod(state)?.followUp != null,
    run: makePackage,
  },
];

const pages: readonly Action[] = [
  {
    id: 'followUp.nextPeriod',
    label: 'Visa nästa period',
    keys: ['Alt+ArrowRight'],
    group,
    screen,
    enabled: (state) => pageAway(state, 1) !== undefined,
    run: (store) => goAway(store.getState(), 1),
  },
  {
    id: 'followUp.previousPeriod',
    label: 'Visa föregående period eller hela året',
    keys: ['Alt+ArrowLeft'],
    group,
    screen,
    enabled: (state) => pageAway(state, -1) !== undefined,
    run: (store) => goAway(store.getState(), -1),
  },
  {
    id: 'followUp.wholeYear',
    label: 'Visa hela året',
    keys: ['Escape'],
    group,
    screen,
    enabled: (state) => placeOf(state.route).periodKey !== null,
    run: (store) => {
      const { year } = placeOf(store.getState().route);
      if (year !== null) openYear(store.getState(), year);
    },
  },
];

export const followUpActions: readonly Action[] = [...cards, ...period, ...pages];
