import type { Action } from '../app/action.ts';
import type { State } from '../store/state.ts';
import { currentPage, currentReport, reportPath, showDialog } from './place.ts';
import {
  addRemark,
  begin,
  copyEarlier,
  focusChapterAway,
  focusedChapter,
  goAway,
  makeWord,
  periodAway,
  removeReport,
} from './steps.ts';

const screen = reportPath;
const group = 'Rapporter';
const isOpen = (state: State) => currentReport(state)?.decision === null;
const isDecided = (state: State) => (currentReport(state)?.decision ?? null) !== null;

const chapters: readonly Action[] = [
  {
    id: 'report.nextChapter',
    label: 'Gå till nästa kapitel',
    keys: ['Alt+ArrowDown'],
    group,
    screen,
    enabled: (state) => currentReport(state) !== null,
    run: (store) => focusChapterAway(store, 1),
  },
  {
    id: 'report.previousChapter',
    label: 'Gå till föregående kapitel',
    keys: ['Alt+ArrowUp'],
    group,
    screen,
    enabled: (state) => currentReport(state) !== null,
    run: (store) => focusChapterAway(store, -1),
  },
  {
    id: 'report.done',
    label: 'Klart, nästa kapitel',
    keys: ['Mod+Enter'],
    group,
    screen,
    enabled: isOpen,
    run: (store) => focusChapterAway(store, 1),
  },
  {
    id: 'report.copyLast',
    label: 'Hämta förra texten till kapitlet',
    keys: ['Alt+H'],
    group,
    screen,
    enabled: isOpen,
    run: async (store) => {
      const kind = focusedChapter();
      const chapter = currentReport(store.getState())?.chapters.find((each) => each.kind === kind);
      if (chapter) await copyEarlier(store, chapter.kind, chapter.earlier[0]);
    },
  },
  {
    id: 'report.remark',
    label: 'Ny anmärkning till rapporten',
    keys: ['Alt+A'],
    group,
    screen,
    enabled: isDecided,
    run: async (store) => {
      const detail = currentReport(store.getState());
      if (detail) await addRemark(store, detail, focusedChapter());
    },
  },
];

const whole: readonly Action[] = [
  {
    id: 'report.begin',
    label: 'Börja rapport för perioden',
    keys: ['Alt+B'],
    group,
    screen,
    enabled: (state) => currentPage(state)?.detail === null,
    run: begin,
  },
  {
    id: 'report.decide',
    label: 'Frys som beslutad',
    keys: ['Alt+R'],
    group,
    screen,
    enabled: isOpen,
    run: (store) => showDialog(store.getState(), 'decide'),
  },
  {
    id: 'report.agenda',
    label: 'Lägg till på dagordningen',
    keys: ['Alt+D'],
    group,
    screen,
    enabled: (state) => currentReport(state) !== null,
    run: (store) => showDialog(store.getState(), 'agenda'),
  },
  {
    id: 'report.word',
    label: 'Skapa rapporten i Word',
    keys: ['Alt+W'],
    group,
    screen,
    enabled: (state) => currentReport(state) !== null,
    run: makeWord,
  },
  {
    id: 'report.remove',
    label: 'Ta bort rapporten',
    group,
    screen,
    enabled: isOpen,
    run: removeReport,
  },
  {
    id: 'report.nextPeriod',
    label: 'Visa nästa period i listan',
    keys: ['Alt+ArrowRight'],
    group,
    screen,
    enabled: (state) => periodAway(state, 1) !== undefined,
    run: (store) => goAway(store, 1),
  },
  {
    id: 'report.previousPeriod',
    label: 'Visa föregående period i listan',
    keys: ['Alt+ArrowLeft'],
    group,
    screen,
    enabled: (state) => periodAway(state, -1) !== undefined,
    run: (store) => goAway(store, -1),
  },
];

export const reportActions: readonly Action[] = [...chapters, ...whole];
