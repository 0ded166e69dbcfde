import type { OperationalPlan } from './model.ts';
import type { ChapterChange } from './rules.ts';

export const planTitle = 'Verksamhetsplan och budget';

/** What a plan is called, with its version where it is not the first. */
export function titleOfPlan({ year, version }: Pick<OperationalPlan, 'year' | 'version'>): string {
  return `${planTitle} ${year}${version === 1 ? '' : `, version ${version}`}`;
}

/** The title of a chapter, also where it has none. */
export const chapterTitle = ({ title }: { readonly title: string }): string => title.trim() || 'Kapitel utan rubrik';

/** The title of an appendix, also where it has none. */
export const appendixTitle = ({ title, fileName }: { readonly title: string; readonly fileName: string }): string =>
  title.trim() || fileName || 'Bilaga utan rubrik';

/** How a chapter stands against last year, by sign and word. */
export const changeWords: Readonly<Record<ChapterChange, { readonly sign: string; readonly text: string }>> = {
  unchanged: { sign: '=', text: 'Oförändrat' },
  changed: { sign: '≠', text: 'Ändrat' },
  new: { sign: '+', text: 'Nytt' },
};
