import type { CommandName } from '../../shared/commands.ts';
import type { Failure } from '../../shared/errors.ts';
import type { Store } from './store.ts';
import { offerUndo } from './undo-offer.ts';

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
  const { drafts, call } = store.getState();
  // What was typed in the row just before belongs to the history too.
  await drafts.flush();
  const reply = await call(removal.command, { id: removal.id });
  if (!reply.ok) {
    refuse(store, removal, reply.error);
    return false;
  }
  offerUndo(store.getState(), removal.gone, removal.help);
  return true;
}

function refuse(store: Store, { inUse }: Removal, failure: Failure): void {
  const { notices } = store.getState();
  if (failure.code === 'item.inUse' && inUse) notices.show({ tone: 'warn', ...inUse });
  else notices.fail(failure);
}
