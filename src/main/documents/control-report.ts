import { type Document, Paragraph } from 'docx';
import type { FollowUpRowValue, FollowUpValue } from '../../shared/control-plan/follow-up-value.ts';
import { ownCell, rowTitle, statusCounts, toldRows } from '../../shared/control-plan/follow-up-words.ts';
import { numberText } from '../../shared/swedish.ts';
import type { Logo } from './data.ts';
import { cellBlocks, followUpFacts, judgementBlocks, measureText } from './follow-up.ts';
import { type Block, documentType, heading, paragraph } from './parts/blocks.ts';
import { createDraft, type Draft, documentOf } from './parts/draft.ts';
import { meetingRunning } from './parts/meeting.ts';
import { draftRemark, draftTitle } from './parts/not-approved.ts';
import { section } from './parts/page.ts';
import { cell, headerRow, shares, tableOf, textCell } from './parts/table.ts';
import { runs, shortened } from './parts/text.ts';
import { linesCell, riskRow } from './risk-parts.ts';
import type { RiskSpec } from './risk-spec.ts';

/** Longest title of a deviation in characters. */
const titleLength = 160;

function countBlocks(draft: Draft, value: FollowUpValue): readonly Block[] {
  const counts = statusCounts(value).filter(({ label, count }) => count > 0 || label !== 'Status saknas');
  const total = counts.reduce((sum, each) => sum + each.count, 0);
  const rows = [...counts, { label: 'Summa', count: total }].map(({ label, count }) =>
    riskRow([textCell(label, 'TableLabel'), textCell(numberText(count))], 0),
  );
  const shape = { widths: shares([40, 20]).map((each) => Math.floor(each * 0.6)), firstColumn: true };
  return [heading(draft, 2, 'Åtgärder efter status'), tableOf([headerRow(['Status', 'Antal']), ...rows], shape)];
}

function deviationBlocks(draft: Draft, value: FollowUpValue): readonly Block[] {
  const deviating = toldRows(value).filter((each) => {
    const own = ownCell(each);
    return own?.status === 'deviation' || own?.sufficient === false;
  });
  if (deviating.length === 0) return [heading(draft, 2, 'Avvikelser'), paragraph('Ingen avvikelse är rapporterad.')];
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
  return [heading(draft, 2, 'Avvikelser'), ...deviating.map(one)];
}

function tableBlocks(draft: Draft, value: FollowUpValue): readonly Block[] {
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
    heading(draft, 2, 'Alla åtgärder'),
    tableOf([headerRow(['Nr', 'Åtgärd', 'Ansvarig', value.periodName]), ...rows], { widths }),
  ];
}

/** The part of a period's report that tells of the internal control: judgement, counts, deviations, and all measures. */
export function controlReportDocument(
  spec: Extract<RiskSpec, { kind: 'intern-kontroll' }>,
  logo: Logo | null,
): Document {
  const draft = createDraft();
  const { value, author } = spec;
  const { letterhead, year, periodName } = value;
  const title = draftTitle('Rapport, del om intern kontroll', spec.draft);
  const blocks = [
    documentType(title, false),
    heading(draft, 1, `Intern kontroll ${year}, ${periodName}`),
    ...draftRemark(spec.draft, 'perioden är inte rapporterad'),
    followUpFacts(value),
    ...judgementBlocks(draft, value),
    ...countBlocks(draft, value),
    ...deviationBlocks(draft, value),
    ...tableBlocks(draft, value),
  ];
  const info = {
    title: `${draftTitle('Intern kontroll', spec.draft)} ${year} ${periodName}, ${letterhead.organ}`,
    author,
    kind: 'Rapport',
    registryNumber: '',
    meetingDate: '',
  };
  const running = meetingRunning(letterhead.organ, draftTitle('Intern kontroll', spec.draft), `${year} ${periodName}`);
  return documentOf(draft, info, [section(draft, { letterhead, logo }, running, blocks)]);
}
