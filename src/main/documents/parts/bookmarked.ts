import { BuilderElement, type IContext, Paragraph } from 'docx';
import type { Marks, Written } from './stamp.ts';
import { StampedParagraph } from './stamped-paragraph.ts';

function bookmarkEdge(name: string, attributes: Readonly<Record<string, string>>): BuilderElement {
  const keyed = Object.entries(attributes).map(([key, value]) => [key, { key: `w:${key}`, value }] as const);
  return new BuilderElement({ name, attributes: Object.fromEntries(keyed) });
}

/** A paragraph of one plain run in a style that a link can point at; `id` is unique in its document. */
export class Bookmarked extends StampedParagraph {
  readonly #style: string;
  readonly #newPage: boolean;
  readonly #texts: readonly string[];

  constructor(style: string, newPage: boolean, bookmark: string, id: number, text: string) {
    super({});
    this.#style = style;
    this.#newPage = newPage;
    this.#texts = [bookmark, String(id), text];
  }

  override prepForXml(context: IContext): Written {
    const options = { style: this.#style, ...(this.#newPage ? { pageBreakBefore: true } : {}) };
    // docx's own Bookmark takes its number from a counter that all documents share.
    const make = (marks: Marks) => {
      const paragraph = new Paragraph(options);
      paragraph.addChildElement(bookmarkEdge('w:bookmarkStart', { name: marks.attribute(0), id: marks.attribute(1) }));
      paragraph.addChildElement(marks.run(2));
      paragraph.addChildElement(bookmarkEdge('w:bookmarkEnd', { id: marks.attribute(1) }));
      return paragraph;
    };
    return this.write(`bookmarked ${this.#style} ${this.#newPage}`, this.#texts, make, context);
  }
}
