import * as z from 'zod';
import { id, line } from '../values.ts';

/** A step of the scale by which the board's mission is judged. */
export const assessment = z.strictObject({ key: id, label: line });
export type Assessment = Readonly<z.infer<typeof assessment>>;

/** The scale that a new board begins with, best first. */
export const usualAssessments: readonly Assessment[] = [
  { key: 'high', label: 'Uppfyllt i hög grad' },
  { key: 'mostly', label: 'Uppfyllt till största delen' },
  { key: 'partly', label: 'Delvis uppfyllt' },
  { key: 'low', label: 'Uppfyllt i låg grad' },
  { key: 'not', label: 'Inte uppfyllt' },
];

/** What a key of the scale is called; empty where nothing is chosen. */
export function assessmentLabel(scale: readonly Assessment[], key: string | null): string {
  return scale.find((each) => each.key === key)?.label ?? '';
}
