import { Select } from '../parts/select.tsx';
import type { Paragraph } from './follow-up.ts';

export interface ParagraphFieldProps {
  readonly label: string;
  readonly paragraphs: readonly Paragraph[];
  /** The item's id; empty for none. */
  readonly value: string;
  readonly onChange: (itemId: string) => void;
}

/** One of the meeting's §§. */
export function ParagraphField({ label, paragraphs, value, onChange }: ParagraphFieldProps) {
  return (
    <Select
      label={label}
      value={value}
      onChange={onChange}
      placeholder="Välj paragraf"
      options={paragraphs.map((each) => ({ id: each.itemId, text: `${each.text} ${each.title}` }))}
    />
  );
}
