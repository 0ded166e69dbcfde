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

/** Clauses as one writes them: Enter makes the next, Backspace joins, Alt and an arrow moves. */
export function ClauseList({ ref, label, style, clauses: stored, onChange, onLeaveUp, onBlur }: ClauseListProps) {
  const clauses = style === 'att' ? stored.map(shownClause) : stored;
  const frame = useRef<HTMLOListElement>(null);
  const wanted = useRef<Caret | null>(null);
  useImperativeHandle(ref, () => ({
    focus: (caret) => {
      wanted.current = caret;
    },
  }));
  useLayoutEffect(() => {
    const caret = wanted.current;
    const area = caret && frame.current?.querySelectorAll('textarea')[caret.index];
    if (!caret || !area) return;
    wanted.current = null;
    area.focus();
    area.setSelectionRange(caret.at, caret.at);
  });

  const apply = (edit: ClauseEdit | null): boolean => {
    if (edit === null) return false;
    onChange(edit.clauses);
    if (edit.caret.index < 0) onLeaveUp();
    else wanted.current = edit.caret;
    return true;
  };
  const go = (index: number, at: number): boolean => {
    const area = frame.current?.querySelectorAll('textarea')[index];
    area?.focus();
    area?.setSelectionRange(at, at);
    if (index < 0) onLeaveUp();
    return area !== undefined;
  };
  const act = (event: KeyboardEvent<HTMLTextAreaElement>, index: number): boolean => {
    const { selectionStart: start, selectionEnd: end, value } = event.currentTarget;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    switch (event.key) {
      case 'Enter':
        return (plain || event.shiftKey) && !event.ctrlKey && apply(splitClause(clauses, index, start));
      case 'Backspace':
        return plain && start === 0 && end === 0 && apply(joinClause(clauses, index));
      case 'ArrowUp':
        if (event.altKey) return apply(moveClause(clauses, index, -1, start)) || true;
        return plain && start === 0 && end === 0 && go(index - 1, clauses[index - 1]?.length ?? 0);
      case 'ArrowDown':
        if (event.altKey) return apply(moveClause(clauses, index, 1, start)) || true;
        return plain && start === value.length && go(index + 1, 0);
      default:
        return false;
    }
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
