import { packetText } from './packet-file.ts';

/** The packet's lines from one that begins with this, to the next after it that begins with that. */
function between(from: RegExp, to: RegExp, skip = 0): string {
  const lines = packetText().split('\n');
  const starts = lines.flatMap((each, at) => (from.test(each) ? [at] : []));
  const start = starts[skip];
  if (start === undefined) throw new Error(`The packet has no line ${from}`);
  const length = lines.slice(start + 1).findIndex((each) => to.test(each));
  return lines.slice(start, length < 0 ? undefined : start + 1 + length).join('\n');
}

/** The text of the analysis and plan of a year, from its title through its definitions. */
export function analysisText(year: number): string {
  return between(new RegExp(`^\\s*Riskanalys Internkontrollplan ${year}`), /^\s+(Umeå kommun|Tjänsteskrivelse)/);
}

/** The text of a follow-up as it was printed: the first in May, the second in September. */
export function followUpText(place: 0 | 1): string {
  return between(/^\s*Internkontrollplan 2025/, /^\s+Steg 3/, place);
}
