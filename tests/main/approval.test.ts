import { expect, it } from 'vitest';
import { linesOf } from '../documents/reader.ts';
import {
  approvedSitting,
  type Desk,
  decideAll,
  endSitting,
  exported,
  hex,
  newDesk,
  openSitting,
  refusal,
  type Sitting,
  sign,
  station,
} from './sitting.ts';
import { openJson } from './support.ts';

const today = '2026-11-23';

async function approved(): Promise<{ desk: Desk; sitting: Sitting; a: string; b: string }> {
  const desk = await newDesk();
  const sitting = await approvedSitting(desk, today, ['Avtal', 'Budget']);
  const [a = '', b = ''] = sitting.items;
  return { desk, sitting, a, b };
}

async function frozenKinds({ klubba }: Desk, { meetingId }: Sitting): Promise<readonly string[]> {
  return (await klubba.call('approval.get', { meetingId })).issued.map((each) => each.kind);
}

it('what stands between a meeting and its approval is said, the first thing first', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, today, ['a', 'b']);
  const { meetingId, items } = sitting;
  const [a = ''] = items;
  const add = async (more: object = {}) =>
    refusal(await klubba.reply('signature.add', { meetingId, personId: id.ada, signedOn: today, ...more }));
  expect([await add(), await add({ agendaItemId: a })]).toEqual(['approval.notHeld', 'approval.notImmediate']);
  await klubba.call('meeting.setStatus', { id: meetingId, status: 'held' });
  expect(await add()).toBe('approval.undecided');
  await decideAll(desk, sitting);
  await klubba.call('approver.set', { meetingId, personIds: [] });
  expect(await add()).toBe('approval.approversMissing');
  await klubba.call('approver.set', { meetingId, personIds: [id.eva] });
  expect([
    await add({ personId: id.bo }),
    await add({ signedOn: '2026-11-22' }),
    await add({ signedOn: '2026-11-24' }),
    await add(),
    await add(),
    await add({ personId: id.eva }),
    await add({ personId: id.eva }),
  ]).toEqual([
    'approval.signer',
    'approval.date',
    'date.future',
    'ok',
    "UNIQUE constraint failed: index 'signature_once'",
    'ok',
    'approval.done',
  ]);
});

it('without anyone who presides nothing is approved', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, today, ['a']);
  await endSitting(desk, sitting);
  for (const name of ['ada', 'bo'] as const) {
    await klubba.call('attendance.set', { meetingId: sitting.meetingId, personId: id[name], presence: 'absent' });
  }
  const signature = { meetingId: sitting.meetingId, personId: id.eva, signedOn: today };
  expect(refusal(await klubba.reply('signature.add', signature))).toBe('approval.chairMissing');
  await klubba.call('meeting.update', { id: sitting.meetingId, patch: { chairPersonId: id.fia } });
  expect(await sign(desk, sitting, ['eva', 'fia'])).toEqual([false, true]);
});

it('everyone who presided signs for her §§, and the approval is complete with the last', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, today, ['a', 'b', 'c']);
  await klubba.call('attendance.leave', { agendaItemId: sitting.items[2] ?? '', personId: id.ada });
  await endSitting(desk, sitting);
  expect(await sign(desk, sitting, ['eva', 'ada'])).toEqual([false, false]);
  expect([await station(desk, sitting), await frozenKinds(desk, sitting)]).toEqual(['held', []]);
  expect(await sign(desk, sitting, ['bo'])).toEqual([true]);
  const { signers, span } = await klubba.call('minutes.get', { meetingId: sitting.meetingId });
  expect([span, signers.map((each) => [each.role, each.name, each.paragraphs, each.signedOn, each.method])]).toEqual([
    '§§\u00a01–3',
    [
      ['secretary', '', '§§\u00a01–3', '', null],
      ['chair', 'Ada', '§§\u00a01–2', today, 'pen'],
      ['chair', 'Bo', '§\u00a03', today, 'pen'],
      ['approver', 'Eva', '§§\u00a01–3', today, 'pen'],
    ],
  ]);
  expect([await station(desk, sitting), await frozenKinds(desk, sitting)]).toEqual(['approved', ['minutes']]);
});

it('of an approved meeting nothing is changed, added, taken away or undone', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, today, ['a', 'b']);
  const { meetingId, items } = sitting;
  const [a = '', b = ''] = items;
  const motion = await klubba.call('motion.create', { agendaItemId: a, personId: id.dan, kind: 'reject' });
  const question = await klubba.call('proposition.create', { agendaItemId: a, method: 'open' });
  const note = await klubba.call('statement.create', { agendaItemId: a, personId: id.dan, kind: 'note', text: 'x' });
  const jav = await klubba.call('disqualification.create', { agendaItemId: b, personId: id.cia });
  const pause = await klubba.call('adjournment.create', { meetingId, fromTime: '14:00' });
  const guest = await klubba.call('participant.create', { meetingId, name: 'Ove' });
  const recipient = await klubba.call('recipient.create', { name: 'KS' });
  const person = await klubba.call('person.create', { name: 'Ulf' });
  const officer = await klubba.call('officer.create', { personId: person.id });
  await klubba.call('attachment.add', { agendaItemId: a, title: 'Bilaga' });
  await endSitting(desk, sitting);
  await sign(desk, sitting, ['ada', 'eva']);
  const before = await openJson(klubba);
  const attachment = (await klubba.call('meeting.get', { id: meetingId })).items[0]?.attachments[0]?.id ?? '';
  const of = { agendaItemId: a, personId: id.bo };
  const tries = [
    await klubba.reply('meeting.update', { id: meetingId, patch: { place: 'x' } }),
    await klubba.reply('meeting.setStatus', { id: meetingId, status: 'underway' }),
    await klubba.reply('meeting.remove', { id: meetingId }),
    await klubba.reply('agendaItem.create', { meetingId, fields: { title: 'c' } }),
    await klubba.reply('agendaItem.copy', { id: a, meetingId }),
    await klubba.reply('agendaItem.update', { id: a, patch: { title: 'x' } }),
    await klubba.reply('agendaItem.move', { id: a, to: 1 }),
    await klubba.reply('agendaItem.withdraw', { id: a, withdrawn: true }),
    await klubba.reply('agendaItem.remove', { id: a }),
    await klubba.reply('agendaItem.decide', { id: a, outcome: 'rejected' }),
    await klubba.reply('agendaItem.setPreparers', { id: a, officerIds: [officer.id] }),
    await klubba.reply('agendaItem.setRecipients', { id: a, recipients: [{ recipientId: recipient.id, units: [] }] }),
    await klubba.reply('attachment.add', { agendaItemId: a, title: 'y' }),
    await klubba.reply('attachment.update', { id: attachment, patch: { title: 'y' } }),
    await klubba.reply('attachment.remove', { id: attachment }),
    await klubba.reply('attendance.set', { meetingId, personId: id.ada, presence: 'absent' }),
    await klubba.reply('attendance.set', { meetingId, personId: person.id, presence: 'present' }),
    await klubba.reply('attendance.set', { meetingId, personId: id.ada, presence: null }),
    await klubba.reply('attendance.leave', of),
    await klubba.reply('attendance.change', { ...of, presence: 'present' }),
    await klubba.reply('disqualification.create', of),
    await klubba.reply('disqualification.update', { id: jav.id, patch: { ground: 'x' } }),
    await klubba.reply('disqualification.remove', { id: jav.id }),
    await klubba.reply('motion.create', { ...of, kind: 'approve' }),
    await klubba.reply('motion.update', { id: motion.id, patch: { withdrawn: true } }),
    await klubba.reply('motion.remove', { id: motion.id }),
    await klubba.reply('proposition.create', { agendaItemId: a }),
    await klubba.reply('proposition.suggest', { agendaItemId: a }),
    await klubba.reply('proposition.vote', { id: question.id, personId: id.ada, choice: 'yes' }),
    await klubba.reply('proposition.voteRest', { id: question.id, choice: 'no' }),
    await klubba.reply('proposition.remove', { id: question.id }),
    await klubba.reply('statement.create', { ...of, kind: 'note', text: 'x' }),
    await klubba.reply('statement.update', { id: note.id, patch: { text: 'y' } }),
    await klubba.reply('statement.remove', { id: note.id }),
    await klubba.reply('wording.set', { agendaItemId: a, section: 'motions', text: 'x' }),
    await klubba.reply('participant.create', { meetingId, name: 'x' }),
    await klubba.reply('participant.update', { id: guest.id, patch: { role: 'x' } }),
    await klubba.reply('participant.remove', { id: guest.id }),
    await klubba.reply('adjournment.create', { meetingId, fromTime: '15:00' }),
    await klubba.reply('adjournment.update', { id: pause.id, patch: { toTime: '15:00' } }),
    await klubba.reply('adjournment.remove', { id: pause.id }),
    await klubba.reply('approver.set', { meetingId, personIds: [id.bo] }),
    await klubba.reply('approver.set', { meetingId, personIds: [] }),
  ];
  expect(tries.map(refusal)).toEqual(tries.map(() => 'item.frozen'));
  expect(refusal(await klubba.reply('history.undo', {}))).toBe('undo.frozen');
  expect(await openJson(klubba)).toBe(before);
});

it('the issued minutes are the same bytes ever after, whatever is edited elsewhere', async () => {
  const { desk, sitting, a } = await approved();
  const { klubba, id } = desk;
  const [first] = await exported(desk, 'protokoll', sitting.meetingId);
  const extracts = await exported(desk, 'protokollsutdrag', sitting.meetingId);
  const [extract] = await exported(desk, 'protokollsutdrag', a);
  await klubba.call('board.update', { patch: { name: 'Annan nämnd', paragraphPrefix: 'X' } });
  await klubba.call('person.update', { id: id.ada, patch: { name: 'Adela' } });
  await klubba.call('municipality.update', { id: desk.municipalities[0] ?? '', patch: { name: 'Annan' } });
  const [again] = await exported(desk, 'protokoll', sitting.meetingId);
  const [anew] = await exported(desk, 'protokollsutdrag', a);
  expect([again?.fileName, hex(again)]).toEqual([first?.fileName, hex(first)]);
  expect([anew?.fileName, hex(anew)]).toEqual([extract?.fileName, hex(extract)]);
  expect(hex(extracts.find((each) => each.fileName === extract?.fileName))).toBe(hex(extract));
  expect(await frozenKinds(desk, sitting)).toEqual(['minutes', 'extract', 'extract']);
  const issued = (await klubba.call('approval.get', { meetingId: sitting.meetingId })).issued[0];
  await klubba.call('issued.deliver', { id: issued?.id ?? '' });
  expect(hex(klubba.delivered.at(-1))).toBe(hex(first));
  expect((await linesOf(first?.bytes ?? new Uint8Array())).join('\n')).toContain('Ada');
});

it('an extract of what is not approved says that it is a draft and is not kept; an approved one says nothing of it', async () => {
  const desk = await newDesk();
  const sitting = await openSitting(desk, today, ['Avtal']);
  const [item = ''] = sitting.items;
  await endSitting(desk, sitting);
  const isDraft = async () => {
    const [file] = await exported(desk, 'protokollsutdrag', item);
    return (await linesOf(file?.bytes ?? new Uint8Array())).some((line) => line.includes('UTKAST'));
  };
  expect([await isDraft(), await frozenKinds(desk, sitting)]).toEqual([true, []]);
  await sign(desk, sitting, ['ada', 'eva']);
  expect([await isDraft(), await frozenKinds(desk, sitting)]).toEqual([false, ['minutes', 'extract']]);
});

it('a § approved at once is frozen by itself, stands so in the minutes, and the rest is approved without it', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, today, ['a', 'b']);
  const { meetingId, items } = sitting;
  const [a = '', b = ''] = items;
  await klubba.call('agendaItem.update', { id: a, patch: { immediate: true } });
  await klubba.call('agendaItem.decide', { id: a, outcome: 'asProposed' });
  expect(await sign(desk, sitting, ['ada', 'eva'], a)).toEqual([false, true]);
  expect(refusal(await klubba.reply('agendaItem.update', { id: a, patch: { title: 'x' } }))).toBe('item.frozen');
  const [alone] = await exported(desk, 'protokoll', a);
  await klubba.call('agendaItem.update', { id: b, patch: { title: 'b2' } });
  await klubba.call('agendaItem.decide', { id: b, outcome: 'filed' });
  await klubba.call('board.update', { patch: { name: 'Annan nämnd' } });
  await klubba.call('meeting.setStatus', { id: meetingId, status: 'held' });
  await sign(desk, sitting, ['ada', 'eva']);
  const { signers, paragraphs } = await klubba.call('minutes.get', { meetingId });
  expect(signers.map((each) => [each.name, each.paragraphs])).toEqual([
    ['', '§§\u00a01–2'],
    ['Ada', '§\u00a02'],
    ['Eva', '§\u00a02'],
  ]);
  expect(paragraphs.map((each) => [each.title, each.immediate])).toEqual([
    ['a', true],
    ['b2', false],
  ]);
  expect(hex((await exported(desk, 'protokoll', a))[0])).toBe(hex(alone));
  const { signatures } = await klubba.call('approval.get', { meetingId });
  const own = signatures.find((each) => each.agendaItemId === a && each.personId === id.ada)?.id ?? '';
  expect(refusal(await klubba.reply('signature.takeBack', { id: own, reason: '' }))).toBe('approval.sent');
});

it('a slip is put right by a dated correction in every later copy, while the issued minutes stay as they are', async () => {
  const { desk, sitting, a } = await approved();
  const { klubba } = desk;
  const [original] = await exported(desk, 'protokoll', sitting.meetingId);
  const fields = {
    agendaItemId: a,
    madeOn: today,
    madeBy: 'Asta Berg',
    stands: 'anta',
    should: 'antaga',
    reason: 'Skrivfel.',
  };
  const correction = await klubba.call('correction.create', fields);
  const [copy] = await exported(desk, 'protokoll', sitting.meetingId);
  const [once] = await exported(desk, 'protokoll', sitting.meetingId);
  const [extract] = await exported(desk, 'protokollsutdrag', a);
  const shown = async (file: typeof copy) =>
    (await linesOf(file?.bytes ?? new Uint8Array())).join('\n').includes('Skrivfel.');
  expect([await shown(original), await shown(copy), await shown(extract)]).toEqual([false, true, true]);
  expect(hex(once)).toBe(hex(copy));
  const { issued, corrections } = await klubba.call('approval.get', { meetingId: sitting.meetingId });
  expect(corrections).toEqual([correction]);
  const minutes = issued.find((each) => each.kind === 'minutes');
  await klubba.call('issued.deliver', { id: minutes?.id ?? '' });
  expect(hex(klubba.delivered.at(-1))).toBe(hex(original));
  expect(refusal(await klubba.reply('history.undo', {}))).toBe('undo.frozen');
  expect((await klubba.call('approval.get', { meetingId: sitting.meetingId })).corrections).toEqual([correction]);
});

it('what is not approved is not corrected but changed', async () => {
  const desk = await newDesk();
  const { items } = await openSitting(desk, today, ['a']);
  const fields = { agendaItemId: items[0] ?? '', madeOn: today, madeBy: 'Asta', stands: 'x', should: 'y', reason: 'z' };
  expect(refusal(await desk.klubba.reply('correction.create', fields))).toBe('correction.approved');
});

it('two who sign at once both count', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, today, ['a']);
  const { meetingId } = sitting;
  await endSitting(desk, sitting);
  const signature = (personId: string) => ({ meetingId, personId, signedOn: today });
  const both = await Promise.all([
    klubba.call('signature.add', signature(id.ada)),
    klubba.call('signature.add', signature(id.eva)),
  ]);
  expect(both.map((each) => each.complete)).toEqual([false, true]);
});

it('an approval counts for the text that was approved: one changed since, even while it is made, must be approved anew', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, today, ['a']);
  const { meetingId, items } = sitting;
  await endSitting(desk, sitting);
  const signature = (personId: string) => ({ meetingId, personId, signedOn: today });
  await klubba.call('signature.add', signature(id.ada));
  const [eva] = await Promise.all([
    klubba.reply('signature.add', signature(id.eva)),
    klubba.call('agendaItem.update', { id: items[0] ?? '', patch: { title: 'a2' } }),
  ]);
  expect(refusal(eva)).toBe('approval.textChanged');
  const [old] = (await klubba.call('approval.get', { meetingId })).signatures;
  await klubba.call('signature.takeBack', { id: old?.id ?? '', reason: 'texten ändrades' });
  await klubba.call('signature.add', signature(id.ada));
  expect((await klubba.call('signature.add', signature(id.eva))).complete).toBe(true);
  const [file] = await exported(desk, 'protokoll', meetingId);
  expect((await linesOf(file?.bytes ?? new Uint8Array())).join('\n')).toContain('a2');
});

it('the list of decisions says which are fixed, approved and final', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const first = await openSitting(desk, '2026-11-09', ['a', 'b']);
  const later = await openSitting(desk, today, ['c']);
  const [a = '', b = ''] = first.items;
  await decideAll(desk, later);
  await klubba.call('agendaItem.update', { id: a, patch: { immediate: true } });
  await endSitting(desk, first);
  const list = async () =>
    (await klubba.call('decision.list', {})).map((each) => [
      each.title,
      each.number,
      ...(['fixed', 'approved', 'final'] as const).filter((key) => each[key]),
    ]);
  await sign(desk, first, ['ada', 'eva'], a);
  expect(await list()).toEqual([
    ['c', 3],
    ['b', 2],
    ['a', 1, 'fixed', 'approved'],
  ]);
  await sign(desk, first, ['ada', 'eva']);
  for (const { id } of (await klubba.call('approval.get', { meetingId: first.meetingId })).notices) {
    await klubba.call('notice.update', { id, patch: { postedOn: today } });
  }
  klubba.clock.pass(30 * 86_400_000);
  await klubba.call('finality.confirm', { itemIds: [b], finalOn: '2026-12-15' });
  expect(await list()).toEqual([
    ['c', 3],
    ['b', 2, 'fixed', 'approved', 'final'],
    ['a', 1, 'fixed', 'approved'],
  ]);
});
