import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numbered } from '../../src/shared/meeting/numbering.ts';
import {
  approvedSitting,
  type Desk,
  endSitting,
  exported,
  newDesk,
  openSitting,
  paragraphsOf,
  refusal,
  sign,
} from './sitting.ts';

it('an extract fixes the § of its item and all lower ones, and no other', async () => {
  const desk = await newDesk();
  const sitting = await openSitting(desk, '2026-11-23', ['a', 'b', 'c']);
  await exported(desk, 'protokollsutdrag', sitting.items[1] ?? '');
  expect(await paragraphsOf(desk, sitting.meetingId)).toEqual(['a 1!', 'b 2!', 'c 3']);
});

it('before the meeting is opened no extract is made, so that none of its numbers is fixed', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const { meetingId, items } = await openSitting(desk, '2026-11-23', ['a', 'b'], 'planned');
  const extract = { document: 'protokollsutdrag', id: items[0] ?? '' } as const;
  expect(refusal(await klubba.reply('document.export', extract))).toBe('extract.held');
  await klubba.call('meeting.setStatus', { id: meetingId, status: 'cancelled' });
  expect(refusal(await klubba.reply('document.export', extract))).toBe('extract.held');
  expect(await paragraphsOf(desk, meetingId)).toEqual(['a 1', 'b 2']);
});

it('an immediate approval fixes its § and all lower ones, the approval of the minutes the rest', async () => {
  const desk = await newDesk();
  const sitting = await openSitting(desk, '2026-11-23', ['a', 'b', 'c']);
  const [, b = ''] = sitting.items;
  await desk.klubba.call('agendaItem.decide', { id: b, outcome: 'asProposed' });
  await desk.klubba.call('agendaItem.update', { id: b, patch: { immediate: true } });
  expect(await sign(desk, sitting, ['ada', 'eva'], b)).toEqual([false, true]);
  expect(await paragraphsOf(desk, sitting.meetingId)).toEqual(['a 1!', 'b 2!', 'c 3']);
  const { klubba } = desk;
  for (const id of [sitting.items[0] ?? '', sitting.items[2] ?? '']) {
    await klubba.call('agendaItem.decide', { id, outcome: 'filed' });
  }
  await klubba.call('meeting.setStatus', { id: sitting.meetingId, status: 'held' });
  await sign(desk, sitting, ['ada', 'eva']);
  expect(await paragraphsOf(desk, sitting.meetingId)).toEqual(['a 1!', 'b 2!', 'c 3!']);
});

it('no § is fixed while an earlier meeting of the year has unfixed ones; another year does not matter', async () => {
  const desk = await newDesk();
  await openSitting(desk, '2025-11-10', ['x']);
  const earlier = await openSitting(desk, '2026-02-09', ['a', 'b']);
  const later = await openSitting(desk, '2026-11-23', ['c']);
  await endSitting(desk, later);
  const { klubba, id } = desk;
  const extract = { document: 'protokollsutdrag', id: later.items[0] ?? '' } as const;
  const signature = { meetingId: later.meetingId, personId: id.ada, signedOn: '2026-11-23' };
  expect([
    refusal(await klubba.reply('document.export', extract)),
    refusal(await klubba.reply('signature.add', signature)),
    await paragraphsOf(desk, later.meetingId),
  ]).toEqual(['paragraph.earlier', 'approval.earlierUnfixed', ['c 3']]);
  await endSitting(desk, earlier);
  await sign(desk, earlier, ['ada', 'eva']);
  await klubba.call('document.export', extract);
  expect(await paragraphsOf(desk, later.meetingId)).toEqual(['c 3!']);
});

it('nothing is put, moved or taken away before a fixed §', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const { meetingId, items } = await openSitting(desk, '2026-11-23', ['a', 'b', 'c', 'd']);
  const [a = '', b = '', c = '', d = ''] = items;
  await exported(desk, 'protokollsutdrag', b);
  expect([
    refusal(await klubba.reply('agendaItem.create', { meetingId, at: 1, fields: { title: 'x' } })),
    refusal(await klubba.reply('agendaItem.move', { id: d, to: 0 })),
    refusal(await klubba.reply('agendaItem.move', { id: a, to: 3 })),
    refusal(await klubba.reply('agendaItem.remove', { id: a })),
    refusal(await klubba.reply('agendaItem.move', { id: d, to: 2 })),
    refusal(await klubba.reply('agendaItem.create', { meetingId, at: 2, fields: { title: 'x' } })),
    refusal(await klubba.reply('agendaItem.remove', { id: c })),
  ]).toEqual(['paragraph.order', 'paragraph.order', 'paragraph.order', 'item.inUse', 'ok', 'ok', 'ok']);
  expect(await paragraphsOf(desk, meetingId)).toEqual(['a 1!', 'b 2!', 'x 3', 'd 4']);
});

it('an item withdrawn before its § is fixed has none, one withdrawn after keeps it', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const { meetingId, items } = await openSitting(desk, '2026-11-23', ['a', 'b', 'c']);
  const [a = '', b = ''] = items;
  await klubba.call('agendaItem.withdraw', { id: a, withdrawn: true });
  await exported(desk, 'protokollsutdrag', b);
  await klubba.call('agendaItem.withdraw', { id: b, withdrawn: true });
  expect(await paragraphsOf(desk, meetingId)).toEqual(['a – utgår', 'b 1! utgår', 'c 2']);
  // It comes back after the §§ that were fixed meanwhile.
  await klubba.call('agendaItem.withdraw', { id: a, withdrawn: false });
  await klubba.call('agendaItem.withdraw', { id: b, withdrawn: false });
  expect(await paragraphsOf(desk, meetingId)).toEqual(['b 1!', 'a 2', 'c 3']);
  expect(refusal(await klubba.reply('agendaItem.move', { id: a, to: 2 }))).toBe('ok');
});

it('an item comes back, is moved and made around a § that is approved at once, and never before it', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, '2026-11-23', ['a', 'b', 'c']);
  const { meetingId, items } = sitting;
  const [a = '', b = '', c = ''] = items;
  await klubba.call('attendance.leave', { agendaItemId: a, personId: id.dan, substitutePersonId: null });
  await klubba.call('agendaItem.withdraw', { id: a, withdrawn: true });
  await klubba.call('agendaItem.decide', { id: b, outcome: 'asProposed' });
  await klubba.call('agendaItem.update', { id: b, patch: { immediate: true } });
  await sign(desk, sitting, ['ada', 'eva'], b);
  // Dan would be back in what is approved, if his leaving went with the item.
  expect(refusal(await klubba.reply('agendaItem.remove', { id: a }))).toBe('attendance.approved');
  expect(refusal(await klubba.reply('agendaItem.withdraw', { id: a, withdrawn: false }))).toBe('attendance.approved');
  await klubba.call('attendance.change', { agendaItemId: c, personId: id.dan, presence: 'absent' });
  expect([
    refusal(await klubba.reply('agendaItem.create', { meetingId, at: 0, fields: { title: 'x' } })),
    refusal(await klubba.reply('agendaItem.move', { id: c, to: 0 })),
    refusal(await klubba.reply('agendaItem.create', { meetingId, at: 2, fields: { title: 'x' } })),
    refusal(await klubba.reply('agendaItem.update', { id: b, patch: { title: 'x' } })),
  ]).toEqual(['paragraph.order', 'paragraph.order', 'ok', 'item.frozen']);
  expect(await paragraphsOf(desk, meetingId)).toEqual(['a – utgår', 'b 1!', 'x 2', 'c 3']);
});

it('an item without attendance of its own comes back after a § that was approved at once meanwhile', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const sitting = await openSitting(desk, '2026-11-23', ['a', 'b', 'c']);
  const [a = '', b = ''] = sitting.items;
  await klubba.call('agendaItem.withdraw', { id: a, withdrawn: true });
  await klubba.call('agendaItem.decide', { id: b, outcome: 'asProposed' });
  await klubba.call('agendaItem.update', { id: b, patch: { immediate: true } });
  await sign(desk, sitting, ['ada', 'eva'], b);
  await klubba.call('agendaItem.withdraw', { id: a, withdrawn: false });
  expect(await paragraphsOf(desk, sitting.meetingId)).toEqual(['b 1!', 'a 2', 'c 3']);
});

it('who left at an item that is withdrawn has left whether or not the next § is fixed', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const { items } = await openSitting(desk, '2026-11-23', ['a', 'b', 'c']);
  const [a = '', b = ''] = items;
  await klubba.call('attendance.leave', { agendaItemId: a, personId: id.dan, substitutePersonId: null });
  await klubba.call('agendaItem.withdraw', { id: a, withdrawn: true });
  const motion = { agendaItemId: b, personId: id.dan, kind: 'reject' } as const;
  const before = refusal(await klubba.reply('motion.create', motion));
  await exported(desk, 'protokollsutdrag', b);
  expect([before, refusal(await klubba.reply('motion.create', motion))]).toEqual(['serving', 'serving']);
});

it('a meeting put in earlier in the year, moved there or brought back takes no § where a later one is fixed', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const cancelled = await openSitting(desk, '2026-03-09', ['x'], 'planned');
  await klubba.call('meeting.setStatus', { id: cancelled.meetingId, status: 'cancelled' });
  const removed = await openSitting(desk, '2026-02-09', ['r'], 'planned');
  await klubba.call('meeting.remove', { id: removed.meetingId });
  const future = await openSitting(desk, '2027-02-08', ['f'], 'planned');
  const { meetingId } = await approvedSitting(desk, '2026-11-09', ['a', 'b']);
  const inserted = await klubba.call('meeting.create', { date: '2026-05-04', agenda: { from: 'nothing' } });
  const template = { meetingId: cancelled.meetingId, from: 'meeting' } as const;
  expect([
    refusal(await klubba.reply('agendaItem.create', { meetingId: inserted.meeting.id, fields: { title: 'y' } })),
    refusal(await klubba.reply('agendaItem.copy', { id: cancelled.items[0] ?? '', meetingId: inserted.meeting.id })),
    refusal(await klubba.reply('meeting.create', { date: '2026-05-05', agenda: template })),
    refusal(await klubba.reply('meeting.setStatus', { id: cancelled.meetingId, status: 'planned' })),
    refusal(await klubba.reply('meeting.update', { id: future.meetingId, patch: { date: '2026-06-01' } })),
    refusal(await klubba.reply('meeting.update', { id: meetingId, patch: { date: '2026-01-01' } })),
    refusal(await klubba.reply('meeting.setStatus', { id: meetingId, status: 'cancelled' })),
  ]).toEqual([
    ...Array.from({ length: 5 }, () => 'paragraph.fixed'),
    ...Array.from({ length: 2 }, () => 'item.frozen'),
  ]);
  expect(await paragraphsOf(desk, meetingId)).toEqual(['a 1!', 'b 2!']);
});

it('a meeting with fixed §§ is neither cancelled nor moved to where it would have others', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const first = await openSitting(desk, '2026-02-09', ['a']);
  const second = await openSitting(desk, '2026-03-09', ['b']);
  await endSitting(desk, first);
  await exported(desk, 'protokollsutdrag', first.items[0] ?? '');
  expect([
    refusal(await klubba.reply('meeting.setStatus', { id: first.meetingId, status: 'cancelled' })),
    refusal(await klubba.reply('meeting.remove', { id: first.meetingId })),
    refusal(await klubba.reply('meeting.update', { id: first.meetingId, patch: { date: '2026-05-09' } })),
    refusal(await klubba.reply('meeting.update', { id: second.meetingId, patch: { date: '2026-01-09' } })),
    refusal(await klubba.reply('meeting.update', { id: first.meetingId, patch: { date: '2026-02-10' } })),
  ]).toEqual(['paragraph.fixed', 'item.inUse', 'paragraph.fixed', 'paragraph.fixed', 'ok']);
});

it('neither undo nor redo puts anything before a fixed §', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const { meetingId, items } = await openSitting(desk, '2026-11-23', ['a', 'b', 'c']);
  const [a = '', , c = ''] = items;
  await klubba.call('agendaItem.move', { id: c, to: 0 });
  await exported(desk, 'protokollsutdrag', c);
  expect(refusal(await klubba.reply('history.undo', {}))).toBe('undo.frozen');
  expect(await paragraphsOf(desk, meetingId)).toEqual(['c 1!', 'a 2', 'b 3']);
  await klubba.call('agendaItem.withdraw', { id: a, withdrawn: true });
  await exported(desk, 'protokollsutdrag', items[1] ?? '');
  expect(refusal(await klubba.reply('history.undo', {}))).toBe('undo.frozen');
  expect(await paragraphsOf(desk, meetingId)).toEqual(['c 1!', 'a – utgår', 'b 2!']);
});

it('undo does not take a new item away whose § was fixed with a later one', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const { meetingId, items } = await openSitting(desk, '2026-11-23', ['a', 'b']);
  await klubba.call('agendaItem.create', { meetingId, at: 0, fields: { title: 'x' } });
  await exported(desk, 'protokollsutdrag', items[1] ?? '');
  expect(refusal(await klubba.reply('history.undo', {}))).toBe('undo.frozen');
  expect(await paragraphsOf(desk, meetingId)).toEqual(['x 1!', 'a 2!', 'b 3!']);
});

it('redo does not bring an item back before a § that was fixed meanwhile', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const { meetingId, items } = await openSitting(desk, '2026-11-23', ['a', 'b']);
  await klubba.call('agendaItem.create', { meetingId, at: 0, fields: { title: 'x' } });
  await klubba.call('history.undo', {});
  await exported(desk, 'protokollsutdrag', items[0] ?? '');
  expect(refusal(await klubba.reply('history.redo', {}))).toBe('undo.frozen');
  expect(await paragraphsOf(desk, meetingId)).toEqual(['a 1!', 'b 2']);
});

it('undo does not bring back an earlier meeting whose §§ are gone', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const earlier = await openSitting(desk, '2026-02-09', ['x'], 'planned');
  const later = await openSitting(desk, '2026-11-23', ['a']);
  await klubba.call('meeting.setStatus', { id: earlier.meetingId, status: 'cancelled' });
  await exported(desk, 'protokollsutdrag', later.items[0] ?? '');
  expect(refusal(await klubba.reply('history.undo', {}))).toBe('undo.frozen');
  expect(await paragraphsOf(desk, later.meetingId)).toEqual(['a 1!']);
});

const kinds = [
  'create',
  'move',
  'remove',
  'withdraw',
  'fix',
  'undo',
  'redo',
  'status',
  'date',
  'copy',
  'newMeeting',
  'removeMeeting',
] as const;

interface Move {
  readonly kind: (typeof kinds)[number];
  readonly which: number;
  readonly other: number;
}

const dates = ['2026-02-09', '2026-05-11', '2026-09-14', '2026-11-09'] as const;

/** Every § of the year as it stands, in order of meeting and item: its number, and whether it is fixed. */
async function yearOf({ klubba }: Desk) {
  const meetings = (await klubba.call('meeting.list', {})).toReversed();
  const standing = meetings.filter((each) => each.status !== 'cancelled');
  const details = await Promise.all(standing.map(({ id }) => klubba.call('meeting.get', { id })));
  return details.flatMap((detail) => {
    const all = numbered(detail.items, detail.paragraphs, detail.firstParagraph);
    return all.flatMap(({ item, number, fixed }) => (number === null ? [] : [{ id: item.id, number, fixed }]));
  });
}

/** Tries one move on whatever the board holds; refusals are part of it. */
async function attempt({ klubba }: Desk, { kind, which, other }: Move): Promise<void> {
  const meetings = await klubba.call('meeting.list', {});
  const id = meetings[which % meetings.length]?.id;
  if (id === undefined) return;
  const { items } = await klubba.call('meeting.get', { id });
  const item = items[other % Math.max(items.length, 1)]?.id ?? 'missing';
  const commands = {
    create: () => klubba.reply('agendaItem.create', { meetingId: id, at: other % 4, fields: { title: 'n' } }),
    move: () => klubba.reply('agendaItem.move', { id: item, to: which % 4 }),
    remove: () => klubba.reply('agendaItem.remove', { id: item }),
    withdraw: () => klubba.reply('agendaItem.withdraw', { id: item, withdrawn: which % 3 !== 0 }),
    fix: () => klubba.reply('document.export', { document: 'protokollsutdrag', id: item }),
    undo: () => klubba.reply('history.undo', {}),
    redo: () => klubba.reply('history.redo', {}),
    status: () =>
      klubba.reply('meeting.setStatus', {
        id,
        status: (['held', 'cancelled', 'held', 'planned'] as const)[other % 4] ?? 'held',
      }),
    date: () => klubba.reply('meeting.update', { id, patch: { date: dates[other % 4] ?? dates[0] } }),
    newMeeting: () =>
      klubba.reply('meeting.create', {
        date: dates[other % 4] ?? dates[0],
        agenda: other % 2 === 0 ? { from: 'nothing' } : { from: 'meeting', meetingId: id },
      }),
    removeMeeting: () => klubba.reply('meeting.remove', { id }),
    copy: () => klubba.reply('agendaItem.copy', { id: item, meetingId: meetings[other % meetings.length]?.id ?? '' }),
  };
  const reply = await commands[kind]();
  if (!reply.ok && reply.error.code === 'unexpected') throw new Error(`${kind}: ${JSON.stringify(reply.error)}`);
}

const move = fc.record<Move>({
  // Fixing and going back are what most can go wrong with.
  kind: fc.constantFrom(...kinds, 'fix', 'fix', 'undo'),
  which: fc.nat(11),
  other: fc.nat(11),
});

it('whatever is done, §§ run through the year without gap or repeat, and a fixed one never changes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 5, maxLength: 30 }), async (list) => {
      const desk = await newDesk();
      for (const date of dates.slice(0, 3)) {
        const sitting = await openSitting(desk, date, ['a', 'b'], 'planned');
        await desk.klubba.call('meeting.setStatus', { id: sitting.meetingId, status: 'held' });
      }
      const fixed = new Map<string, number>();
      for (const each of list) {
        await attempt(desk, each);
        const year = await yearOf(desk);
        expect(year.map(({ number }) => number)).toEqual(year.map((_each, index) => index + 1));
        const now = new Map(year.flatMap((one) => (one.fixed ? [[one.id, one.number]] : [])));
        expect([...fixed].map(([id]) => now.get(id))).toEqual([...fixed.values()]);
        for (const [id, number] of now) fixed.set(id, number);
      }
      await desk.klubba.app.close();
    }),
    { numRuns: 25 },
  );
}, 300_000);
