import type { Document } from 'docx';
import type { Minutes, MinutesParagraph } from '../../shared/minutes/minutes.ts';
import { capitalized, dayAndDate, paragraphText } from '../../shared/swedish.ts';
import type { Logo } from './data.ts';
import { placeAndTime } from './minutes-front.ts';
import { paragraphBlocks } from './minutes-paragraph.ts';
import type { MinutesSpec } from './minutes-spec.ts';
import { type Block, documentType, heading } from './parts/blocks.ts';
import { createDraft, type Draft, documentOf } from './parts/draft.ts';
import { titleOf } from './parts/item.ts';
import { meetingRunning } from './parts/meeting.ts';
import { draftRemark, draftTitle } from './parts/not-approved.ts';
import { section } from './parts/page.ts';
import { type Fact, fact, factTable, lineBorders, row, shares, tableOf, textCell } from './parts/table.ts';

type ExtractSpec = Extract<MinutesSpec, { kind: 'protokollsutdrag' }>;

/** The § that an extract is of; throws where the minutes have none of that item. */
export function extractedParagraph({ minutes, itemId }: Pick<ExtractSpec, 'minutes' | 'itemId'>): MinutesParagraph {
  const found = minutes.paragraphs.find((each) => each.itemId === itemId);
  if (found === undefined) throw new RangeError('The minutes have no § of this item');
  return found;
}

function facts(minutes: Minutes, each: MinutesParagraph, unapproved: boolean): readonly Fact[] {
  const named = (role: string) => minutes.signers.filter((one) => one.role === role).map((one) => one.name);
  const last = minutes.signers.map((one) => one.signedOn).reduce((late, day) => (day > late ? day : late), '');
  const chair = each.presiding === '' ? (named('chair')[0] ?? '') : each.presiding;
  return [
    fact('Organ', minutes.letterhead.organ),
    fact('Plats och tid', ...placeAndTime(minutes)),
    fact('Ordförande', chair),
    fact('Justerare', ...(minutes.approvers.length === 0 ? named('approver') : minutes.approvers)),
    fact('Justerat', unapproved || last === '' ? '' : capitalized(dayAndDate(last))),
  ];
}

/** Room to write in, in twips (1 cm). */
const writingHeight = 570;

/** Where someone attests that the extract is true to the minutes. */
function attestation(draft: Draft): readonly Block[] {
  const rows = ['Datum', 'Underskrift', 'Namnförtydligande'].map((label) =>
    row([textCell(label, 'TableHead'), textCell('')], writingHeight),
  );
  const shape = { widths: shares([28, 72]), borders: lineBorders, description: 'Intyg om rätt utdrag' };
  return [heading(draft, 2, 'Rätt utdraget intygar'), tableOf(rows, shape)];
}

/** The extract of one § (protokollsutdrag): the meeting, the §, and the line of attestation, which a draft cannot have. */
export function extractDocument(spec: ExtractSpec, logo: Logo | null): Document {
  const draft = createDraft();
  const { minutes, corrections, author } = spec;
  const { letterhead, meeting } = minutes;
  const each = extractedParagraph(spec);
  const number = paragraphText(each.number, minutes.paragraphPrefix);
  const kind = draftTitle('Protokollsutdrag', spec.draft);
  const blocks = [
    documentType(kind, false),
    heading(draft, 1, `Sammanträde ${dayAndDate(meeting.date)}`),
    ...draftRemark(spec.draft),
    factTable(facts(minutes, each, spec.draft), 'Sammanträdet som utdraget är från'),
    ...paragraphBlocks(draft, minutes, each, corrections),
    ...(spec.draft ? [] : attestation(draft)),
  ];
  const info = {
    title: `${kind} ${number} ${titleOf(each)}, ${meeting.date}`,
    author,
    kind: 'Protokollsutdrag',
    registryNumber: each.registryNumber,
    meetingDate: meeting.date,
  };
  const running = meetingRunning(letterhead.organ, `${kind} ${number}`, meeting.date);
  return documentOf(draft, info, [section(draft, { letterhead, logo }, running, blocks)]);
}
