import type { JSONContent } from '@tiptap/core';
import type { Block, Cell, Inline, ListItem, Mark, RichText, Row } from '../../../shared/rich-text.ts';

/** Text as the file can hold it, so that what comes back is what was sent. */
function plain(text: string): string {
  return text.toWellFormed().replaceAll('\0', '');
}

function marksOf(marks: JSONContent['marks']): readonly Mark[] {
  return (marks ?? []).flatMap(({ type, attrs }): readonly Mark[] => {
    if (type === 'bold' || type === 'italic') return [{ type }];
    const href: unknown = attrs?.href;
    return type === 'link' && typeof href === 'string' && href !== '' ? [{ type, attrs: { href } }] : [];
  });
}

function inlines(content: readonly JSONContent[] | undefined): readonly Inline[] {
  return (content ?? []).flatMap((node): readonly Inline[] => {
    if (node.type === 'hardBreak') return [{ type: 'hardBreak' }];
    const text = node.type === 'text' ? plain(node.text ?? '') : '';
    if (text === '') return [];
    const marks = marksOf(node.marks);
    return [marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: [...marks] }];
  });
}

function withInlines<T extends object>(head: T, content: readonly JSONContent[] | undefined) {
  const inner = inlines(content);
  return inner.length === 0 ? head : { ...head, content: inner };
}

function listItems(content: readonly JSONContent[] | undefined): readonly ListItem[] {
  return (content ?? []).map((each) => ({ type: 'listItem', content: blocks(each.content) }));
}

function cell(node: JSONContent): Cell {
  const { colspan = 1, rowspan = 1 } = (node.attrs ?? {}) as { colspan?: number; rowspan?: number };
  const spans = { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) };
  const type = node.type === 'tableHeader' ? 'tableHeader' : 'tableCell';
  const content = blocks(node.content);
  return Object.keys(spans).length === 0 ? { type, content } : { type, attrs: spans, content };
}

function row(node: JSONContent): Row {
  return { type: 'tableRow', content: (node.content ?? []).map(cell) };
}

function block(node: JSONContent): Block | null {
  const { content, attrs } = node;
  switch (node.type) {
    case 'paragraph':
      return withInlines({ type: 'paragraph' } as const, content);
    case 'heading': {
      const level = attrs?.level === 1 || attrs?.level === 2 ? attrs.level : 3;
      return withInlines({ type: 'heading', attrs: { level } } as const, content);
    }
    case 'bulletList':
      return { type: 'bulletList', content: listItems(content) };
    case 'orderedList': {
      const start: unknown = attrs?.start;
      const from = typeof start === 'number' && start !== 1 ? { attrs: { start } } : {};
      return { type: 'orderedList', ...from, content: listItems(content) };
    }
    case 'table':
      return { type: 'table', content: (content ?? []).map(row) };
    default:
      return null;
  }
}

function blocks(content: readonly JSONContent[] | undefined): readonly Block[] {
  return (content ?? []).flatMap((each) => block(each) ?? []);
}

/** The editor's document as the file keeps it: only what the model knows, empty paragraphs at the end left out. */
export function fromEditor(document: JSONContent): RichText {
  const content = blocks(document.content);
  const isEmpty = (each: Block) => each.type === 'paragraph' && each.content === undefined;
  const last = content.findLastIndex((each) => !isEmpty(each));
  return { type: 'doc', content: content.slice(0, last + 1) };
}

const emptyParagraph: JSONContent = { type: 'paragraph' };

/** Blocks as the editor takes them inside something: at least one, and first a paragraph where it asks for that. */
function inside(content: readonly Block[], paragraphFirst: boolean): JSONContent[] {
  const inner = content.flatMap(editorBlock);
  const missing = inner.length === 0 || (paragraphFirst && inner[0]?.type !== 'paragraph');
  return missing ? [emptyParagraph, ...inner] : inner;
}

function editorBlock(each: Block): JSONContent[] {
  switch (each.type) {
    case 'paragraph':
    case 'heading':
      return [each as JSONContent];
    case 'bulletList':
    case 'orderedList': {
      const items = each.content.map((item) => ({ type: 'listItem', content: inside(item.content, true) }));
      return items.length === 0 ? [] : [{ ...each, content: items }];
    }
    case 'table': {
      const rows = each.content.filter((line) => line.content.length > 0);
      const content = rows.map((line) => ({
        type: 'tableRow',
        content: line.content.map((one) => ({ ...one, content: inside(one.content, false) })),
      }));
      return content.length === 0 ? [] : [{ type: 'table', content }];
    }
  }
}

/** What the file keeps as the editor takes it, which is stricter about what may be empty. */
export function toEditor(value: RichText): JSONContent {
  return { type: 'doc', content: inside(value.content, false) };
}
