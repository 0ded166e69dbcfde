import type { Block, Inline, ListItem, Proposal, RichText, Row } from '../../src/shared/rich-text.ts';

/** Spaces that must not break, and true minus signs, as an official text has them. */
export function typography(text: string): string {
  return text
    .replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u00a0')
    .replace(/(\d) (?=(?:tkr|mnkr|procent|TB|kWh)(?![\p{L}]))/gu, '$1\u00a0')
    .replace(/§ (?=\d)/g, '§\u00a0')
    .replace(/kl\. (?=\d)/g, 'kl.\u00a0')
    .replace(/(?<![\p{L}\d])-(?=\d)/gu, '−');
}

const inlinePattern = /\*\*(.+?)\*\*|\*(.+?)\*|\[(.+?)\]\((.+?)\)/g;

function inline(source: string): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  for (const match of source.matchAll(inlinePattern)) {
    if (match.index > from) parts.push({ type: 'text', text: typography(source.slice(from, match.index)) });
    const [whole, bold, italic, linked, href] = match;
    if (bold !== undefined) parts.push({ type: 'text', text: typography(bold), marks: [{ type: 'bold' }] });
    else if (italic !== undefined) parts.push({ type: 'text', text: typography(italic), marks: [{ type: 'italic' }] });
    else parts.push({ type: 'text', text: linked ?? '', marks: [{ type: 'link', attrs: { href: href ?? '' } }] });
    from = match.index + whole.length;
  }
  if (from < source.length) parts.push({ type: 'text', text: typography(source.slice(from)) });
  return parts;
}

const paragraph = (source: string): Block => ({ type: 'paragraph', content: inline(source) });

function list(lines: readonly string[], mark: RegExp): ListItem[] {
  return lines.map((each) => ({ type: 'listItem', content: [paragraph(each.replace(mark, ''))] }));
}

function row(source: string, type: 'tableCell' | 'tableHeader'): Row {
  const cells = source.replace(/^\||\|$/g, '').split('|');
  return { type: 'tableRow', content: cells.map((each) => ({ type, content: [paragraph(each.trim())] })) };
}

function block(source: string): Block {
  const lines = source.split('\n');
  const first = lines[0] ?? '';
  if (first.startsWith('# ')) return { type: 'heading', attrs: { level: 1 }, content: inline(first.slice(2)) };
  if (first.startsWith('## ')) return { type: 'heading', attrs: { level: 2 }, content: inline(first.slice(3)) };
  if (first.startsWith('- ')) return { type: 'bulletList', content: list(lines, /^- /) };
  if (/^\d+\. /.test(first)) return { type: 'orderedList', content: list(lines, /^\d+\. /) };
  if (first.startsWith('|')) {
    return {
      type: 'table',
      content: lines.map((each, index) => row(each, index === 0 ? 'tableHeader' : 'tableCell')),
    };
  }
  return paragraph(lines.join(' '));
}

/** Rich text from plain prose: blocks parted by blank lines; `#`, `-`, `1.` and `|` begin headings, lists and tables. */
export function prose(source: string): RichText {
  const blocks = source.trim().split(/\n\s*\n/);
  return { type: 'doc', content: source.trim() === '' ? [] : blocks.map((each) => block(each.trim())) };
}

/** A proposal from prose: the first line, and an att-sats for each line that begins with `-`. */
export function proposal(source: string): Proposal {
  const lines = source.trim().split('\n');
  return {
    intro: typography(lines.filter((each) => !each.startsWith('- ')).join(' ')),
    clauses: lines.filter((each) => each.startsWith('- ')).map((each) => typography(each.slice(2))),
  };
}
