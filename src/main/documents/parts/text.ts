import { NoBreakHyphen, TextRun } from 'docx';
import { noBreakHyphen, tightened } from '../../../shared/swedish.ts';

const breaks = /[\t\n\r\u2028\u2029]+/g;
// Lone surrogates (Cs), control characters (Cc) and the two non-characters: XML has no way to write them.
const unfit = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const suspect = /[\p{Cc}\p{Cs}\uFFFE\uFFFF\u2028\u2029]/u;

/** A text as a Word file can hold it: what XML cannot write is dropped, and a line break within a line is a space. */
export function cleaned(value: string): string {
  return suspect.test(value) ? value.replace(breaks, ' ').replace(unfit, '') : value;
}

/** A text as it is written: what XML can hold, with the spaces and hyphens that must not break made so. */
export function written(value: string): string {
  return tightened(cleaned(value));
}

/** A text of at most so many characters, cut between words and ended with an ellipsis where it was longer. */
export function shortened(value: string, limit: number): string {
  if (value.length <= limit) return value;
  const cut = value.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,.;:–-]+$/, '')} …`;
}

export interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Id of a character style. */
  readonly style?: string;
}

/** The runs of a text: every text of every document goes through here. */
export function runs(value: string, look: Look = {}): readonly TextRun[] {
  const text = written(value);
  if (!text.includes(noBreakHyphen)) return [new TextRun({ ...look, text })];
  // Word's own no-break hyphen: the character itself is missing in its body fonts.
  return text
    .split(noBreakHyphen)
    .flatMap((piece, index) => [
      ...(index === 0 ? [] : [new TextRun({ ...look, children: [new NoBreakHyphen()] })]),
      ...(piece === '' ? [] : [new TextRun({ ...look, text: piece })]),
    ]);
}
