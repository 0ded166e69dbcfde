import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outcomes } from '../../src/shared/agenda/model.ts';
import { rolls } from '../../src/shared/meeting/roll.ts';
import { decidersIn } from '../../src/shared/minutes/taking-part.ts';
import { type Desk, names, newDesk, openSitting, refusal, type Sitting } from './sitting.ts';

async function openOne(titles: readonly string[] = ['a']): Promise<{ desk: Desk; sitting: Sitting; item: string }> {
  const desk = await newDesk();
  const sitting = await openSitting(desk, '2026-11-23', titles);
  return { desk, sitting, item: sitting.items[0] ?? '' };
}

it('deciding gives the decision its usual words, and taking it back takes them away', async () => {
  const { desk, sitting, item } = await openOne();
  const { klubba } = desk;
  const words: unknown[] = [];
  for (const outcome of [...outcomes, null]) {
    await klubba.call('agendaItem.decide', { id: item, outcome });
    const { items } = await klubba.call('meeting.get', { id: sitting.meetingId });
    words.push([outcome, items[0]?.outcome, items[0]?.decision]);
  }
  const made = (...clauses: string[]) => ({ intro: 'Nämnden beslutar', clauses });
  expect(words).toEqual([
    ['asProposed', 'asProposed', null],
    ['changed', 'changed', made('att anta a')],
    ['referred', 'referred', made('återremittera ärendet.')],
    ['tabled', 'tabled', made('bordlägga ärendet till nästa sammanträde.')],
    ['rejected', 'rejected', made('avslå förslaget.')],
    ['filed', 'filed', made('lägga ärendet till handlingarna.')],
    ['noted', 'noted', { intro: 'Nämnden har tagit del av informationen.', clauses: [] }],
    ['nominated', 'nominated', made('att anta a')],
    ['none', 'none', null],
    [null, null, null],
  ]);
});

it('deciding the same once more leaves the words that were edited; a nomination names who was elected', async () => {
  const { desk, sitting, item } = await openOne();
  const { klubba } = desk;
  const decision = { intro: 'Nämnden beslutar', clauses: ['att anta a med en ändring'] };
  await klubba.call('agendaItem.decide', { id: item, outcome: 'changed' });
  await klubba.call('agendaItem.update', { id: item, patch: { decision } });
  await klubba.call('agendaItem.decide', { id: item, outcome: 'changed' });
  const one = async () => (await klubba.call('meeting.get', { id: sitting.meetingId })).items[0]?.decision;
  expect(await one()).toEqual(decision);
  const election = await klubba.call('proposition.create', {
    agendaItemId: item,
    kind: 'election',
    alternatives: [
      { key: 'x', kind: 'candidate', text: 'Eva Ek' },
      { key: 'y', kind: 'candidate', text: 'Bo By' },
    ],
    chosen: ['x'],
  });
  const nominate = () => klubba.call('agendaItem.decide', { id: item, outcome: 'nominated' });
  const nominated = (clause: string) => ({ intro: 'Nämnden beslutar', clauses: [clause] });
  await nominate();
  expect(await one()).toEqual(nominated('nominera Eva Ek.'));
  // Made words follow who is elected now, edited ones stay.
  await klubba.call('proposition.update', { id: election.id, patch: { chosen: ['y'] } });
  await nominate();
  expect(await one()).toEqual(nominated('nominera Bo By.'));
  await klubba.call('agendaItem.update', {
    id: item,
    patch: { decision: nominated('nominera Bo By som ordförande.') },
  });
  await klubba.call('proposition.update', { id: election.id, patch: { chosen: ['x'] } });
  await nominate();
  expect(await one()).toEqual(nominated('nominera Bo By som ordförande.'));
  for (let step = 0; step < 5; step++) await klubba.call('history.undo', {});
  expect(await one()).toEqual(decision);
});

it('own words stand in place of the made ones, say when the facts have changed, and go away again', async () => {
  const { desk, sitting, item } = await openOne();
  const { klubba, id } = desk;
  const paragraph = async () => (await klubba.call('minutes.get', { meetingId: sitting.meetingId })).paragraphs[0];
  await klubba.call('motion.create', { agendaItemId: item, personId: id.dan, kind: 'reject' });
  const made = (await paragraph())?.motions;
  const set = (text: string | null) => klubba.call('wording.set', { agendaItemId: item, section: 'motions', text });
  await set('Dan vill inte.');
  expect([(await paragraph())?.motions, (await paragraph())?.stale]).toEqual([['Dan vill inte.'], []]);
  await klubba.call('motion.create', { agendaItemId: item, personId: id.bo, kind: 'approve' });
  expect([(await paragraph())?.motions, (await paragraph())?.stale]).toEqual([['Dan vill inte.'], ['motions']]);
  await set('Dan vill inte, Bo vill.');
  expect((await paragraph())?.stale).toEqual([]);
  expect(await set(null)).toEqual([]);
  expect([made, (await paragraph())?.motions]).toEqual([
    ['Dan yrkar avslag på förslaget.'],
    ['Dan yrkar avslag på förslaget.', 'Bo yrkar bifall till förslaget.'],
  ]);
});

it('the decisions of all years stand in one list, newest first, with their numbers and how they ended', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const old = await openSitting(desk, '2025-11-10', ['a', 'b']);
  const late = await openSitting(desk, '2026-11-23', ['c', 'd']);
  await openSitting(desk, '2027-02-08', ['e'], 'planned');
  await klubba.call('agendaItem.decide', { id: old.items[0] ?? '', outcome: 'asProposed' });
  await klubba.call('agendaItem.decide', { id: old.items[1] ?? '', outcome: 'none' });
  await klubba.call('agendaItem.decide', { id: late.items[0] ?? '', outcome: 'tabled' });
  await klubba.call('agendaItem.decide', { id: late.items[1] ?? '', outcome: 'rejected' });
  await klubba.call('agendaItem.withdraw', { id: late.items[1] ?? '', withdrawn: true });
  const list = await klubba.call('decision.list', {});
  expect(list.map((each) => [each.meetingDate, each.number, each.title, each.outcome, each.text])).toEqual([
    ['2026-11-23', 1, 'c', 'tabled', 'Nämnden beslutar\natt bordlägga ärendet till nästa sammanträde.'],
    ['2025-11-10', 1, 'a', 'asProposed', 'Nämnden beslutar\natt anta a'],
  ]);
  const shown = await klubba.call('decision.get', { itemId: old.items[0] ?? '' });
  expect([shown.meetingDate, shown.paragraph?.title, shown.paragraph?.decision?.clauses]).toEqual([
    '2025-11-10',
    'a',
    ['att anta a'],
  ]);
});

it('a tabled or referred item is watched until a later agenda takes it up again', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const sitting = await openSitting(desk, '2026-11-23', ['a', 'b', 'c']);
  const [a = '', b = '', c = ''] = sitting.items;
  await klubba.call('agendaItem.decide', { id: a, outcome: 'tabled' });
  await klubba.call('agendaItem.decide', { id: b, outcome: 'referred' });
  await klubba.call('agendaItem.decide', { id: c, outcome: 'filed' });
  const next = await openSitting(desk, '2027-02-08', [], 'planned');
  const watched = async () =>
    (await klubba.call('agendaItem.watched', { meetingId: next.meetingId })).map((each) => [
      each.title,
      each.outcome,
      each.meetingDate,
      each.number,
    ]);
  expect(await watched()).toEqual([
    ['a', 'tabled', '2026-11-23', 1],
    ['b', 'referred', '2026-11-23', 2],
  ]);
  const copy = await klubba.call('agendaItem.copy', { id: a, meetingId: next.meetingId });
  expect([copy.continuesItemId, copy.outcome, copy.decision]).toEqual([a, null, null]);
  expect(await watched()).toEqual([['b', 'referred', '2026-11-23', 2]]);
  await klubba.call('agendaItem.withdraw', { id: copy.id, withdrawn: true });
  expect((await watched()).length).toBe(2);
  await klubba.call('agendaItem.withdraw', { id: copy.id, withdrawn: false });
  await klubba.call('meeting.setStatus', { id: next.meetingId, status: 'cancelled' });
  const later = await openSitting(desk, '2027-03-08', [], 'planned');
  expect((await klubba.call('agendaItem.watched', { meetingId: later.meetingId })).length).toBe(2);
});

it('an item tabled earlier the same day is watched by the meeting after it', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const sitting = await openSitting(desk, '2026-11-23', ['a']);
  await klubba.call('agendaItem.decide', { id: sitting.items[0] ?? '', outcome: 'tabled' });
  const nothing = { from: 'nothing' } as const;
  const at = async (startTime: string) => {
    const { meeting } = await klubba.call('meeting.create', { date: '2026-11-23', startTime, agenda: nothing });
    return (await klubba.call('agendaItem.watched', { meetingId: meeting.id })).map((each) => each.title);
  };
  expect([await at('08:00'), await at('16:00')]).toEqual([[], ['a']]);
});

it('ending a meeting sets the time it ended; opening it again takes it away', async () => {
  const { desk, sitting } = await openOne();
  const { klubba } = desk;
  const { meetingId } = sitting;
  const set = async (status: 'planned' | 'underway' | 'held' | 'cancelled') =>
    (await klubba.call('meeting.setStatus', { id: meetingId, status })).endTime;
  const hour = String(klubba.clock.now().getHours()).padStart(2, '0');
  expect(await set('held')).toBe(`${hour}:00`);
  klubba.clock.pass(600_000);
  expect([await set('underway'), await set('held')]).toEqual([null, `${hour}:10`]);
});

it('where the meeting has come is known to every window and is no step of history', async () => {
  const { desk, sitting, item } = await openOne();
  const { klubba } = desk;
  expect(await klubba.call('meeting.place', {})).toBeNull();
  const { undo } = await klubba.call('history.state', {});
  await klubba.call('meeting.goTo', { meetingId: sitting.meetingId, agendaItemId: item });
  const place = { meetingId: sitting.meetingId, agendaItemId: item };
  expect(await klubba.call('meeting.place', {})).toEqual(place);
  expect(klubba.events.filter((each) => each.topic === 'place')).toEqual([{ topic: 'place', place }]);
  expect((await klubba.call('history.state', {})).undo).toBe(undo);
  expect(refusal(await klubba.reply('meeting.goTo', { meetingId: 'x', agendaItemId: null }))).toBe('item.missing');
});

interface Deed {
  readonly kind: 'leave' | 'arrive' | 'jav' | 'abstain' | 'reserve' | 'move' | 'vote';
  readonly who: number;
  readonly at: number;
}

const deed = fc.record<Deed>({
  kind: fc.constantFrom('leave', 'arrive', 'jav', 'abstain', 'reserve', 'reserve', 'move', 'vote'),
  who: fc.nat(names.length - 1),
  at: fc.nat(2),
});

it('whatever happens at a meeting, nobody has moved, voted or reserved herself where she did not take part then', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 30 }), async (deeds) => {
      const { meetingId, items } = await openSitting(desk, '2026-11-23', ['a', 'b', 'c']);
      const people = await klubba.call('board.get', {});
      const votes = new Map<string, string>();
      for (const agendaItemId of items) {
        const { id: vote } = await klubba.call('proposition.create', { agendaItemId, method: 'open' });
        votes.set(agendaItemId, vote);
      }
      for (const { kind, who, at } of deeds) {
        const agendaItemId = items[at] ?? '';
        const personId = id[names[who] ?? 'ada'];
        const detail = await klubba.call('meeting.get', { id: meetingId });
        const facts = { people, meeting: detail.meeting, attendance: detail.attendance, items: detail.items };
        const serves = rolls(facts)
          .get(agendaItemId)
          ?.some((each) => each.personId === personId && each.presence === 'serving');
        const statements = detail.items[at]?.statements.filter((each) => each.personId === personId) ?? [];
        const said = statements.some((each) => each.kind !== 'note');
        const abstained = statements.some((each) => each.kind === 'abstention');
        const subject = { agendaItemId, personId };
        const commands = {
          leave: () => klubba.reply('attendance.leave', subject),
          arrive: () => klubba.reply('attendance.arrive', subject),
          jav: () => klubba.reply('disqualification.create', subject),
          abstain: () => klubba.reply('statement.create', { ...subject, kind: 'abstention' }),
          reserve: () => klubba.reply('statement.create', { ...subject, kind: 'reservation' }),
          move: () => klubba.reply('motion.create', { ...subject, kind: 'reject' }),
          vote: () => klubba.reply('proposition.vote', { id: votes.get(agendaItemId) ?? '', personId, choice: 'yes' }),
        };
        const { ok } = await commands[kind]();
        if (kind === 'reserve') expect(ok).toBe(serves === true && !said);
        if (kind === 'move') expect(ok).toBe(serves);
        if (kind === 'vote') expect(ok).toBe(serves === true && !abstained);
        if (kind === 'abstain' && ok) expect(serves).toBe(true);
      }
      const { meeting, attendance, items: last } = await klubba.call('meeting.get', { id: meetingId });
      const all = rolls({ people, meeting, attendance, items: last });
      const without = last.flatMap(({ id: itemId, statements }) => {
        const took = new Set(decidersIn(all.get(itemId) ?? [], statements).map((each) => each.personId));
        return statements.filter((each) => each.kind === 'reservation' && !took.has(each.personId));
      });
      expect(without).toEqual([]);
      await klubba.call('meeting.remove', { id: meetingId });
    }),
    { numRuns: 30 },
  );
}, 120_000);

it('a pause does not end before it began', async () => {
  const { desk, sitting } = await openOne();
  const { klubba } = desk;
  const { id } = await klubba.call('adjournment.create', { meetingId: sitting.meetingId, fromTime: '14:00' });
  expect(refusal(await klubba.reply('adjournment.update', { id, patch: { toTime: '13:50' } }))).toBe(
    'adjournment.order',
  );
  const { toTime } = await klubba.call('adjournment.update', { id, patch: { toTime: '14:10' } });
  expect(toTime).toBe('14:10');
});
