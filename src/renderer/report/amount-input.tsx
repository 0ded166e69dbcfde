import { useId, useRef, useState } from 'react';
import { type Amount, amountFrom, amountText } from '../../shared/report/amount.ts';
import type { Unit } from '../../shared/report/model.ts';
import { FieldTrouble } from '../parts/field.tsx';
import type { Field } from '../store/use-store.ts';

interface Props {
  readonly label: string;
  /** What a bare number is taken for. */
  readonly unit: Unit;
  readonly field: Field<Amount | null>;
  /** Its place in the table, for the keys that walk there. */
  readonly at: { readonly row: number; readonly column: number };
}

/** An amount as people write it; what is none is told and not saved. Escape takes back what stood there. */
export function AmountInput({ label, unit, field, at }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const before = useRef<Amount | null>(null);
  const read = (text: string) => (text.trim() === '' ? null : amountFrom(text, unit));
  const wrong = typed !== null && typed.trim() !== '' && read(typed) === null;
  const change = (text: string) => {
    setTyped(text);
    const amount = read(text);
    if (amount !== null || text.trim() === '') field.setValue(amount);
  };
  const takeBack = () => {
    setTyped(null);
    field.setValue(before.current);
  };
  return (
    <>
      <input
        className="amount-input"
        aria-label={label}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? id : undefined}
        data-cell
        data-row={at.row}
        data-column={at.column}
        data-unsaved={field.state}
        inputMode="decimal"
        autoComplete="off"
        spellCheck="false"
        value={typed ?? (field.value === null ? '' : amountText(field.value, unit))}
        onFocus={(event) => {
          before.current = field.value;
          event.target.select();
        }}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === null) return;
          event.preventDefault();
          event.stopPropagation();
          takeBack();
        }}
        onBlur={() => {
          // What is no amount stays in sight until it is mended.
          if (!wrong) setTyped(null);
          field.onBlur();
        }}
      />
      {wrong ? (
        <span className="amount-wrong" id={id} role="alert">
          Inget belopp: skriv som 2,9 eller 2 900 000 kr.
        </span>
      ) : null}
      <FieldTrouble field={field} show={(value) => (value === null ? 'tomt' : amountText(value, unit))} />
    </>
  );
}
