import type { Action } from '../app/action.ts';
import { removeRow } from '../store/removal.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';

const screen = 'arenden';

/** A new matter without a number, on the screen. */
export async function addMatter(store: Store): Promise<void> {
  const { run, route } = store.getState();
  const reply = await run('matter.create', { title: '' });
  if (reply.ok) route.go(screen, reply.value.id, 'nytt');
}

const chosen = ({ board, route }: State) => board.detail?.matters.find((each) => each.id === route.parts[0]);

/** Removes a matter that has not stood on any agenda. */
export async function removeMatter(store: Store, id: string): Promise<void> {
  const matter = store.getState().board.detail?.matters.find((each) => each.id === id);
  if (!matter) return;
  const name = matter.title === '' ? 'Ärendet' : `”${matter.title}”`;
  const gone = await removeRow(store, {
    command: 'matter.remove',
    id,
    gone: `${name} är borttaget.`,
    inUse: {
      text: `${name} har stått på en dagordning och kan inte tas bort.`,
      help: 'Avsluta det med ett datum i stället, eller välj ett annat ärende på de dagordningarna först.',
    },
  });
  if (gone && store.getState().route.parts[0] === id) store.getState().route.go(screen);
}

export const registryActions: readonly Action[] = [
  {
    id: 'matter.new',
    label: 'Nytt ärende i diariet',
    keys: ['n'],
    group: 'Ärenden',
    screen,
    run: addMatter,
  },
  {
    id: 'matter.search',
    label: 'Sök ärende',
    keys: ['/'],
    group: 'Ärenden',
    screen,
    run: () => document.getElementById('matter-search')?.focus(),
  },
  {
    id: 'matter.remove',
    label: (state) => `Ta bort ”${chosen(state)?.title ?? ''}”`,
    group: 'Ärenden',
    screen,
    enabled: (state) => chosen(state) !== undefined,
    run: async (store) => {
      const matter = chosen(store.getState());
      if (matter) await removeMatter(store, matter.id);
    },
  },
];
