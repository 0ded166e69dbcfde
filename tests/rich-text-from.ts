import type { RichText } from '../src/shared/rich-text.ts';

/** A plain text as rich text: a paragraph for each line that is not empty. */
export function richTextFrom(plain: string): RichText {
  const lines = plain.split(/\r?\n/).filter((each) => each.trim() !== '');
  return {
    type: 'doc',
    content: lines.map((each) => ({ type: 'paragraph', content: [{ type: 'text', text: each }] })),
  };
}
