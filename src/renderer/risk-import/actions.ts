import type { Action } from '../app/action.ts';

export const riskImportActions: readonly Action[] = [
  {
    id: 'risk.import',
    label: 'Läs in risker från Excel eller text',
    group: 'Riskanalys',
    run: (store) => store.getState().shell.show('riskImport'),
  },
];
