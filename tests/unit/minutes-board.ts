import type { AgendaItemDetail } from '../../src/shared/agenda/commands.ts';
import { agendaItem } from '../../src/shared/agenda/model.ts';
import type { BoardDetail } from '../../src/shared/board/commands.ts';
import { board, municipality } from '../../src/shared/board/model.ts';
import { nothingNotified } from '../../src/shared/delegation/notified.ts';
import { attendance, disqualification } from '../../src/shared/meeting/model.ts';
import { type PersonAt, rolls } from '../../src/shared/meeting/roll.ts';
import { nameAndParty, seatAt } from '../../src/shared/meeting/rules.ts';
import type { ItemFacts } from '../../src/shared/minutes/item-facts.ts';
import {
  type Motion,
  motion,
  type Proposition,
  proposition,
  type Statement,
  statement,
} from '../../src/shared/minutes/model.ts';
import { assignment, officer, person, type Role } from '../../src/shared/people/model.ts';

export const date = '2026-02-09';

/** Who sits on the example board: id, name, party, municipality and role. */
const elected: readonly (readonly [string, string, string, string, Role])[] = [
  ['anna', 'Anna Berg', 'S', 'furusjo', 'chair'],
  ['bo', 'Bo Ek', 'M', 'grana', 'viceChair'],
  ['eva', 'Eva Max', 'C', 'strandvik', 'member'],
  ['per', 'Per Lind', 'S', 'furusjo', 'member'],
  ['kim', 'Kim Roos', 'V', 'grana', 'member'],
  ['ulf', 'Ulf Å', 'L', 'strandvik', 'member'],
  ['siv', 'Siv Dal', 'S', 'furusjo', 'substitute'],
  ['ola', 'Ola Frid', 'M', 'grana', 'substitute'],
  ['pia', 'Pia Holm', 'C', 'strandvik', 'substitute'],
];

export const theBoard: BoardDetail = {
  board: board.parse({
    id: 'b',
    name: 'Nämnden för gemensam IT-drift',
    hostMunicipalityId: 'furusjo',
    shortName: 'IT-nämnden',
  }),
  municipalities: ['Furusjö', 'Granå', 'Strandvik'].map((name, position) =>
    municipality.parse({ id: ['furusjo', 'grana', 'strandvik'][position], position, name: `${name} kommun` }),
  ),
  persons: [
    ...elected.map(([id, name]) => person.parse({ id, name })),
    person.parse({ id: 'maja', name: 'Maja Gren' }),
  ],
  assignments: elected.map(([id, , party, municipalityId, role], position) =>
    assignment.parse({ id, position, personId: id, municipalityId, role, party, fromDate: '2023-01-01' }),
  ),
  officers: [officer.parse({ id: 'o', personId: 'maja', title: 'nämndsekreterare' })],
  recipients: [],
  matters: [],
  templateItems: [],
};

/** How each elected person is when the meeting is opened. */
export function present(how: Readonly<Record<string, 'serving' | 'present' | 'absent' | `for ${string}`>>) {
  return Object.entries(how).map(([personId, each]) =>
    attendance.parse({
      id: personId,
      meetingId: 'm',
      personId,
      presence: each.startsWith('for ') ? 'serving' : each,
      servesForPersonId: each.startsWith('for ') ? each.slice(4) : null,
    }),
  );
}

export const everyone = present({
  anna: 'serving',
  bo: 'serving',
  eva: 'serving',
  per: 'serving',
  kim: 'serving',
  ulf: 'serving',
  siv: 'present',
  ola: 'present',
});

/** An item with what hangs on it. */
export function itemOf(parts: Partial<AgendaItemDetail> & { readonly id: string }): AgendaItemDetail {
  const { id, ...rest } = parts;
  return {
    ...agendaItem.parse({ id, meetingId: 'm' }),
    attachments: [],
    preparers: [],
    recipients: [],
    attendanceChanges: [],
    disqualifications: [],
    motions: [],
    propositions: [],
    statements: [],
    wordings: [],
    notified: nothingNotified,
    information: [],
    questions: [],
    ...rest,
  };
}

export function move(id: string, personId: string, kind: Motion['kind'], more: Partial<Motion> = {}): Motion {
  return motion.parse({ id, agendaItemId: 'i', personId, kind, ...more });
}

export function say(kind: Statement['kind'], personId: string, more: Partial<Statement> = {}): Statement {
  return statement.parse({ id: `${kind}-${personId}`, agendaItemId: 'i', kind, personId, ...more });
}

/** An alternative as `proposal`, `reject`, `motion:ID`, `candidate:NAME` or other words; its text is its key. */
const alternativeOf = (each: string, at: number) => {
  const [kind = '', rest = ''] = each.split(':');
  const key = `k${at}`;
  if (kind === 'motion') return { key, kind, motionId: rest };
  if (kind === 'candidate') return { key, kind, text: rest };
  return kind === 'proposal' || kind === 'reject' ? { key, kind } : { key, kind: 'other', text: each };
};

/** A proposition between alternatives, whose keys are k0, k1 and so on. */
export function put(alternatives: readonly string[], { id = 'p', ...more }: Partial<Proposition> = {}): Proposition {
  return proposition.parse({ id, agendaItemId: 'i', alternatives: alternatives.map(alternativeOf), ...more });
}

/** Ballots as `anna bo/eva`: for yes, then no, then those who abstain. */
export function ballots(text: string): Proposition['ballots'] {
  return text.split('/').flatMap((ids, at) =>
    ids
      .split(' ')
      .filter((each) => each !== '')
      .map((personId) => ({ personId, choice: (['yes', 'no', 'abstain'] as const)[at] ?? 'abstain' })),
  );
}

export const nameOf = (personId: string) => nameAndParty(seatAt(theBoard, personId, date));

export const jav = (personId: string, substitutePersonId: string | null = null, ground = '') =>
  disqualification.parse({ id: `j-${personId}`, agendaItemId: 'i', personId, substitutePersonId, ground });

export function rollOf(
  attended = everyone,
  disqualifications: AgendaItemDetail['disqualifications'] = [],
): readonly PersonAt[] {
  const item = { id: 'i', chairPersonId: null, attendanceChanges: [], disqualifications };
  const facts = { people: theBoard, meeting: { date, chairPersonId: null }, attendance: attended, items: [item] };
  return rolls(facts).get('i') ?? [];
}

/** The facts of an item with the example board's members. */
export function factsOf(parts: Partial<AgendaItemDetail>, attended = everyone): ItemFacts {
  const item = itemOf({ id: 'i', ...parts });
  return { item, roll: rollOf(attended, item.disqualifications), presidingId: 'anna', nameOf };
}

/** A text with its no-break spaces as plain ones. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ');
