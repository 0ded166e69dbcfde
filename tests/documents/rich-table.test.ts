import { expect, test } from 'vitest';
import { createDraft, documentOf } from '../../src/main/documents/parts/draft.ts';
import { packDocument } from '../../src/main/documents/parts/pack.ts';
import { placedRows } from '../../src/main/documents/parts/placed-rows.ts';
import { richTextBlocks } from '../../src/main/documents/parts/rich-text.ts';
import type { Block, Cell, Inline, Mark } from '../../src/shared/rich-text.ts';
import { bodyOf, htmlOf, partsOf } from './reader.ts';

const text = (value: string, ...marks: Mark[]): Inline => ({ type: 'text', text: value, marks });
const cell = (value: string, rowspan = 1, colspan = 1, type: Cell['type'] = 'tableCell'): Cell => ({
  type,
  attrs: { rowspan, colspan },
  content: [{ type: 'paragraph', content: value === '' ? [] : [text(value)] }],
});
const table = (...rows: Cell[][]): Block => ({
  type: 'table',
  content: rows.map((content) => ({ type: 'tableRow', content })),
});

async function made(...content: Block[]): Promise<Uint8Array> {
  const draft = createDraft();
  const children = richTextBlocks(draft, { type: 'doc', content }, 1);
  const info = { title: 'x', author: '', kind: '', registryNumber: '', meetingDate: '' };
  return packDocument(documentOf(draft, info, [{ children }]), '2026-01-01');
}

test('cells find their columns between those that reach down, and short rows are filled up', () => {
  const rows = [
    { type: 'tableRow', content: [cell('a', 2), cell('b', 1, 2)] },
    { type: 'tableRow', content: [cell('c')] },
    { type: 'tableRow', content: [cell('d', 9)] },
  ] as const;
  const shape = placedRows(rows).map((row) =>
    row.map((each) => [each.cell !== null, each.column, each.columns, each.rows]),
  );
  expect(shape).toEqual([
    [
      [true, 0, 1, 2],
      [true, 1, 2, 1],
    ],
    [
      [true, 1, 1, 1],
      [false, 2, 1, 1],
    ],
    [
      [true, 0, 1, 1],
      [false, 1, 1, 1],
      [false, 2, 1, 1],
    ],
  ]);
});

test('a merged table is read back with its spans', async () => {
  const html = await htmlOf(await made(table([cell('a', 2), cell('b', 1, 2)], [cell('c'), cell('d')])));
  expect(html).toBe(
    '<table><tr><td rowspan="2"><p>a</p></td><td colspan="2"><p>b</p></td></tr><tr><td><p>c</p></td><td><p>d</p></td></tr></table>',
  );
});

test('numbers stand to the right below their header, but not years that name the rows', async () => {
  const head = ['År', 'Belopp', 'Kommun'].map((each) => cell(each, 1, 1, 'tableHeader'));
  const body = bodyOf(await made(table(head, [cell('2025'), cell('−8 062,0'), cell('Granvik')])));
  const right = [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g)].filter((each) =>
    each[0].includes('w:jc w:val="right"'),
  );
  expect(right.map((each) => /<w:t[^>]*>([^<]*)</.exec(each[0])?.[1]?.replace('\u00a0', ' '))).toEqual([
    'Belopp',
    '−8 062,0',
  ]);
});

test('headings begin one level below their place and never skip one', async () => {
  const heading = (level: 1 | 2 | 3, value: string): Block => ({
    type: 'heading',
    attrs: { level },
    content: [text(value)],
  });
  const html = await htmlOf(await made(heading(2, 'a'), heading(3, 'b'), heading(1, 'c'), heading(3, 'd')));
  expect(html).toBe('<h2>a</h2><h3>b</h3><h2>c</h2><h3>d</h3>');
});

test('addresses are written once each as the web has them, and others are only text', async () => {
  const link = (href: string): Mark => ({ type: 'link', attrs: { href } });
  const bytes = await made({
    type: 'paragraph',
    content: [
      text('a', link('https://å.example/b%2Fc?d=é"'), { type: 'bold' }),
      text('b', link('https://å.example/b%2Fc?d=é"')),
      text('c', link('javascript:alert(1)')),
      text('d', link('file:///c:/x')),
    ],
  });
  const targets = [
    ...(partsOf(bytes)['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="([^"]*)" TargetMode="External"/g),
  ];
  expect(targets.map((each) => each[1])).toEqual(['https://xn--5ca.example/b%2Fc?d=%C3%A9%22']);
  expect(bodyOf(bytes).match(/<w:hyperlink /g)?.length).toBe(2);
});
