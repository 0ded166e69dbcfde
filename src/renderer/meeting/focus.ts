/** A field that should have focus as soon as it is on the screen, as the title of a new item. */
let wanted: string | null = null;

/** Gives focus to the element with this id now, or when it appears. */
export function wishFocus(id: string): void {
  wanted = id;
  giveFocus(document.getElementById(id));
}

/** Called by an element that has come on the screen. */
export function giveFocus(element: HTMLElement | null): void {
  if (element === null || element.id !== wanted) return;
  wanted = null;
  element.focus();
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
}

/** Moves focus to the chosen row of a list, or its first. */
export function focusList(list: Element | null): boolean {
  const row =
    list?.querySelector<HTMLElement>('[role=row][aria-selected=true]') ??
    list?.querySelector<HTMLElement>('[role=row]');
  row?.focus();
  // A list that gets focus first goes back to the row where it was; the second time it listens.
  if (row && document.activeElement !== row) row.focus();
  return row !== null && row !== undefined;
}
