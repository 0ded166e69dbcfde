import { canonicalJson } from '../exchange/canonical.ts';
import { isEmptyRichText, plainText } from '../rich-text.ts';
import type { PlanAppendix, PlanChapter } from './model.ts';

/** What a chapter is against last year's. */
export type ChapterChange = 'unchanged' | 'changed' | 'new';

/** The chapter of last year that a chapter is, by its identity and never by its heading; undefined where it is new. */
export function chapterBefore(chapter: PlanChapter, before: readonly PlanChapter[]): PlanChapter | undefined {
  return before.find((each) => each.chapterId === chapter.chapterId);
}

const said = ({ title, level, kind, text }: PlanChapter) => canonicalJson({ title, level, kind, text });

/** Whether a chapter says the same as last year, something else, or is new; where it stands does not matter. */
export function changeOf(chapter: PlanChapter, before: readonly PlanChapter[]): ChapterChange {
  const last = chapterBefore(chapter, before);
  if (last === undefined) return 'new';
  return said(last) === said(chapter) ? 'unchanged' : 'changed';
}

/** Last year's chapters that are no longer there, in their order. */
export function removedChapters(now: readonly PlanChapter[], before: readonly PlanChapter[]): readonly PlanChapter[] {
  const kept = new Set(now.map((each) => each.chapterId));
  return before.filter((each) => !kept.has(each.chapterId));
}

/** The levels that chapters are printed at: the first is never below another that is not there. */
export function shownLevels(chapters: readonly Pick<PlanChapter, 'level'>[]): readonly (1 | 2)[] {
  return chapters.map(({ level }, at) => (at === 0 || level === 1 ? 1 : 2));
}

/** Whether a chapter has still to be written: it has no text, no tables and no chapters below it that could hold it. */
export function isUnwritten(chapters: readonly PlanChapter[], at: number): boolean {
  const chapter = chapters[at];
  if (chapter === undefined || chapter.kind === 'budget' || !isEmptyRichText(chapter.text)) return false;
  const [level, next] = [shownLevels(chapters)[at], chapters[at + 1]];
  return !(level === 1 && next !== undefined && next.level === 2);
}

/** The chapters that have still to be written, in order. */
export function unwritten(chapters: readonly PlanChapter[]): readonly PlanChapter[] {
  return chapters.filter((_, at) => isUnwritten(chapters, at));
}

/** The last year that a carried-over chapter still names, or null: a figure that may have been forgotten. */
export function oldYearNamed(chapter: PlanChapter, before: readonly PlanChapter[], year: number): number | null {
  if (chapterBefore(chapter, before) === undefined) return null;
  const old = new RegExp(`(?<!\\d)${year - 1}(?!\\d)`);
  return old.test(`${chapter.title}\n${plainText(chapter.text)}`) ? year - 1 : null;
}

/** Whether an appendix is written here and has something to print. */
export function isWrittenHere({ sha256, text }: Pick<PlanAppendix, 'sha256' | 'text'>): boolean {
  return sha256 === null && !isEmptyRichText(text);
}
