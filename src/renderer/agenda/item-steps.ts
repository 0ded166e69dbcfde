import type { ItemKind } from '../../shared/agenda/model.ts';
import { placeOfNew } from '../../shared/agenda/rules.ts';
import { wishFocus } from '../meeting/focus.ts';
import { factsPart, openMeeting } from '../meeting/place.ts';
import type { State } from '../store/state.ts';
import { type ItemLock, itemLock, wayOff } from './item-state.ts';

/** The id of the field that holds an item's title. */
export function titleFieldId(itemId: string): string {
  return `item-title-${itemId}`;
}

const withMemo: readonly ItemKind[] = ['decision', 'election', 'information'];

/** A new item below the one on the screen, or after the matters that are there; its title has focus. */
export async function addItem(state: State, kind: ItemKind): Promise<void> {
  const { detail } = state.meeting;
  if (detail === null) return;
  const [, itemId] = state.route.parts;
  const below = detail.items.findIndex((each) => each.id === itemId);
  const at = below < 0 ? placeOfNew(detail.items, kind) : below + 1;
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

/** Takes an item off the agenda as far as it can be: removed before the meeting, withdrawn once it has begun. */
export async function takeOff(state: State, id: string): Promise<void> {
  const { detail } = state.meeting;
  const item = detail?.items.find((each) => each.id === id);
  if (!detail || !item) return;
  const way = wayOff(detail, item);
  switch (way) {
    case 'remove':
      return removeItem(state, id);
    case 'withdraw':
      return withdrawItem(state, id, true);
    case 'putBack':
      state.notices.show({
        tone: 'info',
        text: `”${nameOf(item)}” är redan struket.`,
        action: { label: 'Sätt tillbaka', run: () => void withdrawItem(state, id, false) },
      });
      return;
    case null:
      state.notices.show({ tone: 'warn', text: lockTexts[itemLock(detail, id) ?? 'minutes'] });
  }
}

/** Why an item can no longer be changed, and what to do. */
export const lockTexts: Readonly<Record<ItemLock, string>> = {
  minutes: 'Protokollet är justerat, så ärendet ändras inte längre. Ett skrivfel rättas med en rättelse.',
  immediate: 'Paragrafen är omedelbart justerad och ändras inte längre. Ett skrivfel rättas med en rättelse.',
};

const nameOf = ({ title }: { readonly title: string }) => title || 'Ärende utan rubrik';

/** Withdraws an item, or puts it back on the agenda. */
export async function withdrawItem(state: State, id: string, withdrawn: boolean): Promise<void> {
  const item = state.meeting.detail?.items.find((each) => each.id === id);
  if (!item || (await state.drafts.flush()) > 0) return;
  const reply = await state.run('agendaItem.withdraw', { id, withdrawn });
  if (!reply.ok) return;
  state.notices.show({
    tone: 'info',
    text: withdrawn
      ? `”${nameOf(item)}” är struket från dagordningen.`
      : `”${nameOf(item)}” står på dagordningen igen.`,
    action: { label: 'Ångra', run: () => void state.history.undo() },
  });
}

/** Takes tabled and referred items of earlier meetings up again, last on the agenda. */
export async function takeUp(state: State, meetingId: string, ids: readonly string[]): Promise<void> {
  let last: string | null = null;
  for (const id of ids) {
    const reply = await state.run('agendaItem.copy', { id, meetingId });
    if (!reply.ok) return;
    last = reply.value.id;
  }
  if (last === null) return;
  await state.meeting.reload();
  openMeeting(state, meetingId, last);
  const text = ids.length === 1 ? 'Ett bevakat ärende är hämtat.' : `${ids.length} bevakade ärenden är hämtade.`;
  state.notices.show({
    tone: 'info',
    text,
    help: ids.length === 1 ? 'Det står sist på dagordningen.' : 'De står sist på dagordningen.',
  });
}

/** Removes an item; what stands next to it is shown instead, and the message has the way back. */
async function removeItem(state: State, id: string): Promise<void> {
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
    text: `”${nameOf(item)}” är borttaget från dagordningen.`,
    action: { label: 'Ångra', run: () => void state.history.undo() },
  });
}
