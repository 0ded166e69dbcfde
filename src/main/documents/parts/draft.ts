import { ConcreteHyperlink, Document, type INumberingOptions, type ISectionOptions, type ParagraphChild } from 'docx';
import { listIndent, styles } from './styles.ts';
import { cleaned, type Look, runs } from './text.ts';

/** What a document being made counts for itself, so that nothing in it hangs on what was made before. */
export interface Draft {
  /** A list of its own that begins at this number. */
  ordered(start: number): ListRef;
  readonly bullets: ListRef;
  /** A link to the web; its target is written once per document. */
  link(href: string, text: readonly ParagraphChild[]): ParagraphChild;
  /** A number that is unique in the document, for bookmarks and pictures. */
  nextId(): number;
  readonly starts: ReadonlySet<number>;
  readonly links: ReadonlyMap<string, string>;
}

export interface ListRef {
  readonly reference: string;
  readonly instance: number;
}

/** Deepest level that lists have; deeper ones stay there. */
export const deepestLevel = 5;

// docx writes `{reference-instance}` and replaces it in the finished XML. This control character, which XML can write
// but no text of a document holds, keeps a text that looks the same from being replaced too.
const mark = '\u0085';

/** A new, empty draft. */
export function createDraft(): Draft {
  const starts = new Set<number>();
  const links = new Map<string, string>();
  let lists = 0;
  let ids = 0;
  return {
    starts,
    links,
    bullets: { reference: `${mark}bullets`, instance: 0 },
    ordered(start) {
      starts.add(start);
      lists += 1;
      return { reference: `${mark}ordered ${start}`, instance: lists };
    },
    link(href, text) {
      const id = links.get(href) ?? `Link${links.size + 1}`;
      links.set(href, id);
      return new ConcreteHyperlink(text, id);
    },
    nextId() {
      ids += 1;
      return ids;
    },
  };
}

const indents = Array.from({ length: deepestLevel + 1 }, (_, level) => ({
  level,
  alignment: 'left' as const,
  style: { paragraph: { indent: { left: listIndent * (level + 1), hanging: listIndent } } },
}));

function numbering(draft: Draft): INumberingOptions {
  const bullets = indents.map((each) => ({
    ...each,
    format: 'bullet' as const,
    text: each.level % 2 === 0 ? '•' : '–',
  }));
  const formats = ['decimal', 'lowerLetter', 'lowerRoman'] as const;
  const ordered = (start: number) =>
    indents.map((each) => ({
      ...each,
      format: formats[each.level % 3] ?? 'decimal',
      text: `%${each.level + 1}.`,
      start: start,
    }));
  return {
    config: [
      { reference: draft.bullets.reference, levels: bullets },
      ...[...draft.starts].map((start) => ({ reference: `${mark}ordered ${start}`, levels: ordered(start) })),
    ],
  };
}

/** What the registry and Word's own dialogue show of a file. */
export interface DocumentInfo {
  readonly title: string;
  readonly author: string;
  /** Handlingstyp, as "Tjänsteskrivelse". */
  readonly kind: string;
  readonly registryNumber: string;
  readonly meetingDate: string;
}

function present(name: string, value: string): readonly { name: string; value: string }[] {
  return value === '' ? [] : [{ name, value: cleaned(value) }];
}

/** The finished document of a draft. */
export function documentOf(draft: Draft, info: DocumentInfo, sections: readonly ISectionOptions[]): Document {
  const document = new Document({
    title: cleaned(info.title),
    creator: cleaned(info.author),
    lastModifiedBy: cleaned(info.author),
    subject: cleaned(info.kind),
    customProperties: [
      ...present('Diarienummer', info.registryNumber),
      ...present('Handlingstyp', info.kind),
      ...present('Sammanträdesdatum', info.meetingDate),
    ],
    styles,
    numbering: numbering(draft),
    compatabilityModeVersion: 15,
    sections,
  });
  for (const [href, id] of draft.links) {
    document.Document.Relationships.addRelationship(
      id,
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
      href,
      'External',
    );
  }
  return document;
}

/** A text that is a link to the web where its address is one that Word may open (http, https, mailto). */
export function linkedText(draft: Draft, href: string, text: string, look: Look = {}): readonly ParagraphChild[] {
  const address = cleaned(href).trim();
  if (!/^(https?:\/\/|mailto:)/i.test(address) || !URL.canParse(address)) return runs(text, look);
  return [draft.link(new URL(address).href, runs(text, { ...look, style: 'Hyperlink' }))];
}
