import type { ReviewSummary } from '../../shared/review/commands.ts';

export type Standing = 'late' | 'waiting' | 'open' | 'done' | 'replaced';

/** Where a sending stands: late or waiting for an answer, answered with something open, answered, or replaced by a later one. */
export function standingOf({ newest, answers, daysLeft, openComments, openProposals }: ReviewSummary): Standing {
  if (openComments + openProposals > 0) return 'open';
  if (answers.length > 0) return 'done';
  if (!newest) return 'replaced';
  return daysLeft !== null && daysLeft < 0 ? 'late' : 'waiting';
}

export const sentFilters = ['all', 'waiting', 'late', 'open'] as const;
export type SentFilter = (typeof sentFilters)[number];

export const filterWords: Readonly<Record<SentFilter, string>> = {
  all: 'Allt',
  waiting: 'Väntar på svar',
  late: 'Försenat',
  open: 'Att ta ställning till',
};

export function passes(review: ReviewSummary, filter: SentFilter): boolean {
  const standing = standingOf(review);
  switch (filter) {
    case 'all':
      return true;
    case 'waiting':
      return standing === 'waiting' || standing === 'late';
    case 'late':
    case 'open':
      return standing === filter;
  }
}

const days = (count: number) => (count === 1 ? '1 dag' : `${count} dagar`);

/** The days to the last day in words, with a sign; empty where none was set. */
export function daysText({ daysLeft, answers }: ReviewSummary): string {
  if (daysLeft === null || answers.length > 0) return '';
  if (daysLeft < 0) return `⚠ ${days(-daysLeft)} sen`;
  return daysLeft === 0 ? '○ sista dagen i dag' : `○ ${days(daysLeft)} kvar`;
}

const counted = (count: number, one: string, many: string) =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;

/** What is open in the answers to a sending. */
export function openText({ answers, openComments, openProposals, judgedParts, verdicts }: ReviewSummary): string {
  if (answers.length === 0) return '';
  const parts = [
    counted(openProposals, 'förslag', 'förslag'),
    counted(openComments, 'kommentar', 'kommentarer'),
    judgedParts > verdicts ? counted(judgedParts - verdicts, 'del utan bedömning', 'delar utan bedömning') : '',
  ].filter((each) => each !== '');
  return parts.length === 0 ? '✓ inget öppet' : parts.join(' · ');
}

/** What was sent of one thing. */
export interface SentThing {
  readonly subjectId: string;
  readonly title: string;
  readonly reviews: readonly ReviewSummary[];
}

/** The sendings by what was sent, in the order of the list. */
export function byThing(list: readonly ReviewSummary[]): readonly SentThing[] {
  const groups = new Map<string, ReviewSummary[]>();
  for (const each of list) groups.set(each.subjectId, [...(groups.get(each.subjectId) ?? []), each]);
  return [...groups].map(([subjectId, reviews]) => ({ subjectId, title: reviews[0]?.title ?? '', reviews }));
}
