import type { agendaCommands, WatchedItem } from '../shared/agenda/commands.ts';
import { attachmentLimit } from '../shared/agenda/limits.ts';
import { type AgendaItem, agendaItem, templateItem } from '../shared/agenda/model.ts';
import { fail } from '../shared/errors.ts';
import { isApprovedAtOnce, keepingRolls } from './attendance.ts';
import type { Queries } from './db/queries.ts';
import { entityHandlers } from './entity.ts';
import type { Desk, Handlers } from './handlers.ts';
import { attachMade, madeChoices, shownAttachment } from './made/attach.ts';
import { madeFiles } from './made/export-made.ts';
import { itemDetail } from './meeting-detail.ts';
import { keepFixedOrder, keepNumbers, numberedItems, placeAfterFixed } from './numbering.ts';

/** Inserts an item at a place on a meeting's agenda, with the board's usual recipients where it has a memo. */
export function insertItem(desk: Desk, meetingId: string, fields: Partial<AgendaItem>, at?: number): AgendaItem {
  const { queries } = desk;
  const position = queries.agendaItems.end(meetingId);
  const item = queries.agendaItems.insert(agendaItem.parse({ ...fields, id: desk.newId(), meetingId, position }));
  if (at !== undefined && at < position) queries.agendaItems.move(item.id, at);
  return queries.agendaItems.require(item.id);
}

/** Gives an item the board's usual recipients, with all their units. */
export function addUsualRecipients(desk: Desk, item: AgendaItem): void {
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

/**
 * Copies an item's text, matter, preparers and recipients to another meeting; files and what happened at the old one
 * stay behind. A tabled or referred item is taken up again by its copy.
 */
export function copyItem(desk: Desk, source: AgendaItem, meetingId: string): AgendaItem {
  const { queries } = desk;
  const { kind, title, matterId, presenter, minutes, hasMemo, proposal, background } = source;
  const waits = source.outcome === 'tabled' || source.outcome === 'referred';
  const continuesItemId = waits ? source.id : null;
  const fields = { kind, title, matterId, presenter, minutes, hasMemo, proposal, background, continuesItemId };
  const copy = insertItem(desk, meetingId, fields);
  for (const each of queries.preparers.of(source.id)) {
    queries.preparers.insert({ ...each, id: desk.newId(), agendaItemId: copy.id });
  }
  for (const each of queries.itemRecipients.of(source.id)) {
    queries.itemRecipients.insert({ ...each, id: desk.newId(), agendaItemId: copy.id });
  }
  for (const each of queries.informationPoints.of(source.id)) {
    queries.informationPoints.insert({ ...each, id: desk.newId(), agendaItemId: copy.id });
  }
  return copy;
}

/** Who came or left at an item still has when it is removed: the next item that is not approved yet has it from now on. */
function passOnAttendance(queries: Queries, item: AgendaItem): void {
  const changes = queries.attendanceChanges.of(item.id);
  const inOrder = numberedItems(queries, queries.meetings.require(item.meetingId)).map((each) => each.item);
  const later = inOrder.slice(inOrder.findIndex((each) => each.id === item.id) + 1);
  const next = later.find((each) => !isApprovedAtOnce(queries, each));
  if (!next || changes.length === 0) return;
  const known = new Set(queries.attendanceChanges.of(next.id).map((each) => each.personId));
  for (const each of changes) {
    if (known.has(each.personId)) continue;
    queries.attendanceChanges.remove(each.id);
    queries.attendanceChanges.insert({ ...each, agendaItemId: next.id });
  }
}

/** Tabled and referred items of meetings before one that no item has taken up again, oldest first. */
function watched(queries: Queries, meetingId: string): readonly WatchedItem[] {
  const meeting = queries.meetings.require(meetingId);
  return queries.agenda.waiting(meeting).map(({ meetingId: of, ...each }) => {
    const { number = null } =
      numberedItems(queries, queries.meetings.require(of)).find(({ item }) => item.id === each.id) ?? {};
    return { ...each, number };
  });
}

export const agendaHandlers: Handlers<typeof agendaCommands> = {
  'agendaItem.create': (desk, { meetingId, at, fields }) => {
    desk.queries.meetings.require(meetingId);
    const item = insertItem(desk, meetingId, fields, at);
    if (item.hasMemo) addUsualRecipients(desk, item);
    keepFixedOrder(desk.queries, meetingId);
    keepNumbers(desk.queries);
    return itemDetail(desk.queries, item);
  },
  'agendaItem.update': ({ queries }, { id, patch }) => queries.agendaItems.update(id, patch),
  'agendaItem.move': ({ queries }, { id, to }) => {
    const { meetingId } = queries.agendaItems.require(id);
    return keepingRolls(queries, queries.meetings.require(meetingId), () => {
      queries.agendaItems.move(id, to);
      keepFixedOrder(queries, meetingId);
      return { id };
    });
  },
  'agendaItem.withdraw': ({ queries }, { id, withdrawn }) => {
    const { meetingId } = queries.agendaItems.require(id);
    return keepingRolls(queries, queries.meetings.require(meetingId), () => {
      queries.agendaItems.update(id, { withdrawn });
      if (!withdrawn) placeAfterFixed(queries, id);
      keepNumbers(queries);
      return queries.agendaItems.require(id);
    });
  },
  'agendaItem.watched': ({ queries }, { meetingId }) => watched(queries, meetingId),
  'agendaItem.remove': ({ queries }, { id }) => {
    const item = queries.agendaItems.require(id);
    return keepingRolls(queries, queries.meetings.require(item.meetingId), () => {
      passOnAttendance(queries, item);
      queries.agendaItems.remove(id);
      keepNumbers(queries);
      return { id };
    });
  },
  'agendaItem.copy': (desk, { id, meetingId }) => {
    desk.queries.meetings.require(meetingId);
    const copy = copyItem(desk, desk.queries.agendaItems.require(id), meetingId);
    keepNumbers(desk.queries);
    return itemDetail(desk.queries, copy);
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
      document: null,
      subjectId: null,
      id: desk.newId(),
      position: queries.attachments.end(fields.agendaItemId),
      size: bytes?.byteLength ?? 0,
      sha256: bytes ? queries.blobs.put(bytes) : null,
    });
  },
  'attachment.addMade': (desk, { agendaItemId, document, subjectId }) =>
    attachMade(desk, agendaItemId, document, subjectId),
  'attachment.choices': ({ queries }) => madeChoices(queries),
  'attachment.update': ({ queries }, { id, patch }) => shownAttachment(queries, queries.attachments.update(id, patch)),
  'attachment.move': ({ queries }, { id, to }) => {
    queries.attachments.move(id, to);
    return { id };
  },
  'attachment.remove': ({ queries }, { id }) => {
    queries.attachments.remove(id);
    return { id };
  },
  'attachment.open': async (house, { id }, caller) => {
    const { queries } = house.board().db;
    const { sha256, title, fileName, document, subjectId } = queries.attachments.require(id);
    if (document !== null && subjectId !== null) {
      const [file] = (await madeFiles(house, document, subjectId, caller)).files;
      return file ? house.desktop.open(file) : fail('attachment.missing', { title });
    }
    const bytes = sha256 === null ? undefined : queries.blobs.get(sha256);
    if (!bytes) return fail('attachment.missing', { title });
    return house.desktop.open({ fileName: fileName || title, bytes });
  },
  ...entityHandlers('templateItem', templateItem, (queries) => queries.templateItems),
};
