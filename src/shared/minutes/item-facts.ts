import type { AgendaItemDetail } from '../agenda/commands.ts';
import type { PersonAt } from '../meeting/roll.ts';

/** All that the sentences of an item are made from. */
export interface ItemFacts {
  readonly item: Pick<
    AgendaItemDetail,
    'outcome' | 'proposal' | 'decision' | 'disqualifications' | 'motions' | 'propositions' | 'statements'
  >;
  /** Who serves, is present, away or disqualified in it, in the order of the board's list. */
  readonly roll: readonly PersonAt[];
  readonly presidingId: string | null;
  /** As "Anna Berg (S)". */
  readonly nameOf: (personId: string) => string;
}
