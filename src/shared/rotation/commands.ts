import * as z from 'zod';
import type { FilledItem } from '../agenda/filled.ts';
import type { AgendaItem } from '../agenda/model.ts';
import { nothing, read, write } from '../contract.ts';
import { entityCommands } from '../entity.ts';
import { id } from '../values.ts';
import { boardYear, type RotationException, type RotationProposal, rotationException } from './model.ts';

/** Where an item is, or is to be: one that is there, or a new one on a meeting's agenda. */
export const agendaPlace = z.union([z.strictObject({ itemId: id }), z.strictObject({ meetingId: id })]);

/** The proposal of a year with the item that it has filled. */
export interface ProposalDetail extends RotationProposal {
  readonly filled: FilledItem | null;
}

/** The board's rotation; `startYear` is null until it has one. */
export interface RotationDetail {
  readonly startYear: number | null;
  readonly order: readonly string[];
  readonly exceptions: readonly RotationException[];
  readonly proposals: readonly ProposalDetail[];
}

// Exceptions stand in the order of their years.
const { 'rotationException.move': _move, ...exceptionCommands } = entityCommands(
  'rotationException',
  'undantag från ordningen',
  rotationException,
);

const year = z.strictObject({ year: boardYear });

export const rotationCommands = {
  'rotation.get': read('Visa ordningen för ordförandeskapet', nothing).returns<RotationDetail>(),
  /** The whole order; a municipality that is not named has no turn. */
  'rotation.set': write(
    'Ändra ordningen för ordförandeskapet',
    z.strictObject({ startYear: boardYear, order: z.array(id).max(100) }),
  ).returns<RotationDetail>(),
  ...exceptionCommands,
  'rotationProposal.choose': write(
    'Välj vem som föreslås',
    z.strictObject({ year: boardYear, role: z.enum(['chair', 'viceChair']), personId: id.nullable() }),
  ).returns<RotationProposal>(),
  /** Fills an item with the proposal, the rotation and the names; words that are there already stay. */
  'rotationProposal.toAgenda': write(
    'Lägg valet på dagordningen',
    year.extend({ place: agendaPlace }),
  ).returns<AgendaItem>(),
  /** Fills the same item again, in place of the words it has. */
  'rotationProposal.fillAgain': write('Fyll i valärendet igen', year).returns<AgendaItem>(),
} as const;
