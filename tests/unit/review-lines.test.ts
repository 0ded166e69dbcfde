import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf, mergeLines, normalLines } from '../../src/shared/review/lines.ts';
import type { Block, Inline, RichText } from '../../src/shared/rich-text.ts';

/** Words that are no sign of a list or a heading. */
const words = fc
  .array(fc.constantFrom('anta', 'avtal', 'åtgärd', 'budget', 'nämnd', '😀', '2026'), { minLength: 1, maxLength: 5 })
  .map((each) => `Ord ${each.join(' ')}`);
const marks = fc.constantFrom(undefined, [{ type: 'bold' as const }], [{ type: 'italic' as const }]);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc
    .tuple(words, marks)
    .map(([text, own]): Inline => (own ? { type: 'text', text, marks: own } : { type: 'text', text })),
  fc.constant<Inline>({ type: 'hardBreak' }),
);
const inlines = fc
  .array(inline, { maxLength: 3 })
  .map((each): readonly Inline[] => [{ type: 'text', text: 'Först ' }, ...each]);
const paragraph = inlines.map((content): Block => ({ type: 'paragraph', content }));
const heading = fc
  .tuple(inlines, fc.constantFrom(1 as const, 2 as const, 3 as const))
  .map(([content, level]): Block => ({ type: 'heading', attrs: { level }, content }));
const table = paragraph.map(
  (each): Block => ({
    type: 'table',
    content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [each] }] }],
  }),
);
const list = (depth: number): fc.Arbitrary<Block> =>
  fc
    .tuple(
      fc.boolean(),
      fc.array(fc.tuple(paragraph, depth === 0 ? fc.constant([]) : fc.array(list(depth - 1), { maxLength: 1 })), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([ordered, items]): Block => {
      const content = items.map(([first, inner]) => ({ type: 'listItem' as const, content: [first, ...inner] }));
      return ordered ? { type: 'orderedList', content } : { type: 'bulletList', content };
    });
const doc = fc
  .array(fc.oneof(paragraph, heading, table, list(2)), { maxLength: 6 })
  .map((content): RichText => ({ type: 'doc', content }));
const newLine = fc.tuple(fc.constantFrom('', '- ', '1. ', '# ', '  - ', '## '), words).map((each) => each.join(''));

it('the same lines give the same document, whatever is in it', () => {
  fc.assert(
    fc.property(doc, (each) => {
      expect(mergeLines(each, linesOf(each))).toBe(each);
    }),
  );
});

it('the lines of what is merged are the proposed ones', () => {
  const edit = fc.tuple(fc.nat(20), fc.constantFrom('change', 'add', 'remove'), newLine);
  fc.assert(
    fc.property(doc, fc.array(edit, { maxLength: 6 }), (each, edits) => {
      const lines = [...linesOf(each)];
      for (const [place, what, line] of edits) {
        const at = Math.min(place, lines.length);
        lines.splice(at, what === 'add' ? 0 : 1, ...(what === 'remove' ? [] : [line]));
      }
      expect(linesOf(mergeLines(each, lines))).toEqual(normalLines(lines));
    }),
    { numRuns: 3_000 },
  );
});

it('what is left alone keeps its formatting, also within the line that is changed', () => {
  const before: RichText = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Bakgrund' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Avtalet gäller ' },
          { type: 'text', text: 'tre år', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' och kan sägas upp.' },
        ],
      },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Pris' }] }] }],
      },
    ],
  };
  const lines = ['## Bakgrund', 'Avtalet gäller tre år och kan inte sägas upp.', '- Pris', '- Tid', '1. Först'];
  expect(linesOf(before)).toEqual(['## Bakgrund', 'Avtalet gäller tre år och kan sägas upp.', '- Pris']);
  const after = mergeLines(before, lines);
  expect(after.content[1]).toEqual({
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Avtalet gäller ' },
      { type: 'text', text: 'tre år', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' och kan inte sägas upp.' },
    ],
  });
  expect(after.content.map((each) => each.type)).toEqual(['heading', 'paragraph', 'bulletList', 'orderedList']);
  expect(linesOf(after)).toEqual(lines);
});
