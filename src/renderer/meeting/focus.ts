interface Wish {
  readonly id: string;
  /** Its text is chosen, so that what is typed replaces it. */
  readonly select: boolean;
}

/** A field that should have focus as soon as it is on the screen, as the title of a new item. */
let wanted: Wish | null = null;

/** Gives focus to the element with this id now, or when it appears. */
export function wishFocus(id: string, select = false): void {
  wanted = { id, select };
  giveFocus(document.getElementById(id));
}

/** Called by an element that has come on the screen. */
export function giveFocus(element: HTMLElement | null): void {
  if (element === null || element.id !== wanted?.id) return;
  const { select } = wanted;
  wanted = null;
  element.focus();
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return;
  const { length } = element.value;
  element.setSelectionRange(select ? 0 : length, length);
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
