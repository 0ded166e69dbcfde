import { type ClipboardEvent, type KeyboardEvent, type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import {
  type Caret,
  type ClauseEdit,
  joinClause,
  moveClause,
  pasteClauses,
  shownClause,
  splitClause,
} from './clauses.ts';

export interface ClauseListHandle {
  readonly focus: (caret: Caret) => void;
}

export interface ClauseListProps {
  readonly ref: Ref<ClauseListHandle>;
  readonly label: string;
  readonly style: 'att' | 'numbered';
  readonly clauses: readonly string[];
  readonly onChange: (clauses: readonly string[]) => void;
  /** The caret goes to what stands above the list. */
  readonly onLeaveUp: () => void;
  readonly onBlur: () => void;
}

/** What a key does to the clauses; null where it is the text's own. */
function editOf(
  event: KeyboardEvent<HTMLTextAreaElement>,
  clauses: readonly string[],
  index: number,
): ClauseEdit | null {
  const { selectionStart: start, selectionEnd: end } = event.currentTarget;
  const { key, altKey, shiftKey } = event;
  if (event.ctrlKey || event.metaKey) return null;
  if (altKey) return moveClause(clauses, index, key === 'ArrowUp' ? -1 : 1, start);
  if (key === 'Enter') return splitClause(clauses, index, start);
  return key === 'Backspace' && !shiftKey && start === 0 && end === 0 ? joinClause(clauses, index) : null;
}

const own = new Set(['Enter', 'Backspace']);

/** Whether the key may change the list of clauses rather than the text in one. */
function isEditKey({ key, altKey }: KeyboardEvent): boolean {
  return altKey ? key === 'ArrowUp' || key === 'ArrowDown' : own.has(key);
}

/** Which clause an arrow leads to from the end or the beginning of one; null where it stays inside. */
function neighbourOf(event: KeyboardEvent<HTMLTextAreaElement>, index: number): number | null {
  const { selectionStart: start, selectionEnd: end, value } = event.currentTarget;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  if (event.key === 'ArrowUp' && start === 0 && end === 0) return index - 1;
  return event.key === 'ArrowDown' && start === value.length ? index + 1 : null;
}

/** Puts the caret where it is wanted, once the clause it is wanted in is on the screen. */
function useCaret(ref: Ref<ClauseListHandle>) {
  const frame = useRef<HTMLOListElement>(null);
  const wanted = useRef<Caret | null>(null);
  const focus = (caret: Caret) => {
    wanted.current = caret;
  };
  const place = (): boolean => {
    const caret = wanted.current;
    const area = caret && frame.current?.querySelectorAll('textarea')[caret.index];
    if (!caret || !area) return false;
    wanted.current = null;
    area.focus();
    area.setSelectionRange(caret.at, caret.at);
    return true;
  };
  useImperativeHandle(ref, () => ({ focus }));
  useLayoutEffect(() => void place());
  return { frame, focus, place };
}

/** Clauses as one writes them: Enter makes the next, Backspace joins, Alt and an arrow moves. */
export function ClauseList({ ref, label, style, clauses: stored, onChange, onLeaveUp, onBlur }: ClauseListProps) {
  const clauses = style === 'att' ? stored.map(shownClause) : stored;
  const { frame, focus, place } = useCaret(ref);

  const apply = (edit: ClauseEdit | null): boolean => {
    if (edit === null) return false;
    onChange(edit.clauses);
    if (edit.caret.index < 0) onLeaveUp();
    else focus(edit.caret);
    return true;
  };
  const act = (event: KeyboardEvent<HTMLTextAreaElement>, index: number): boolean => {
    // Alt and an arrow at the end of the list does nothing, here or in the shell.
    if (isEditKey(event)) return apply(editOf(event, clauses, index)) || event.altKey;
    const next = neighbourOf(event, index);
    if (next === null || next >= clauses.length) return false;
    if (next < 0) onLeaveUp();
    else focus({ index: next, at: next < index ? (clauses[next]?.length ?? 0) : 0 });
    return next < 0 || place();
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>, index: number) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const text = event.clipboardData.getData('text/plain');
    if (apply(pasteClauses(clauses, index, [selectionStart, selectionEnd], text))) event.preventDefault();
  };
  if (clauses.length === 0) return null;
  return (
    <ol className="clauses" ref={frame} aria-label={`${label}, ${style === 'att' ? 'att-satser' : 'punkter'}`}>
      {clauses.map((clause, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a clause is its place; its text is the value.
        <li key={index}>
          <span className="clause-mark" aria-hidden>
            {/^\s*[-–•]\s/.test(clause) ? '' : style === 'att' ? 'att' : `${index + 1}.`}
          </span>
          <textarea
            rows={1}
            spellCheck={false}
            aria-label={`${label}, ${style === 'att' ? 'att-sats' : 'punkt'} ${index + 1}`}
            value={clause}
            onChange={(event) => onChange(clauses.with(index, event.target.value.replace(/[\r\n]+/g, ' ')))}
            onKeyDown={(event) => {
              if (!act(event, index)) return;
              event.preventDefault();
              event.stopPropagation();
            }}
            onPaste={(event) => paste(event, index)}
            onBlur={onBlur}
          />
        </li>
      ))}
    </ol>
  );
}
