import { type IContext, type IXmlableObject, NoBreakHyphen, TextRun, type XmlComponent } from 'docx';
import { noBreakHyphen } from '../../../shared/swedish.ts';
import type { Look } from './text.ts';

export type Written = IXmlableObject | undefined;

/** Begins what stands for a text in a stamp; no text of a document holds this character. */
const mark = '\u0085';

const stamps = new Map<string, Written>();

/** The marks of a stamp: for each text one where it is an attribute, and a run of as many as it has pieces. */
export interface Marks {
  attribute(text: number): string;
  run(text: number, look?: Look): TextRun;
}

function marksFor(pieces: readonly (readonly string[])[]): Marks {
  const from = pieces.map((_, text) => pieces.slice(0, text).flat().length);
  const markOf = (text: number, piece: number) => `${mark}${(from[text] ?? 0) + piece}`;
  return {
    attribute: (text) => markOf(text, 0),
    run: (text, look = {}) =>
      runOf(
        (pieces[text] ?? []).map((_, piece) => markOf(text, piece)),
        look,
      ),
  };
}

function runOf(pieces: readonly string[], look: Look): TextRun {
  // Word's own no-break hyphen: the character itself is missing in its body fonts.
  const children = pieces.flatMap((each, piece) => (piece === 0 ? [each] : [new NoBreakHyphen(), each]));
  return new TextRun({ ...look, children });
}

/** The texts themselves in the place of marks, for what is written without a stamp. */
export function plainMarks(texts: readonly string[]): Marks {
  return {
    attribute: (text) => texts[text] ?? '',
    run: (text, look = {}) => runOf((texts[text] ?? '').split(noBreakHyphen), look),
  };
}

/**
 * What docx writes for a component, with these texts in it. Docx takes longest to turn its components into XML
 * objects: here it does so once for each name (and number of no-break hyphens), with marks in the place of the texts,
 * and all others are copies of that with their own texts.
 */
export function stamped(
  name: string,
  texts: readonly string[],
  make: (marks: Marks) => XmlComponent,
  context: IContext,
): Written {
  const pieces = texts.map((each) => each.split(noBreakHyphen));
  const key = `${pieces.map((each) => each.length).join()} ${name}`;
  if (!stamps.has(key)) stamps.set(key, make(marksFor(pieces)).prepForXml(context));
  return copied(stamps.get(key), pieces.length === 1 ? (pieces[0] ?? []) : pieces.flat()) as Written;
}

/** A copy of what was written with the pieces where the marks stood; properties, which hold no text, are shared. */
function copied(written: unknown, pieces: readonly string[]): unknown {
  if (typeof written === 'string') return written.startsWith(mark) ? pieces[Number(written.slice(1))] : written;
  if (Array.isArray(written)) return written.map((each) => copied(each, pieces));
  if (typeof written !== 'object' || written === null) return written;
  const entries: Record<string, unknown> = {};
  for (const key in written) {
    if (key.endsWith('Pr')) return written;
    entries[key] = copied((written as Record<string, unknown>)[key], pieces);
  }
  return entries;
}
