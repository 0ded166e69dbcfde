import type { Level, Treatment } from '../../shared/risk/scale.ts';
import { type Block, heading } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { headerRow, row, shares, tableOf, textCell, wideTextWidth } from './parts/table.ts';
import { linesCell } from './risk-parts.ts';

type Definition = readonly string[];

function table(titles: readonly string[], weights: readonly number[], rows: readonly Definition[]): Block {
  const body = rows.map(([first = '', ...texts]) =>
    row([textCell(first, 'TableLabel'), ...texts.map((each) => linesCell(each))]),
  );
  return tableOf([headerRow(titles), ...body], { widths: shares(weights, wideTextWidth), firstColumn: true });
}

function levels(draft: Draft, title: string, all: readonly Level[]): readonly Block[] {
  const rows = all.map((each) => [String(each.value), each.label, each.definition]);
  return [heading(draft, 3, title), table(['Värde', 'Benämning', 'Innebörd'], [10, 22, 68], rows)];
}

/** What likelihood and consequence are measured with. */
export function levelBlocks(
  draft: Draft,
  scale: { readonly likelihoods: readonly Level[]; readonly consequences: readonly Level[] },
): readonly Block[] {
  return [...levels(draft, 'Sannolikhet', scale.likelihoods), ...levels(draft, 'Konsekvens', scale.consequences)];
}

type Defined = Pick<Treatment, 'label' | 'meaning'> & { readonly span: string };

/** The classes of risk values: what they are called and what they mean. */
export function treatmentBlocks(draft: Draft, treatments: readonly Defined[]): readonly Block[] {
  const rows = treatments.map((each) => [each.span, each.label, each.meaning]);
  return [heading(draft, 3, 'Riskhantering'), table(['Riskvärde', 'Benämning', 'Innebörd'], [10, 22, 68], rows)];
}

/** Words and what they mean, under a heading of their own. */
export function wordBlocks(draft: Draft, title: string, rows: readonly Definition[]): readonly Block[] {
  return [heading(draft, 3, title), table(['Benämning', 'Innebörd'], [22, 78], rows)];
}
