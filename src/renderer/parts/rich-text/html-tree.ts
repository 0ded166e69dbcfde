/** A piece of HTML: an element with its attributes, or text with its entities as they were written. */
export type HtmlNode = HtmlElement | string;

export interface HtmlElement {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

interface Open {
  readonly tag: string;
  readonly attrs: Record<string, string>;
  readonly children: HtmlNode[];
}

const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements whose content is no text for people. */
const raw = new Set(['script', 'style', 'xml', 'title', 'noscript', 'template']);
/** What a start tag ends, and how far out one may look for it. */
const ends: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  tr: ['tr', 'td', 'th'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  p: ['p'],
};
const fences: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  tr: ['table'],
  td: ['tr', 'table'],
  th: ['tr', 'table'],
  p: ['td', 'th', 'li', 'div', 'table', 'blockquote', 'body'],
};
const blocks = new Set('p div ul ol table h1 h2 h3 h4 h5 h6 blockquote pre hr'.split(' '));

/** Deeper than anyone writes by hand; what lies deeper is put at this depth. */
const deepest = 100;

const token =
  /<!--[\s\S]*?(?:-->|$)|<!\[[^>]*>|<[!?][^>]*>|<\/([a-z][^\s>/]*)[^>]*>|<([a-z][^\s>/]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+|</gi;
const attribute = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of source.matchAll(attribute)) {
    found[name.toLowerCase()] ??= double ?? single ?? bare ?? '';
  }
  return found;
}

/** Reads HTML as browsers and word processors put it on the clipboard; never throws, comments are left out. */
export function parseHtml(html: string): readonly HtmlNode[] {
  const root: Open = { tag: '', attrs: {}, children: [] };
  const stack: Open[] = [root];
  const top = () => stack.at(-1) ?? root;
  const close = (tags: readonly string[], fence: readonly string[] = []) => {
    const at = stack.findLastIndex((each) => tags.includes(each.tag));
    const wall = stack.findLastIndex((each) => fence.includes(each.tag));
    if (at > 0 && at > wall) stack.length = at;
  };
  const open = (tag: string, attrs: Record<string, string>, selfClosed: boolean) => {
    const ended = ends[tag] ?? (blocks.has(tag) ? ['p'] : undefined);
    if (ended) close(ended, fences[tag] ?? fences.p);
    const element: Open = { tag, attrs, children: [] };
    top().children.push(element);
    if (!voids.has(tag) && !selfClosed && stack.length < deepest) stack.push(element);
  };
  let skip = '';
  for (const [whole, closing, opening, source = ''] of html.matchAll(token)) {
    const tag = (opening ?? closing ?? '').toLowerCase();
    if (skip !== '') {
      if (closing !== undefined && tag === skip) skip = '';
    } else if (opening !== undefined) {
      const selfClosed = source.endsWith('/');
      if (raw.has(tag)) skip = selfClosed ? '' : tag;
      else open(tag, attributesOf(source), selfClosed && tag.includes(':'));
    } else if (closing !== undefined) close([tag], tag === 'table' ? [] : ['table']);
    else if (!whole.startsWith('<') || whole === '<') top().children.push(whole === '<' ? '&lt;' : whole);
  }
  return root.children;
}

/** Writes what was read; attributes are quoted anew. */
export function writeHtml(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const attrs = Object.entries(node.attrs).map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`);
      const start = `<${node.tag}${attrs.join('')}>`;
      return voids.has(node.tag) ? start : `${start}${writeHtml(node.children)}</${node.tag}>`;
    })
    .join('');
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  middot: '·',
  bull: '•',
  ndash: '–',
  mdash: '—',
  shy: '\u00ad',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
};

/** The characters of a text that was read; entities that are not known stay as they are. */
export function decodeText(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+\d*));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** A text as HTML; entities that decoding left alone keep their meaning. */
export function encodeText(text: string): string {
  return text
    .replace(/&(?![a-z]+\d*;)/gi, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** All text inside some nodes, decoded. */
export function textOf(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? decodeText(node) : textOf(node.children))).join('');
}
