import { type ChapterKind, chapterKinds } from './model.ts';

export const chapterGroups = ['activity', 'staff', 'economy', 'control'] as const;
export type ChapterGroup = (typeof chapterGroups)[number];

/** What the parts of a report are called. */
export const groupTitles: Readonly<Record<ChapterGroup, string>> = {
  activity: 'Verksamhetsuppföljning',
  staff: 'Personaluppföljning',
  economy: 'Ekonomiuppföljning',
  control: 'Intern kontroll',
};

interface Chapter {
  readonly group: ChapterGroup;
  readonly title: string;
  /** Holds more than a text: rows, a table, or what is fetched. */
  readonly holds: 'text' | 'missions' | 'shares' | 'economyTable' | 'investments' | 'control';
}

/** Each chapter: where it stands, what it is called, and what it holds. */
export const chapters: Readonly<Record<ChapterKind, Chapter>> = {
  mission: { group: 'activity', title: 'Nämndens grunduppdrag', holds: 'missions' },
  motivation: { group: 'activity', title: 'Bedömning och motivering', holds: 'text' },
  events: { group: 'activity', title: 'Verksamhetens utveckling och väsentliga händelser', holds: 'text' },
  additional: { group: 'activity', title: 'Tilläggsuppdrag från kommunfullmäktige', holds: 'text' },
  staff: { group: 'staff', title: 'Personaluppföljning', holds: 'text' },
  economy: { group: 'economy', title: 'Budgetavvikelse, åtgärder och årsprognos', holds: 'text' },
  shares: { group: 'economy', title: 'Kostnad per kommun', holds: 'shares' },
  economyTable: { group: 'economy', title: 'Utfall och prognos', holds: 'economyTable' },
  investments: { group: 'economy', title: 'Investeringar', holds: 'investments' },
  control: { group: 'control', title: 'Intern kontroll', holds: 'control' },
};

/** Kinds in the order in which they stand in a report. */
export function inOrder(kinds: readonly ChapterKind[]): readonly ChapterKind[] {
  return chapterKinds.filter((each) => kinds.includes(each));
}

/** The chapters that a report of the year's first period begins with, where no earlier one shows which it has. */
const firstPeriod: readonly ChapterKind[] = ['staff', 'economy', 'economyTable'];

/**
 * The chapters that a new report begins with: those of the same period the year before; else only staff and economy in
 * the year's first period, and all but the list per municipality in the others. Internal control needs a plan.
 */
export function usualChapters(
  first: boolean,
  lastYear: readonly ChapterKind[] | null,
  hasPlan: boolean,
): readonly ChapterKind[] {
  if (lastYear !== null) return inOrder(lastYear);
  if (first) return firstPeriod;
  return chapterKinds.filter((each) => each !== 'shares' && (hasPlan || each !== 'control'));
}
