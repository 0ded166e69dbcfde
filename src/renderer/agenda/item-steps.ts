import type { ItemKind } from '../../shared/agenda/model.ts';
import { wishFocus } from '../meeting/focus.ts';
import { factsPart, openMeeting } from '../meeting/place.ts';
import type { State } from '../store/state.ts';

/** The id of the field that holds an item's title. */
export function titleFieldId(itemId: string): string {
  return `item-title-${itemId}`;
}

const withMemo: readonly ItemKind[] = ['decision', 'election', 'information'];

/** A new item below the one on the screen, or last; its title has focus. */
export async function addItem(state: State, kind: ItemKind): Promise<void> {
  const { detail } = state.meeting;
  if (detail === null) return;
  const [, itemId] = state.route.parts;
  const below = detail.items.findIndex((each) => each.id === itemId);
  const at = below < 0 ? detail.items.length : below + 1;
  const fields = { kind, hasMemo: withMemo.includes(kind) };
  const reply = await state.run('agendaItem.create', { meetingId: detail.meeting.id, at, fields });
  if (!reply.ok) return;
  await state.meeting.reload();
  openMeeting(state, detail.meeting.id, reply.value.id);
  wishFocus(titleFieldId(reply.value.id));
}

export async function moveItem(state: State, id: string, to: number): Promise<void> {
  const count = state.meeting.detail?.items.length ?? 0;
  if (to < 0 || to >= count) return;
  await state.run('agendaItem.move', { id, to });
}

/** Removes an item; what stands next to it is shown instead, and the message has the way back. */
export async function removeItem(state: State, id: string): Promise<void> {
  const { detail } = state.meeting;
  const at = detail?.items.findIndex((each) => each.id === id) ?? -1;
  const item = detail?.items[at];
  // What was just typed must be in the file, so that it comes back with the item.
  if (!detail || !item || (await state.drafts.flush()) > 0) return;
  const reply = await state.run('agendaItem.remove', { id });
  if (!reply.ok) return;
  const next = detail.items[at + 1] ?? detail.items[at - 1];
  openMeeting(state, detail.meeting.id, next?.id ?? factsPart);
  state.notices.show({
    tone: 'info',
    text: `”${item.title || 'Ärende utan rubrik'}” är borttaget från dagordningen.`,
    action: { label: 'Ångra', run: () => void state.history.undo() },
  });
}
