import * as z from 'zod';
import { type Outcome, outcomes } from '../agenda/model.ts';
import { read, typing, write } from '../contract.ts';
import { entityCommands, patchOf } from '../entity.ts';
import { id, text } from '../values.ts';
import type { Minutes, MinutesParagraph } from './minutes.ts';
import {
  choices,
  type Motion,
  motion,
  type Proposition,
  proposition,
  type Statement,
  statement,
  type Wording,
  wordingSections,
} from './model.ts';

/** A decision of any year as the list of decisions shows it. */
export interface DecisionRow {
  readonly itemId: string;
  readonly meetingId: string;
  readonly meetingDate: string;
  readonly number: number | null;
  readonly fixed: boolean;
  readonly title: string;
  readonly matterId: string | null;
  readonly registryNumber: string;
  readonly outcome: Outcome;
  /** The words of the decision, a line for each clause. */
  readonly text: string;
  readonly approved: boolean;
  readonly final: boolean;
}

const propositionCommands = entityCommands('proposition', 'proposition', proposition);

export const minutesCommands = {
  ...entityCommands('motion', 'yrkande', motion),
  /** Who moves, and in which item, is looked at when a motion is made, and stays. */
  'motion.update': typing(
    'Ändra yrkande',
    z.strictObject({
      id,
      patch: patchOf(motion).pick({ kind: true, text: true, withdrawn: true, supporterIds: true }),
    }),
  ).returns<Motion>(),
  ...propositionCommands,
  /** Ballots are cast by `proposition.vote` alone. */
  'proposition.create': write(
    'Lägg till proposition',
    propositionCommands['proposition.create'].input.omit({ ballots: true }),
  ).returns<Proposition>(),
  'proposition.update': typing(
    'Ändra proposition',
    z.strictObject({ id, patch: patchOf(proposition).omit({ agendaItemId: true, ballots: true }) }),
  ).returns<Proposition>(),
  ...entityCommands('statement', 'anmärkning', statement),
  /** What kind it is, and whose, is looked at when it is put down, and stays. */
  'statement.update': typing(
    'Ändra anmärkning',
    z.strictObject({ id, patch: patchOf(statement).pick({ motionId: true, text: true }) }),
  ).returns<Statement>(),
  /** Puts the order in which the motions may be put in place of what there is. */
  'proposition.suggest': write('Föreslå propositionsordning', z.strictObject({ agendaItemId: id })).returns<
    readonly Proposition[]
  >(),
  /** One member's vote; null takes it back. */
  'proposition.vote': write(
    'Rösta',
    z.strictObject({ id, personId: id, choice: z.enum(choices).nullable() }),
  ).returns<Proposition>(),
  /** The same vote for all who have not voted yet. */
  'proposition.voteRest': write(
    'Rösta för övriga',
    z.strictObject({ id, choice: z.enum(choices) }),
  ).returns<Proposition>(),
  /** Own words for a section of a §; null goes back to the made sentences. */
  'wording.set': write(
    'Ändra protokollets ord',
    z.strictObject({ agendaItemId: id, section: z.enum(wordingSections), text: text.nullable() }),
  ).returns<readonly Wording[]>(),
  /** How an item ended; gives the decision its usual words where the outcome has some, and null takes it back. */
  'agendaItem.decide': write('Besluta', z.strictObject({ id, outcome: z.enum(outcomes).nullable() })).returns<{
    readonly id: string;
  }>(),
  /** The minutes as they stand; approved ones as they were approved. */
  'minutes.get': read('Visa protokoll', z.strictObject({ meetingId: id })).returns<Minutes>(),
  /** All decisions of all years, newest first. */
  'decision.list': read('Visa beslut', z.strictObject({})).returns<readonly DecisionRow[]>(),
  'decision.get': read('Visa beslut', z.strictObject({ itemId: id })).returns<{
    readonly paragraph: MinutesParagraph | null;
    readonly meetingDate: string;
  }>(),
} as const;
