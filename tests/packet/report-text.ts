import { packetText } from './packet-file.ts';

/** A report as the packet prints it: its own lines, without what runs at the top of its pages. */
function reportLines(months: string, end: RegExp): readonly string[] {
  const lines = packetText().split('\n');
  const start = lines.findIndex((each) => new RegExp(`rapport till KS, ${months}`).test(each));
  if (start < 0) throw new Error(`The packet has no report of ${months}`);
  const length = lines.slice(start).findIndex((each) => end.test(each));
  return lines
    .slice(start + 1, length < 0 ? undefined : start + length)
    .map((each) => each.replaceAll('\f', '').trim())
    .filter((each) => each !== '' && !/rapport till kommunstyrelsen, |^\d+ \(\d+\)$/.test(each));
}

/** What stands between two lines, the first not with it. */
function between(lines: readonly string[], from: RegExp, to: RegExp | null): readonly string[] {
  const start = lines.findIndex((each) => from.test(each));
  if (start < 0) return [];
  const length = to === null ? -1 : lines.slice(start + 1).findIndex((each) => to.test(each));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
}

const bullet = /^[•\uf0b7-]\s*/;

/** Lines of running text as paragraphs: a bullet begins a new one, and so does a line after a full stop. */
function paragraphs(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const each of lines) {
    const last = joined.at(-1);
    if (last === undefined || bullet.test(each) || /[.:]$/.test(last)) joined.push(each);
    else joined[joined.length - 1] = last.endsWith('-') ? `${last}${each}` : `${last} ${each}`;
  }
  return joined.map((each) => each.replace(bullet, ''));
}

const rowNames = {
  income: 'intäkter',
  cost: 'kostnader',
  net: 'nettokostnad(?:er)?',
  investment: 'nettoinvesteringar',
};

/** The printed figures of a row of its tables, as they stand. */
function figuresOf(lines: readonly string[], name: string): readonly string[] {
  const row = new RegExp(`Verksamhetens\\s+${name}\\s+((?:[-−]?\\d+(?:,\\d+)?\\s*){7})`).exec(lines.join('\n'));
  return row?.[1]?.trim().split(/\s+/) ?? [];
}

/** The text of a printed report by chapter, its figures by row, and its whole words. */
export function printedReport(which: 'T1' | 'T2') {
  const lines =
    which === 'T1'
      ? reportLines('januari−april', /Internkontrollplan 2025/)
      : reportLines('januari−augusti', /^\s*(IT-nämnden|Internkontrollplan|Riskanalys|Tjänsteskrivelse)/);
  const part = (from: RegExp, to: RegExp | null) => paragraphs(between(lines, from, to));
  const list = /^Den tillkommande kostnaden/;
  const after = between(lines, /\d+ tkr$/, /^\(mnkr/).filter((each) => !bullet.test(each));
  const cost = between(lines, /^Budgetavvikelse, åtgärder/, bullet);
  const at = cost.findIndex((each) => list.test(each));
  return {
    lines,
    mission: part(/^Nämndens grunduppdrag/, /^Bedömning/),
    missionLines: paragraphs(between(lines, /^januari-december/, /^I hög grad/)),
    judged: /^(I hög grad uppfyllt) \1$/m.exec(lines.join('\n'))?.[1] ?? '',
    motivation: part(/^Bedömning och motivering/, /^Verksamhetens utveckling/),
    events: part(/^Verksamhetens utveckling/, /^Tilläggsuppdrag/),
    additional: part(/^Tilläggsuppdrag från/, /^Personaluppföljning/),
    staff: part(/^Personaluppföljning/, /^Ekonomiuppföljning/),
    economy: paragraphs(cost.slice(0, at)),
    shares: paragraphs(cost.slice(at)),
    economyTable: paragraphs(after),
    investments: part(/^Investeringar/, /^\(mnkr/),
    amounts: lines.flatMap((each) => {
      const found = /^[•\uf0b7]\s*(\p{L}+) (\d+) tkr$/u.exec(each);
      return found ? [[found[1] ?? '', `${found[2]} tkr`] as const] : [];
    }),
    total: /totalt (\d+ tkr)/.exec(lines.join(' '))?.[1] ?? '',
    figures: Object.fromEntries(Object.entries(rowNames).map(([row, name]) => [row, figuresOf(lines, name)])) as Record<
      keyof typeof rowNames,
      readonly string[]
    >,
  };
}
