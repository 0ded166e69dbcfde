import type { ItemKind } from '../../src/shared/agenda/model.ts';
import { type BoardJson, boardJson } from '../../src/shared/exchange/board-json.ts';
import { type PacketMemo, readMemos } from './memo-text.ts';

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The place of a value in a list of them as an id. */
const idIn =
  <T>(prefix: string, list: readonly T[]) =>
  (value: T) =>
    `${prefix}-${list.indexOf(value) + 1}`;

const kinds: readonly (readonly [RegExp, ItemKind])[] = [
  [/dagordning|föredragningslista/i, 'procedural'],
  [/^information/i, 'information'],
  [/^dialog/i, 'dialogue'],
  [/^val /i, 'election'],
  [/^anmäl/i, 'notification'],
];

const kindOf = (title: string): ItemKind => kinds.find(([pattern]) => pattern.test(title))?.[1] ?? 'decision';

/** What stands after a label at the beginning of a line, as in a letterhead. */
function labelled(packet: string, label: string): string {
  const line = packet.split('\n').find((each) => each.trim().startsWith(`${label}:`));
  return line?.slice(line.indexOf(':') + 1).trim() ?? '';
}

function boardOf(memos: readonly PacketMemo[]) {
  const [first] = memos;
  if (first === undefined) throw new Error('The packet holds no memo');
  const number = first.registryNumber;
  return {
    id: 'board',
    name: first.organ,
    hostMunicipalityId: 'municipality-1',
    registryPrefix: number.slice(0, number.indexOf('-')),
    registryPattern: number.replace(/\d{4}/, 'ÅÅÅÅ').replace(/\d/g, 'N'),
    meetingTime: '13:15',
  };
}

function hangingRows(memos: readonly PacketMemo[]) {
  const preparers = memos.flatMap((each) => each.preparers);
  const names = unique(preparers.map((each) => each.name));
  const groups = unique(memos.flatMap((each) => each.recipients.map((one) => one.name)));
  const [personId, officerId, recipientId] = [idIn('person', names), idIn('officer', names), idIn('recipient', groups)];
  const unitsOf = (name: string) =>
    unique(memos.flatMap((each) => each.recipients.filter((one) => one.name === name).flatMap((one) => one.units)));
  const each = <T, R>(list: (memo: PacketMemo) => readonly T[], row: (value: T, item: string, position: number) => R) =>
    memos.flatMap((memo, at) => list(memo).map((value, position) => row(value, `item-${at + 1}`, position)));
  return {
    persons: names.map((name) => ({ id: personId(name), name })),
    officers: names.map((name, position) => {
      const title = preparers.find((one) => one.name === name)?.title;
      return { id: officerId(name), position, personId: personId(name), title };
    }),
    recipients: groups.map((name, position) => {
      const kind = name.endsWith(' kommun') ? 'organisation' : 'group';
      return { id: recipientId(name), position, kind, name, units: unitsOf(name) };
    }),
    preparers: each(
      (memo) => memo.preparers,
      ({ name }, item, position) => {
        return { id: `${item}-preparer-${position}`, agendaItemId: item, position, officerId: officerId(name) };
      },
    ),
    itemRecipients: each(
      (memo) => memo.recipients,
      ({ name, units }, item, position) => {
        const id = `${item}-recipient-${position}`;
        return { id, agendaItemId: item, position, recipientId: recipientId(name), units };
      },
    ),
    attachments: each(
      (memo) => memo.attachments,
      (title, item, position) => ({ id: `${item}-attachment-${position}`, agendaItemId: item, position, title }),
    ),
  };
}

/** The real packet as open JSON, typed in as a person would: `date` is the meeting's, which the packet does not say. */
export function readPacket(packet: string, date: string): { readonly memos: PacketMemo[]; readonly board: BoardJson } {
  const memos = readMemos(packet);
  const numbers = unique(memos.map((each) => each.registryNumber));
  const matterId = idIn('matter', numbers);
  const hanging = hangingRows(memos);
  const municipalities = hanging.recipients.filter((each) => each.kind === 'organisation');
  const board = boardJson.parse({
    format: 'klubba-board',
    version: 1,
    board: boardOf(memos),
    municipalities: municipalities.map(({ name }, position) => ({
      id: `municipality-${position + 1}`,
      position,
      name,
      ...(position > 0
        ? {}
        : {
            postAddress: labelled(packet, 'Postadress'),
            visitingAddress: labelled(packet, 'Besöksadress'),
            phone: labelled(packet, 'Telefon'),
            website: labelled(packet, 'Webbplats'),
          }),
    })),
    matters: numbers.map((registryNumber) => {
      const title = memos.find((each) => each.registryNumber === registryNumber)?.title;
      return { id: matterId(registryNumber), registryNumber, title };
    }),
    meetings: [{ id: 'meeting', date }],
    agendaItems: memos.map((memo, position) => ({
      id: `item-${position + 1}`,
      meetingId: 'meeting',
      position,
      kind: kindOf(memo.title),
      title: memo.title,
      matterId: matterId(memo.registryNumber),
      memoDate: memo.date,
      proposal: memo.proposal,
      background: { type: 'doc', content: memo.background },
    })),
    ...hanging,
  });
  return { memos, board };
}
