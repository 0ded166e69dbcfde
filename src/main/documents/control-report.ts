import { Paragraph } from 'docx';
import type { FollowUpRowValue, FollowUpValue } from '../../shared/control-plan/follow-up-value.ts';
import { ownCell, rowTitle, statusCounts, toldRows } from '../../shared/control-plan/follow-up-words.ts';
import { numberText } from '../../shared/swedish.ts';
import { cellBlocks, followUpFacts, judgementBlocks, measureText } from './follow-up.ts';
import { type Block, documentType, heading, type Level, paragraph } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { meetingRunning } from './parts/meeting.ts';
import { draftRemark, draftTitle } from './parts/not-approved.ts';
import { cell, headerRow, shares, tableOf, textCell } from './parts/table.ts';
import { runs, shortened } from './parts/text.ts';
import { linesCell, riskRow } from './risk-parts.ts';
import type { RiskSpec } from './risk-spec.ts';
import type { WordMaker } from './word-maker.ts';

/** Longest title of a deviation in characters. */
const titleLength = 160;

function countBlocks(draft: Draft, value: FollowUpValue, level: Level): readonly Block[] {
  const counts = statusCounts(value).filter(({ label, count }) => count > 0 || label !== 'Status saknas');
  const total = counts.reduce((sum, each) => sum + each.count, 0);
  const rows = [...counts, { label: 'Summa', count: total }].map(({ label, count }) =>
    riskRow([textCell(label, 'TableLabel'), textCell(numberText(count))], 0),
  );
  const shape = { widths: shares([40, 20]).map((each) => Math.floor(each * 0.6)), firstColumn: true };
  return [heading(draft, level, 'Åtgärder efter status'), tableOf([headerRow(['Status', 'Antal']), ...rows], shape)];
}

function deviationBlocks(draft: Draft, value: FollowUpValue, level: Level): readonly Block[] {
  const deviating = toldRows(value).filter((each) => {
    const own = ownCell(each);
    return own?.status === 'deviation' || own?.sufficient === false;
  });
  if (deviating.length === 0)
    return [heading(draft, level, 'Avvikelser'), paragraph('Ingen avvikelse är rapporterad.')];
  const one = (row: FollowUpRowValue) => {
    const own = ownCell(row);
    const text = own?.text.trim() || 'Ingen text är skriven.';
    const enough = own?.sufficient === false ? ' Åtgärden är inte tillräcklig.' : '';
    const name = shortened(rowTitle(row).replace(/\s+/g, ' '), titleLength).replace(/[.:]$/, '');
    return new Paragraph({
      style: 'ListBullet',
      numbering: { ...draft.bullets, level: 0 },
      children: [...runs(`${name}: `, { bold: true }), ...runs(`${text}${enough}`)],
    });
  };
  return [heading(draft, level, 'Avvikelser'), ...deviating.map(one)];
}

function tableBlocks(draft: Draft, value: FollowUpValue, level: Level): readonly Block[] {
  const told = toldRows(value);
  if (told.length === 0) return [];
  const rows = told.map((each) => {
    const own = ownCell(each);
    const cells = [
      textCell(each.number === '' ? '–' : each.number, 'TableLabel'),
      linesCell(measureText(each)),
      linesCell(each.owner),
      cell(cellBlocks(own)),
    ];
    return riskRow(cells, Math.max(each.measure.length, own?.text.length ?? 0));
  });
  const widths = shares([7, 32, 21, 40]);
  return [
    heading(draft, level, 'Alla åtgärder'),
    tableOf([headerRow(['Nr', 'Åtgärd', 'Ansvarig', value.periodName]), ...rows], { widths }),
  ];
}

/** What a follow-up says of the internal control, under headings of a level: judgement, counts, deviations, all measures. */
export function controlBlocks(draft: Draft, value: FollowUpValue, level: Level): readonly Block[] {
  return [
    ...judgementBlocks(draft, value, level),
    ...countBlocks(draft, value, level),
    ...deviationBlocks(draft, value, level),
    ...tableBlocks(draft, value, level),
  ];
}

type ControlReportSpec = Extract<RiskSpec, { kind: 'intern-kontroll' }>;

/** The part of a period's report that tells of the internal control: judgement, counts, deviations, and all measures. */
export const controlReportMaker: WordMaker<ControlReportSpec> = {
  name: ({ value: { reportedOn, year, periodName } }) => ({
    date: reportedOn ?? String(year),
    type: [`Intern-kontroll-${periodName}`],
  }),
  info: ({ value, draft, author }) => ({
    title: `${draftTitle('Intern kontroll', draft)} ${value.year} ${value.periodName}, ${value.letterhead.organ}`,
    author,
    kind: 'Rapport',
    registryNumber: '',
    meetingDate: '',
  }),
  running: ({ value, draft }) =>
    meetingRunning(value.letterhead.organ, draftTitle('Intern kontroll', draft), `${value.year} ${value.periodName}`),
  lies: 'upright',
  blocks: (draft, { value, draft: unreported }, place) => [
    documentType(draftTitle('Rapport, del om intern kontroll', unreported), false),
    heading(draft, 1, `Intern kontroll ${value.year}, ${value.periodName}`, place),
    ...draftRemark(unreported, 'perioden är inte rapporterad'),
    followUpFacts(value),
    ...controlBlocks(draft, value, 2),
  ],
};
