import type { ReviewValue } from '../../shared/review/page-value.ts';
import { h } from './dom.ts';
import type { OpenDraft } from './draft.ts';
import { differenceView } from './rich.ts';

/** What the blocks are shown in. */
export interface Shown {
  readonly value: ReviewValue;
  readonly open: OpenDraft;
}

/** What has changed in a thing since it was last sent: that it has come, or what it was beside what it is. */
export function changeOf({ value }: Shown, key: string | undefined, now: string): HTMLElement | null {
  const change = value.changed.find((each) => each.key !== null && each.key === key);
  if (change === undefined) return null;
  const since = `sedan version ${value.version - 1}`;
  if (change.before === '') return h('p', { class: 'badge' }, `Tillkommet ${since}`);
  return h('details', { class: 'changed' }, h('summary', {}, `Ändrat ${since}`), differenceView(change.before, now));
}
