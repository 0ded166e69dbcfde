import type { TableCell, TableRow } from 'docx';
import type { AnalysisValue, MeasureValue, RiskValue } from '../../shared/risk/analysis-value.ts';
import { listed } from '../../shared/swedish.ts';
import { type Block, heading, paragraph, paragraphOf } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { cell, headerRow, shares, tableOf, textCell, wideTextWidth } from './parts/table.ts';
import { runs } from './parts/text.ts';
import { cellLines, linesCell, riskRow, tallCell } from './risk-parts.ts';

const titles = [
  'Nr',
  'Risk',
  'Inriktning för riskhantering från nämnd',
  'Åtgärd',
  'Kostnad',
  'Ansvarig',
  'Återrapporteras',
];
const widths = shares([5, 20, 14, 26, 8.5, 14.5, 12], wideTextWidth);

const labelled = (label: string, text: string) => (text.trim() === '' ? '' : `${label}: ${text}`);

function measureBlocks(each: MeasureValue): readonly Block[] {
  return [
    each.text.trim() === '' ? '–' : each.text,
    labelled('Kontrollmoment', each.controlPoint),
    labelled('Metod', each.controlMethod),
    labelled('Resultat', each.controlResult),
  ].flatMap((text) => cellLines(text));
}

function directionBlocks(risk: RiskValue): readonly Block[] {
  return [
    ...cellLines(risk.direction === '' ? '–' : risk.direction),
    ...cellLines(risk.directionDiffers ? labelled('Motivering', risk.directionReason) : ''),
  ];
}

/** So many rows of a risk are kept on one page: what names the risk stands only in the first. */
const keptRows = 6;

function numberCell({ number }: RiskValue, kept: boolean): TableCell {
  return kept ? cell([paragraphOf(runs(number, { bold: true }), 'TableKept')]) : textCell(number, 'TableLabel');
}

/** The rows of a risk: one for each measure, and one for a risk that has none. */
function planLines(risk: RiskValue): readonly TableRow[] {
  const first = (count: number) => [
    tallCell(cellLines(risk.description), count),
    tallCell(directionBlocks(risk), count),
  ];
  const length = Math.max(risk.description.length, risk.directionReason.length);
  const { measures } = risk;
  if (measures.length === 0) {
    const none = textCell('Ingen åtgärd är beslutad.');
    return [riskRow([numberCell(risk, false), ...first(1), none, ...['', '', ''].map(linesCell)], length)];
  }
  return measures.map((each, at) => {
    const own = [cell(measureBlocks(each)), linesCell(each.cost), linesCell(each.owner), linesCell(each.reporting)];
    const words = each.text.length + each.controlPoint.length + each.controlMethod.length + each.controlResult.length;
    return riskRow(
      [
        numberCell(risk, at < Math.min(measures.length - 1, keptRows)),
        ...(at === 0 ? first(measures.length) : []),
        ...own,
      ],
      Math.max(length, words),
    );
  });
}

function planTable(rows: readonly RiskValue[]): Block {
  return tableOf([headerRow(titles), ...rows.flatMap(planLines)], { widths });
}

/** The risks outside the plan by the board's direction: `Acceptera risk: R2 och R5.` */
function outsideBlocks(draft: Draft, rows: readonly RiskValue[]): readonly Block[] {
  if (rows.length === 0) return [];
  const directions = Map.groupBy(rows, (each) => each.direction);
  const lines = [...directions].map(([direction, risks]) => {
    const numbers = listed(risks.map((each) => each.number));
    return paragraph(`${direction === '' ? 'Inte värderade än' : direction}: ${numbers}.`);
  });
  const measured = rows.filter((each) => each.measures.length > 0);
  return [
    heading(draft, 2, 'Risker utanför planen'),
    ...lines,
    ...(measured.length === 0 ? [] : [planTable(measured)]),
  ];
}

/** The control plan: what is done about the risks that are in it, then those that are not. */
export function planBlocks(draft: Draft, { rows }: AnalysisValue): readonly Block[] {
  const planned = rows.filter((each) => each.inPlan);
  return [
    heading(draft, 2, 'Internkontrollplan'),
    planned.length === 0 ? paragraph('Ingen risk hör till planen.') : planTable(planned),
    ...outsideBlocks(
      draft,
      rows.filter((each) => !each.inPlan),
    ),
  ];
}
