import type { Store } from '../store/store.ts';
import { isEnabled, keyActs } from './action.ts';
import { actions } from './actions.ts';
import { actsHere, chordOf } from './keys.ts';

const texts = 'input:not([type=checkbox]):not([type=radio]), textarea, [contenteditable=true]';
/** Takes letters and digits, but has no undo of its own: a part of a date. */
const parts = '[role=spinbutton]';
/** Outside a text these are the board's, also when there is nothing to do. */
const steps: readonly string[] = ['Mod+Z', 'Mod+Shift+Z', 'Mod+Y'];
/** Where keys belong to what is open. */
const floating = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]';

/** Runs an action by its id, where it can be done. */
export function runAction(store: Store, id: string): void {
  const action = actions.find((each) => each.id === id);
  if (action && isEnabled(action, store.getState())) void action.run(store);
}

/** Whether one works in an opened panel: focus is in it, or has nowhere to be while it is open. */
function isInPanel(target: Element): boolean {
  if (target === document.body) return document.querySelector('[data-panel]') !== null;
  return target.closest('[data-panel]') !== null;
}

/** Lets the keyboard run the actions of the list. */
export function followKeys(store: Store): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const target = event.target instanceof Element ? event.target : document.body;
    const chord = chordOf(event);
    // The browser's own undo would garble the text that was last left.
    if (steps.includes(chord) && !target.matches(texts)) event.preventDefault();
    if (event.repeat) return;
    if (chord === 'Escape' && target.matches(texts) && !target.closest(floating)) {
      // Leaves the text, so that single letters are keys again.
      (target as HTMLElement).blur();
      return;
    }
    const { letterKeys } = store.getState().profile.value;
    const place = { textHasFocus: target.matches(texts), letterKeys: letterKeys && !target.matches(parts) };
    if (target.closest(floating) || !actsHere(chord, place)) return;
    const focus = { inPanel: isInPanel(target) };
    const action = actions.find((each) => each.keys?.includes(chord) && keyActs(each, store.getState(), focus));
    if (!action) return;
    event.preventDefault();
    void action.run(store);
  });
}
