import type { FollowUpCard, FollowUpCell, FollowUpDetail } from '../../shared/control-plan/commands.ts';
import type { FollowUpEntry, FollowUpStatus } from '../../shared/control-plan/model.ts';
import { isWritten } from '../../shared/control-plan/rules.ts';

/** How something looks and what it is called. */
export interface Sign {
  readonly sign: string;
  readonly text: string;
  readonly tone: 'ok' | 'warn' | 'danger' | 'accent' | 'plain';
}

export const statusSigns: Readonly<Record<FollowUpStatus, Sign>> = {
  onTrack: { sign: '✓', text: 'Enligt plan', tone: 'ok' },
  deviation: { sign: '!', text: 'Avvikelse', tone: 'danger' },
  done: { sign: '●', text: 'Klar', tone: 'accent' },
  notStarted: { sign: '○', text: 'Ej påbörjad', tone: 'plain' },
};

/** Whether something is enough, as it is asked and answered. */
export const sufficientChoices = [
  { id: 'yes', text: 'Ja' },
  { id: 'no', text: 'Nej' },
  { id: 'unknown', text: 'Ej bedömt' },
] as const;
export type SufficientChoice = (typeof sufficientChoices)[number]['id'];

export function sufficientChoice(sufficient: boolean | null): SufficientChoice {
  return sufficient === null ? 'unknown' : sufficient ? 'yes' : 'no';
}

export function sufficientOf(choice: SufficientChoice): boolean | null {
  return choice === 'unknown' ? null : choice === 'yes';
}

/** A period's name within a title or a sentence: `T1`, `årsbokslut`. */
export function periodWord(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase('sv') + name.slice(1) : name;
}

/** The last day of a period. */
export function periodEnd(year: number, toMonth: number): string {
  return new Date(Date.UTC(year, toMonth, 0)).toISOString().slice(0, 10);
}

const missing: Sign = { sign: '⚠', text: 'Saknas', tone: 'warn' };
const awaited: Sign = { sign: '·', text: 'Väntar', tone: 'plain' };
const written: Sign = { sign: '✎', text: 'Skriven', tone: 'plain' };
const notDue: Sign = { sign: '–', text: 'Ej aktuell', tone: 'plain' };

/** What a cell of the year shows; what is due in a period that is begun or over, and has no text, is missing. */
export function cellSign({ entry, due, locked }: FollowUpCell, over: boolean): Sign {
  if (!isWritten(entry) && due) return locked || over || entry !== null ? missing : awaited;
  if (entry?.status) return statusSigns[entry.status];
  return isWritten(entry) ? written : notDue;
}

/** How much of a period is written: only what is due there counts. */
export function writtenOf({ cards }: Pick<FollowUpDetail, 'cards'>): {
  readonly written: number;
  readonly due: number;
} {
  const due = cards.filter((each) => each.due);
  return { written: due.filter((each) => isWritten(each.entry)).length, due: due.length };
}

/** `3 av 7 skrivna`. */
export function writtenText({ written, due }: { readonly written: number; readonly due: number }): string {
  if (due === 0) return 'inget att rapportera';
  return `${written} av ${due} ${due === 1 ? 'skriven' : 'skrivna'}`;
}

/** What a card is about, on one line. */
export function cardTitle({ measure, risk }: Pick<FollowUpCard, 'measure' | 'risk'>): string {
  return measure || (risk ? `Ingen åtgärd än: ${risk}` : 'Åtgärd utan text');
}

/** Who wrote, and when. */
export function writtenBy({ writtenBy: name, writtenOn }: FollowUpEntry): string | null {
  if (name === '' && writtenOn === null) return null;
  return ['Skrivet', name === '' ? null : `av ${name}`, writtenOn].filter((each) => each !== null).join(' ');
}

/** `1 anmärkning`, `2 anmärkningar`. */
export function remarksText(count: number): string {
  return count === 1 ? '1 anmärkning' : `${count} anmärkningar`;
}

/** `1 åtgärd har`, `2 åtgärder har`. */
export function measuresHave(count: number): string {
  return count === 1 ? '1 åtgärd har' : `${count} åtgärder har`;
}
