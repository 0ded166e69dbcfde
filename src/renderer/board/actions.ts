import type { Action } from '../app/action.ts';
import { settingsParts } from './settings-parts.ts';

/** The parts of the board's settings, each one Ctrl K away. */
export const boardActions: readonly Action[] = settingsParts.map(({ path, title }) => ({
  id: `board.${path}`,
  label: `Ställ in nämnden: ${title}`,
  group: 'Nämnden',
  run: (store) => store.getState().route.go('installningar', 'namnd', path),
}));
