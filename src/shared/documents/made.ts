/** The documents that are made of the board's own rows and can be attached to an agenda item, by name. */
export const madeDocumentNames = [
  'riskanalys',
  'internkontrollplan',
  'uppfoljning',
  'verksamhetsplan',
  'budget',
  'rapport',
  'delegationsbeslut',
  'delegationsforteckning',
  'anmalningsforteckning',
  'revision',
] as const;
export type MadeDocumentName = (typeof madeDocumentNames)[number];

/** Something that a document can be made of. */
export interface MadeChoice {
  readonly document: MadeDocumentName;
  readonly subjectId: string;
  /** What the document is called, as "Riskanalys och internkontrollplan 2026". */
  readonly title: string;
  /** The day it is dated; null where it has none yet. */
  readonly date: string | null;
  /** Decided, reported or adopted: nothing in it changes any more. */
  readonly settled: boolean;
}
