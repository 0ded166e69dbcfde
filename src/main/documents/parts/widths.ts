/** How wide a column wants to be, in twips with the space within its cells: its longest word, and its longest line. */
export interface Extent {
  readonly word: number;
  readonly line: number;
  /** Takes no part of what is left over, so that it is no wider than what stands in it. */
  readonly rigid?: boolean;
}

/** Type in half-points, as styles have it. */
export interface Type {
  readonly size: number;
  readonly bold?: boolean;
}

/** Space beside the text of a cell, with its line. */
export const besideText = 190;

// Widths of Calibri's characters in parts of the type size, rounded up in a few classes.
const narrow = [...`ijlI.,:;'|!`].map((each) => [each, 0.27] as const);
const slim = [...'frtszcJ()[]-–/\u2011 \u00a0'].map((each) => [each, 0.43] as const);
const capital = [...'ABCDEGHKNOPQRTUVXYÅÄÖÉ'].map((each) => [each, 0.65] as const);
const wide = [...'mwMW@%…—'].map((each) => [each, 0.89] as const);
const known: ReadonlyMap<string, number> = new Map([...narrow, ...slim, ...capital, ...wide]);
const usual = 0.53;
/** From here on are the scripts whose characters are as wide as they are high. */
const squareFrom = '\u2e80';

/** The width of a text on one line, in twips; an estimate that is rather too wide than too narrow. */
export function lineWidth(text: string, { size, bold = false }: Type): number {
  let parts = 0;
  for (const each of text) parts += known.get(each) ?? (each < squareFrom ? usual : 1);
  return Math.ceil(parts * size * 10 * (bold ? 1.05 : 1));
}

/** The extent of a text: lines end at line breaks, and words also after a hyphen. */
export function extentOf(text: string, type: Type): Extent {
  const width = (pieces: readonly string[]) => Math.max(0, ...pieces.map((each) => lineWidth(each, type)));
  return {
    word: width(text.split(/[ \t\n]+|(?<=[-–])/)) + besideText,
    line: width(text.split('\n')) + besideText,
  };
}

/** What a column needs for all of these. */
export function widest(extents: readonly Extent[]): Extent {
  return {
    word: Math.max(2 * besideText, ...extents.map((each) => each.word)),
    line: Math.max(2 * besideText, ...extents.map((each) => each.line)),
  };
}

/** A column whose lines are never broken and that is no wider than they are. */
export function rigid({ line }: Extent): Extent {
  return { word: line, line, rigid: true };
}

/** Whether every column can be as wide as its longest word. */
export function wordsFit(extents: readonly Extent[], room: number): boolean {
  return sum(extents.map((each) => each.word)) <= room;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}

/**
 * Widths in twips that share the room: each column has at least its longest word, and what is left goes to those
 * with long lines. Where not even the words have room the widest columns give way first.
 */
export function columnWidths(extents: readonly Extent[], room: number): readonly number[] {
  const words = extents.map((each) => each.word);
  if (!wordsFit(extents, room)) return levelled(words, room);
  const lines = extents.map((each) => Math.min(room, Math.max(each.line, each.word)));
  const spare = room - sum(lines);
  if (spare < 0) {
    const part = (room - sum(words)) / (sum(lines) - sum(words));
    return words.map((each, at) => Math.floor(each + ((lines[at] ?? each) - each) * part));
  }
  const elastic = sum(lines.filter((_, at) => extents[at]?.rigid !== true));
  return lines.map((each, at) => Math.floor(extents[at]?.rigid === true ? each : each + (spare * each) / elastic));
}

/** Widths cut to one greatest width, so that together they have room. */
function levelled(widths: readonly number[], room: number): readonly number[] {
  let left = room;
  let greatest = room;
  for (const [at, each] of widths.toSorted((a, b) => a - b).entries()) {
    greatest = left / (widths.length - at);
    if (each > greatest) break;
    left -= each;
  }
  return widths.map((each) => Math.floor(Math.min(each, greatest)));
}
