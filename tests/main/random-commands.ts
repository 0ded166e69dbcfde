import fc from 'fast-check';
import { itemKinds, outcomes } from '../../src/shared/agenda/model.ts';
import type { BoardDetail } from '../../src/shared/board/commands.ts';
import type { CommandName } from '../../src/shared/commands.ts';
import type { MeetingDetail } from '../../src/shared/meeting/commands.ts';
import { meetingStatuses, presences } from '../../src/shared/meeting/model.ts';
import { choices as ballots, motionKinds, wordingSections } from '../../src/shared/minutes/model.ts';
import { roles } from '../../src/shared/people/model.ts';
import { richTextFrom } from '../rich-text-from.ts';
import type { Klubba } from './klubba.ts';

/** One thing that somebody does: which, with which of what there is, in which words, and how long after the last. */
export interface Move {
  readonly what: number;
  readonly which: number;
  readonly other: number;
  readonly words: string;
  /** Milliseconds since the move before. */
  readonly pause: number;
}

/** Words as people and programs write them: quotes, control characters, markup, emoji, what looks like JSON. */
export const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'å"\\',
    ']]>&<b>',
    '\u0001\u001f\u007f',
    '{"a": [1]}',
    '👩‍👩‍👧 🇸🇪',
    "'; DROP TABLE person; --",
    '\u2028\ufeff',
  ),
);

export const moves = fc.array(
  fc.record<Move>({
    what: fc.nat(1_000),
    which: fc.nat(1_000),
    other: fc.nat(1_000),
    words,
    pause: fc.constantFrom(0, 400, 2_999, 3_001, 31_000),
  }),
  { minLength: 1, maxLength: 60 },
);

interface View {
  readonly board: BoardDetail;
  readonly meeting: MeetingDetail | undefined;
}

type Choice = (move: Move, view: View) => readonly [CommandName, unknown];

function pick<T>(list: readonly T[], number: number): T | undefined {
  return list.length === 0 ? undefined : list[number % list.length];
}

const idOf = (list: readonly { readonly id: string }[], number: number) => pick(list, number)?.id ?? 'missing';

const itemOf = ({ which }: Move, { meeting }: View) => pick(meeting?.items ?? [], which);

const attachmentOf = (move: Move, view: View) => idOf(itemOf(move, view)?.attachments ?? [], move.other);

const peopleChoices: readonly Choice[] = [
  ({ words }) => ['person.create', { name: words }],
  ({ which, words }, { board }) => ['person.update', { id: idOf(board.persons, which), patch: { email: words } }],
  ({ which }, { board }) => ['person.remove', { id: idOf(board.persons, which) }],
  ({ words }) => ['municipality.create', { name: words }],
  ({ which, other }, { board }) => ['municipality.move', { id: idOf(board.municipalities, which), to: other % 4 }],
  ({ which }, { board }) => ['municipality.remove', { id: idOf(board.municipalities, which) }],
  ({ which, words }, { board }) => [
    'board.setLogo',
    {
      municipalityId: idOf(board.municipalities, which),
      mediaType: 'image/png',
      bytes: words === '' ? null : new TextEncoder().encode(words),
    },
  ],
  ({ which, other, words }, { board }) => [
    'assignment.create',
    {
      personId: idOf(board.persons, which),
      municipalityId: idOf(board.municipalities, other),
      role: pick(roles, other),
      party: words,
      fromDate: '2026-01-01',
    },
  ],
  ({ which }, { board }) => [
    'assignment.update',
    { id: idOf(board.assignments, which), patch: { toDate: '2026-12-31' } },
  ],
  ({ which }, { board }) => ['assignment.remove', { id: idOf(board.assignments, which) }],
  ({ which, words }, { board }) => ['officer.create', { personId: idOf(board.persons, which), title: words }],
  ({ which }, { board }) => ['officer.remove', { id: idOf(board.officers, which) }],
];

const boardChoices: readonly Choice[] = [
  ({ words, which }) => [
    'board.update',
    { patch: pick([{ name: words }, { aliases: [words] }, { summonsDays: which % 60 }], which) },
  ],
  ({ words }) => ['recipient.create', { name: words, units: [words], usual: true }],
  ({ which, words }, { board }) => [
    'recipient.update',
    { id: idOf(board.recipients, which), patch: { units: [words, words] } },
  ],
  ({ which }, { board }) => ['recipient.remove', { id: idOf(board.recipients, which) }],
  ({ words }) => ['matter.create', { title: words, note: words }],
  ({ which, words }, { board }) => [
    'matter.update',
    { id: idOf(board.matters, which), patch: { preliminary: words === '' } },
  ],
  ({ which }, { board }) => ['matter.remove', { id: idOf(board.matters, which) }],
  ({ words }) => ['templateItem.create', { title: words, background: richTextFrom(words) }],
  ({ which, other }, { board }) => ['templateItem.move', { id: idOf(board.templateItems, which), to: other % 3 }],
  ({ which }, { board }) => ['templateItem.remove', { id: idOf(board.templateItems, which) }],
];

const meetingChoices: readonly Choice[] = [
  ({ which }) => ['meeting.create', { date: `2027-0${1 + (which % 9)}-15` }],
  (_move, { meeting }) => [
    'meeting.create',
    { date: '2027-11-15', agenda: { from: 'meeting', meetingId: meeting?.meeting.id ?? 'missing' } },
  ],
  ({ other, words }, { meeting }) => [
    'meeting.update',
    {
      id: meeting?.meeting.id ?? 'missing',
      patch: pick([{ place: words }, { approvalPlace: words }, { endTime: '16:00' }], other),
    },
  ],
  ({ other }, { meeting }) => [
    'meeting.setStatus',
    { id: meeting?.meeting.id ?? 'missing', status: pick(meetingStatuses, other) },
  ],
  ({ which }, { meeting }) => [
    'meeting.remove',
    { id: which % 3 === 0 ? (meeting?.meeting.id ?? 'missing') : 'missing' },
  ],
  ({ which, other }, { board, meeting }) => [
    'attendance.set',
    {
      meetingId: meeting?.meeting.id ?? 'missing',
      personId: idOf(board.persons, which),
      presence: pick([...presences, null], other),
    },
  ],
  ({ which, other }, { board, meeting }) => [
    'approver.set',
    {
      meetingId: meeting?.meeting.id ?? 'missing',
      personIds: [...new Set([idOf(board.persons, which), idOf(board.persons, other)])],
    },
  ],
  ({ words }, { meeting }) => ['participant.create', { meetingId: meeting?.meeting.id ?? 'missing', name: words }],
  ({ which }, { meeting }) => ['participant.remove', { id: idOf(meeting?.participants ?? [], which) }],
];

const itemChoices: readonly Choice[] = [
  ({ words, which, other }, { meeting, board }) => [
    'agendaItem.create',
    {
      meetingId: meeting?.meeting.id ?? 'missing',
      at: other % 3,
      fields: { title: words, kind: pick(itemKinds, which), matterId: pick(board.matters, which)?.id ?? null },
    },
  ],
  (move, view) => [
    'agendaItem.update',
    { id: itemOf(move, view)?.id ?? 'missing', patch: { background: richTextFrom(move.words) } },
  ],
  (move, view) => [
    'agendaItem.update',
    { id: itemOf(move, view)?.id ?? 'missing', patch: { proposal: { intro: '', clauses: [move.words] } } },
  ],
  (move, view) => [
    'agendaItem.update',
    { id: itemOf(move, view)?.id ?? 'missing', patch: { minutes: 5, hasMemo: move.words === '' } },
  ],
  (move, view) => ['agendaItem.move', { id: itemOf(move, view)?.id ?? 'missing', to: move.other % 4 }],
  (move, view) => ['agendaItem.remove', { id: itemOf(move, view)?.id ?? 'missing' }],
  (move, view) => [
    'agendaItem.copy',
    { id: itemOf(move, view)?.id ?? 'missing', meetingId: view.meeting?.meeting.id ?? 'missing' },
  ],
  (move, view) => [
    'agendaItem.setPreparers',
    { id: itemOf(move, view)?.id ?? 'missing', officerIds: view.board.officers.map((each) => each.id) },
  ],
  (move, view) => [
    'agendaItem.setRecipients',
    {
      id: itemOf(move, view)?.id ?? 'missing',
      recipients: view.board.recipients
        .slice(move.other % 2)
        .map((each) => ({ recipientId: each.id, units: [move.words] })),
    },
  ],
  (move, view) => [
    'attachment.add',
    {
      agendaItemId: itemOf(move, view)?.id ?? 'missing',
      title: move.words,
      bytes: new TextEncoder().encode(`fil ${move.other % 3}`),
    },
  ],
  (move, view) => ['attachment.update', { id: attachmentOf(move, view), patch: { title: move.words } }],
  (move, view) => ['attachment.remove', { id: attachmentOf(move, view) }],
];

const personAt = ({ which, other }: Move, { board }: View) => idOf(board.persons, which + other);

const subjectOf = (move: Move, view: View) => ({
  agendaItemId: itemOf(move, view)?.id ?? 'missing',
  personId: personAt(move, view),
});

const attendanceChoices: readonly Choice[] = [
  (move, view) => ['attendance.leave', { ...subjectOf(move, view), time: '14:10' }],
  (move, view) => ['attendance.arrive', { ...subjectOf(move, view), remote: move.words === '' }],
  (move, view) => ['attendance.change', { ...subjectOf(move, view), presence: pick([...presences, null], move.other) }],
  (_move, { meeting }) => ['attendance.callIn', { meetingId: meeting?.meeting.id ?? 'missing' }],
  (move, view) => ['disqualification.create', { ...subjectOf(move, view), ground: move.words }],
  (move, view) => ['disqualification.remove', { id: idOf(itemOf(move, view)?.disqualifications ?? [], move.other) }],
  ({ words }, { meeting }) => [
    'adjournment.create',
    {
      meetingId: meeting?.meeting.id ?? 'missing',
      agendaItemId: words === '' ? null : (meeting?.items[0]?.id ?? null),
      fromTime: '14:00',
    },
  ],
];

const procedureChoices: readonly Choice[] = [
  (move, view) => [
    'motion.create',
    {
      ...subjectOf(move, view),
      kind: pick(motionKinds, move.other),
      text: move.words,
      supporterIds: [personAt(move, view)],
    },
  ],
  (move, view) => [
    'motion.update',
    { id: idOf(itemOf(move, view)?.motions ?? [], move.other), patch: { withdrawn: move.words === '' } },
  ],
  (move, view) => ['motion.remove', { id: idOf(itemOf(move, view)?.motions ?? [], move.other) }],
  (move, view) => ['proposition.suggest', { agendaItemId: itemOf(move, view)?.id ?? 'missing' }],
  (move, view) => [
    'proposition.update',
    { id: idOf(itemOf(move, view)?.propositions ?? [], move.other), patch: { method: 'open' } },
  ],
  (move, view) => [
    'proposition.voteRest',
    { id: idOf(itemOf(move, view)?.propositions ?? [], move.other), choice: pick(ballots, move.which) },
  ],
  (move, view) => [
    'statement.create',
    { ...subjectOf(move, view), kind: pick(['reservation', 'note', 'abstention'], move.other), text: move.words },
  ],
  (move, view) => [
    'agendaItem.decide',
    { id: itemOf(move, view)?.id ?? 'missing', outcome: pick([...outcomes, null], move.other) },
  ],
  (move, view) => ['agendaItem.withdraw', { id: itemOf(move, view)?.id ?? 'missing', withdrawn: move.other % 2 === 0 }],
  (move, view) => [
    'wording.set',
    {
      agendaItemId: itemOf(move, view)?.id ?? 'missing',
      section: pick(wordingSections, move.other),
      text: move.words === '' ? null : move.words,
    },
  ],
];

const choices = [
  ...peopleChoices,
  ...boardChoices,
  ...meetingChoices,
  ...itemChoices,
  ...attendanceChoices,
  ...procedureChoices,
];

/** Does the moves one after another on what the board holds then; those that are refused are part of it. Answers how many were not. */
export async function play(klubba: Klubba, list: readonly Move[]): Promise<number> {
  let done = 0;
  for (const move of list) {
    klubba.clock.pass(move.pause);
    const board = await klubba.call('board.get', {});
    const id = idOf(await klubba.call('meeting.list', {}), move.other);
    const meeting = id === 'missing' ? undefined : await klubba.call('meeting.get', { id });
    const choice = choices[move.what % choices.length];
    if (!choice) continue;
    const [command, input] = choice(move, { board, meeting });
    const reply = await klubba.app.invoke(command, input, { id: 'test', author: 'Asta Berg' });
    if (!reply.ok && reply.error.code === 'unexpected') throw new Error(`${command} ${JSON.stringify(input)}`);
    if (reply.ok) done += 1;
  }
  return done;
}

/** A board on which most moves find something to do. */
export async function furnish(klubba: Klubba): Promise<void> {
  for (const name of ['Eva', 'Nils']) await klubba.call('person.create', { name });
  for (const name of ['Granvik', 'Åmyra']) await klubba.call('municipality.create', { name });
  await klubba.call('templateItem.create', { title: 'Upprop' });
  await klubba.call('recipient.create', { name: 'Granvik', units: ['KS'], usual: true });
  const { meeting, items } = await klubba.call('meeting.create', { date: '2027-02-08' });
  const { persons } = await klubba.call('board.get', {});
  for (const { id } of persons) {
    await klubba.call('attendance.set', { meetingId: meeting.id, personId: id, presence: 'serving' });
  }
  await klubba.call('motion.create', { agendaItemId: items[0]?.id ?? '', personId: persons[0]?.id ?? '' });
  await klubba.call('proposition.suggest', { agendaItemId: items[0]?.id ?? '' });
  await klubba.call('meeting.setStatus', { id: meeting.id, status: 'underway' });
}
