import { type IContext, Paragraph, type SectionProperties } from 'docx';
import { type Marks, plainMarks, stamped, type Written } from './stamp.ts';

/** A paragraph that is written from a stamp, but where it ends a section: then it holds the section's properties too. */
export abstract class StampedParagraph extends Paragraph {
  #section: SectionProperties | undefined;

  override addSectionProperties(section: SectionProperties): void {
    this.#section = section;
  }

  override removeSectionProperties(): void {
    this.#section = undefined;
  }

  /** Writes it: `make` is the paragraph with marks in the place of the texts. */
  protected write(
    name: string,
    texts: readonly string[],
    make: (marks: Marks) => Paragraph,
    context: IContext,
  ): Written {
    if (this.#section === undefined) return stamped(name, texts, make, context);
    const own = make(plainMarks(texts));
    own.addSectionProperties(this.#section);
    return own.prepForXml(context);
  }
}
