import { expect, it } from 'vitest';
import {
  approvedSitting,
  type Desk,
  decideAll,
  endSitting,
  exported,
  hex,
  newDesk,
  openSitting,
  paragraphsOf,
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

it('a registered signature stands in the way of the next only as long as it is there', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const sitting = await openSitting(desk, today, ['a']);
  await endSitting(desk, sitting);
  await sign(desk, sitting, ['eva']);
  const [signature] = (await klubba.call('approval.get', { meetingId: sitting.meetingId })).signatures;
  await klubba.call('signature.takeBack', { id: signature?.id ?? '', reason: 'fel person' });
  expect(await sign(desk, sitting, ['ada', 'eva'])).toEqual([false, true]);
});

it('an approval registered by mistake is taken back until it is posted or sent, and that it was is kept', async () => {
  const { desk, sitting, a } = await approved();
  const { klubba } = desk;
  const { meetingId } = sitting;
  const [issued] = await exported(desk, 'protokoll', meetingId);
  const { signatures } = await klubba.call('approval.get', { meetingId });
  const last = signatures[1]?.id ?? '';
  await klubba.call('signature.takeBack', { id: last, reason: 'fel dag' });
  const after = await klubba.call('approval.get', { meetingId });
  expect([after.signatures.length, after.notices, after.issued, await station(desk, sitting)]).toEqual([
    1,
    [],
    [],
    'held',
  ]);
  // The numbers stay fixed, the rest is open again.
  expect(await paragraphsOf(desk, meetingId)).toEqual(['Avtal 1!', 'Budget 2!']);
  await klubba.call('agendaItem.update', { id: a, patch: { title: 'Avtal om el' } });
  // What the other one approved was another text.
  await klubba.call('signature.takeBack', { id: signatures[0]?.id ?? '', reason: 'texten ändrades' });
  expect(await sign(desk, sitting, ['ada', 'eva'])).toEqual([false, true]);
  const [anew] = await exported(desk, 'protokoll', meetingId);
  expect(hex(anew)).not.toBe(hex(issued));
  const { revocations, frozen } = JSON.parse(await openJson(klubba));
  expect([frozen.length, revocations]).toEqual([
    2,
    [
      {
        id: revocations[0].id,
        frozenId: frozen[0].id,
        reason: 'fel dag',
        author: 'Asta Berg',
        createdAt: klubba.clock.now().toISOString(),
      },
    ],
  ]);
  const again = await klubba.call('approval.get', { meetingId });
  await klubba.call('notice.update', { id: again.notices[0]?.id ?? '', patch: { postedOn: today } });
  const late = { id: again.signatures[0]?.id ?? '', reason: '' };
  expect(refusal(await klubba.reply('signature.takeBack', late))).toBe('approval.sent');
});

it('an approval is not taken back once an extract has been sent', async () => {
  const { desk, sitting, a } = await approved();
  const { klubba } = desk;
  const sendings = [{ agendaItemId: a, recipientId: null, recipient: 'KS' }];
  const [sent] = await klubba.call('dispatch.record', { sendings, sentOn: today, channel: 'email' });
  const { signatures } = await klubba.call('approval.get', { meetingId: sitting.meetingId });
  const input = { id: signatures[0]?.id ?? '', reason: '' };
  expect(refusal(await klubba.reply('signature.takeBack', input))).toBe('approval.sent');
  await klubba.call('dispatch.remove', { id: sent?.id ?? '' });
  expect(refusal(await klubba.reply('signature.takeBack', input))).toBe('ok');
});

it('an approval is taken back although a § approved at once has been sent, and with it what was issued by it', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const sitting = await openSitting(desk, today, ['a', 'b']);
  const { meetingId, items } = sitting;
  const [a = '', b = ''] = items;
  await klubba.call('agendaItem.update', { id: a, patch: { immediate: true } });
  await decideAll(desk, sitting);
  await sign(desk, sitting, ['ada', 'eva'], a);
  await exported(desk, 'protokollsutdrag', a);
  const sendings = [{ agendaItemId: a, recipientId: null, recipient: 'KS' }];
  await klubba.call('dispatch.record', { sendings, sentOn: today, channel: 'email' });
  await klubba.call('meeting.setStatus', { id: meetingId, status: 'held' });
  await sign(desk, sitting, ['ada', 'eva']);
  await exported(desk, 'protokollsutdrag', b);
  await exported(desk, 'anslag', meetingId);
  const { signatures } = await klubba.call('approval.get', { meetingId });
  const whole = signatures.find((each) => each.agendaItemId === null)?.id ?? '';
  await klubba.call('signature.takeBack', { id: whole, reason: '' });
  const { issued, notices } = await klubba.call('approval.get', { meetingId });
  expect([issued.map((each) => each.kind), notices.map((each) => each.agendaItemId)]).toEqual([
    ['immediate', 'extract'],
    [a, a],
  ]);
});

it('an approval is not taken back once its minutes are corrected', async () => {
  const { desk, sitting, a } = await approved();
  const { klubba } = desk;
  const words = { stands: 'x', should: 'y', reason: 'z' };
  await klubba.call('correction.create', { agendaItemId: a, madeOn: today, madeBy: 'Asta', ...words });
  const { signatures } = await klubba.call('approval.get', { meetingId: sitting.meetingId });
  const input = { id: signatures[0]?.id ?? '', reason: '' };
  expect(refusal(await klubba.reply('signature.takeBack', input))).toBe('approval.sent');
});
