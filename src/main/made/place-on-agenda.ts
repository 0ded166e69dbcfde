import type { AgendaItem } from '../../shared/agenda/model.ts';
import { isEmptyProposal, placeOfNew } from '../../shared/agenda/rules.ts';
import { isEmptyRichText } from '../../shared/rich-text.ts';
import { addUsualRecipients, insertItem } from '../agenda.ts';
import type { Desk } from '../handlers.ts';
import { keepNumbers, placeAfterFixed } from '../numbering.ts';

/** Where something is to be decided: an item that is there, or a new one on a meeting's agenda. */
export type AgendaPlace = { readonly itemId: string } | { readonly meetingId: string };

/** What an item says of what it is about. */
export type AgendaWords = Partial<Pick<AgendaItem, 'title' | 'proposal' | 'background' | 'matterId' | 'presenter'>> &
  Pick<AgendaItem, 'kind'>;

/** Only what the item has no words of its own for. */
function missingWords(item: AgendaItem, words: AgendaWords): Partial<AgendaItem> {
  const { title, proposal, background, matterId, presenter } = words;
  return {
    ...(title !== undefined && item.title.trim() === '' ? { title } : {}),
    ...(proposal !== undefined && isEmptyProposal(item.proposal) ? { proposal } : {}),
    ...(background !== undefined && isEmptyRichText(item.background) ? { background } : {}),
    ...(matterId !== undefined && item.matterId === null ? { matterId } : {}),
    ...(presenter !== undefined && item.presenter.trim() === '' ? { presenter } : {}),
  };
}

/** Puts something on an agenda; an item that is there keeps the words it has. Call inside a write. */
export function placeOnAgenda(desk: Desk, place: AgendaPlace, words: AgendaWords): AgendaItem {
  const { queries } = desk;
  if ('itemId' in place) {
    const item = queries.agendaItems.require(place.itemId);
    const missing = missingWords(item, words);
    return Object.keys(missing).length === 0 ? item : queries.agendaItems.update(item.id, missing);
  }
  queries.meetings.require(place.meetingId);
  const at = placeOfNew(queries.agendaItems.of(place.meetingId), words.kind);
  const item = insertItem(desk, place.meetingId, words, at);
  if (item.hasMemo) addUsualRecipients(desk, item);
  placeAfterFixed(queries, item.id);
  keepNumbers(queries);
  return item;
}
