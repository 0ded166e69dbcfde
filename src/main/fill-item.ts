import { type FilledItem, filledItem, type MemoWords } from '../shared/agenda/filled.ts';
import type { AgendaItem, ItemKind } from '../shared/agenda/model.ts';
import { fail } from '../shared/errors.ts';
import type { Proposal, RichText } from '../shared/rich-text.ts';
import type { Queries } from './db/queries.ts';
import type { Desk } from './handlers.ts';
import { type AgendaPlace, placeOnAgenda } from './made/place-on-agenda.ts';

/** A row that has filled an item, or may. */
interface Filling {
  readonly agendaItemId: string | null;
  readonly filledProposal: Proposal | null;
  readonly filledBackground: RichText | null;
}

/** What the row remembers of the item it fills. */
export function fillingOf(itemId: string, { proposal, background }: MemoWords): Filling {
  return { agendaItemId: itemId, filledProposal: proposal, filledBackground: background };
}

/** How the item that a row has filled stands now; null where it has filled none. */
export function filledOf(queries: Queries, row: Filling, now: MemoWords | null): FilledItem | null {
  const { agendaItemId, filledProposal: proposal, filledBackground: background } = row;
  const item = agendaItemId === null ? undefined : queries.agendaItems.get(agendaItemId);
  if (item === undefined || proposal === null || background === null) return null;
  const { date } = queries.meetings.require(item.meetingId);
  const then = { proposal, background };
  const locked = ['minutes', 'immediate'].some((kind) =>
    queries.frozenOf.about(kind === 'minutes' ? item.meetingId : item.id).some((each) => each.kind === kind),
  );
  return filledItem(item, date, then, now ?? { title: item.title, ...then }, locked);
}

/** Puts a memo on an agenda; the matter is that of an open matter with the memo's title, where there is one. */
export function fillItem(desk: Desk, place: AgendaPlace, kind: ItemKind, words: MemoWords): AgendaItem {
  const matter = desk.queries.matters.all().find((each) => each.title === words.title && each.closedOn === null);
  return placeOnAgenda(desk, place, { kind, ...words, ...(matter === undefined ? {} : { matterId: matter.id }) });
}

/** Fills the item of a row again with what it says now, in place of the words it has. */
export function refillItem({ queries }: Desk, { agendaItemId }: Filling, words: MemoWords): AgendaItem {
  if (agendaItemId === null) return fail('item.missing', { what: 'agenda_item', id: '' });
  return queries.agendaItems.update(agendaItemId, words);
}
