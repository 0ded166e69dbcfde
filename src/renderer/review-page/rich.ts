import { clausesOf } from '../../shared/agenda/rules.ts';
import type { ReviewValue, ReviewWords } from '../../shared/review/page-value.ts';
import { type Block, type Cell, type Inline, isEmptyRichText, type Mark } from '../../shared/rich-text.ts';
import { wordDiff } from '../../shared/word-diff.ts';
import { h } from './dom.ts';

/** Addresses that a link may lead to. */
const isSafe = (href: string) => /^(https?:|mailto:)/i.test(href);

function marked(node: Node, mark: Mark): Node {
  switch (mark.type) {
    case 'bold':
      return h('strong', {}, node);
    case 'italic':
      return h('em', {}, node);
    case 'link': {
      const { href } = mark.attrs;
      return isSafe(href) ? h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, node) : node;
    }
  }
}

function inline(each: Inline): Node {
  if (each.type === 'hardBreak') return h('br');
  return (each.marks ?? []).reduce<Node>(marked, document.createTextNode(each.text));
}

function cell({ type, attrs, content }: Cell): HTMLElement {
  const spans: Record<string, string> = {};
  if (attrs?.colspan !== undefined) spans.colspan = String(attrs.colspan);
  if (attrs?.rowspan !== undefined) spans.rowspan = String(attrs.rowspan);
  return h(type === 'tableHeader' ? 'th' : 'td', spans, content.map(block));
}

/** A block of rich text; its headings lie below those of the page. */
function block(each: Block): HTMLElement {
  switch (each.type) {
    case 'paragraph':
      return h('p', {}, (each.content ?? []).map(inline));
    case 'heading':
      return h(
        'p',
        { class: `head head-${each.attrs.level}`, role: 'heading', 'aria-level': '4' },
        (each.content ?? []).map(inline),
      );
    case 'bulletList':
      return h(
        'ul',
        {},
        each.content.map((item) => h('li', {}, item.content.map(block))),
      );
    case 'orderedList':
      return h(
        'ol',
        { start: String(each.attrs?.start ?? 1) },
        each.content.map((item) => h('li', {}, item.content.map(block))),
      );
    case 'table':
      return h(
        'div',
        { class: 'wide', tabindex: '0', role: 'group', 'aria-label': 'Tabell' },
        h(
          'table',
          {},
          h(
            'tbody',
            {},
            each.content.map((row) => h('tr', {}, row.content.map(cell))),
          ),
        ),
      );
  }
}

const noText = () => h('p', { class: 'soft' }, 'Ingen text.');

const lines = (text: string) => text.split('\n').map((each) => h('p', {}, each));

/** The words of a field as they are read. */
export function wordsView(words: ReviewWords, style: ReviewValue['clauseStyle']): HTMLElement {
  switch (words.type) {
    case 'line':
    case 'text':
      return h('div', { class: 'words' }, words.text === '' ? noText() : lines(words.text));
    case 'richText':
      return h('div', { class: 'words' }, isEmptyRichText(words.doc) ? noText() : words.doc.content.map(block));
    case 'proposal': {
      const clauses = clausesOf(words.proposal, style).map((each) => h('li', { class: each.kind }, each.text));
      const list = style === 'numbered' ? h('ol', {}, clauses) : h('ul', { class: 'clauses' }, clauses);
      return h('div', { class: 'words' }, lines(words.proposal.intro), clauses.length > 0 && list);
    }
  }
}

/** Two texts in one: what is gone struck, what has come underlined, word by word. */
export function differenceView(before: string, after: string): HTMLElement {
  const pieces = wordDiff(before, after).flatMap(({ kind, text }): Node[] => {
    const node = kind === 'same' ? document.createTextNode(text) : h(kind === 'added' ? 'ins' : 'del', {}, text);
    return [node, document.createTextNode(' ')];
  });
  return h('p', { class: 'difference' }, pieces);
}
