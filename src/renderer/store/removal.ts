import type { CommandName } from '../../shared/commands.ts';
import type { Failure } from '../../shared/errors.ts';
import type { Store } from './store.ts';

export type RemoveCommand = Extract<CommandName, `${string}.remove`>;

export interface Removal {
  readonly command: RemoveCommand;
  readonly id: string;
  /** What is said when it is gone, as `Ärendet är borttaget.` */
  readonly gone: string;
  /** What to do instead where it is in use. */
  readonly inUse?: { readonly text: string; readonly help: string };
  readonly help?: string;
}

/** Removes a row at once and offers to take it back; answers whether it is gone. */
export async function removeRow(store: Store, removal: Removal): Promise<boolean> {
  const { drafts, call, history, notices } = store.getState();
  // What was typed in the row just before belongs to the history too.
  await drafts.flush();
  const reply = await call(removal.command, { id: removal.id });
  if (!reply.ok) {
    refuse(store, removal, reply.error);
    return false;
  }
  const step = history.last();
  notices.show({
    tone: 'info',
    text: removal.gone,
    ...(removal.help === undefined ? {} : { help: removal.help }),
    action: { label: 'Ångra', run: () => void takeBack(store, step) },
  });
  return true;
}

function refuse(store: Store, { inUse }: Removal, failure: Failure): void {
  const { notices } = store.getState();
  if (failure.code === 'item.inUse' && inUse) notices.show({ tone: 'warn', ...inUse });
  else notices.fail(failure);
}

/** Only the removal itself: something done since must not be what is undone. */
async function takeBack(store: Store, removal: Promise<number | null>): Promise<void> {
  const { history, notices } = store.getState();
  const [step, last] = await Promise.all([removal, history.last()]);
  if (step !== null && step === last) return history.undo();
  notices.show({
    tone: 'info',
    text: 'Annat har ändrats sedan dess.',
    help: 'Ångra de senare ändringarna först, med Ctrl Z utanför texten.',
  });
}
