import { type KeyboardEvent, useEffect, useRef } from 'react';
import { FieldTrouble } from '../parts/field.tsx';
import { type Field, useField, useStoreApi } from '../store/use-store.ts';
import { changeCell } from './grid-change.ts';
import type { GridColumn, GridRow } from './grid-columns.ts';

/** Where one goes when the editing ends: stays, down as by Enter, or along as by Tab. */
export type Leave = 'stay' | 'down' | 'next' | 'previous';

export interface EditorProps {
  readonly row: GridRow;
  readonly column: GridColumn;
  readonly label: string;
  /** What was typed to begin with, in place of what stands; null to change what stands. */
  readonly initial: string | null;
  readonly onLeave: (leave: Leave) => void;
}

function leaveFor(event: KeyboardEvent): Leave | null {
  if (event.key === 'Enter' && !event.altKey && !event.shiftKey) return 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'previous' : 'next';
  return null;
}

/** The text of one cell while it is written; it saves itself on the way, and Escape puts back what stood there. */
export function TextEditor({ row, column, label, initial, onLeave }: EditorProps) {
  const store = useStoreApi();
  const before = useRef(column.text(row));
  const field = useField<string>({
    key: `risk grid:${row.key}:${column.id}`,
    value: column.text(row),
    async save(text) {
      const change = column.change?.(row, text);
      return change ? changeCell(store, row, change) : { ok: true, value: null };
    },
  });
  const place = useBegin(field, initial);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const leave = leaveFor(event);
    if (leave === null && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') field.commit(before.current);
    else field.onBlur();
    onLeave(leave ?? 'stay');
  };
  return (
    <>
      <textarea
        ref={place}
        className="grid-input"
        rows={1}
        aria-label={label}
        spellCheck={false}
        value={field.value}
        onChange={(event) => field.setValue(event.target.value)}
        onBlur={() => {
          field.onBlur();
          if (field.conflict === undefined) onLeave('stay');
        }}
        onKeyDown={onKeyDown}
      />
      <FieldTrouble field={field} />
    </>
  );
}

/** Focus at the end of the text; the letter that began the editing takes the place of what stood there. */
function useBegin(field: Field<string>, initial: string | null) {
  const place = useRef<HTMLTextAreaElement>(null);
  const begin = useRef(() => {
    if (initial !== null) field.setValue(initial);
    const { current } = place;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  });
  useEffect(() => begin.current(), []);
  return place;
}

/** A text that is understood as a whole when it is ready, as when a measure is reported back. */
export function WholeEditor({ row, column, label, initial, onLeave }: EditorProps) {
  const store = useStoreApi();
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
    const change = keep && text !== column.text(row) ? column.change?.(row, text) : null;
    if (change) void changeCell(store, row, change);
    onLeave(leave);
  };
  return (
    <input
      ref={place}
      className="grid-input"
      aria-label={label}
      defaultValue={initial ?? column.text(row)}
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

/** What a cell can be, each with its meaning. */
export function ChoiceEditor({ row, column, label, onLeave }: EditorProps) {
  const store = useStoreApi();
  const place = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    place.current?.focus();
    // Opens at once where the browser lets it; the arrows choose in any case.
    if (navigator.userActivation?.isActive) place.current?.showPicker?.();
  }, []);
  const choose = (text: string) => {
    const change = column.change?.(row, text);
    if (change) void changeCell(store, row, change);
  };
  return (
    <select
      ref={place}
      className="grid-input"
      aria-label={label}
      value={column.text(row)}
      onChange={(event) => choose(event.target.value)}
      onBlur={() => onLeave('stay')}
      onKeyDown={(event) => {
        event.stopPropagation();
        const leave = leaveFor(event);
        if (leave === null && event.key !== 'Escape') return;
        event.preventDefault();
        onLeave(leave ?? 'stay');
      }}
    >
      <option value="">–</option>
      {column.choices?.map(({ text, detail }) => (
        <option key={text} value={text}>
          {detail === '' ? text : `${text} – ${detail}`}
        </option>
      ))}
    </select>
  );
}

/** The editor that a cell needs. */
export function CellEditor(props: EditorProps) {
  if (props.column.choices) return <ChoiceEditor {...props} />;
  return props.column.id === 'reporting' ? <WholeEditor {...props} /> : <TextEditor {...props} />;
}
