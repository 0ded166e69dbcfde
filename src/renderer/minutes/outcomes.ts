import type { Outcome } from '../../shared/agenda/model.ts';

/** A way in which an item may end: its key, the words of its button and of its command, and what is said when it has. */
export interface OutcomeChoice {
  readonly outcome: Outcome;
  readonly key: string;
  readonly button: string;
  readonly command: string;
  /** After the §, as `§ 5 beslutad enligt förslag`. */
  readonly said: string;
}

/** In the order of the buttons: what is said most often first. */
export const outcomeChoices: readonly OutcomeChoice[] = [
  {
    outcome: 'asProposed',
    key: 'b',
    button: 'Enligt förslag',
    command: 'Besluta enligt förslag',
    said: 'beslutad enligt förslag',
  },
  {
    outcome: 'changed',
    key: 'ä',
    button: 'Ändra',
    command: 'Besluta med ändring',
    said: 'beslutad med ändring',
  },
  { outcome: 'referred', key: 'å', button: 'Återremiss', command: 'Återremittera ärendet', said: 'återremitterad' },
  { outcome: 'tabled', key: 'o', button: 'Bordlägg', command: 'Bordlägg ärendet', said: 'bordlagd' },
  { outcome: 'rejected', key: 'x', button: 'Avslag', command: 'Avslå förslaget', said: 'avslagen' },
  {
    outcome: 'filed',
    key: 'l',
    button: 'Till handlingarna',
    command: 'Lägg ärendet till handlingarna',
    said: 'lagd till handlingarna',
  },
  {
    outcome: 'noted',
    key: 'h',
    button: 'Har tagit del av',
    command: 'Anteckna att nämnden har tagit del av informationen',
    said: 'avslutad: nämnden har tagit del av informationen',
  },
  {
    outcome: 'nominated',
    key: 'e',
    button: 'Nominera',
    command: 'Nominera i ärendet',
    said: 'avslutad med nominering',
  },
  {
    outcome: 'none',
    key: 'i',
    button: 'Inget beslut',
    command: 'Avsluta ärendet utan beslut',
    said: 'avslutad utan beslut',
  },
];

/** How an item ended, in words after its §. */
export function outcomeSaid(outcome: Outcome | null): string {
  return outcomeChoices.find((each) => each.outcome === outcome)?.said ?? 'åter utan beslut';
}
