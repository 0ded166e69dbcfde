import { cleanCharacters, leadingBullet } from './characters.ts';
import { decodeText, encodeText, type HtmlElement, type HtmlNode, parseHtml, textOf, writeHtml } from './html-tree.ts';
import { isLinkAddress } from './link-address.ts';
import { type ListMark, type MarkedItem, nestLists, webListItems, withoutMarker, wordListMark } from './word-lists.ts';

/** More characters than a memo ever needs: what is larger is taken as plain text. */
export const pasteLimit = 8_000_000;
const deepestList = 5;

/** What is left of a paste, and how many pictures were left out of it. */
export interface CleanPaste {
  readonly html: string;
  readonly pictures: number;
}

interface Place {
  readonly lists: number;
  readonly inTable: boolean;
}

const headings: Readonly<Record<string, string>> = { h1: 'h1', h2: 'h2', h3: 'h3', h4: 'h3', h5: 'h3', h6: 'h3' };
const blockTags = new Set('p h1 h2 h3 ul ol table'.split(' '));
const pictureTags = new Set(['img', 'v:imagedata', 'svg', 'picture', 'object', 'canvas']);
const dropped = new Set([
  'head',
  'meta',
  'link',
  'col',
  'colgroup',
  'button',
  'select',
  'textarea',
  'iframe',
  'audio',
  'video',
]);

function isBlock(node: HtmlNode): node is HtmlElement {
  return typeof node !== 'string' && blockTags.has(node.tag);
}

function isBlank(nodes: readonly HtmlNode[]): boolean {
  return textOf(nodes).replaceAll('\u00a0', ' ').trim() === '';
}

/** Inline nodes become paragraphs; blocks stay what they are. */
function asBlocks(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  const made: HtmlElement[] = [];
  let line: HtmlNode[] = [];
  const end = () => {
    if (!isBlank(line)) made.push(paragraph(line));
    line = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      end();
      made.push(node);
    } else line.push(node);
  }
  end();
  return made;
}

function paragraph(children: readonly HtmlNode[]): HtmlElement {
  return { tag: 'p', attrs: {}, children };
}

function dropBullet(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const [first, ...rest] = nodes;
  if (first === undefined) return nodes;
  if (typeof first !== 'string') return [{ ...first, children: dropBullet(first.children) }, ...rest];
  const bare = encodeText(decodeText(first).replace(leadingBullet, ''));
  return bare === '' && first.trim() === '' ? dropBullet(rest) : [bare, ...rest];
}

/** The list mark of a paragraph: Word's own, or a bullet written as text. */
function markOf(source: HtmlElement, cleaned: readonly HtmlNode[]): ListMark | null {
  const word = wordListMark(source);
  if (word) return word;
  return leadingBullet.test(textOf(cleaned)) ? { level: 1, ordered: false, start: 1 } : null;
}

/** What stands in paragraphs as one run of inline nodes. */
function inlineOf(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes.flatMap((node) => (isBlock(node) ? inlineOf(node.children) : [node]));
}

/** Cleans what lies in one place; paragraphs in a row that are items become lists. */
function cleanAll(nodes: readonly HtmlNode[], place: Place, count: (pictures: number) => void): readonly HtmlNode[] {
  const made: HtmlNode[] = [];
  let items: MarkedItem[] = [];
  const end = () => {
    made.push(...nestLists(items));
    items = [];
  };
  for (const node of nodes) {
    if (typeof node !== 'string' && node.tag === 'p') {
      const marked = wordListMark(node) === null ? node.children : withoutMarker(node.children);
      const inner = cleanAll(marked, place, count);
      const mark = markOf(node, inner);
      if (mark && !inner.some(isBlock)) {
        items.push({ mark, children: wordListMark(node) ? inner : dropBullet(inner) });
        continue;
      }
      if (isBlank(inner)) continue;
      end();
      made.push(...paragraphs(node, inner));
      continue;
    }
    const web = typeof node === 'string' ? [] : webListItems(node);
    if (web.length > 0) {
      items.push(...web.map(({ mark, item }) => ({ mark, children: inlineOf(cleanAll(item.children, place, count)) })));
      continue;
    }
    const cleaned = cleanOne(node, place, count);
    if (isBlank(cleaned) && !cleaned.some(isBlock)) {
      if (items.length === 0) made.push(...cleaned);
      continue;
    }
    end();
    made.push(...cleaned);
  }
  end();
  return made;
}

function paragraphs(source: HtmlElement, inner: readonly HtmlNode[]): readonly HtmlNode[] {
  const level = /^(?:Mso)?(?:Heading|Rubrik)([1-6])$/i.exec(source.attrs.class ?? '')?.[1];
  const tag = /^MsoTitle$/i.test(source.attrs.class ?? '')
    ? 'h1'
    : level === undefined
      ? 'p'
      : (headings[`h${level}`] ?? 'p');
  return asBlocks(inner).map((each) => (each.tag === 'p' ? { ...each, tag } : each));
}

function cleanOne(node: HtmlNode, place: Place, count: (pictures: number) => void): readonly HtmlNode[] {
  if (typeof node === 'string') {
    return [encodeText(cleanCharacters(decodeText(node)).replace(/[ \t\n]+/g, ' '))];
  }
  const { tag, attrs } = node;
  if (pictureTags.has(tag)) {
    count(1);
    return [];
  }
  if (dropped.has(tag)) return [];
  if (tag === 'br') return [{ tag, attrs: {}, children: [] }];
  if (tag === 'ul' || tag === 'ol') return cleanList(node, place, count);
  if (tag === 'table') return cleanTable(node, place, count);
  const inner = cleanAll(node.children, place, count);
  const heading = headings[tag];
  if (heading !== undefined)
    return isBlank(inner) ? [] : [{ tag: heading, attrs: {}, children: inner.filter((each) => !isBlock(each)) }];
  if (tag === 'div' || tag === 'blockquote' || tag === 'pre' || tag === 'body' || tag === 'dd' || tag === 'dt')
    return asBlocks(inner);
  return marked(tag, attrs, inner);
}

const boldStyle = /(?<![-\w])font-weight:\s*(bold|[6-9]00)/i;
const plainWeight = /(?<![-\w])font-weight:\s*(normal|[1-5]00)/i;
const italicStyle = /(?<![-\w])font-style:\s*italic/i;

/** Bold, italic and links around inline nodes; all other wrappers vanish. */
function marked(tag: string, attrs: HtmlElement['attrs'], inner: readonly HtmlNode[]): readonly HtmlNode[] {
  if (inner.some(isBlock) || inner.length === 0) return inner;
  const style = attrs.style ?? '';
  const bold = tag === 'b' || tag === 'strong' ? !plainWeight.test(style) : boldStyle.test(style);
  const italic = tag === 'i' || tag === 'em' || italicStyle.test(style);
  const href = tag === 'a' ? decodeText(attrs.href ?? '').trim() : '';
  const wrap = (on: boolean, name: string, nodes: readonly HtmlNode[], own: Record<string, string> = {}) =>
    on ? [{ tag: name, attrs: own, children: nodes }] : nodes;
  const linked = wrap(isLinkAddress(href), 'a', inner, { href: encodeText(href) });
  return wrap(bold, 'strong', wrap(italic, 'em', linked));
}

function cleanList(list: HtmlElement, place: Place, count: (pictures: number) => void): readonly HtmlNode[] {
  const inside = { ...place, lists: place.lists + 1 };
  const items: HtmlElement[] = [];
  for (const child of list.children) {
    if (typeof child === 'string' && child.trim() === '') continue;
    if (typeof child === 'string' || child.tag !== 'li') {
      // What stands straight inside a list belongs to the item before it.
      const stray = asBlocks(cleanOne(child, inside, count));
      const last = items.at(-1);
      if (last) items[items.length - 1] = { ...last, children: [...last.children, ...stray] };
      else if (stray.length > 0) items.push({ tag: 'li', attrs: {}, children: stray });
      continue;
    }
    const content = asBlocks(cleanAll(child.children, inside, count));
    if (content.length > 0) items.push({ tag: 'li', attrs: {}, children: content });
  }
  if (items.length === 0) return [];
  if (place.lists >= deepestList) return items.flatMap((each) => each.children);
  const start = Number(list.attrs.start);
  const attrs: Record<string, string> = list.tag === 'ol' && start > 1 ? { start: String(Math.trunc(start)) } : {};
  return [{ tag: list.tag, attrs, children: items }];
}

function rowsOf(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.tag === 'tr' ? [node] : node.tag === 'table' ? [] : rowsOf(node.children);
  });
}

function cleanTable(table: HtmlElement, place: Place, count: (pictures: number) => void): readonly HtmlNode[] {
  const cells = (row: HtmlElement) =>
    row.children.filter(
      (each): each is HtmlElement => typeof each !== 'string' && (each.tag === 'td' || each.tag === 'th'),
    );
  const inside = { ...place, inTable: true };
  const rows = rowsOf(table.children).map((row) =>
    cells(row).map(({ tag, attrs, children }): HtmlElement => {
      const content = asBlocks(cleanAll(children, inside, count));
      const spans = ['colspan', 'rowspan'].filter((name) => Number(attrs[name]) > 1 && Number(attrs[name]) <= 100);
      return {
        tag,
        attrs: Object.fromEntries(spans.map((name) => [name, String(Math.trunc(Number(attrs[name])))])),
        children: content.length === 0 ? [paragraph([])] : content,
      };
    }),
  );
  const filled = rows.filter((row) => row.length > 0);
  // A table in a table, or one of a single cell (a frame around text), is only its text.
  if (place.inTable || filled.flat().length < 2) {
    return filled.flat().flatMap((each) => each.children.filter((one) => !isBlank([one])));
  }
  const body = filled.map((row): HtmlElement => ({ tag: 'tr', attrs: {}, children: row }));
  return [{ tag: 'table', attrs: {}, children: [{ tag: 'tbody', attrs: {}, children: body }] }];
}

/** Clipboard HTML as headings, paragraphs, lists, tables, bold, italic and links: nothing else comes through. */
export function cleanPaste(html: string): CleanPaste {
  let pictures = 0;
  // Where the clipboard marks what was copied, the rest is the other program's own.
  const fragment = /<!--\s*StartFragment\s*-->([\s\S]*?)<!--\s*EndFragment\s*-->/i.exec(html)?.[1] ?? html;
  const nodes = cleanAll(parseHtml(fragment), { lists: 0, inTable: false }, (more) => {
    pictures += more;
  });
  const content = nodes.some(isBlock) ? asBlocks(nodes) : nodes;
  return { html: writeHtml(content), pictures };
}

/** Plain text as HTML: a paragraph for each line, lines with bullets as a list. */
export function plainToHtml(text: string): string {
  const lines = cleanCharacters(text)
    .split('\n')
    .filter((each) => each.trim() !== '')
    .map((each) => encodeText(each.replaceAll('\t', ' ')));
  if (lines.length < 2 && !leadingBullet.test(text)) return lines.join('');
  return cleanPaste(lines.map((each) => `<p>${each}</p>`).join('')).html;
}
