import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Leave } from '../risk/grid-editor.tsx';

interface EditorProps {
  readonly label: string;
  /** What stands in the cell, to its last krona. */
  readonly exact: string;
  /** What was typed to begin with, in place of what stands; null to change what stands. */
  readonly initial: string | null;
  readonly onWrite: (text: string) => void;
  readonly onLeave: (leave: Leave) => void;
}

function leaveFor(event: KeyboardEvent): Leave | null {
  if (event.key === 'Enter') return 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'previous' : 'next';
  return null;
}

/** A figure while it is written: it is understood as a whole when one leaves it, and Escape leaves it as it was. */
export function FigureEditor({ label, exact, initial, onWrite, onLeave }: EditorProps) {
  const place = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    place.current?.focus();
    if (initial === null) place.current?.select();
  }, [initial]);
  const finish = (leave: Leave, keep: boolean) => {
    if (done.current) return;
    done.current = true;
    const text = place.current?.value ?? '';
    if (keep && text !== exact) onWrite(text);
    onLeave(leave);
  };
  return (
    <input
      ref={place}
      className="figure-input"
      aria-label={label}
      inputMode="decimal"
      spellCheck={false}
      defaultValue={initial ?? exact}
      onBlur={() => finish('stay', true)}
      onKeyDown={(event) => {
        event.stopPropagation();
        const leave = leaveFor(event);
        if (leave === null && event.key !== 'Escape') return;
        event.preventDefault();
        finish(leave ?? 'stay', leave !== null);
      }}
    />
  );
}
