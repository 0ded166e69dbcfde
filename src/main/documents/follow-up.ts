import type { FollowUpCellValue, FollowUpRowValue, FollowUpValue } from '../../shared/control-plan/follow-up-value.ts';
import { controlSentence, statusWords, sufficientSentence } from '../../shared/control-plan/follow-up-words.ts';
import { followUpStatuses } from '../../shared/control-plan/model.ts';
import {
  type Block,
  documentType,
  type HeadingPlace,
  heading,
  type Level,
  paragraph,
  textBlocks,
} from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { meetingRunning } from './parts/meeting.ts';
import { draftRemark, draftTitle } from './parts/not-approved.ts';
import { cell, fact, factTable, headerRow, shares, tableOf, textCell, wideTextWidth } from './parts/table.ts';
import { treatmentBlocks, wordBlocks } from './risk-definitions.ts';
import { cellLines, linesCell, riskRow } from './risk-parts.ts';
import type { RiskSpec } from './risk-spec.ts';
import type { WordMaker } from './word-maker.ts';

export const followUpTitle = 'Uppföljning av internkontrollplan';

/** So many periods have room beside each other; more of them stand in tables of their own. */
const periodsAbreast = 4;

type Remark = FollowUpCellValue['remarks'][number];

function remarkText({ madeOn, source, text }: Remark): string {
  return `Anmärkning ${madeOn}${source.trim() === '' ? '' : ` (${source.trim()})`}: ${text}`;
}

/** What is said of a measure in a period: its status, the text, whether it is enough, and later remarks below. */
export function cellBlocks(each: FollowUpCellValue | undefined): readonly Block[] {
  if (each === undefined) return [paragraph('–', 'TableText')];
  const { due, status, text, sufficient, remarks } = each;
  const said = status !== null || text.trim() !== '' || sufficient !== null;
  const silent = due ? 'Inte rapporterad.' : '–';
  return [
    ...(status === null ? [] : [paragraph(statusWords[status].label, 'TableLabel')]),
    ...(said ? cellLines(text) : [paragraph(silent, 'TableText')]),
    ...cellLines(sufficientSentence(sufficient)),
    ...remarks.flatMap((remark) => cellLines(remarkText(remark))),
  ];
}

/** What is to be done, or that nothing is decided against the risk. */
export function measureText({ measure, risk }: FollowUpRowValue): string {
  return measure.trim() === '' ? `Ingen åtgärd är beslutad. Risken: ${risk}` : measure;
}

function lengthOf(cells: readonly (FollowUpCellValue | undefined)[]): number {
  const own = cells.map((each) => (each ? [each.text, ...each.remarks.map((one) => one.text)].join('').length : 0));
  return Math.max(0, ...own);
}

interface Columns {
  readonly from: number;
  readonly names: readonly string[];
}

function rowOf(each: FollowUpRowValue, { from, names }: Columns) {
  const cells = names.map((_, at) => each.cells[from + at]);
  return riskRow(
    [
      textCell(each.number === '' ? '–' : each.number, 'TableLabel'),
      linesCell(each.direction === '' ? 'Inte längre i planen' : each.direction),
      linesCell(measureText(each)),
      linesCell(each.owner),
      linesCell(each.reporting),
      ...cells.map((one) => cell(cellBlocks(one))),
    ],
    // A narrow column makes a text tall.
    Math.max(each.measure.length, lengthOf(cells) * (1 + names.length / 2)),
  );
}

function tableBlocks(draft: Draft, { rows, periods }: FollowUpValue): readonly Block[] {
  if (rows.length === 0) return [paragraph('Det finns inget att följa upp: ingen risk hör till planen.')];
  const starts = periods.map((_, at) => at).filter((at) => at % periodsAbreast === 0);
  return starts.flatMap((from): readonly Block[] => {
    const names = periods.slice(from, from + periodsAbreast).map((each) => each.name);
    const weights = [5, 10.5, 19, 14.5, 12, ...names.map(() => Math.max(16, 39 / names.length))];
    const titles = ['Nr', 'Inriktning', 'Åtgärd', 'Ansvarig', 'Återrapporteras', ...names];
    const table = tableOf([headerRow(titles), ...rows.map((each) => rowOf(each, { from, names }))], {
      widths: shares(weights, wideTextWidth),
    });
    return starts.length === 1 ? [table] : [heading(draft, 3, names.join(', ')), table];
  });
}

/** Whether the internal control is enough, and what else is to be said. */
export function judgementBlocks(
  draft: Draft,
  { sufficient, comment }: FollowUpValue,
  level: Level = 2,
): readonly Block[] {
  return [heading(draft, level, 'Samlad bedömning'), paragraph(controlSentence(sufficient)), ...textBlocks(comment)];
}

/** The facts of a follow-up: of what, when, and when it was reported. */
export function followUpFacts(value: FollowUpValue, width?: number): Block {
  const { letterhead, year, version, periodName, span, reportedOn } = value;
  const facts = [
    fact('Organ', letterhead.organ),
    fact('År', String(year)),
    fact('Period', `${periodName}, ${span}`),
    fact(
      'Plan som följs',
      version === 1 ? `Internkontrollplan ${year}` : `Internkontrollplan ${year}, version ${version}`,
    ),
    fact('Rapporterad', reportedOn ?? 'Inte rapporterad'),
  ];
  return factTable(facts, 'Vad uppföljningen gäller', width);
}

function remarkedBlocks(remarked: boolean): readonly Block[] {
  const text =
    'Kopia med senare anmärkningar. Det som rapporterades är oförändrat; anmärkningarna står daterade under den text de gäller.';
  return remarked ? [paragraph(text, 'Remark')] : [];
}

type FollowUpSpec = Extract<RiskSpec, { kind: 'uppfoljning' }>;

function blocks(draft: Draft, spec: FollowUpSpec, place?: HeadingPlace): readonly Block[] {
  const { value } = spec;
  const { year, periodName } = value;
  return [
    documentType(draftTitle(followUpTitle, spec.draft), false),
    heading(draft, 1, `${followUpTitle} ${year}, ${periodName}`, place),
    ...draftRemark(spec.draft, 'perioden är inte rapporterad'),
    ...remarkedBlocks(spec.remarked === true),
    followUpFacts(value, wideTextWidth),
    ...judgementBlocks(draft, value),
    heading(draft, 2, 'Åtgärder'),
    ...tableBlocks(draft, value),
    heading(draft, 2, 'Definitioner'),
    ...wordBlocks(
      draft,
      'Status',
      followUpStatuses.map((each) => [statusWords[each].label, statusWords[each].meaning]),
    ),
    ...treatmentBlocks(draft, value.treatments),
  ];
}

/** The follow-up of a year's control plan up to and with one period (KL 6:6). */
export const followUpMaker: WordMaker<FollowUpSpec> = {
  name({ value, remarked }) {
    const { reportedOn, year, periodName } = value;
    const type = `Uppfoljning-internkontrollplan-${periodName}`;
    return { date: reportedOn ?? String(year), type: remarked ? [type, 'med-anmarkningar'] : [type] };
  },
  info: ({ value, draft, author }) => ({
    title: `${draftTitle(followUpTitle, draft)} ${value.year} ${value.periodName}, ${value.letterhead.organ}`,
    author,
    kind: followUpTitle,
    registryNumber: '',
    meetingDate: '',
  }),
  running: ({ value, draft }) =>
    meetingRunning(value.letterhead.organ, draftTitle(followUpTitle, draft), `${value.year} ${value.periodName}`),
  lies: 'lying',
  blocks,
};
