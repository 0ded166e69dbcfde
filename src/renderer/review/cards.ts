import type { CommentDetail, ProposalDetail, ReviewDetail, VerdictDetail } from '../../shared/review/commands.ts';
import { blockKeys, fieldOf, partOf } from '../../shared/review/keys.ts';
import type { ReviewPart } from '../../shared/review/page-value.ts';
import { compareSwedish } from '../../shared/swedish.ts';

interface CardBase {
  readonly id: string;
  readonly key: string;
  readonly review: ReviewDetail;
}

/** One thing that someone said: a comment with its replies, another text, or whether it is approved. */
export type Card =
  | (CardBase & {
      readonly kind: 'comment';
      readonly comment: CommentDetail;
      readonly replies: readonly CommentDetail[];
    })
  | (CardBase & { readonly kind: 'proposal'; readonly proposal: ProposalDetail })
  | (CardBase & { readonly kind: 'verdict'; readonly verdict: VerdictDetail });

/** What was said of one field, or of a part as a whole. */
export interface CardGroup {
  readonly key: string;
  /** Empty for the part itself. */
  readonly label: string;
  readonly cards: readonly Card[];
}

/** What was said of one part of the thing. */
export interface CardSection {
  readonly key: string;
  readonly title: string;
  readonly groups: readonly CardGroup[];
}

/** Whether a stand is to be taken on it. */
export function isOpen(card: Card): boolean {
  switch (card.kind) {
    case 'comment':
      return !card.comment.resolved && !card.comment.superseded;
    case 'proposal':
      return card.proposal.state === 'open' && !card.proposal.superseded;
    case 'verdict':
      return false;
  }
}

function cardsOf(review: ReviewDetail): readonly Card[] {
  const { comments, proposals, judgements } = review;
  return [
    ...judgements.map((verdict): Card => ({ kind: 'verdict', id: verdict.id, key: verdict.key, review, verdict })),
    ...comments
      .filter((each) => each.parentId === null)
      .map((comment): Card => {
        const replies = comments.filter((each) => each.parentId === comment.id);
        return { kind: 'comment', id: comment.id, key: comment.key, review, comment, replies };
      }),
    ...proposals.map((proposal): Card => ({ kind: 'proposal', id: proposal.id, key: proposal.key, review, proposal })),
  ];
}

/** Who said it, then when: two readers keep their sides down the page. */
function placeOfCard(card: Card): string {
  switch (card.kind) {
    case 'comment':
      return `${card.comment.name} ${card.comment.writtenAt} ${card.id}`;
    case 'proposal':
      return `${card.proposal.name} ${card.proposal.writtenAt} ${card.id}`;
    case 'verdict':
      return `${card.verdict.name} ${card.verdict.givenAt} ${card.id}`;
  }
}

const kindOrder = { verdict: 0, comment: 1, proposal: 2 } as const;

/** In a field: verdicts, then comments, then proposals. */
function inOrder(a: Card, b: Card): number {
  if (a.kind !== b.kind) return kindOrder[a.kind] - kindOrder[b.kind];
  return compareSwedish(placeOfCard(a), placeOfCard(b));
}

const titleOf = ({ number, title }: ReviewPart) => [number, title].filter((each) => each !== '').join(' ');

/** Every sign on a screen asks for the same: put in order once for each reading. */
const inOrderAlready = new WeakMap<readonly ReviewDetail[], readonly CardSection[]>();

/** Everything that was said about a thing, in the order of the thing; what is said of the whole comes first. */
export function cardSections(details: readonly ReviewDetail[]): readonly CardSection[] {
  const known = inOrderAlready.get(details);
  if (known) return known;
  const sections = orderedSections(details);
  inOrderAlready.set(details, sections);
  return sections;
}

function orderedSections(details: readonly ReviewDetail[]): readonly CardSection[] {
  const all = details.flatMap(cardsOf);
  const parts = new Map<string, ReviewPart>();
  for (const { value } of details) {
    for (const part of value.parts) if (!parts.has(part.key)) parts.set(part.key, part);
  }
  const whole: CardSection = { key: '', title: 'Helheten', groups: groupsOf(undefined, all) };
  const sections = [...parts.values()].map((part) => ({
    key: part.key,
    title: titleOf(part),
    groups: groupsOf(part, all),
  }));
  return [whole, ...sections].filter((each) => each.groups.length > 0);
}

/** What was said of a part and of its fields. A field of an older version that is gone since stands last. */
function groupsOf(part: ReviewPart | undefined, all: readonly Card[]): readonly CardGroup[] {
  const own = all.filter((card) => partOf(card.review.value.parts, card.key)?.key === part?.key);
  const known = part === undefined ? [''] : [part.key, ...part.blocks.flatMap(blockKeys)];
  const keys = [...new Set([...known, ...own.map((each) => each.key)])];
  return keys.flatMap((key) => {
    const cards = own.filter((each) => each.key === key).toSorted(inOrder);
    const [first] = cards;
    return first === undefined ? [] : [{ key, label: fieldLabel(first), cards }];
  });
}

function fieldLabel({ key, review }: Card): string {
  const { parts } = review.value;
  const field = fieldOf(parts, key);
  if (field?.kind === 'field') return field.label;
  if (field?.kind === 'entry') return 'Den ansvarigas uppföljning';
  const attachment = parts
    .flatMap((each) => each.blocks)
    .find((each) => each.kind === 'attachment' && each.key === key);
  return attachment?.kind === 'attachment' ? attachment.title : '';
}

/** What was said under some keys: of a field, or of a part with all its fields. */
export function sectionsAt(sections: readonly CardSection[], keys: readonly string[]): readonly CardSection[] {
  return sections.flatMap((section) => {
    if (keys.includes(section.key)) return [section];
    const groups = section.groups.filter((each) => keys.includes(each.key));
    return groups.length === 0 ? [] : [{ ...section, groups }];
  });
}

/** All cards in the order in which one walks them. */
export function inWalk(sections: readonly CardSection[]): readonly Card[] {
  return sections.flatMap((section) => section.groups.flatMap((group) => group.cards));
}

/** How many of them a stand is to be taken on. */
export function openCount(cards: readonly Card[]): number {
  return cards.filter(isOpen).length;
}

/** Who has answered, and what each has said of the whole and of its parts. */
export interface Opinion {
  readonly id: string;
  readonly name: string;
  readonly answeredAt: string;
  readonly version: number;
  /** Null where nothing is said of the whole. */
  readonly whole: boolean | null;
  readonly approved: number;
  readonly refused: number;
  readonly parts: number;
  /** All that was judged still reads as it did. */
  readonly holds: boolean;
}

/** The latest answer of each reader to each version that still counts. */
export function opinions(details: readonly ReviewDetail[]): readonly Opinion[] {
  return details.flatMap((review) => {
    const names = [...new Set(review.answers.map((each) => each.name))];
    return names.map((name) => {
      const own = review.judgements.filter((each) => each.name === name && !each.superseded);
      const parts = own.filter((each) => each.key !== '');
      return {
        id: `${review.id} ${name}`,
        name,
        answeredAt: review.answers.filter((each) => each.name === name).at(-1)?.answeredAt ?? '',
        version: review.version,
        whole: own.find((each) => each.key === '')?.approved ?? null,
        approved: parts.filter((each) => each.approved).length,
        refused: parts.filter((each) => !each.approved).length,
        parts: review.judgedParts,
        holds: own.every((each) => each.holds),
      };
    });
  });
}
