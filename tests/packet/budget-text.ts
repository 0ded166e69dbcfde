import { packetText } from './packet-file.ts';

/** A budget table as the packet prints it: its years, its rows by municipality, and its stated totals. */
export interface PrintedBudget {
  readonly years: readonly string[];
  readonly names: readonly string[];
  /** For each municipality its figures, a text for each year. */
  readonly figures: readonly (readonly string[])[];
  readonly totals: readonly string[];
}

const figure = /\d{1,3}(?: \d{3})*,\d/g;

/** The budget tables of the packet, in order: those that have two years above and a total below. */
export function printedBudgets(): readonly PrintedBudget[] {
  const lines = packetText()
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return lines.flatMap((line, at): readonly PrintedBudget[] => {
    const years = /^(20\d\d) (20\d\d)$/.exec(line)?.slice(1);
    if (years === undefined) return [];
    const end = lines.findIndex((each, index) => index > at && each.startsWith('Total '));
    const rows = lines.slice(at + 1, end);
    if (end === -1 || rows.length > 10) return [];
    return [
      {
        years,
        names: rows.map((each) => each.replace(figure, '').trim()),
        figures: rows.map((each) => each.match(figure) ?? []),
        totals: lines[end]?.match(figure) ?? [],
      },
    ];
  });
}
