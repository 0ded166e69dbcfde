import { type IContext, Paragraph } from 'docx';
import type { Marks, Written } from './stamp.ts';
import { StampedParagraph } from './stamped-paragraph.ts';

/** A paragraph of one plain run in a style, as most of a document is. */
export class Line extends StampedParagraph {
  readonly #style: string;
  readonly #text: string;

  constructor(style: string, text: string) {
    super({});
    this.#style = style;
    this.#text = text;
  }

  override prepForXml(context: IContext): Written {
    const style = this.#style === '' ? {} : { style: this.#style };
    const make = (marks: Marks) => new Paragraph({ ...style, children: [marks.run(0)] });
    return this.write(`line ${this.#style}`, [this.#text], make, context);
  }
}
