import type { Action } from '../app/action.ts';

/** What stands in the address instead of a person's id while a new one is written. */
export const newMember = 'ny-ledamot';
export const newOfficer = 'ny-tjansteperson';

const screen = 'ledamoter';

export const peopleActions: readonly Action[] = [
  {
    id: 'person.newMember',
    label: 'Lägg till ledamot eller ersättare',
    keys: ['n'],
    group: 'Ledamöter',
    screen,
    run: (store) => store.getState().route.go(screen, newMember),
  },
  {
    id: 'person.newOfficer',
    label: 'Lägg till tjänsteperson',
    keys: ['t'],
    group: 'Ledamöter',
    screen,
    run: (store) => store.getState().route.go(screen, newOfficer),
  },
  {
    id: 'person.search',
    label: 'Sök ledamot',
    keys: ['/'],
    group: 'Ledamöter',
    screen,
    run: () => document.getElementById('people-search')?.focus(),
  },
];
