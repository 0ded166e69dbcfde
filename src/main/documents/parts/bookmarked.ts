import { BuilderElement, type IContext, Paragraph } from 'docx';
import { type Marks, stamped, type Written } from './stamp.ts';

function bookmarkEdge(name: string, attributes: Readonly<Record<string, string>>): BuilderElement {
  const keyed = Object.entries(attributes).map(([key, value]) => [key, { key: `w:${key}`, value }] as const);
  return new BuilderElement({ name, attributes: Object.fromEntries(keyed) });
}

/** A paragraph of one plain run in a style that a link can point at; `id` is unique in its document. */
export class Bookmarked extends Paragraph {
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
    const make = (marks: Marks) =>
      new Paragraph(options)
        .addChildElement(bookmarkEdge('w:bookmarkStart', { name: marks.attribute(0), id: marks.attribute(1) }))
        .addChildElement(marks.run(2))
        .addChildElement(bookmarkEdge('w:bookmarkEnd', { id: marks.attribute(1) }));
    return stamped(`bookmarked ${this.#style} ${this.#newPage}`, this.#texts, make, context);
  }
}
