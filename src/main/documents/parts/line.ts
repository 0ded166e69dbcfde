import { type IContext, type IXmlableObject, NoBreakHyphen, Paragraph, TextRun } from 'docx';
import { noBreakHyphen } from '../../../shared/swedish.ts';

type Written = IXmlableObject | undefined;

/** Begins what stands for a text in a stamp; no text of a document holds this character. */
const mark = '\u0085';

const stamps = new Map<string, Written>();

/** What docx writes for a paragraph in a style with one run of so many pieces, marks in their places. */
function stampOf(style: string, pieces: number, context: IContext): Written {
  const key = `${pieces} ${style}`;
  if (!stamps.has(key)) {
    const marks = Array.from({ length: pieces }, (_, index) => `${mark}${index}`);
    const run = new TextRun({ children: marks.flatMap((each, index) => (index === 0 ? [each] : [new NoBreakHyphen(), each])) });
    stamps.set(key, new Paragraph(style === '' ? { children: [run] } : { style, children: [run] }).prepForXml(context));
  }
  return stamps.get(key);
}

/** A copy of what was written with the pieces where the marks stood; all that lies beside them is shared. */
function stamped(written: unknown, pieces: readonly string[]): unknown {
  if (typeof written === 'string') return written.startsWith(mark) ? pieces[Number(written.slice(1))] : written;
  if (Array.isArray(written)) return written.map((each) => stamped(each, pieces));
  if (typeof written !== 'object' || written === null) return written;
  for (const key in written) {
    if (key === '_attr' || key.endsWith('Pr')) return written;
    return { [key]: stamped((written as Record<string, unknown>)[key], pieces) };
  }
  return written;
}

/**
 * A paragraph of one plain run. Most of a document is such paragraphs, and docx takes longest to turn its components
 * into XML objects: here it does so once for each style, and every other paragraph is a copy with its own text.
 */
export class Line extends Paragraph {
  readonly #style: string;
  readonly #text: string;

  constructor(style: string, text: string) {
    super({});
    this.#style = style;
    this.#text = text;
  }

  override prepForXml(context: IContext): Written {
    // Word's own no-break hyphen: the character itself is missing in its body fonts.
    const pieces = this.#text.split(noBreakHyphen);
    return stamped(stampOf(this.#style, pieces.length, context), pieces) as Written;
  }
}
