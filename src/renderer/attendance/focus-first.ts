import { type RefObject, useEffect } from 'react';
import { focusList } from '../meeting/focus.ts';

/** Puts focus in the list of a panel when it is opened. */
export function useFocusList(frame: RefObject<HTMLElement | null>, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    focusList(frame.current);
    // The list may make its rows only now, and a screen that has just come moves focus to its heading.
    const frameId = requestAnimationFrame(() => {
      if (!frame.current?.contains(document.activeElement)) focusList(frame.current);
    });
    return () => cancelAnimationFrame(frameId);
  }, [frame, wanted]);
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
