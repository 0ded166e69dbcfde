import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { fromEditor, toEditor } from '../../src/renderer/parts/rich-text/editor-json.ts';
import { richTextExtensions } from '../../src/renderer/parts/rich-text/extensions.ts';
import { emptyRichText, type RichText } from '../../src/shared/rich-text.ts';
import { richText } from '../../src/shared/rich-text-model.ts';

const schema = getSchema(richTextExtensions(() => {}));

/** Through the editor's own schema, as loading and reading it does. */
function throughEditor(value: RichText): RichText {
  const node = Node.fromJSON(schema, toEditor(value));
  node.check();
  return fromEditor(node.toJSON());
}

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] }) as const;

test('the editor knows exactly what the model knows', () => {
  expect({ nodes: Object.keys(schema.nodes).toSorted(), marks: Object.keys(schema.marks).toSorted() }).toEqual({
    nodes: [
      'bulletList',
      'doc',
      'hardBreak',
      'heading',
      'listItem',
      'orderedList',
      'paragraph',
      'table',
      'tableCell',
      'tableHeader',
      'tableRow',
      'text',
    ],
    marks: ['bold', 'italic', 'link'],
  });
});

test('a text with everything comes back from the editor as it was', () => {
  const value: RichText = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Bakgrund' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Se ', marks: [{ type: 'bold' }, { type: 'italic' }] },
          { type: 'text', text: 'planen', marks: [{ type: 'link', attrs: { href: 'https://furusjo.example' } }] },
          { type: 'hardBreak' },
          { type: 'text', text: 'nedan.' },
        ],
      },
      { type: 'paragraph' },
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [
          {
            type: 'listItem',
            content: [
              paragraph('Tre'),
              { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Under')] }] },
            ],
          },
        ],
      },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ type: 'tableHeader', attrs: { colspan: 2 }, content: [paragraph('År')] }] },
          {
            type: 'tableRow',
            content: [
              { type: 'tableCell', content: [paragraph('2026')] },
              { type: 'tableCell', content: [{ type: 'paragraph' }] },
            ],
          },
        ],
      },
    ],
  };
  expect(throughEditor(value)).toEqual(value);
  expect(richText.safeParse(throughEditor(value)).success).toBe(true);
});

test('an empty text is empty on both sides, and empty paragraphs at the end are not kept', () => {
  expect(throughEditor(emptyRichText)).toEqual(emptyRichText);
  expect(
    throughEditor({ type: 'doc', content: [paragraph('A'), { type: 'paragraph' }, { type: 'paragraph' }] }),
  ).toEqual({
    type: 'doc',
    content: [paragraph('A')],
  });
});

test('what the file allows and the editor does not is mended on the way in', () => {
  const value: RichText = {
    type: 'doc',
    content: [
      { type: 'bulletList', content: [] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [] }] },
      { type: 'table', content: [{ type: 'tableRow', content: [] }] },
      { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [] }] }] },
    ],
  };
  expect(throughEditor(value)).toEqual({
    type: 'doc',
    content: [
      { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph' }] }] }],
      },
    ],
  });
});

test('what the model does not know is left out: other nodes, marks, empty attributes and NUL', () => {
  const document = {
    type: 'doc',
    content: [
      { type: 'horizontalRule' },
      {
        type: 'paragraph',
        attrs: { textAlign: null },
        content: [
          {
            type: 'text',
            text: 'a\0b\ud800',
            marks: [
              { type: 'underline' },
              { type: 'link', attrs: { href: 'https://x.example', target: null, rel: null } },
            ],
          },
          { type: 'hardBreak', marks: [{ type: 'bold' }] },
          { type: 'text', text: '\0' },
        ],
      },
    ],
  };
  expect(fromEditor(document)).toEqual({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'ab\ufffd', marks: [{ type: 'link', attrs: { href: 'https://x.example' } }] },
          { type: 'hardBreak' },
        ],
      },
    ],
  });
});
