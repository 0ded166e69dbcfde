/** Where one begins in a panel, the likeliest first; a panel that knows better marks it with `data-panel-begin`. */
const beginnings: readonly string[] = [
  '[data-panel-begin]',
  '[data-panel-begin] :is(input, button, [role=row])',
  '[data-begin] :is(input, button)',
  'input[role=combobox]',
  '[role=grid] [role=row]',
  '[tabindex="-1"]',
  ':is(input, button, textarea)',
];

function isFocused(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  return element !== null && element !== undefined && document.activeElement === element;
}

/** Puts focus where one begins in the panel that is open. */
export function focusPanel(): void {
  const panel = document.querySelector<HTMLElement>('[data-panel]');
  if (panel === null) return;
  for (const each of beginnings) {
    const found = [...panel.querySelectorAll<HTMLElement>(each)];
    // A row gives focus to its list first, and takes it the second time.
    if (found.slice(0, 3).some((one) => isFocused(one) || isFocused(one))) return;
  }
  panel.focus();
}

/** Puts focus on the heading of the item, where the keys of the screen act. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('.mode [data-screen-title]')?.focus({ preventScroll: true });
}

/** Whether what had focus is gone, or nothing has had it yet. */
export function isFocusLost(): boolean {
  const here = document.activeElement;
  return here === null || here === document.body || here.id === 'main';
}

/** Shows the item from its beginning: its title, its proposal and the ways to decide it. */
export function showFromTop(): void {
  for (const each of document.querySelectorAll('.main, .mode-columns, .registrations')) each.scrollTop = 0;
}
