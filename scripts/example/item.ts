import type { ItemKind, Outcome } from '../../src/shared/agenda/model.ts';

/** An attachment as the example's texts name it; without `file` it is only a reference. */
export interface AttachmentText {
  readonly title: string;
  readonly date: string;
  /** Name of a made file, see attachments.ts. */
  readonly file?: string;
}

/** An agenda item as the example's texts write it; prose is read by prose.ts. */
export interface ItemText {
  readonly key: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly matter?: string;
  readonly presenter?: string;
  readonly minutes?: number;
  /** The date of the memo; without it the item has none. */
  readonly memo?: string;
  /** Empty where the tool itself fills the item. */
  readonly proposal: string;
  readonly background?: string;
  /** What was decided, where it is not as proposed. */
  readonly decision?: string;
  /** How it ended at a meeting that was held, where that is neither as proposed nor changed. */
  readonly outcome?: Outcome;
  /** Approved at once. */
  readonly immediate?: true;
  readonly attachments?: readonly AttachmentText[];
  readonly preparers?: readonly string[];
  readonly recipients?: readonly (readonly [recipient: string, ...units: string[]])[];
}

/** The three municipalities' usual units, as most decisions go to them. */
export const threeMunicipalities = [
  ['furusjo', 'Kommunstyrelsens diarium'],
  ['grana', 'Kommunstyrelsens diarium'],
  ['strandvik', 'Kommunkansliet'],
] as const;
