import type { AuditRowValue, AuditValue } from '../../shared/audit/audit-value.ts';
import { plainText } from '../../shared/rich-text.ts';
import { longDate, unbroken } from '../../shared/swedish.ts';
import type { AuditSpec } from './audit-spec.ts';
import { type Block, documentType, type HeadingPlace, heading, paragraph } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { meetingRunning } from './parts/meeting.ts';
import { draftTitle } from './parts/not-approved.ts';
import { cellBlocks } from './parts/rich-text.ts';
import { cell, fact, factTable, headerRow, shares, tableOf, textCell, wideTextWidth } from './parts/table.ts';
import { linesCell, riskRow } from './risk-parts.ts';
import type { WordMaker } from './word-maker.ts';

export const auditTitle = 'Frågor och rekommendationer från revisorerna';

const weights = [6, 14, 24, 24, 14, 9, 9];
const widths = shares(weights, wideTextWidth);

function facts({ letterhead, date, meetingDate, registryNumber, questions }: AuditValue): Block {
  return factTable(
    [
      fact('Organ', letterhead.organ),
      fact('Sammanträde', meetingDate === '' ? '' : longDate(meetingDate)),
      fact('Upprättad', date === '' ? '' : date),
      fact('Diarienr', registryNumber === '' ? '' : unbroken(registryNumber)),
      fact('Antal', String(questions.length)),
    ],
    'Vad förteckningen gäller',
    wideTextWidth,
  );
}

function answerCell(draft: Draft, each: AuditRowValue) {
  const look = { style: 'TableText', heading: 'TableLabel', right: false, room: (widths[3] ?? 0) - 170 };
  const blocks = cellBlocks(draft, each.answer.content, look);
  return blocks.length === 0 ? textCell('Inte besvarad.') : cell(blocks);
}

function rowOf(draft: Draft, each: AuditRowValue) {
  const cells = [
    textCell(String(each.year), 'TableLabel'),
    linesCell(each.source),
    linesCell(each.text || 'Fråga utan text'),
    answerCell(draft, each),
    linesCell(each.measure || '–'),
    textCell(each.status),
    linesCell(each.handled.join('\n') || '–'),
  ];
  // A text in a narrow column is tall.
  const tallest = Math.max(each.text.length, plainText(each.answer).length, each.measure.length * 2);
  return riskRow(cells, tallest * 2);
}

function tableBlocks(draft: Draft, { questions }: AuditValue): readonly Block[] {
  if (questions.length === 0) return [paragraph('Det finns inga frågor eller rekommendationer.')];
  const titles = ['År', 'Från', 'Fråga eller rekommendation', 'Svar', 'Åtgärd', 'Status', 'Behandlad'];
  const rows = questions.map((each) => rowOf(draft, each));
  return [tableOf([headerRow(titles), ...rows], { widths })];
}

/** The auditors' questions and recommendations with answers, measures and where they were taken up (KL 12:9). */
export const auditMaker: WordMaker<AuditSpec> = {
  name: ({ value }) => ({
    date: value.date || value.meetingDate || String(value.year),
    type: ['Fragor-fran-revisorerna'],
  }),
  info: ({ value, draft, author }) => ({
    title: `${draftTitle(value.title, draft)}, ${value.letterhead.organ}`,
    author,
    kind: auditTitle,
    registryNumber: value.registryNumber,
    meetingDate: value.meetingDate,
  }),
  running: ({ value, draft }) =>
    meetingRunning(value.letterhead.organ, draftTitle(auditTitle, draft), value.meetingDate || String(value.year)),
  lies: 'lying',
  blocks: (draft: Draft, spec: AuditSpec, place?: HeadingPlace) => [
    documentType(draftTitle('Förteckning', spec.draft), false),
    heading(draft, 1, spec.value.title, place),
    facts(spec.value),
    heading(draft, 2, 'Frågor, svar och åtgärder'),
    ...tableBlocks(draft, spec.value),
  ],
};
