import type { MemoWords } from '../shared/agenda/filled.ts';
import { fail } from '../shared/errors.ts';
import type { RotationDetail, rotationCommands } from '../shared/rotation/commands.ts';
import { electionMemo } from '../shared/rotation/memo.ts';
import { type RotationProposal, rotationException, rotationProposal } from '../shared/rotation/model.ts';
import type { RotationFacts } from '../shared/rotation/rules.ts';
import type { Queries } from './db/queries.ts';
import { entityHandlers } from './entity.ts';
import { filledOf, fillItem, fillingOf, refillItem } from './fill-item.ts';
import type { Desk, Handlers } from './handlers.ts';

/** The rotation as its rules take it; null until the board has one. */
function factsOf(queries: Queries): RotationFacts | null {
  const [row] = queries.rotations.all();
  if (row === undefined) return null;
  const order = queries.rotationPlaces.all().map((each) => each.municipalityId);
  return { startYear: row.startYear, order, exceptions: queries.rotationExceptions.all() };
}

/** What the memo of a year says now; null without a rotation. */
function memoOf(queries: Queries, { year, chairPersonId, viceChairPersonId }: Omit<RotationProposal, 'id'>) {
  const rotation = factsOf(queries);
  const board = queries.board.all()[0];
  if (rotation === null || board === undefined) return null;
  const people = {
    persons: queries.persons.all(),
    assignments: queries.assignments.all(),
    municipalities: queries.municipalities.all(),
    officers: [],
  };
  return electionMemo({ board, people, rotation, year, chairPersonId, viceChairPersonId });
}

function rotationDetail(queries: Queries): RotationDetail {
  const facts = factsOf(queries);
  return {
    startYear: facts?.startYear ?? null,
    order: facts?.order ?? [],
    exceptions: queries.rotationExceptions.all().toSorted((a, b) => a.year - b.year),
    proposals: queries.rotationProposals
      .all()
      .toSorted((a, b) => a.year - b.year)
      .map((each) => ({ ...each, filled: filledOf(queries, each, memoOf(queries, each)) })),
  };
}

/** Rows that stay keep their identity, so that only what changed is in the history. */
function setPlaces({ queries, newId }: Desk, order: readonly string[]): void {
  const { rotationPlaces } = queries;
  const old = rotationPlaces.all();
  const wanted = [...new Set(order)];
  for (const each of old) if (!wanted.includes(each.municipalityId)) rotationPlaces.remove(each.id);
  wanted.forEach((municipalityId, position) => {
    const known = old.find((each) => each.municipalityId === municipalityId);
    if (known === undefined) rotationPlaces.insert({ id: newId(), position, municipalityId });
    else if (known.position !== position) rotationPlaces.update(known.id, { position });
  });
}

/** The proposal of a year, begun where there is none. */
function proposalOf({ queries, newId }: Desk, year: number): RotationProposal {
  const known = queries.rotationProposals.all().find((each) => each.year === year);
  return known ?? queries.rotationProposals.insert(rotationProposal.parse({ id: newId(), year }));
}

function requiredMemo(queries: Queries, row: RotationProposal): MemoWords {
  const message = 'Ange först i vilken ordning kommunerna har ordförandeskapet.';
  return memoOf(queries, row) ?? fail('rule.broken', { rule: 'rotation.missing', message });
}

const { 'rotationException.move': _move, ...exceptionHandlers } = entityHandlers(
  'rotationException',
  rotationException,
  (queries) => queries.rotationExceptions,
);

export const rotationHandlers: Handlers<typeof rotationCommands> = {
  'rotation.get': ({ queries }) => rotationDetail(queries),
  'rotation.set': (desk, { startYear, order }) => {
    const { rotations } = desk.queries;
    const [row] = rotations.all();
    if (row === undefined) rotations.insert({ id: desk.newId(), startYear });
    else if (row.startYear !== startYear) rotations.update(row.id, { startYear });
    setPlaces(desk, order);
    return rotationDetail(desk.queries);
  },
  ...exceptionHandlers,
  'rotationProposal.choose': (desk, { year, role, personId }) => {
    const { id } = proposalOf(desk, year);
    const chosen = role === 'chair' ? { chairPersonId: personId } : { viceChairPersonId: personId };
    return desk.queries.rotationProposals.update(id, chosen);
  },
  'rotationProposal.toAgenda': (desk, { year, place }) => {
    const row = proposalOf(desk, year);
    const words = requiredMemo(desk.queries, row);
    const item = fillItem(desk, place, 'election', words);
    desk.queries.rotationProposals.update(row.id, fillingOf(item.id, words));
    return item;
  },
  'rotationProposal.fillAgain': (desk, { year }) => {
    const row = proposalOf(desk, year);
    const words = requiredMemo(desk.queries, row);
    const item = refillItem(desk, row, words);
    desk.queries.rotationProposals.update(row.id, fillingOf(item.id, words));
    return item;
  },
};
