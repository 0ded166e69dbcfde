import { type FocusEvent, type ReactNode, useEffect, useRef } from 'react';

/** The kinds of steps that one takes one after the other. */
type Step = 'sign' | 'post' | 'sent' | 'confirm' | 'other' | 'correction';

const mark = 'next-';
const operated = 'button:not(:disabled), [role=spinbutton], input, textarea, a[href]';

/** The class of a button that, when it is gone, leaves the keyboard to the next one of its kind. */
export function nextOf(step: Step): string {
  return `${mark}${step}`;
}

/** What says that all is done: there the keyboard goes when no step of its kind is left. */
export const done = { tabIndex: -1, 'data-done': true } as const;

/** What had focus last. */
interface Last {
  readonly element: HTMLElement;
  readonly kind: string | undefined;
  /** Its place among those of its kind. */
  readonly index: number;
  /** The rows that it stands in, the nearest first. */
  readonly rows: readonly Element[];
}

/** Moves focus to the first heading there. */
export function focusHeading(frame: Element): void {
  const heading = frame.querySelector<HTMLElement>('h2, h3');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** For `ref`: gives focus to the first field of what has come on the screen. */
export function focusFirst(frame: HTMLElement | null): void {
  frame?.querySelector<HTMLElement>(operated)?.focus();
}

function lastOf(frame: Element, element: HTMLElement): Last {
  const kind = [...element.classList].find((each) => each.startsWith(mark));
  const own = kind === undefined ? [] : [...frame.querySelectorAll(`.${kind}`)];
  const rows: Element[] = [];
  for (let row = element.closest('li'); row; row = row.parentElement?.closest('li') ?? null) rows.push(row);
  return { element, kind, index: own.indexOf(element), rows };
}

/** Whether what had focus is gone or can no longer be pressed, and nothing else has it. */
function isLost({ element }: Last): boolean {
  const here = document.activeElement;
  const free = here === null || here === document.body || here === element;
  return free && (!element.isConnected || element.matches(':disabled'));
}

function goOn(frame: Element, { kind, index, rows }: Last): void {
  const own = kind === undefined ? [] : [...frame.querySelectorAll<HTMLElement>(`.${kind}:not(:disabled)`)];
  const row = kind === undefined ? rows.find((each) => each.isConnected) : undefined;
  const end = kind === undefined ? null : frame.querySelector<HTMLElement>('[data-done]');
  const next = own[index] ?? own[0] ?? end ?? row?.querySelector<HTMLElement>(operated);
  if (next) next.focus();
  else focusHeading(frame);
}

/** Keeps the keyboard where one works: a step that is gone when it is done leaves it to the next of its kind, or the end. */
export function KeepFocus({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const last = useRef<Last | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new MutationObserver(() => {
      const had = last.current;
      if (had === null || !isLost(had)) return;
      last.current = null;
      goOn(element, had);
    });
    observer.observe(element, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => observer.disconnect();
  }, []);
  const remember = ({ currentTarget, target }: FocusEvent) => {
    // What floats above is no part of the frame, though its events pass here.
    if (currentTarget.contains(target)) last.current = lastOf(currentTarget, target as HTMLElement);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it sees where the focus is; the frame itself is not operated.
    <div ref={frame} onFocus={remember}>
      {children}
    </div>
  );
}
