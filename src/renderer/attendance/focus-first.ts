import { type RefObject, useEffect } from 'react';
import { focusList } from '../meeting/focus.ts';

/** Puts focus in the list of a panel when it is opened: where one begins in it. */
export function useFocusList(frame: RefObject<HTMLElement | null>, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    focusBegin(frame.current);
    // The list may make its rows only now, and a screen that has just come moves focus to its heading.
    const frameId = requestAnimationFrame(() => {
      if (!frame.current?.contains(document.activeElement)) focusBegin(frame.current);
    });
    return () => cancelAnimationFrame(frameId);
  }, [frame, wanted]);
}

/** Marks the row that an element is in as the one to begin with; its list has no place for that. */
export function markBegin(element: HTMLElement | null, begins: boolean): void {
  element?.closest('[role=row]')?.toggleAttribute('data-panel-begin', begins);
}

/** The row that is marked as the one to begin with, else the chosen or the first. */
function focusBegin(frame: HTMLElement | null): void {
  const row = frame?.querySelector<HTMLElement>('[data-panel-begin]');
  if (!row) {
    focusList(frame);
    return;
  }
  row.focus();
  // A list that gets focus first goes back to the row where it was; the second time it listens.
  if (document.activeElement !== row) row.focus();
}

/** The row of a person in a list. */
export function rowOf(frame: HTMLElement | null, personId: string): HTMLElement | null {
  const rows = [...(frame?.querySelectorAll<HTMLElement>('[role=row]') ?? [])];
  return rows.find((each) => each.dataset.key === personId) ?? null;
}

/** Moves focus to the row of a person, so many steps further on; stays at the last. */
export function focusRow(frame: HTMLElement | null, personId: string, steps = 0): void {
  const rows = [...(frame?.querySelectorAll<HTMLElement>('[role=row]') ?? [])];
  const at = rows.findIndex((each) => each.dataset.key === personId);
  rows[Math.min(at + steps, rows.length - 1)]?.focus();
}

/** The person whose row a key was pressed in, where the row itself or one of its buttons has focus. */
export function pressedRow(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest('[role=row]')?.getAttribute('data-key') ?? null) : null;
}
