import type { AgendaItemDetail } from '../../../shared/agenda/commands.ts';
import type { Matter } from '../../../shared/registry/model.ts';
import type { MeetingDocumentData } from '../data.ts';
import { type Block, heading, type Level, paragraph } from './blocks.ts';
import type { Draft } from './draft.ts';

/** The title of an item or an attachment, which is never empty in a document. */
export function titleOf(titled: { readonly title: string }): string {
  return titled.title.trim() === '' ? 'Utan rubrik' : titled.title.trim();
}

/** The matter of an item, if it has one. */
export function matterOf(data: MeetingDocumentData, item: AgendaItemDetail): Matter | undefined {
  return item.matterId === null ? undefined : data.board.matters.find((each) => each.id === item.matterId);
}

/** The registry number of an item, empty where there is none yet. */
export function registryNumberOf(data: MeetingDocumentData, item: AgendaItemDetail): string {
  return matterOf(data, item)?.registryNumber.trim() ?? '';
}

/** The day a memo is dated: its own, else the summons', else the meeting's. */
export function memoDateOf(data: MeetingDocumentData, item: AgendaItemDetail): string {
  const { meeting } = data.meeting;
  return item.memoDate ?? meeting.summonsDate ?? meeting.date;
}

/** What the decision rests on in words: the memo itself first, then the attachments; each with its date. */
export function basisTexts(data: MeetingDocumentData, item: AgendaItemDetail): readonly string[] {
  const memo = item.hasMemo ? [`Tjänsteskrivelse ${memoDateOf(data, item)}`] : [];
  const attachments = item.attachments.map((each) =>
    each.date === null ? titleOf(each) : `${titleOf(each)}, ${each.date}`,
  );
  return [...memo, ...attachments];
}

/** Who prepared an item, as "Maja Lind, handläggare". */
export function preparerTexts(data: MeetingDocumentData, item: AgendaItemDetail): readonly string[] {
  return item.preparers.flatMap((each) => {
    const officer = data.board.officers.find((one) => one.id === each.officerId);
    const name = data.board.persons.find((one) => one.id === officer?.personId)?.name;
    if (officer === undefined || name === undefined) return [];
    return [[name, officer.title].filter((one) => one.trim() !== '').join(', ')];
  });
}

/** So many lines stand on one page; of more, no line is left alone. */
const keptLines = 8;

function linkedToNext(at: number, count: number): boolean {
  return at < count - 1 && (count <= keptLines || at === 0 || at === count - 2);
}

/** A heading with lines below it; nothing at all where there are no lines. */
export function linesSection(draft: Draft, level: Level, title: string, lines: readonly string[]): readonly Block[] {
  if (lines.length === 0) return [];
  const blocks = lines.map((each, at) => paragraph(each, linkedToNext(at, lines.length) ? 'KeptLine' : 'NoSpacing'));
  return [heading(draft, level, title), ...blocks];
}

/** The last sections of a memo and of a paragraph of the minutes: who prepared it, and whom it is sent to. */
export function closingSections(
  draft: Draft,
  { preparers, recipients }: { readonly preparers: readonly string[]; readonly recipients: readonly string[] },
): readonly Block[] {
  return [
    ...linesSection(draft, 2, 'Beredningsansvariga', preparers),
    ...linesSection(draft, 2, 'Beslutet ska skickas till', recipients),
  ];
}
