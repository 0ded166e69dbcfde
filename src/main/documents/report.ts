import { chapterGroups, chapters, groupTitles } from '../../shared/report/chapters.ts';
import type { ChapterKind } from '../../shared/report/model.ts';
import { longSpan } from '../../shared/report/period.ts';
import type { ReportValue } from '../../shared/report/report-value.ts';
import { decidedByText, reportTitle, titleOfReport } from '../../shared/report/words.ts';
import type { RichText } from '../../shared/rich-text.ts';
import { controlBlocks } from './control-report.ts';
import { type Block, documentType, type HeadingPlace, heading, paragraph } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { meetingRunning } from './parts/meeting.ts';
import { draftRemark, draftTitle } from './parts/not-approved.ts';
import { richTextBlocks } from './parts/rich-text.ts';
import { fact, factTable } from './parts/table.ts';
import type { ReportSpec } from './report-spec.ts';
import { figureTable, missionTable, sharesList } from './report-tables.ts';
import { cellLines } from './risk-parts.ts';
import type { WordMaker } from './word-maker.ts';

function decidedText({ decidedOn, decidedBy }: ReportValue): string {
  if (decidedOn === null) return 'Inte beslutad';
  return decidedBy === null ? decidedOn : `${decidedOn}, ${decidedByText(decidedBy)}`;
}

function facts(value: ReportValue): Block {
  const { letterhead, periodName, preparedOn } = value;
  return factTable(
    [
      fact('Organ', letterhead.organ),
      fact('Period', `${periodName}, ${longSpan(value)}`),
      fact('Upprättad', preparedOn ?? ''),
      fact('Beslutad', decidedText(value)),
    ],
    'Vad rapporten gäller',
  );
}

function controlPart(draft: Draft, { control }: ReportValue): readonly Block[] {
  if (control === null) return [paragraph('Internkontrollplanen är inte uppföljd för perioden.')];
  const reported =
    control.reportedOn === null
      ? 'Uppföljningen är inte rapporterad än.'
      : `Uppföljningen rapporterades ${control.reportedOn}.`;
  return [paragraph(reported), ...controlBlocks(draft, control, 3)];
}

/** What a chapter holds beside its text; it stands below the text. */
function holdsBlocks(draft: Draft, value: ReportValue, kind: ChapterKind): readonly Block[] {
  const { holds } = chapters[kind];
  switch (holds) {
    case 'text':
      return [];
    case 'missions':
      return missionTable(draft, value);
    case 'shares':
      return sharesList(draft, value);
    case 'economyTable':
    case 'investments':
      return figureTable(value, holds);
    case 'control':
      return controlPart(draft, value);
  }
}

const hasText = (text: RichText) => text.content.length > 0;

/** A chapter under the heading of its group; a group of one chapter has no heading below its own. */
function chapterBlocks(draft: Draft, value: ReportValue, kind: ChapterKind, text: RichText): readonly Block[] {
  const { group, title } = chapters[kind];
  const own = groupTitles[group] === title || group === 'staff';
  const level = own ? 2 : 3;
  const written = hasText(text) ? richTextBlocks(draft, text, level) : [];
  const body = [...written, ...holdsBlocks(draft, value, kind)];
  const blocks = body.length === 0 ? [paragraph('–')] : body;
  return own ? blocks : [heading(draft, 3, title), ...blocks];
}

function groupBlocks(draft: Draft, value: ReportValue): readonly Block[] {
  return chapterGroups.flatMap((group) => {
    const own = value.chapters.filter((each) => chapters[each.kind].group === group);
    if (own.length === 0) return [];
    const inner = own.flatMap(({ kind, text }) => chapterBlocks(draft, value, kind, text));
    return [heading(draft, 2, groupTitles[group]), ...inner];
  });
}

function remarkBlocks(draft: Draft, remarks: ReportSpec['remarks']): readonly Block[] {
  if (remarks === undefined || remarks.length === 0) return [];
  return [
    heading(draft, 2, 'Anmärkningar efter beslutet'),
    ...remarks.flatMap(({ kind, madeOn, madeBy, source, text }) => {
      const about = kind === null ? 'Hela rapporten' : chapters[kind].title;
      const from = [madeBy, source].filter((each) => each.trim() !== '').join(', ');
      return [
        paragraph(`${madeOn} · ${about}${from === '' ? '' : ` (${from})`}`, 'KeptLine'),
        ...cellLines(text, 'BodyText'),
      ];
    }),
  ];
}

function remarked({ remarks = [] }: ReportSpec): readonly Block[] {
  const text = 'Kopia med senare anmärkningar. Det som beslutades är oförändrat; anmärkningarna står sist.';
  return remarks.length === 0 ? [] : [paragraph(text, 'Remark')];
}

function blocks(draft: Draft, spec: ReportSpec, place?: HeadingPlace): readonly Block[] {
  const { value } = spec;
  return [
    documentType(draftTitle('Rapport', spec.draft), false),
    heading(draft, 1, titleOfReport(value), place),
    ...draftRemark(spec.draft, 'rapporten är inte beslutad'),
    ...remarked(spec),
    facts(value),
    ...groupBlocks(draft, value),
    ...remarkBlocks(draft, spec.remarks),
  ];
}

/** The board's report of a period to the executive board of the host (KL 6:1). */
export const reportMaker: WordMaker<ReportSpec> = {
  name: ({ value: { decidedOn, preparedOn, year, periodName }, remarks = [] }) => ({
    date: decidedOn ?? preparedOn ?? String(year),
    type: [`Rapport-till-kommunstyrelsen-${periodName}-${year}`, ...(remarks.length > 0 ? ['med-anmarkningar'] : [])],
  }),
  info: ({ value, draft, author }) => ({
    title: `${draftTitle(titleOfReport(value), draft)}, ${value.letterhead.organ}`,
    author,
    kind: 'Rapport',
    registryNumber: '',
    meetingDate: '',
  }),
  running: ({ value, draft }) =>
    meetingRunning(value.letterhead.organ, draftTitle(reportTitle, draft), longSpan(value)),
  lies: 'upright',
  blocks,
};
