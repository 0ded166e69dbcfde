import type { KeyboardEvent } from 'react';
import type { Store } from '../store/store.ts';
import { focusHeading } from './mode-focus.ts';
import { closePanel, doneAndNext, leave } from './steps.ts';

const texts = 'input:not([type=checkbox]):not([type=radio]), textarea, [contenteditable=true]';
const floating = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]';
/** On these Enter presses or opens whatever is held down with it. */
const pressable = 'button, a, [role=row], [role=radio], [role=checkbox], input[type=checkbox]';

/** What a key of the screen does where a part would take the key for its own: Ctrl Enter on a button, Alt ← in a row. */
function stepBefore(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  target: Element,
): ((store: Store) => void) | null {
  if (key === 'Enter' && (ctrlKey || metaKey) && target.matches(pressable)) return (store) => void doneAndNext(store);
  if (key === 'ArrowLeft' && altKey && target.closest('[role=row]')) return (store) => leave(store.getState());
  return null;
}

/** Takes the keys of meeting mode before the part that has focus. */
export function takeBefore(store: Store, event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const step = event.repeat || target.closest(floating) ? null : stepBefore(event, target);
  if (step === null) return;
  event.preventDefault();
  event.stopPropagation();
  step(store);
}

/** Escape in a text of meeting mode: closes the panel it stands in, else leaves the text for the item's heading. */
export function leaveText(store: Store, event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (event.key !== 'Escape' || event.defaultPrevented || !target.matches(texts) || target.closest(floating)) return;
  event.preventDefault();
  // Its list of choices is open: that is all that is closed.
  if (target.getAttribute('aria-expanded') === 'true') return;
  if (target.closest('[data-panel]')) closePanel(store.getState());
  else focusHeading();
}
