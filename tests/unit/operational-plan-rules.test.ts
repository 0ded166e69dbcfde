import { describe, expect, it } from 'vitest';
import { type PlanChapter, planChapter } from '../../src/shared/operational-plan/model.ts';
import {
  changeOf,
  oldYearNamed,
  removedChapters,
  shownLevels,
  unwritten,
} from '../../src/shared/operational-plan/rules.ts';

function chapter(chapterId: string, words = '', also: Partial<PlanChapter> = {}): PlanChapter {
  const content = words === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text: words }] }];
  const text = { type: 'doc', content };
  return planChapter.parse({ id: `${chapterId}-row`, planId: 'p', chapterId, title: chapterId, text, ...also });
}

const before = [chapter('aims', 'Tre mål'), chapter('task', 'Drift under 2025')];

describe('a chapter against last year', () => {
  it('is known by its identity: renamed it is changed, under an old heading it is new', () => {
    const renamed = chapter('aims', 'Tre mål', { title: 'Nämndens mål' });
    const namesake = chapter('other', 'Tre mål', { title: 'aims' });
    const moved = chapter('aims', 'Tre mål', { position: 7, id: 'z', help: 'Högst tre' });
    expect([renamed, namesake, moved, chapter('aims', 'Fyra mål')].map((each) => changeOf(each, before))).toEqual([
      'changed',
      'new',
      'unchanged',
      'changed',
    ]);
  });

  it('is gone where no chapter has its identity', () => {
    expect(removedChapters([chapter('task')], before).map((each) => each.title)).toEqual(['aims']);
  });

  it('is pointed out where carried-over words still name last year, not as part of another number', () => {
    expect(oldYearNamed(chapter('task', 'Drift under 2025'), before, 2026)).toBe(2025);
    expect(oldYearNamed(chapter('task', 'Drift', { title: 'Plan 2025' }), before, 2026)).toBe(2025);
    expect(oldYearNamed(chapter('task', '120250 kronor under 2026'), before, 2026)).toBeNull();
    expect(oldYearNamed(chapter('fresh', 'Efter 2025'), before, 2026)).toBeNull();
  });
});

describe('the chapters of a plan', () => {
  it('are unwritten without text, unless they hold the budget or only lead chapters below them', () => {
    const below = chapter('b', '', { level: 2 });
    const plan = [chapter('a'), below, chapter('c', 'Ord'), chapter('d', '', { kind: 'budget' }), chapter('e')];
    expect(unwritten(plan).map((each) => each.chapterId)).toEqual(['b', 'e']);
  });

  it('never begin on the second level', () => {
    expect(shownLevels([{ level: 2 }, { level: 2 }, { level: 1 }, { level: 2 }])).toEqual([1, 2, 1, 2]);
  });
});
