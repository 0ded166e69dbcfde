import type { Document } from 'docx';
import type { NoticeValue } from '../../shared/approval/notice-value.ts';
import { capitalized, dayAndDate, longDate, weekdayOf } from '../../shared/swedish.ts';
import type { Logo } from './data.ts';
import { type Block, documentType, heading, paragraph, paragraphOf } from './parts/blocks.ts';
import { createDraft, type Draft, documentOf, linkedText } from './parts/draft.ts';
import { meetingRunning } from './parts/meeting.ts';
import { section } from './parts/page.ts';
import { type Fact, fact, factTable } from './parts/table.ts';

const day = (date: string) => capitalized(dayAndDate(date));

/** What stands above the days of a notice that may come later. */
export function preliminaryRemark(preliminary: boolean): readonly Block[] {
  if (!preliminary) return [];
  const text =
    'Preliminära dagar: justeringen är ännu inte anslagen i alla samverkande kommuner. Sista dag att överklaga och dagen då anslaget får tas ned kan bli senare.';
  return [paragraph(text, 'Remark')];
}

/** A link to a notice board as the lines of a fact or a cell; none where there is no address. */
export function noticeBoardLines(draft: Draft, address: string): readonly Block[] {
  return address.trim() === '' ? [] : [paragraphOf(linkedText(draft, address, address), 'TableText')];
}

/** The last day to appeal, and where it was moved to a working day which day it was moved from and why. */
function lastDayLines({ lastDay, preliminary }: NoticeValue): readonly string[] {
  const { literal, extended, because } = lastDay;
  const last = preliminary ? `${day(extended)} (preliminärt)` : day(extended);
  if (literal === extended) return [last];
  const why = because === null || because === weekdayOf(literal) ? '' : ` (${because})`;
  return [last, `De tre veckorna slutar ${dayAndDate(literal)}${why}. Tiden går ut först nästa vardag.`];
}

function facts(draft: Draft, value: NoticeValue): readonly Fact[] {
  const takeDown = value.preliminary ? `${day(value.takeDown)} (preliminärt)` : day(value.takeDown);
  return [
    fact('Organ', value.letterhead.organ),
    fact('Sammanträdesdatum', day(value.meetingDate)),
    fact('Paragrafer', value.paragraphs),
    fact(value.immediate ? 'Justerad omedelbart' : 'Protokollet justerat', day(value.approvedOn)),
    fact('Anslaget i', value.municipality.name),
    { label: 'Anslagstavla', blocks: noticeBoardLines(draft, value.municipality.noticeBoardUrl) },
    fact('Anslaget den', day(value.postedOn)),
    fact('Sista dag att överklaga', ...lastDayLines(value)),
    fact('Anslaget tas ned tidigast', takeDown),
    fact('Förvaringsplats', value.keptAt),
  ];
}

/** The announcement of an approval on one municipality's notice board (anslag om justering; KL 8:12, 9:32, 13:5). */
export function noticeDocument(value: NoticeValue, author: string, logo: Logo | null): Document {
  const draft = createDraft();
  const { letterhead, meetingDate } = value;
  const what = value.immediate ? `Omedelbart justerad ${value.paragraphs}` : 'Justerat protokoll';
  const blocks = [
    documentType('Anslag om justering', false),
    heading(draft, 1, `${what} från ${longDate(meetingDate)}`),
    ...preliminaryRemark(value.preliminary),
    factTable(facts(draft, value), 'Justeringen och tiden att överklaga'),
    heading(draft, 2, 'Överklagande'),
    paragraph(
      'Den som är medlem i någon av de samverkande kommunerna får överklaga besluten hos förvaltningsrätten (laglighetsprövning, 13 kap. kommunallagen). Överklagandet ska ha kommit in senast den sista dagen ovan. Tiden är tre veckor från den dag då justeringen är anslagen i alla samverkande kommuner.',
    ),
  ];
  const info = {
    title: `Anslag om justering ${meetingDate}, ${letterhead.organ}, ${value.municipality.name}`,
    author,
    kind: 'Anslag om justering',
    registryNumber: '',
    meetingDate,
  };
  const running = meetingRunning(letterhead.organ, 'Anslag om justering', meetingDate);
  return documentOf(draft, info, [section(draft, { letterhead, logo }, running, blocks)]);
}
