import type { Document } from 'docx';
import type { Minutes } from '../../shared/minutes/minutes.ts';
import { paragraphText } from '../../shared/swedish.ts';
import type { Logo } from './data.ts';
import { contentsBlocks, type Listed } from './minutes-contents.ts';
import { frontBlocks } from './minutes-front.ts';
import { bookmarkOf, paragraphBlocks } from './minutes-paragraph.ts';
import type { MinutesSpec } from './minutes-spec.ts';
import { createDraft, documentOf } from './parts/draft.ts';
import { titleOf } from './parts/item.ts';
import { meetingRunning } from './parts/meeting.ts';
import { draftTitle } from './parts/not-approved.ts';
import { section } from './parts/page.ts';

/** Whether these are the minutes of one § that is approved at once, and not those of a meeting. */
export function isImmediate({ paragraphs }: Minutes): boolean {
  return paragraphs.length === 1 && paragraphs[0]?.immediate === true;
}

function listedParagraphs({ paragraphs, paragraphPrefix }: Minutes): readonly Listed[] {
  return paragraphs.map((each) => ({
    number: paragraphText(each.number, paragraphPrefix),
    bookmark: bookmarkOf(each),
    title: each.withdrawn ? `${titleOf(each)} (utgår)` : titleOf(each),
    registryNumber: each.registryNumber,
  }));
}

/** The minutes of a meeting (protokoll), or of one § that is approved at once: first page, list of §§, each §. */
export function minutesDocument(spec: Extract<MinutesSpec, { kind: 'protokoll' }>, logo: Logo | null): Document {
  const draft = createDraft();
  const { minutes, corrections, author } = spec;
  const { letterhead, meeting, span, paragraphs } = minutes;
  const alone = paragraphs.length === 1;
  const type = isImmediate(minutes) ? `Protokoll, omedelbar justering av ${span}` : 'Protokoll';
  const kind = draftTitle(type, spec.draft);
  const blocks = [
    ...frontBlocks(draft, minutes, type, spec.draft),
    ...(alone ? [] : contentsBlocks(draft, listedParagraphs(minutes))),
    ...paragraphs.flatMap((each) => paragraphBlocks(draft, minutes, each, corrections, alone)),
  ];
  const info = {
    title: `${kind} ${meeting.date}, ${letterhead.organ}`,
    author,
    kind: 'Protokoll',
    registryNumber: '',
    meetingDate: meeting.date,
  };
  const running = meetingRunning(letterhead.organ, kind, meeting.date);
  return documentOf(draft, info, [section(draft, { letterhead, logo }, running, blocks)]);
}
