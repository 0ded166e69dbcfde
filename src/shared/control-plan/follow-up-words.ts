import type { FollowUpCellValue, FollowUpRowValue, FollowUpValue } from './follow-up-value.ts';
import { type FollowUpStatus, followUpStatuses } from './model.ts';

/** What a status is called in documents, and what it means. */
export const statusWords: Readonly<Record<FollowUpStatus, { readonly label: string; readonly meaning: string }>> = {
  onTrack: { label: 'Enligt plan', meaning: 'Arbetet med åtgärden går som det var tänkt.' },
  deviation: {
    label: 'Avvikelse',
    meaning: 'Arbetet går inte som det var tänkt, eller åtgärden hjälper inte som väntat.',
  },
  done: { label: 'Klar', meaning: 'Åtgärden är genomförd.' },
  notStarted: { label: 'Ej påbörjad', meaning: 'Arbetet med åtgärden har inte börjat.' },
};

/** Whether a measure is enough, as a sentence; empty while nobody has said. */
export function sufficientSentence(sufficient: boolean | null): string {
  if (sufficient === null) return '';
  return sufficient ? 'Åtgärden är tillräcklig.' : 'Åtgärden är inte tillräcklig.';
}

/** Whether the internal control as a whole is enough (KL 6:6), as a sentence. */
export function controlSentence(sufficient: boolean | null): string {
  if (sufficient === null) return 'Det är inte bedömt om den interna kontrollen är tillräcklig.';
  return sufficient
    ? 'Den interna kontrollen bedöms vara tillräcklig.'
    : 'Den interna kontrollen bedöms inte vara tillräcklig.';
}

/** The cell of the period itself. */
export function ownCell(row: FollowUpRowValue): FollowUpCellValue | undefined {
  return row.cells.at(-1);
}

/** What is known of a row by its number, as `R8 Gå igenom behörigheterna`. */
export function rowTitle({ number, measure, risk }: FollowUpRowValue): string {
  const what = measure.trim() || risk.trim();
  return [number, what].filter((each) => each !== '').join(' ');
}

/** What is told in the period of a follow-up: a row that is due, or of which something is said. */
export function toldRows({ rows }: FollowUpValue): readonly FollowUpRowValue[] {
  return rows.filter((each) => {
    const cell = ownCell(each);
    return cell !== undefined && (cell.due || cell.text.trim() !== '' || cell.status !== null);
  });
}

/** How many measures have each status in the period; `null` counts those of which none is said. */
export function statusCounts(value: FollowUpValue): readonly { readonly label: string; readonly count: number }[] {
  const told = toldRows(value);
  const count = (status: FollowUpStatus | null) => told.filter((each) => ownCell(each)?.status === status).length;
  return [
    ...followUpStatuses.map((each) => ({ label: statusWords[each].label, count: count(each) })),
    { label: 'Status saknas', count: count(null) },
  ];
}
