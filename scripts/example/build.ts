import { createHash } from 'node:crypto';
import type { Outcome } from '../../src/shared/agenda/model.ts';
import { type BoardJson, boardJson } from '../../src/shared/exchange/board-json.ts';
import { hostLogo, type MadeFile, madeFiles } from './attachments.ts';
import { board, matters, municipalities, recipients, templateItems } from './board.ts';
import type { Facts } from './facts.ts';
import type { ItemText } from './item.ts';
import { livedThrough } from './lived.ts';
import { type MeetingText, meetings } from './meetings.ts';
import { assignments, officers, persons } from './people.ts';
import { proposal, prose } from './prose.ts';
import { boardYears } from './story.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** How an item ended: as its text says, else changed where it has other words, else as proposed; null before the meeting. */
function outcomeOf({ outcome, decision }: ItemText, held: boolean): Outcome | null {
  if (!held) return null;
  return outcome ?? (decision === undefined ? 'asProposed' : 'changed');
}

function itemRows(
  { id: meetingId, status }: MeetingText['meeting'],
  position: number,
  text: ItemText,
  files: Readonly<Record<string, MadeFile>>,
) {
  const id = `${meetingId}-${text.key}`;
  const attachments = (text.attachments ?? []).map((each, index) => {
    const made = each.file === undefined ? undefined : files[each.file];
    if (each.file !== undefined && made === undefined) throw new Error(`No file ${each.file} is made`);
    return {
      id: `${id}-bilaga-${index + 1}`,
      agendaItemId: id,
      position: index,
      title: each.title,
      date: each.date,
      fileName: each.file ?? '',
      mediaType: made?.mediaType ?? '',
      size: made?.bytes.length ?? 0,
      sha256: made === undefined ? null : sha256(made.bytes),
    };
  });
  return {
    item: {
      id,
      meetingId,
      position,
      kind: text.kind,
      title: text.title,
      matterId: text.matter === undefined ? null : `matter-${text.matter}`,
      presenter: text.presenter ?? '',
      minutes: text.minutes ?? null,
      hasMemo: text.memo !== undefined,
      memoDate: text.memo ?? null,
      proposal: proposal(text.proposal),
      background: prose(text.background ?? ''),
      decision: text.decision === undefined ? null : proposal(text.decision),
      outcome: outcomeOf(text, status === 'held'),
      immediate: text.immediate === true,
    },
    attachments,
    preparers: (text.preparers ?? []).map((officer, index) => ({
      id: `${id}-beredare-${index + 1}`,
      agendaItemId: id,
      position: index,
      officerId: `officer-${officer}`,
    })),
    recipients: (text.recipients ?? []).map(([recipient, ...units], index) => ({
      id: `${id}-mottagare-${index + 1}`,
      agendaItemId: id,
      position: index,
      recipientId: `recipient-${recipient}`,
      units,
    })),
  };
}

function meetingRows({ meeting, items }: MeetingText, files: Readonly<Record<string, MadeFile>>) {
  return items.map((each, position) => {
    if ('key' in each) return itemRows(meeting, position, each, files);
    const { id: key, ...standing } = each;
    const { item } = itemRows(meeting, position, { key, kind: each.kind, title: each.title, proposal: '' }, files);
    // The standing items go on year after year in matters of their own.
    const matterId = matters.find((one) => one.title === each.title)?.id ?? null;
    return { item: { ...item, ...standing, matterId, position }, attachments: [], preparers: [], recipients: [] };
  });
}

const factsOf = (key: keyof Facts) => meetings.flatMap((each): unknown[] => [...(each.facts[key] ?? [])]);

/** The board as it is written in the texts: what happened at its meetings, nothing yet of what followed. */
async function written(): Promise<BoardJson> {
  const files = await madeFiles();
  const logo = hostLogo();
  const rows = meetings.flatMap((each) => meetingRows(each, files));
  const contents = [logo, ...Object.values(files)];
  return boardJson.parse({
    format: 'klubba-board',
    version: 1,
    board,
    municipalities: municipalities.map((each) =>
      each.id === board.hostMunicipalityId ? { ...each, logoSha256: sha256(logo.bytes) } : each,
    ),
    persons,
    assignments,
    officers,
    recipients,
    matters,
    templateItems,
    meetings: meetings.map((each) => each.meeting),
    attendance: factsOf('attendance'),
    participants: factsOf('participants'),
    approvers: factsOf('approvers'),
    attendanceChanges: factsOf('attendanceChanges'),
    disqualifications: factsOf('disqualifications'),
    adjournments: factsOf('adjournments'),
    motions: factsOf('motions'),
    propositions: factsOf('propositions'),
    statements: factsOf('statements'),
    agendaItems: rows.map((each) => each.item),
    preparers: rows.flatMap((each) => each.preparers),
    itemRecipients: rows.flatMap((each) => each.recipients),
    attachments: rows.flatMap((each) => each.attachments),
    blobs: contents
      .map(({ bytes }) => ({
        sha256: sha256(bytes),
        size: bytes.length,
        base64: Buffer.from(bytes).toString('base64'),
      }))
      .sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)),
  });
}

/** The whole example board as open JSON; the same on every day and every machine. */
export async function exampleBoard(): Promise<BoardJson> {
  return livedThrough(await written(), boardYears);
}
