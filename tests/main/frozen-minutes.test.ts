import { expect, it } from 'vitest';
import { boardJson } from '../../src/shared/exchange/board-json.ts';
import { newKlubba } from './klubba.ts';
import { startProcess } from './process.ts';
import { fullYear } from './risk-board.ts';
import {
  approvedSitting,
  type Desk,
  decideAll,
  exported,
  hex,
  newDesk,
  openSitting,
  refusal,
  type Sitting,
  sign,
} from './sitting.ts';
import { boardPath, jsonOf, openJson } from './support.ts';

const today = '2026-11-23';

/** A board with a row in every table: a meeting with all that can happen, approved, taken back, approved, followed up. */
async function fullBoard(): Promise<{ desk: Desk; sitting: Sitting }> {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const recipient = await klubba.call('recipient.create', { name: 'Norrsjö kommun', units: ['KS'] });
  const officer = await klubba.call('officer.create', { personId: id.jon });
  await klubba.call('matter.create', { title: 'Avtal' });
  await klubba.call('templateItem.create', { title: 'Upprop' });
  const sitting = await openSitting(desk, today, ['Avtal', 'Budget', 'Val']);
  const { meetingId, items } = sitting;
  const [a = '', b = '', c = ''] = items;
  await klubba.call('agendaItem.setPreparers', { id: a, officerIds: [officer.id] });
  await klubba.call('agendaItem.setRecipients', { id: a, recipients: [{ recipientId: recipient.id, units: ['KS'] }] });
  await klubba.call('attachment.add', { agendaItemId: a, title: 'Bilaga', bytes: new Uint8Array([1, 2]) });
  await klubba.call('participant.create', { meetingId, name: 'Ove', itemIds: [b] });
  await klubba.call('adjournment.create', { meetingId, agendaItemId: b, fromTime: '14:00' });
  await klubba.call('disqualification.create', { agendaItemId: a, personId: id.cia });
  await klubba.call('attendance.leave', { agendaItemId: b, personId: id.bo });
  await klubba.call('motion.create', {
    agendaItemId: b,
    personId: id.dan,
    kind: 'amend',
    text: 'dyrare',
    supporterIds: [id.fia],
  });
  const [main] = await klubba.call('proposition.suggest', { agendaItemId: b });
  await klubba.call('proposition.update', { id: main?.id ?? '', patch: { method: 'open' } });
  await klubba.call('proposition.voteRest', { id: main?.id ?? '', choice: 'yes' });
  await klubba.call('statement.create', {
    agendaItemId: b,
    personId: id.dan,
    kind: 'reservation',
    text: 'För billigt.',
  });
  await klubba.call('wording.set', { agendaItemId: b, section: 'motions', text: 'Dan vill ha det dyrare.' });
  await klubba.call('agendaItem.update', { id: c, patch: { immediate: true, chairPersonId: id.fia } });
  await decideAll(desk, sitting);
  await sign(desk, sitting, ['fia', 'eva'], c);
  await klubba.call('meeting.setStatus', { id: meetingId, status: 'held' });
  await sign(desk, sitting, ['ada', 'eva']);
  const { signatures } = await klubba.call('approval.get', { meetingId });
  const mistaken = signatures.find((each) => each.agendaItemId === null)?.id ?? '';
  await klubba.call('signature.takeBack', { id: mistaken, reason: 'fel dag' });
  await sign(desk, sitting, [id.ada === signatures.find((each) => each.id === mistaken)?.personId ? 'ada' : 'eva']);
  await exported(desk, 'protokollsutdrag', meetingId);
  await exported(desk, 'anslag', meetingId);
  await klubba.call('correction.create', {
    agendaItemId: a,
    madeOn: today,
    madeBy: 'Asta',
    stands: 'x',
    should: 'y',
    reason: 'z',
  });
  await klubba.call('appeal.create', { agendaItemId: a, receivedOn: today });
  const sendings = [{ agendaItemId: a, recipientId: recipient.id, recipient: 'Norrsjö kommun – KS' }];
  await klubba.call('dispatch.record', { sendings, sentOn: today, channel: 'post' });
  for (const { id: notice } of (await klubba.call('approval.get', { meetingId })).notices) {
    await klubba.call('notice.update', { id: notice, patch: { postedOn: today } });
  }
  klubba.clock.pass(30 * 86_400_000);
  await klubba.call('finality.confirm', { itemIds: [b], finalOn: '2026-12-15' });
  const next = await klubba.call('meeting.create', { date: '2027-02-08' });
  await klubba.call('agendaItem.copy', { id: b, meetingId: next.meeting.id });
  await fullYear(klubba);
  return { desk, sitting };
}

/** The tables of plans, money, reports, delegation, rotation and audit: tests of their own carry them through the open form. */
const carriedElsewhere: readonly string[] = [
  'allocationKeys',
  'allocationShares',
  'budgets',
  'budgetAlternatives',
  'budgetAmounts',
  'budgetBefores',
  'planTemplateChapters',
  'operationalPlans',
  'planChapters',
  'planAppendices',
  'delegationPoints',
  'decisionTemplates',
  'delegatedDecisions',
  'decisionAttachments',
  'decisionNotifications',
  'notifiedMatters',
  'reports',
  'reportChapters',
  'reportMissions',
  'reportFigures',
  'reportShares',
  'reportRemarks',
  'rotations',
  'rotationPlaces',
  'rotationExceptions',
  'rotationProposals',
  'meetingPatterns',
  'blockedDates',
  'meetingDates',
  'proposedMeetings',
  'auditQuestions',
  'auditHandlings',
  'informationPoints',
  'delegationNumbers',
  'reviews',
  'reviewAnswers',
  'reviewComments',
  'reviewProposals',
  'reviewVerdicts',
];

it('the open form holds every table, and read in again it is the same board, just as locked', async () => {
  const { desk, sitting } = await fullBoard();
  const json = await openJson(desk.klubba);
  const empty = Object.entries(boardJson.parse(JSON.parse(json))).flatMap(([key, rows]) =>
    Array.isArray(rows) && rows.length === 0 ? [key] : [],
  );
  expect(empty).toEqual(carriedElsewhere);
  const [minutes] = await exported(desk, 'protokoll', sitting.meetingId);
  await desk.klubba.app.close();
  const again = newKlubba({ author: 'Asta Berg' });
  await again.call('board.create', { name: 'Ny' });
  await again.call('exchange.importJson', { json: new TextEncoder().encode(json), replace: true });
  expect(await openJson(again)).toBe(json);
  const [item = ''] = sitting.items;
  expect([
    refusal(await again.reply('agendaItem.update', { id: item, patch: { title: 'x' } })),
    refusal(await again.reply('motion.create', { agendaItemId: item, personId: desk.id.dan })),
    refusal(
      await again.reply('meeting.create', {
        date: '2026-01-12',
        agenda: { from: 'meeting', meetingId: sitting.meetingId },
      }),
    ),
  ]).toEqual(['item.frozen', 'item.frozen', 'paragraph.fixed']);
  await again.call('document.export', { document: 'protokoll', id: sitting.meetingId });
  expect(hex(again.delivered.at(-1))).toBe(hex(minutes));
});

it('a copy without history carries all of it too', async () => {
  const { desk } = await fullBoard();
  const json = await openJson(desk.klubba);
  await desk.klubba.call('board.saveCopy', { history: false });
  expect(jsonOf(desk.klubba.delivered.at(-1)?.bytes ?? new Uint8Array())).toBe(json);
});

it('what hangs on an approved meeting counts as frozen where a text is looked for', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, today, ['a']);
  const [agendaItemId = ''] = sitting.items;
  const { meetingId } = sitting;
  await klubba.call('motion.create', { agendaItemId, personId: id.dan, kind: 'other', text: 'Hemlig' });
  await klubba.call('participant.create', { meetingId, name: 'Hemlig' });
  const open = await klubba.call('board.findText', { text: 'Hemlig' });
  await decideAll(desk, sitting);
  await klubba.call('meeting.setStatus', { id: meetingId, status: 'held' });
  await sign(desk, sitting, ['ada', 'eva']);
  const locked = await klubba.call('board.findText', { text: 'Hemlig' });
  // The motion, the participant, and the minutes themselves.
  expect([open.rows, open.frozen, locked.rows, locked.frozen]).toEqual([2, 0, 0, 3]);
  const before = await openJson(klubba);
  await klubba.call('board.purge', { text: 'Hemlig', backups: false });
  expect(await openJson(klubba)).toBe(before);
});

it('killed in the middle of a vote, the meeting is where it was with every ballot that was acknowledged', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, today, ['a', 'b']);
  const [, agendaItemId = ''] = sitting.items;
  const { id: vote } = await klubba.call('proposition.create', { agendaItemId, method: 'open' });
  await klubba.app.close();
  const voters = [id.ada, id.bo, id.cia];
  const process = await startProcess('vote', boardPath(klubba), vote, sitting.meetingId, agendaItemId, ...voters);
  await process.until(voters.length);
  await process.kill();
  const again = newKlubba({ folder: klubba.folder });
  expect(await again.app.openPath(boardPath(klubba))).toMatchObject({ ok: true });
  expect(await again.call('meeting.place', {})).toEqual({ meetingId: sitting.meetingId, agendaItemId });
  const { meeting, items } = await again.call('meeting.get', { id: sitting.meetingId });
  expect([meeting.status, items[1]?.propositions[0]?.ballots]).toEqual([
    'underway',
    voters.map((personId) => ({ personId, choice: 'yes' })),
  ]);
});

it('a purge of a name in what is still open leaves the approved meeting as it was', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const sitting = await approvedSitting(desk, '2026-11-09', ['Hemlig sak']);
  await klubba.call('agendaItem.copy', {
    id: sitting.items[0] ?? '',
    meetingId: (await klubba.call('meeting.create', { date: '2027-02-08' })).meeting.id,
  });
  const [before] = await exported(desk, 'protokoll', sitting.meetingId);
  await klubba.call('board.purge', { text: 'Hemlig', replacement: 'Öppen', backups: false });
  expect(hex((await exported(desk, 'protokoll', sitting.meetingId))[0])).toBe(hex(before));
  const { frozen, rows } = await klubba.call('board.findText', { text: 'Hemlig' });
  expect([rows > 0, frozen > 0]).toEqual([false, true]);
});
