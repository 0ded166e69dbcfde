import type { ReviewPart } from '../../shared/review/page-value.ts';
import { partName } from '../../shared/review/words.ts';
import { stateOf, stateWords } from './answered.ts';
import { h } from './dom.ts';
import type { Shown } from './shown.ts';

/** Leads to a part of the page, where reading and keys go on. */
export function goTo(key: string): void {
  const part = document.getElementById(key);
  part?.scrollIntoView();
  part?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

/** A link to a part, that works by itself and by key. */
export function partLink({ key, number, title }: Pick<ReviewPart, 'key' | 'number' | 'title'>): HTMLElement {
  const go = (event: Event) => {
    event.preventDefault();
    goTo(key);
  };
  return h('a', { href: `#${key}`, onclick: go }, partName({ number, title }));
}

function stateView(part: ReviewPart, { open }: Shown): HTMLElement {
  const view = h('span', { class: 'state' });
  const show = () => {
    const state = stateOf(part, open.draft);
    if (state === 'read') return;
    const [sign, text] = stateWords[state];
    view.replaceChildren(h('span', { 'aria-hidden': 'true' }, sign), ` ${text}`);
    view.classList.toggle('done', state === 'answered');
  };
  open.listen(show);
  show();
  return view;
}

/** The contents with numbers, and how far each part is answered. */
export function contentsView(shown: Shown): HTMLElement {
  const { parts, removed = [] } = shown.value;
  const items = parts.flatMap((part, at) => {
    const isFirst =
      part.under !== undefined && part.under !== parts[at - 1]?.under && part.under !== parts[at - 1]?.title;
    const link = h('li', part.under === undefined ? {} : { class: 'inner' }, partLink(part), stateView(part, shown));
    return isFirst ? [h('li', { class: 'under' }, part.under ?? ''), link] : [link];
  });
  const whole = h('li', {}, partLink({ key: 'whole', number: '', title: 'Helheten' }));
  return h(
    'nav',
    { 'aria-label': 'Innehåll' },
    h('h2', {}, 'Innehåll'),
    h('ol', { class: 'contents' }, items, whole),
    changesView(shown, removed.length > 0),
  );
}

/** What has come, changed and gone since the last time, part by part. */
function changesView({ value }: Shown, gone: boolean): HTMLElement | false {
  const { parts, changed, removed = [], version } = value;
  if (changed.length === 0 && !gone) return false;
  const touched = parts.flatMap((part) => {
    const own = changed.filter((each) => each.part === part.key);
    if (own.length === 0) return [];
    return [h('li', {}, partLink(part), own.some((each) => each.key === null) ? ' (ny)' : ' (ändrad)')];
  });
  const lost = removed.map(({ part, title, whole }) => {
    const within = parts.find((each) => each.key === part);
    return h('li', {}, whole || !within ? `${title} (borttagen)` : `${title} i ${partName(within)} (borttagen)`);
  });
  return h('div', { class: 'since' }, h('h3', {}, `Ändrat sedan version ${version - 1}`), h('ul', {}, touched, lost));
}
