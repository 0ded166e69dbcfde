import { type Proposal, plainText, type RichText } from '../rich-text.ts';

/** What stands in a text in place of what is not known yet; it is found again by `blanksIn`. */
export function missingMark(what: string): string {
  return `[${what} saknas]`;
}

/** Underscores, x-es, tbd and marks of what is missing; an ellipsis only where nothing else stands beside it. */
const blank = /_{2,}|(?<![\p{L}\p{N}])(?:x{2,}|tbd)(?![\p{L}\p{N}])|\[[^[\]\n]{0,80} saknas\]/giu;
const onlyDots = /^\s*(?:…|\.{3,})\s*$/u;

/** What in a text is left to fill in (R-I): the words as they stand, each once. */
export function blanksIn(text: string): readonly string[] {
  const marks = [...text.matchAll(blank)].map(([found]) => found);
  const dots = text.split(/[\n\t]/).flatMap((part) => (onlyDots.test(part) ? [part.trim()] : []));
  return [...new Set([...marks, ...dots])];
}

const emptyClause = /^\s*(?:[-–•]\s*)?(?:att)?\s*[.,;:]?\s*$/i;

/** The same in a proposal; a clause without words (an "att" alone) among others is a blank, too. */
export function blanksInProposal({ intro, clauses }: Proposal): readonly string[] {
  const empty = clauses.some((each) => emptyClause.test(each)) ? ['att …'] : [];
  return [...new Set([...blanksIn([intro, ...clauses].join('\n')), ...empty])];
}

/** The same in all that a memo says. */
export function blanksInMemo(memo: {
  readonly title: string;
  readonly proposal: Proposal;
  readonly background: RichText;
}): readonly string[] {
  const { title, proposal, background } = memo;
  return [...new Set([...blanksIn(`${title}\n${plainText(background)}`), ...blanksInProposal(proposal)])];
}
