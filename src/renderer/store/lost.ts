import { type Proposal, plainText, type RichText } from '../../shared/rich-text.ts';
import type { Lost } from './drafts.ts';
import type { Notice } from './notices.ts';

function textOf({ key, value }: Lost): string {
  // What a choice points at says nothing to a person.
  if (typeof value === 'string') return key.endsWith('Id') ? '' : value;
  if (typeof value !== 'object' || value === null) return '';
  if ('type' in value && value.type === 'doc') return plainText(value as RichText);
  if (!('intro' in value && 'clauses' in value)) return '';
  const { intro, clauses } = value as Proposal;
  return [intro, ...clauses].join('\n');
}

/** What is said of text that did not reach the file before its board went away: the text itself, to copy. */
export function lostNotice(lost: readonly Lost[]): Omit<Notice, 'id'> | null {
  const texts = lost.map(textOf).filter((each) => each.trim() !== '');
  if (texts.length === 0) return null;
  return {
    tone: 'danger',
    text: 'Detta hann inte sparas innan nämnden stängdes. Kopiera texten härifrån om den ska vara kvar.',
    help: texts.join('\n\n'),
  };
}
