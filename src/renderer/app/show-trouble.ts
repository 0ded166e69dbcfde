import type { Store } from '../store/store.ts';

/** How long a screen may take to appear, in milliseconds. */
const patience = 3_000;

function focusTrouble(): boolean {
  const way = document.querySelector<HTMLElement>('.field-trouble button');
  way?.scrollIntoView({ block: 'center' });
  way?.focus();
  return way !== null;
}

/** Goes to the field that is not saved, and stands at the ways out of it. */
export function showTrouble(store: Store): void {
  const { drafts, route } = store.getState();
  const place = drafts.trouble();
  if (place === null || focusTrouble()) return;
  route.go(place.screen, ...place.parts);
  const watch = new MutationObserver(() => {
    if (focusTrouble()) watch.disconnect();
  });
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), patience);
}
