import type { KeyboardEvent } from 'react';
import type { State } from '../store/state.ts';
import { focusHeading } from './mode-focus.ts';
import { closePanel } from './steps.ts';

const texts = 'input:not([type=checkbox]):not([type=radio]), textarea, [contenteditable=true]';
const floating = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]';

/** Escape in a text of meeting mode: closes the panel it stands in, else leaves it for the item's heading. */
export function leaveText(state: State, event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (event.key !== 'Escape' || event.defaultPrevented || !target.matches(texts) || target.closest(floating)) return;
  // Its list of choices is open: that is what is closed.
  if (target.getAttribute('aria-expanded') === 'true') return;
  event.preventDefault();
  if (target.closest('[data-panel]')) closePanel(state);
  else focusHeading();
}
