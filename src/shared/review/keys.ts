import type { Answer } from './answer.ts';
import type { ProposedWords } from './model.ts';
import type { ReviewBlock, ReviewEntry, ReviewField, ReviewPart, ReviewValue } from './page-value.ts';

/** The keys in a block that can be commented on. */
export function blockKeys(block: ReviewBlock): readonly string[] {
  switch (block.kind) {
    case 'field':
    case 'attachment':
    case 'entry':
      return [block.key];
    case 'table':
      return block.rows.map((each) => each.key);
    case 'facts':
      return block.facts.flatMap((each) => each.key ?? []);
    case 'matrix':
      return block.risks.flatMap((each) => each.key ?? []);
  }
}

/** The part that a field, a row or a part's own key belongs to; undefined for the whole. */
export function partOf(parts: readonly ReviewPart[], key: string): ReviewPart | undefined {
  return parts.find((part) => part.key === key || part.blocks.some((block) => blockKeys(block).includes(key)));
}

/** The field or the measure with a key. */
export function fieldOf(parts: readonly ReviewPart[], key: string): ReviewField | ReviewEntry | undefined {
  const blocks = parts.flatMap((part) => part.blocks);
  return blocks.find(
    (each): each is ReviewField | ReviewEntry => 'key' in each && each.kind !== 'attachment' && each.key === key,
  );
}

/** Whether words have the form that a field can take. */
function fits(found: ReviewField | ReviewEntry, words: ProposedWords): boolean {
  if (found.kind === 'entry') return words.type === 'entry';
  if (!found.proposable) return false;
  switch (found.words.type) {
    case 'line':
      return words.type === 'text' && !words.text.includes('\n') && words.text.length <= 1_000;
    case 'text':
      return words.type === 'text';
    case 'richText':
      return words.type === 'lines';
    case 'proposal':
      return words.type === 'proposal';
  }
}

/**
 * Whether an answer can have come from the page that showed a value: every comment is on something in it, every proposal
 * to a field that may have one, every verdict on a part whose words (`shownParts`, by key) were those.
 */
export function answersTo(value: ReviewValue, shownParts: Readonly<Record<string, string>>, answer: Answer): boolean {
  const { parts } = value;
  const known = ({ key }: { readonly key: string }) => key === '' || partOf(parts, key) !== undefined;
  return (
    answer.comments.every(known) &&
    answer.proposals.every(({ key, words }) => {
      const found = fieldOf(parts, key);
      return found !== undefined && fits(found, words);
    }) &&
    answer.verdicts.every(({ key, shown }) => Object.hasOwn(shownParts, key) && shownParts[key] === shown)
  );
}
