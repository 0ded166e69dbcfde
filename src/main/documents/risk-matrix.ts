import { TableCell, TableRow } from 'docx';
import type { AnalysisValue } from '../../shared/risk/analysis-value.ts';
import { treatmentOf } from '../../shared/risk/rules.ts';
import { type Block, heading, paragraph, paragraphOf } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { headerRow, shares, tableOf, textCell, wideTextWidth } from './parts/table.ts';
import { runs } from './parts/text.ts';
import { tones } from './risk-parts.ts';

/** Least height of a row of the matrix, in twips (1.6 cm). */
const cellHeight = 900;

function matrixCell(value: AnalysisValue, likelihood: number, consequence: number, last: boolean): TableCell {
  const product = likelihood * consequence;
  const treatment = treatmentOf(value, product);
  const numbers = value.rows
    .filter((each) => each.likelihood?.value === likelihood && each.consequence?.value === consequence)
    .map((each) => each.number)
    .join(', ');
  // Kept with the next row: a matrix on two pages is none.
  const style = last ? 'TableText' : 'TableKept';
  const { sign, fill } = tones[treatment?.tone ?? 'acceptera'];
  const children = [
    paragraph(`${product} ${sign} ${treatment?.label ?? ''}`, style),
    ...(numbers === '' ? [] : [paragraphOf(runs(numbers, { bold: true }), style)]),
  ];
  return new TableCell({ children, shading: { type: 'clear', color: 'auto', fill } });
}

/** The matrix as a table: likelihood down, consequence across, in each cell its value, its class and its risks. */
export function matrixBlocks(draft: Draft, value: AnalysisValue): readonly Block[] {
  const { likelihoods, consequences, rows } = value;
  const titles = consequences.map((each) => `Konsekvens ${each.value} ${each.label}`);
  const body = likelihoods.toReversed().map((likelihood, at) => {
    const last = at === likelihoods.length - 1;
    const head = textCell(`Sannolikhet ${likelihood.value} ${likelihood.label}`, last ? 'TableLabel' : 'TableHead');
    const cells = consequences.map((each) => matrixCell(value, likelihood.value, each.value, last));
    return new TableRow({
      children: [head, ...cells],
      cantSplit: true,
      height: { value: cellHeight, rule: 'atLeast' },
    });
  });
  const widths = shares([18, ...consequences.map(() => 82 / consequences.length)], wideTextWidth);
  const unrated = rows.filter((each) => each.computedValue === null).map((each) => each.number);
  const present = value.treatments.map((each) => `${tones[each.tone].sign} ${each.label} (${each.span})`);
  return [
    heading(draft, 2, 'Riskmatris'),
    paragraph(
      `Varje ruta visar riskvärdet (sannolikhet × konsekvens), dess klass och numren på de risker som har den värderingen. Klasser: ${present.join(', ')}.`,
      'KeptText',
    ),
    tableOf([headerRow(['Sannolikhet och konsekvens', ...titles]), ...body], { widths, firstColumn: true }),
    ...(unrated.length === 0 ? [] : [paragraph(`Inte värderade än: ${unrated.join(', ')}.`, 'AfterTable')]),
  ];
}
