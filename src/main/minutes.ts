import { fail } from '../shared/errors.ts';
import { type PersonAt, presidingAt, rollAt, servingIn } from '../shared/meeting/roll.ts';
import type { minutesCommands } from '../shared/minutes/commands.ts';
import { madeSections } from '../shared/minutes/minutes-of.ts';
import { motion, type Proposition, proposition, statement, type WordingSection } from '../shared/minutes/model.ts';
import { electedIn, isBegun, suggestedPropositions, tallyOf, tooManyVotes } from '../shared/minutes/proposition.ts';
import { isMadeNomination, standardDecision } from '../shared/minutes/sentences.ts';
import { decidersIn, reservationObstacle } from '../shared/minutes/taking-part.ts';
import { boardDetail } from './board-detail.ts';
import type { Queries } from './db/queries.ts';
import { decisionHandlers } from './decisions.ts';
import { entityHandlers } from './entity.ts';
import type { Desk, Handlers } from './handlers.ts';
import { meetingDetail, rollFacts } from './meeting-detail.ts';
import { currentMinutes } from './minutes-value.ts';
import { keepReservations } from './reservations.ts';

interface AtItem {
  readonly roll: readonly PersonAt[];
  readonly presidingId: string | null;
  /** Those who vote: who serve and have not abstained from the decision. */
  readonly voters: readonly string[];
}

function atItem(queries: Queries, itemId: string): AtItem {
  const item = queries.agendaItems.require(itemId);
  const facts = rollFacts(queries, queries.meetings.require(item.meetingId));
  const roll = rollAt(facts, itemId);
  const voters = decidersIn(roll, queries.statements.of(itemId)).map((each) => each.personId);
  return { roll, presidingId: presidingAt(facts, item, roll), voters };
}

/** Ends a write about someone who does not serve in the item. */
function mustServe(queries: Queries, itemId: string, personId: string, what: string): void {
  const { roll } = atItem(queries, itemId);
  if (servingIn(roll).some((each) => each.personId === personId)) return;
  const name = queries.persons.require(personId).name;
  fail('rule.broken', { rule: 'serving', message: `${name} tjänstgör inte i ärendet och kan inte ${what}.` });
}

/** Ends a vote of someone who does not take part in the decision. */
function mustVote(queries: Queries, itemId: string, personId: string): void {
  if (atItem(queries, itemId).voters.includes(personId)) return;
  mustServe(queries, itemId, personId, 'rösta');
  const name = queries.persons.require(personId).name;
  fail('rule.broken', { rule: 'voting', message: `${name} deltar inte i beslutet och röstar inte.` });
}

const motionHandlers = entityHandlers('motion', motion, (queries) => queries.motions, 'agendaItemId');
const propositionHandlers = entityHandlers(
  'proposition',
  proposition,
  (queries) => queries.propositions,
  'agendaItemId',
);
const statementHandlers = entityHandlers('statement', statement, (queries) => queries.statements, 'agendaItemId');

const obstacleTexts = {
  notServing: 'Bara den som har deltagit i beslutet kan reservera sig.',
  abstained: 'Den som inte deltar i beslutet kan inte reservera sig.',
  notUnderway: 'En reservation anmäls innan sammanträdet har avslutats. Öppna sammanträdet igen om den anmäldes då.',
  alreadyReserved: 'Reservationen är redan antecknad.',
} as const;

function vote(desk: Desk, row: Proposition, personIds: readonly string[], choice: 'yes' | 'no' | 'abstain' | null) {
  if (row.method !== 'open') fail('rule.broken', { rule: 'vote.open', message: 'Omröstningen är inte öppen.' });
  const others = row.ballots.filter((each) => !personIds.includes(each.personId));
  const added = choice === null ? [] : personIds.map((personId) => ({ personId, choice }));
  return desk.queries.propositions.update(row.id, { ballots: [...others, ...added] });
}

/** Ends a write of a proposition that cannot be so: an election by open vote, or more votes than papers. */
function checkProposition(queries: Queries, row: Proposition): Proposition {
  if (row.kind === 'election' && row.method === 'open') {
    const message = 'Ett val avgörs med acklamation eller med slutna sedlar (KL 5:54).';
    fail('rule.broken', { rule: 'vote.closed', message });
  }
  const { voters } = atItem(queries, row.agendaItemId);
  if (!tooManyVotes(row, voters)) return row;
  const message = `Rösterna är fler än de ${voters.length} som tjänstgör i ärendet.`;
  return fail('rule.broken', { rule: 'vote.tooMany', message });
}

function removeMotion({ queries }: Desk, id: string): { readonly id: string } {
  const { agendaItemId } = queries.motions.require(id);
  const put = queries.propositions.of(agendaItemId).flatMap((each) => each.alternatives);
  if (put.some((each) => each.motionId === id)) {
    const message =
      'Yrkandet ingår i beslutsgången. Ta bort propositionen först, eller markera yrkandet som återtaget.';
    fail('rule.broken', { rule: 'motion.put', message });
  }
  queries.motions.remove(id);
  return { id };
}

function suggest(desk: Desk, agendaItemId: string): readonly Proposition[] {
  const { propositions, motions, agendaItems } = desk.queries;
  agendaItems.require(agendaItemId);
  if (propositions.of(agendaItemId).some(isBegun)) {
    const message = 'Beslutsgången har redan börjat. Ta bort propositionerna först, om en ny ordning ska föreslås.';
    fail('rule.broken', { rule: 'proposition.begun', message });
  }
  for (const each of propositions.of(agendaItemId)) propositions.remove(each.id);
  suggestedPropositions(motions.of(agendaItemId)).forEach((each, position) => {
    propositions.insert(proposition.parse({ ...each, id: desk.newId(), agendaItemId, position }));
  });
  return propositions.of(agendaItemId);
}

function setWording(desk: Desk, agendaItemId: string, section: WordingSection, text: string | null) {
  const { queries, today } = desk;
  const { wordings } = queries;
  const known = wordings.of(agendaItemId).find((each) => each.section === section);
  if (text === null) {
    if (known) wordings.remove(known.id);
    return wordings.of(agendaItemId);
  }
  const item = queries.agendaItems.require(agendaItemId);
  const detail = meetingDetail(queries, queries.meetings.require(item.meetingId), today);
  const basis = madeSections(boardDetail(queries), detail, agendaItemId)[section];
  if (known) wordings.update(known.id, { text, basis });
  else wordings.insert({ id: desk.newId(), agendaItemId, section, text, basis });
  return wordings.of(agendaItemId);
}

export const minutesHandlers: Handlers<typeof minutesCommands> = {
  ...motionHandlers,
  'motion.create': (desk, fields) => {
    mustServe(desk.queries, fields.agendaItemId, fields.personId, 'yrka');
    return motionHandlers['motion.create'](desk, fields);
  },
  'motion.remove': (desk, { id }) => removeMotion(desk, id),
  ...propositionHandlers,
  'proposition.create': (desk, fields) =>
    checkProposition(desk.queries, propositionHandlers['proposition.create'](desk, { ...fields, ballots: [] })),
  'proposition.update': (desk, input) =>
    checkProposition(desk.queries, propositionHandlers['proposition.update'](desk, input)),
  'proposition.suggest': (desk, { agendaItemId }) => suggest(desk, agendaItemId),
  'proposition.vote': (desk, { id, personId, choice }) => {
    const row = desk.queries.propositions.require(id);
    if (choice !== null) mustVote(desk.queries, row.agendaItemId, personId);
    return vote(desk, row, [personId], choice);
  },
  'proposition.voteRest': (desk, { id, choice }) => {
    const row = desk.queries.propositions.require(id);
    const { voters } = atItem(desk.queries, row.agendaItemId);
    return vote(desk, row, tallyOf(row, voters).missing, choice);
  },
  ...statementHandlers,
  'statement.create': (desk, fields) => {
    const { queries } = desk;
    const { roll } = atItem(queries, fields.agendaItemId);
    if (fields.kind === 'abstention') mustServe(queries, fields.agendaItemId, fields.personId, 'avstå från beslutet');
    if (fields.kind === 'reservation') {
      const { status } = queries.meetings.require(queries.agendaItems.require(fields.agendaItemId).meetingId);
      const own = queries.statements.of(fields.agendaItemId);
      const obstacle = reservationObstacle(fields.personId, roll, own, status);
      if (obstacle) fail('rule.broken', { rule: `reservation.${obstacle}`, message: obstacleTexts[obstacle] });
    }
    const row = statementHandlers['statement.create'](desk, fields);
    if (fields.kind === 'abstention')
      keepReservations(queries, queries.agendaItems.require(fields.agendaItemId).meetingId);
    return row;
  },
  'wording.set': (desk, { agendaItemId, section, text }) => setWording(desk, agendaItemId, section, text),
  'agendaItem.decide': ({ queries }, { id, outcome }) => {
    const item = queries.agendaItems.require(id);
    const propositions = queries.propositions.of(id);
    const style = queries.board.all()[0]?.clauseStyle ?? 'att';
    // The same outcome once more leaves words that were edited; a made nomination follows who is elected now.
    if (item.outcome === outcome && !isMadeNomination(item, propositions, style)) return { id };
    const { voters, presidingId } = atItem(queries, id);
    const elected = electedIn(propositions, voters, presidingId);
    const decision = outcome === null ? null : standardDecision(outcome, item.proposal, elected, style);
    queries.agendaItems.update(id, { outcome, decision });
    return { id };
  },
  'minutes.get': ({ queries, today }, { meetingId }) =>
    currentMinutes(queries, queries.meetings.require(meetingId), today).minutes,
  ...decisionHandlers,
};
