import { lazy, Suspense, useId } from 'react';
import { plainText, type RichText } from '../../../shared/rich-text.ts';
import type { Field } from '../../store/use-store.ts';
import { FieldTrouble } from '../field.tsx';
import './rich-text.css';

const RichTextEditor = lazy(async () => ({ default: (await import('./rich-text-editor.tsx')).RichTextEditor }));

export interface RichTextFieldProps {
  readonly label: string;
  readonly field: Field<RichText>;
  readonly placeholder?: string;
}

/** Running text with headings, lists, tables, bold, italic and links; the editor comes when it is first needed. */
export function RichTextField({ label, field, placeholder }: RichTextFieldProps) {
  const id = useId();
  return (
    <div className="rich-text" data-unsaved={field.state}>
      <span id={id} className="unseen">
        {label}
      </span>
      <Suspense fallback={<div className="rich-text-body rich-text-waiting">{plainText(field.value)}</div>}>
        <RichTextEditor label={label} labelId={id} field={field} placeholder={placeholder} />
      </Suspense>
      <FieldTrouble field={field} show={plainText} />
    </div>
  );
}
