import type { Outcome } from '../../src/shared/agenda/model.ts';
import type { Reply } from '../../src/shared/errors.ts';
import { numbered } from '../../src/shared/meeting/numbering.ts';
import { type Klubba, newBoard } from './klubba.ts';
import { quickFolder } from './support.ts';

/** Everyone on the test's board; the last four are substitutes, in the order of the list. */
export const names = ['ada', 'bo', 'cia', 'dan', 'eva', 'fia', 'gun', 'hugo', 'ida', 'jon'] as const;
export type Name = (typeof names)[number];

const roles = ['chair', 'viceChair', 'member', 'member', 'member', 'member'] as const;
const firstMunicipality: readonly Name[] = ['ada', 'bo', 'cia', 'gun', 'ida'];

/** A board of six members and four substitutes from two municipalities, in the app. */
export interface Desk {
  readonly klubba: Klubba;
  readonly id: Readonly<Record<Name, string>>;
  readonly municipalities: readonly string[];
}

/** A new board with its people; one approver signs beside the chair. */
export async function newDesk(): Promise<Desk> {
  const klubba = await newBoard({ folder: quickFolder(), author: 'Asta Berg' });
  const municipalities: string[] = [];
  for (const name of ['Norrsjö', 'Söderå']) {
    municipalities.push((await klubba.call('municipality.create', { name, noticeBoardUrl: `${name}.example` })).id);
  }
  const [north = '', south = ''] = municipalities;
  const ids: [Name, string][] = [];
  for (const [index, name] of names.entries()) {
    const person = await klubba.call('person.create', { name: `${name[0]?.toUpperCase()}${name.slice(1)}` });
    await klubba.call('assignment.create', {
      personId: person.id,
      municipalityId: firstMunicipality.includes(name) ? north : south,
      role: roles[index] ?? 'substitute',
      party: '',
      fromDate: '2025-01-01',
    });
    ids.push([name, person.id]);
  }
  const id = Object.fromEntries(ids) as Record<Name, string>;
  return { klubba, id, municipalities };
}

/** A meeting that is going on, and its items in order. */
export interface Sitting {
  readonly meetingId: string;
  readonly items: readonly string[];
}

/** Opens a meeting with items of these titles, all six members serving, the substitutes present, Eva to approve. */
export async function openSitting(
  { klubba, id }: Desk,
  date: string,
  titles: readonly string[],
  status: 'planned' | 'underway' = 'underway',
): Promise<Sitting> {
  const { meeting } = await klubba.call('meeting.create', { date, agenda: { from: 'nothing' } });
  const meetingId = meeting.id;
  const items: string[] = [];
  for (const title of titles) {
    const proposal = { intro: 'Nämnden beslutar', clauses: [`att anta ${title}`] };
    const item = await klubba.call('agendaItem.create', { meetingId, fields: { title, proposal, hasMemo: false } });
    items.push(item.id);
  }
  if (status === 'planned') return { meetingId, items };
  for (const [index, name] of names.entries()) {
    const presence = index < 6 ? 'serving' : 'present';
    await klubba.call('attendance.set', { meetingId, personId: id[name], presence });
  }
  await klubba.call('approver.set', { meetingId, personIds: [id.eva] });
  await klubba.call('meeting.setStatus', { id: meetingId, status });
  return { meetingId, items };
}

/** Decides every item in the same way. */
export async function decideAll({ klubba }: Desk, { items }: Sitting, outcome: Outcome = 'asProposed'): Promise<void> {
  for (const id of items) await klubba.call('agendaItem.decide', { id, outcome });
}

/** Decides everything as proposed and ends the meeting. */
export async function endSitting(desk: Desk, sitting: Sitting): Promise<void> {
  await decideAll(desk, sitting);
  await desk.klubba.call('meeting.setStatus', { id: sitting.meetingId, status: 'held' });
}

/** Registers signatures in turn; answers whether each made the approval complete. */
export async function sign(
  { klubba, id }: Desk,
  { meetingId }: Sitting,
  signers: readonly Name[],
  agendaItemId: string | null = null,
): Promise<readonly boolean[]> {
  const complete: boolean[] = [];
  for (const name of signers) {
    const input = { meetingId, agendaItemId, personId: id[name], signedOn: '2026-11-23' };
    complete.push((await klubba.call('signature.add', input)).complete);
  }
  return complete;
}

/** A meeting of that day, held and approved. */
export async function approvedSitting(desk: Desk, date: string, titles: readonly string[]): Promise<Sitting> {
  const sitting = await openSitting(desk, date, titles);
  await endSitting(desk, sitting);
  await sign(desk, sitting, ['ada', 'eva']);
  return sitting;
}

/** The items of a meeting as `title §`, a fixed one with `!`, one that has none with `–`. */
export async function paragraphsOf({ klubba }: Desk, meetingId: string): Promise<readonly string[]> {
  const { items, paragraphs, firstParagraph } = await klubba.call('meeting.get', { id: meetingId });
  return numbered(items, paragraphs, firstParagraph).map(
    ({ item, number, fixed }) => `${item.title} ${number ?? '–'}${fixed ? '!' : ''}${item.withdrawn ? ' utgår' : ''}`,
  );
}

/** What a refusal says: the rule that is broken, else the error's code; `ok` where nothing was refused. */
export function refusal(reply: Reply<unknown>): string {
  if (reply.ok) return 'ok';
  const { code, data } = reply.error;
  return code === 'rule.broken' ? (data as { rule: string }).rule : code;
}

/** Makes a document and answers the files handed over for it. */
export async function exported(
  { klubba }: Desk,
  document: 'protokoll' | 'protokollsutdrag' | 'anslag' | 'anslagsbevis',
  id: string,
): Promise<readonly { readonly fileName: string; readonly bytes: Uint8Array }[]> {
  const before = klubba.delivered.length;
  await klubba.call('document.export', { document, id });
  return klubba.delivered.slice(before);
}

/** A file's bytes in a form that a failed comparison can show. */
export const hex = (file: { readonly bytes: Uint8Array } | undefined) => Buffer.from(file?.bytes ?? []).toString('hex');

/** How far a meeting has come. */
export async function station({ klubba }: Desk, { meetingId }: Sitting): Promise<string> {
  return (await klubba.call('meeting.get', { id: meetingId })).station;
}
