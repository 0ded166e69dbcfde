import type { AgendaItemDetail, agendaCommands } from '../shared/agenda/commands.ts';
import { attachmentLimit } from '../shared/agenda/limits.ts';
import { type AgendaItem, agendaItem, templateItem } from '../shared/agenda/model.ts';
import { fail } from '../shared/errors.ts';
import type { Queries } from './db/queries.ts';
import { entityHandlers } from './entity.ts';
import type { Desk, Handlers } from './handlers.ts';

/** An item with its attachments, preparers and recipients. */
export function itemDetail(queries: Queries, item: AgendaItem): AgendaItemDetail {
  return {
    ...item,
    attachments: queries.attachments.of(item.id),
    preparers: queries.preparers.of(item.id),
    recipients: queries.itemRecipients.of(item.id),
  };
}

/** Inserts an item at a place on a meeting's agenda, with the board's usual recipients where it has a memo. */
export function insertItem(desk: Desk, meetingId: string, fields: Partial<AgendaItem>, at?: number): AgendaItem {
  const { queries } = desk;
  const position = queries.agendaItems.end(meetingId);
  const item = queries.agendaItems.insert(agendaItem.parse({ ...fields, id: desk.newId(), meetingId, position }));
  if (at !== undefined && at < position) queries.agendaItems.move(item.id, at);
  return queries.agendaItems.require(item.id);
}

function addUsualRecipients(desk: Desk, item: AgendaItem): void {
  const usual = desk.queries.recipients.all().filter((recipient) => recipient.usual);
  usual.forEach((recipient, position) => {
    desk.queries.itemRecipients.insert({
      id: desk.newId(),
      agendaItemId: item.id,
      position,
      recipientId: recipient.id,
      units: recipient.units,
    });
  });
}

/** Copies an item's text, matter, preparers and recipients to another meeting; files and the old decision stay behind. */
export function copyItem(desk: Desk, source: AgendaItem, meetingId: string): AgendaItem {
  const { queries } = desk;
  const { id: _id, decision: _decision, memoDate: _date, ...fields } = source;
  const copy = insertItem(desk, meetingId, fields);
  for (const each of queries.preparers.of(source.id)) {
    queries.preparers.insert({ ...each, id: desk.newId(), agendaItemId: copy.id });
  }
  for (const each of queries.itemRecipients.of(source.id)) {
    queries.itemRecipients.insert({ ...each, id: desk.newId(), agendaItemId: copy.id });
  }
  return copy;
}

export const agendaHandlers: Handlers<typeof agendaCommands> = {
  'agendaItem.create': (desk, { meetingId, at, fields }) => {
    desk.queries.meetings.require(meetingId);
    const item = insertItem(desk, meetingId, fields, at);
    if (item.hasMemo) addUsualRecipients(desk, item);
    return itemDetail(desk.queries, item);
  },
  'agendaItem.update': ({ queries }, { id, patch }) => queries.agendaItems.update(id, patch),
  'agendaItem.move': ({ queries }, { id, to }) => {
    queries.agendaItems.move(id, to);
    return { id };
  },
  'agendaItem.remove': ({ queries }, { id }) => {
    queries.agendaItems.remove(id);
    return { id };
  },
  'agendaItem.copy': (desk, { id, meetingId }) => {
    desk.queries.meetings.require(meetingId);
    return itemDetail(desk.queries, copyItem(desk, desk.queries.agendaItems.require(id), meetingId));
  },
  'agendaItem.setPreparers': (desk, { id, officerIds }) => {
    const { preparers } = desk.queries;
    desk.queries.agendaItems.require(id);
    const old = preparers.of(id);
    for (const each of old) if (!officerIds.includes(each.officerId)) preparers.remove(each.id);
    officerIds.forEach((officerId, position) => {
      const known = old.find((each) => each.officerId === officerId);
      if (known) preparers.update(known.id, { position });
      else preparers.insert({ id: desk.newId(), agendaItemId: id, position, officerId });
    });
    return preparers.of(id);
  },
  'agendaItem.setRecipients': (desk, { id, recipients }) => {
    const { itemRecipients } = desk.queries;
    desk.queries.agendaItems.require(id);
    const old = itemRecipients.of(id);
    const wanted = new Set(recipients.map((each) => each.recipientId));
    for (const each of old) if (!wanted.has(each.recipientId)) itemRecipients.remove(each.id);
    recipients.forEach(({ recipientId, units }, position) => {
      const known = old.find((each) => each.recipientId === recipientId);
      if (known) itemRecipients.update(known.id, { position, units });
      else itemRecipients.insert({ id: desk.newId(), agendaItemId: id, position, recipientId, units });
    });
    return itemRecipients.of(id);
  },
  'attachment.add': (desk, { bytes, ...fields }) => {
    const { queries } = desk;
    queries.agendaItems.require(fields.agendaItemId);
    if (bytes && bytes.byteLength > attachmentLimit) {
      fail('attachment.tooLarge', { size: bytes.byteLength, limit: attachmentLimit });
    }
    return queries.attachments.insert({
      ...fields,
      id: desk.newId(),
      position: queries.attachments.end(fields.agendaItemId),
      size: bytes?.byteLength ?? 0,
      sha256: bytes ? queries.blobs.put(bytes) : null,
    });
  },
  'attachment.update': ({ queries }, { id, patch }) => queries.attachments.update(id, patch),
  'attachment.move': ({ queries }, { id, to }) => {
    queries.attachments.move(id, to);
    return { id };
  },
  'attachment.remove': ({ queries }, { id }) => {
    queries.attachments.remove(id);
    return { id };
  },
  'attachment.open': async (house, { id }) => {
    const { queries } = house.board().db;
    const { sha256, title, fileName } = queries.attachments.require(id);
    const bytes = sha256 === null ? undefined : queries.blobs.get(sha256);
    if (!bytes) return fail('attachment.missing', { title });
    return house.desktop.open({ fileName: fileName || title, bytes });
  },
  ...entityHandlers('templateItem', templateItem, (queries) => queries.templateItems),
};
