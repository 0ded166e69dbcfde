import Docxtemplater from 'docxtemplater';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PizZip from 'pizzip';

/** What repeats in a document: its XML with the texts that differ between the repetitions taken out. */
interface Unit {
  readonly from: number;
  readonly to: number;
  /** The XML around the texts: one more than there are texts. */
  readonly frame: readonly string[];
  /** For each text its name in the template, or null where it is the same in all. */
  readonly names: readonly (string | null)[];
  readonly texts: readonly (readonly string[])[];
}

const textPattern = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g;

const textsOf = (xml: string) => [...xml.matchAll(textPattern)].map((match) => match[2] ?? '');

function frameOf(xml: string): readonly string[] {
  const marked = xml.replace(textPattern, (_all, open: string, _text, close: string) => `${open}\u0000${close}`);
  return marked.split('\u0000');
}

function unitOf(xml: string, starts: readonly number[], end: number): Unit {
  const pieces = starts.map((start, index) => xml.slice(start, starts[index + 1] ?? end));
  const texts = pieces.map(textsOf);
  const second = pieces[1] ?? '';
  if (texts.some((each) => each.length !== texts[1]?.length)) throw new Error('The repetitions are not alike');
  const names = (texts[1] ?? []).map((text, at) => (texts.every((each) => each[at] === text) ? null : `t${at}`));
  return { from: starts[0] ?? 0, to: end, frame: frameOf(second), names, texts };
}

const starts = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => match.index);

/** The two lists of the minutes: the rows of the table of contents, and the paragraphs with all that belongs to them. */
function unitsOf(xml: string): { readonly rows: Unit; readonly items: Unit } {
  const rowStarts = starts(xml, /<w:tr>(?=(?:(?!<w:tr>).)*?w:anchor="par_\d+")/gs);
  const rowEnd = xml.indexOf('</w:tr>', rowStarts.at(-1)) + '</w:tr>'.length;
  const itemStarts = starts(xml, /<w:p>(?=(?:(?!<w:p>).)*?w:name="par_\d+")/gs);
  const [first = 0, second = 0] = itemStarts;
  const paragraphs = xml.slice(first, second).split('</w:p>').length - 1;
  let end = itemStarts.at(-1) ?? 0;
  for (let count = 0; count < paragraphs; count++) end = xml.indexOf('</w:p>', end) + '</w:p>'.length;
  return { rows: unitOf(xml, rowStarts, rowEnd), items: unitOf(xml, itemStarts, end) };
}

function framed(unit: Unit, textAt: (at: number) => string): string {
  return unit.frame.map((piece, at) => (at === 0 ? piece : textAt(at - 1) + piece)).join('');
}

const loopMark = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** All texts of a document in order, by which two documents say the same or not. */
export function documentText(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return textsOf(xml)
    .filter((text) => text !== '')
    .join('\n');
}

/** Two other ways to the same minutes, made from finished ones: a template with its data, and strings put together by hand. */
export function otherWays(finished: Uint8Array) {
  const parts = unzipSync(finished);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const { rows, items } = unitsOf(xml);
  const tag = (unit: Unit) => (at: number) => (unit.names[at] ? `{${unit.names[at]}}` : (unit.texts[1]?.[at] ?? ''));
  const last = rows.names.length - 1;
  const row = framed(rows, (at) => `${at === 0 ? '{#rows}' : ''}${tag(rows)(at)}${at === last ? '{/rows}' : ''}`);
  const between = xml.slice(rows.to, items.from);
  const item = loopMark('{#items}') + framed(items, tag(items)) + loopMark('{/items}');
  const template = xml.slice(0, rows.from) + row + between + item + xml.slice(items.to);
  const templateBytes = zipSync({ ...parts, 'word/document.xml': strToU8(template) });
  const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const dataOf = (unit: Unit) =>
    unit.texts.map((each) =>
      Object.fromEntries(unit.names.flatMap((name, at) => (name ? [[name, plain(each[at] ?? '')]] : []))),
    );
  const data = { rows: dataOf(rows), items: dataOf(items) };
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const written = (unit: Unit, list: readonly Record<string, string>[]) =>
    list
      .map((each) =>
        framed(unit, (at) => (unit.names[at] ? escaped(each[unit.names[at]] ?? '') : (unit.texts[1]?.[at] ?? ''))),
      )
      .join('');
  return {
    /** docxtemplater fills the template. */
    template(): Uint8Array {
      const document = new Docxtemplater(new PizZip(templateBytes), { paragraphLoop: true, linebreaks: false });
      document.render(data);
      return document
        .getZip()
        .generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 } });
    },
    /** The floor: the XML as strings, and fflate's zip. */
    byHand(): Uint8Array {
      const whole =
        xml.slice(0, rows.from) + written(rows, data.rows) + between + written(items, data.items) + xml.slice(items.to);
      return zipSync({ ...parts, 'word/document.xml': strToU8(whole) }, { level: 6 });
    },
  };
}
