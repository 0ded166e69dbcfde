import { canonicalJson } from '../exchange/canonical.ts';
import type { Proposal } from '../rich-text.ts';
import { linesOf, mergeLines } from './lines.ts';
import type { ProposedWords } from './model.ts';
import type { EntryWords, ReviewBlock, ReviewChange, ReviewPart, ReviewRemoval, ReviewWords } from './page-value.ts';

const statusWords: Readonly<Record<string, string>> = {
  onTrack: 'Enligt plan',
  deviation: 'Avvikelse',
  done: 'Klar',
  notStarted: 'Ej påbörjad',
};

/** A status in words; empty where nobody has said. */
export function statusText(status: EntryWords['status']): string {
  return status === null ? '' : (statusWords[status] ?? '');
}

/** Whether a measure is enough in words; empty where nobody has said. */
export function sufficientText(sufficient: boolean | null): string {
  if (sufficient === null) return '';
  return sufficient ? 'Tillräcklig' : 'Inte tillräcklig';
}

/** What is said of a measure as lines. */
export function entryText({ text, status, sufficient }: EntryWords): string {
  return [text, statusText(status), sufficientText(sufficient)].filter((each) => each !== '').join('\n');
}

const proposalText = ({ intro, clauses }: Proposal) => [intro, ...clauses].filter((each) => each !== '').join('\n');

/** The words of a field as plain lines, as they are compared and edited. */
export function plainWords(words: ReviewWords): string {
  switch (words.type) {
    case 'line':
    case 'text':
      return words.text;
    case 'richText':
      return linesOf(words.doc).join('\n');
    case 'proposal':
      return proposalText(words.proposal);
  }
}

/** Proposed words as plain lines. */
export function proposedText(words: ProposedWords): string {
  switch (words.type) {
    case 'text':
      return words.text;
    case 'lines':
      return words.lines.join('\n');
    case 'proposal':
      return proposalText(words);
    case 'entry':
      return entryText(words);
  }
}

/** The words of a field with what is proposed put in; the formatting of what was left alone stays. */
export function withProposed(base: ReviewWords, proposed: ProposedWords): ReviewWords {
  if (base.type === 'richText' && proposed.type === 'lines')
    return { ...base, doc: mergeLines(base.doc, proposed.lines) };
  if (base.type === 'proposal' && proposed.type === 'proposal') {
    return { ...base, proposal: { intro: proposed.intro, clauses: proposed.clauses } };
  }
  if ((base.type === 'line' || base.type === 'text') && proposed.type === 'text')
    return { ...base, text: proposed.text };
  return base;
}

/** What can be compared in a block: its keys with their words. */
function comparable(block: ReviewBlock): readonly (readonly [key: string, words: string])[] {
  switch (block.kind) {
    case 'field':
      return [[block.key, plainWords(block.words)]];
    case 'table':
      return block.rows.map(({ key, cells }) => [key, cells.join(' · ')]);
    case 'entry':
      return [[block.key, entryText(block.now)]];
    case 'attachment':
      return [[block.key, [block.title, block.fileName].filter((each) => each !== '').join(' · ')]];
    case 'facts':
      return block.facts.flatMap(({ key, text }) => (key === undefined ? [] : [[key, text] as const]));
    case 'matrix':
      return block.risks.flatMap(({ key, likelihood, consequence }) =>
        key === undefined ? [] : [[key, `sannolikhet ${likelihood}, konsekvens ${consequence}`] as const],
      );
  }
}

/** What of a block counts as its words: not whether it can be edited, nor the bytes of a document that is made here. */
function counted(block: ReviewBlock): unknown {
  if (block.kind === 'field') return { ...block, proposable: null };
  if (block.kind !== 'attachment' || block.made === null) return block;
  return { ...block, fileName: '', mediaType: '', size: 0, sha256: null };
}

/** All that is judged in a part, as one text that is the same where its words are. */
export function judgedWords({ key, title, blocks }: ReviewPart): string {
  return canonicalJson({ key, title, blocks: blocks.map(counted) });
}

/** The words that stand under a key as plain lines; empty where there are none. */
export function keyWords(parts: readonly ReviewPart[], key: string): string {
  const all = parts.flatMap((part) => part.blocks.flatMap(comparable));
  return all.find((each) => each[0] === key)?.[1] ?? '';
}

function partChanges(before: ReviewPart | undefined, part: ReviewPart): readonly ReviewChange[] {
  if (before === undefined) return [{ part: part.key, key: null, before: '' }];
  const then = new Map(before.blocks.flatMap(comparable));
  const fields = part.blocks.flatMap(comparable).flatMap(([key, words]) => {
    const old = then.get(key) ?? '';
    return old === words ? [] : [{ part: part.key, key, before: old }];
  });
  if (fields.length > 0 || judgedWords(before) === judgedWords(part)) return fields;
  return [{ part: part.key, key: part.key, before: '' }];
}

/** What differs between what was sent and what is now, part by part; what is gone is in `reviewRemovals`. */
export function reviewChanges(before: readonly ReviewPart[], now: readonly ReviewPart[]): readonly ReviewChange[] {
  const then = new Map(before.map((each) => [each.key, each]));
  return now.flatMap((part) => partChanges(then.get(part.key), part));
}

/** What a part is called, with its number where it has one. */
export function partName({ number, title }: Pick<ReviewPart, 'number' | 'title'>): string {
  return [number, title].filter((each) => each !== '').join(' ');
}

/** What the things in a block that have keys are called: fields, rows, facts, documents, placed risks. */
export function blockNames(block: ReviewBlock): readonly (readonly [key: string, name: string])[] {
  switch (block.kind) {
    case 'field':
      return [[block.key, block.label]];
    case 'table':
      return block.rows.map(({ key, cells }) => [key, `${block.title}: ${cells.slice(0, 3).join(' ')}`]);
    case 'attachment':
      return [[block.key, block.title || block.fileName]];
    case 'facts':
      return block.facts.flatMap(({ key, label }) => (key === undefined ? [] : [[key, label] as const]));
    case 'matrix':
      return block.risks.flatMap(({ key, number }) =>
        key === undefined ? [] : [[key, `${block.title}: ${number}`] as const],
      );
    case 'entry':
      return [];
  }
}

/** What was sent and is no longer there: whole parts, and in those that are left what is gone from them. */
export function reviewRemovals(before: readonly ReviewPart[], now: readonly ReviewPart[]): readonly ReviewRemoval[] {
  const left = new Map(now.map((each) => [each.key, each]));
  return before.flatMap((part): readonly ReviewRemoval[] => {
    const same = left.get(part.key);
    if (same === undefined) return [{ part: part.key, title: partName(part), whole: true }];
    const keys = new Set(same.blocks.flatMap(blockNames).map(([key]) => key));
    const gone = part.blocks.flatMap(blockNames).filter(([key]) => !keys.has(key));
    return gone.map(([, title]) => ({ part: part.key, title, whole: false }));
  });
}
