import type { RichText } from '../../src/shared/rich-text.ts';
import { packetText } from './packet-file.ts';

type Block = RichText['content'][number];

/** A chapter of the printed plan: its heading, and its paragraphs up to the first table, or all. */
export interface PrintedChapter {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What stands above each table of the chapter. */
  readonly aboveTables: readonly string[];
}

const bullet = /^[•\uf0b7]\s*/;
const tableHead = /^20\d\d 20\d\d$/;

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** The same lines with each that goes on joined to the one before it. */
function joined(lines: readonly string[], goesOn: (last: string, next: string) => boolean): readonly string[] {
  const whole: string[] = [];
  for (const each of lines) {
    const last = whole.at(-1);
    if (last === undefined || !goesOn(last, each)) whole.push(each);
    else whole[whole.length - 1] = last.endsWith('-') ? `${last}${each}` : `${last} ${each}`;
  }
  return whole;
}

/** Lines of running text as paragraphs: one ends with a full stop at the end of a line. */
const paragraphsOf = (lines: readonly string[]) => joined(lines, (last) => !/[.:”]$/.test(last));

/** Paragraphs as rich text. */
export const paragraphsRich = (texts: readonly string[]): RichText => ({
  type: 'doc',
  content: texts.map(paragraph),
});

/** Lines without those of the tables, in the parts that the tables make. */
function betweenTables(lines: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  let inTable = false;
  for (const each of lines) {
    if (tableHead.test(each)) inTable = true;
    else if (inTable && /^Total /.test(each)) {
      inTable = false;
      parts.push([]);
    } else if (!inTable) parts.at(-1)?.push(each);
  }
  return parts;
}

function chapterOf([title = '', ...lines]: readonly string[]): PrintedChapter {
  const [first = [], ...rest] = betweenTables(lines).map(paragraphsOf);
  if (rest.length === 0) return { title, paragraphs: first, aboveTables: [] };
  // The last paragraph above the first table tells of that table, as the one above the second does.
  return { title, paragraphs: first.slice(0, -1), aboveTables: [first.at(-1) ?? '', ...rest.flat()] };
}

/** The blocks of the appendix: what stands between blank lines is a heading, bullets or a paragraph. */
function appendixBlocks(lines: readonly string[]): readonly Block[] {
  const groups = lines
    .join('\n')
    .split(/\n\s*\n/)
    .map((group) => group.split('\n').filter((each) => each.trim() !== ''));
  return groups.flatMap((group): readonly Block[] => {
    const [first = ''] = group;
    if (first === '') return [];
    if (bullet.test(first)) {
      const points = joined(group, (_last, next) => !bullet.test(next));
      const content = points.map((each) => ({
        type: 'listItem' as const,
        content: [paragraph(each.replace(bullet, '').trim())],
      }));
      return [{ type: 'bulletList', content }];
    }
    const isHeading = group.length === 1 && !first.endsWith('.');
    if (!isHeading) return paragraphsOf(group).map(paragraph);
    return [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: first }] }];
  });
}

/** The printed plan: its year, its chapters by the headings that are known, and its appendix. */
export function printedPlan(isHeading: (line: string) => boolean) {
  const lines = packetText()
    .split('\n')
    .map((each) => each.trim());
  const start = lines.findIndex((each) => /^Verksamhetsplan 20\d\d$/.test(each));
  const list = lines.findIndex((each, at) => at > start && each === 'Bilagor');
  const end = lines.findIndex((each, at) => at > list && each === 'Tjänsteskrivelse');
  const appendixAt = lines.findIndex((each, at) => at > list && /1$/.test(each));
  const own = lines.slice(start, list).filter((each) => each !== '');
  const heads = own.flatMap((each, at) => (isHeading(each) ? [at] : []));
  const appendix = lines.slice(appendixAt + 1, end);
  return {
    year: Number(own[0]?.slice(-4)),
    own: own.join('\n'),
    chapters: heads.map((at, index) => chapterOf(own.slice(at, heads[index + 1]))),
    /** The numbered line of the list of appendices. */
    listed: lines.slice(list + 1, appendixAt).find((each) => /^\d\. /.test(each)) ?? '',
    appendix: appendix.filter((each) => each !== ''),
    appendixRich: { type: 'doc', content: appendixBlocks(appendix) } as RichText,
  };
}
