import type { AnalysisValue, RiskValue } from '../../shared/risk/analysis-value.ts';
import { type Block, heading, paragraph, paragraphOf } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { headerRow, shares, tableOf, textCell, wideTextWidth } from './parts/table.ts';
import { runs } from './parts/text.ts';
import { linesCell, riskRow } from './risk-parts.ts';

const titles = [
  'Kontrollområde',
  'Identifierad risk',
  'Nr',
  'Sannolikhet',
  'Konsekvens',
  'Riskvärde',
  'Rekommenderad riskhantering',
];
const widths = shares([16, 37, 5, 12, 11, 8, 13], wideTextWidth);

const rating = (level: RiskValue['likelihood']) => (level === null ? '–' : `${level.value} ${level.label}`);

function riskLine(risk: RiskValue) {
  const { remark, value, computedValue, treatment, computedTreatment } = risk;
  const mark = (differs: boolean) => (remark !== '' && differs ? '*' : '');
  const cells = [
    linesCell(risk.area),
    linesCell(risk.description),
    textCell(risk.number, 'TableLabel'),
    textCell(rating(risk.likelihood)),
    textCell(rating(risk.consequence)),
    textCell(value === null ? '–' : `${value}${mark(value !== computedValue)}`),
    textCell(treatment === '' ? 'Inte värderad' : `${treatment}${mark(treatment !== computedTreatment)}`),
  ];
  return riskRow(cells, risk.description.length);
}

function remarks(rows: readonly RiskValue[]): readonly Block[] {
  const remarked = rows.filter((each) => each.remark !== '');
  if (remarked.length === 0) return [];
  return [
    paragraph(
      '* Det som är angivet eller fastställt skiljer sig från vad skalan ger. Det angivna står kvar:',
      'KeptAfterTable',
    ),
    ...remarked.map((each) => paragraphOf([...runs(`${each.number} `, { bold: true }), ...runs(each.remark)])),
  ];
}

/** The identified and rated risks, with a remark where what is printed is not what is computed. */
export function riskTableBlocks(draft: Draft, { rows }: AnalysisValue): readonly Block[] {
  const title = heading(draft, 2, 'Risker och värdering');
  if (rows.length === 0) return [title, paragraph('Riskanalysen har inga risker.')];
  return [title, tableOf([headerRow(titles), ...rows.map(riskLine)], { widths }), ...remarks(rows)];
}
