import type { Profile } from '../../shared/profile/commands.ts';
import type { Action } from './action.ts';
import { screens } from './screens.ts';

const nextTheme: Readonly<Record<Profile['theme'], Profile['theme']>> = {
  system: 'light',
  light: 'dark',
  dark: 'system',
};
export const themeNames: Readonly<Record<Profile['theme'], string>> = {
  system: 'som systemet',
  light: 'ljust',
  dark: 'mörkt',
};

/** Names the step, as `Ångra: Ändra ärende`. */
export function stepText(verb: string, step: string | null): string {
  return step === null ? verb : `${verb}: ${step}`;
}

const file: readonly Action[] = [
  {
    id: 'file.new',
    label: 'Ny nämnd',
    keys: ['Mod+Shift+N'],
    group: 'Arkiv',
    always: true,
    run: (store) => store.getState().shell.show('newBoard'),
  },
  {
    id: 'file.open',
    label: 'Öppna nämnd',
    keys: ['Mod+O'],
    group: 'Arkiv',
    always: true,
    run: (store) => store.getState().shell.openBoard(),
  },
  {
    id: 'file.example',
    label: 'Öppna exempelnämnden',
    group: 'Arkiv',
    always: true,
    run: (store) => store.getState().board.example(),
  },
  {
    id: 'file.saveCopy',
    label: 'Spara en kopia',
    keys: ['Mod+Shift+S'],
    group: 'Arkiv',
    run: (store) => store.getState().route.go('installningar', 'kopior'),
  },
  {
    id: 'file.settings',
    label: 'Visa inställningar',
    keys: ['Mod+,'],
    group: 'Arkiv',
    run: (store) => store.getState().route.go('installningar'),
  },
  { id: 'file.close', label: 'Stäng nämnden', group: 'Arkiv', run: (store) => store.getState().board.close() },
];

const edit: readonly Action[] = [
  {
    id: 'edit.undo',
    label: (state) => stepText('Ångra', state.history.state.undo),
    keys: ['Mod+Z'],
    group: 'Redigera',
    enabled: (state) => state.history.state.undo !== null || state.saving.unsaved > 0,
    run: (store) => store.getState().history.undo(),
  },
  {
    id: 'edit.redo',
    label: (state) => stepText('Gör om', state.history.state.redo),
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    group: 'Redigera',
    enabled: (state) => state.history.state.redo !== null,
    run: (store) => store.getState().history.redo(),
  },
  {
    id: 'edit.history',
    label: 'Visa ändringar',
    group: 'Redigera',
    run: (store) => store.getState().route.go('installningar', 'andringar'),
  },
];

const view: readonly Action[] = [
  {
    id: 'app.palette',
    label: 'Sök och kommandon',
    keys: ['Mod+K'],
    group: 'Visa',
    always: true,
    run: (store) => store.getState().shell.show('palette'),
  },
  {
    id: 'app.shortcuts',
    label: 'Visa tangenter',
    keys: ['?'],
    group: 'Visa',
    always: true,
    run: (store) => store.getState().shell.show('shortcuts'),
  },
  {
    id: 'view.theme',
    label: (state) => `Byt utseende (nu ${themeNames[state.profile.value.theme]})`,
    group: 'Visa',
    always: true,
    run: async (store) => {
      const { profile } = store.getState();
      await profile.update({ theme: nextTheme[profile.value.theme] });
    },
  },
  { id: 'app.print', label: 'Skriv ut det som visas', keys: ['Mod+P'], group: 'Visa', run: () => window.print() },
];

const places: readonly Action[] = screens.map((screen, index) => ({
  id: `go.${screen.id}`,
  label: `Gå till ${screen.title}`,
  keys: [`Alt+${index + 1}`],
  group: 'Gå till',
  run: (store) => store.getState().route.go(screen.path),
}));

export const shellActions: readonly Action[] = [...file, ...edit, ...view, ...places];
