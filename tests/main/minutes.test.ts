import { expect, it } from 'vitest';
import type { choices } from '../../src/shared/minutes/model.ts';
import { type Desk, endSitting, type names, newDesk, openSitting, refusal, type Sitting } from './sitting.ts';

async function openOne(titles: readonly string[] = ['a']): Promise<{ desk: Desk; sitting: Sitting; item: string }> {
  const desk = await newDesk();
  const sitting = await openSitting(desk, '2026-11-23', titles);
  return { desk, sitting, item: sitting.items[0] ?? '' };
}

it('only one who serves in the item moves anything', async () => {
  const { desk, item } = await openOne();
  const { klubba, id } = desk;
  await klubba.call('disqualification.create', { agendaItemId: item, personId: id.cia });
  const move = async (personId: string) =>
    refusal(await klubba.reply('motion.create', { agendaItemId: item, personId, kind: 'reject' }));
  // Gun serves for Cia now.
  expect([await move(id.dan), await move(id.cia), await move(id.gun), await move(id.hugo)]).toEqual([
    'ok',
    'serving',
    'ok',
    'serving',
  ]);
});

it('only those who serve vote, each once, and a vote can be changed and taken back', async () => {
  const { desk, item } = await openOne();
  const { klubba, id } = desk;
  const motion = await klubba.call('motion.create', { agendaItemId: item, personId: id.dan, kind: 'amend', text: 'x' });
  const [first] = await klubba.call('proposition.suggest', { agendaItemId: item });
  const main = first?.id ?? '';
  expect(first?.alternatives.map((each) => [each.kind, each.motionId])).toEqual([
    ['proposal', null],
    ['motion', motion.id],
  ]);
  const vote = async (name: (typeof names)[number], choice: (typeof choices)[number] | null) =>
    refusal(await klubba.reply('proposition.vote', { id: main, personId: id[name], choice }));
  expect(await vote('ada', 'yes')).toBe('vote.open');
  await klubba.call('proposition.update', { id: main, patch: { method: 'open' } });
  expect([
    await vote('ada', 'yes'),
    await vote('gun', 'yes'),
    await vote('bo', 'no'),
    await vote('bo', 'abstain'),
    await vote('cia', 'no'),
    await vote('cia', null),
  ]).toEqual(['ok', 'serving', 'ok', 'ok', 'ok', 'ok']);
  const { ballots } = await klubba.call('proposition.voteRest', { id: main, choice: 'no' });
  expect(ballots).toEqual([
    { personId: id.ada, choice: 'yes' },
    { personId: id.bo, choice: 'abstain' },
    ...(['cia', 'dan', 'eva', 'fia'] as const).map((name) => ({ personId: id[name], choice: 'no' })),
  ]);
});

it('what was looked at when it was registered is not changed afterwards, and nothing moves to another owner', async () => {
  const { desk, sitting, item } = await openOne();
  const { klubba, id } = desk;
  const { meetingId } = sitting;
  const motion = await klubba.call('motion.create', { agendaItemId: item, personId: id.dan, kind: 'reject' });
  const vote = await klubba.call('proposition.create', { agendaItemId: item, method: 'open' });
  const note = await klubba.call('statement.create', { agendaItemId: item, personId: id.gun, kind: 'note', text: 'x' });
  const pause = await klubba.call('adjournment.create', { meetingId, fromTime: '14:00' });
  const guest = await klubba.call('participant.create', { meetingId, name: 'Ove' });
  const patches = [
    ['motion.update', motion.id, { personId: id.gun }],
    ['motion.update', motion.id, { agendaItemId: item }],
    ['proposition.update', vote.id, { ballots: [{ personId: id.gun, choice: 'yes' }] }],
    ['proposition.update', vote.id, { agendaItemId: item }],
    ['statement.update', note.id, { kind: 'reservation' }],
    ['statement.update', note.id, { personId: id.ada }],
    ['statement.update', note.id, { agendaItemId: item }],
    ['participant.update', guest.id, { meetingId }],
    ['adjournment.update', pause.id, { meetingId }],
  ] as const;
  const invoke = (command: string, input: unknown) => klubba.app.invoke(command, input, { id: 'test' });
  const said = [];
  for (const [command, row, patch] of patches) said.push(refusal(await invoke(command, { id: row, patch })));
  const ballots = [{ personId: id.gun, choice: 'yes' }];
  said.push(refusal(await invoke('proposition.create', { agendaItemId: item, ballots })));
  expect(said).toEqual(Array.from({ length: 10 }, () => 'input.invalid'));
  await klubba.call('motion.update', { id: motion.id, patch: { kind: 'amend', text: 'y', supporterIds: [id.bo] } });
  await klubba.call('statement.update', { id: note.id, patch: { motionId: motion.id } });
});

it('an election is by acclamation or closed ballot, and has no more votes than papers from the start', async () => {
  const { desk, item } = await openOne();
  const { klubba } = desk;
  const election = {
    agendaItemId: item,
    kind: 'election' as const,
    alternatives: [{ key: 'x', kind: 'candidate' as const, text: 'Eva' }],
  };
  const { id: main } = await klubba.call('proposition.create', { agendaItemId: item, method: 'open' });
  const { id: known } = await klubba.call('proposition.create', election);
  expect([
    refusal(await klubba.reply('proposition.create', { ...election, method: 'open' })),
    refusal(await klubba.reply('proposition.update', { id: known, patch: { method: 'open' } })),
    refusal(await klubba.reply('proposition.update', { id: main, patch: { kind: 'election' } })),
    refusal(await klubba.reply('proposition.create', { ...election, method: 'closed', blank: 7 })),
  ]).toEqual(['vote.closed', 'vote.closed', 'vote.closed', 'vote.tooMany']);
});

it('a motion that has been put stays, withdrawn or not, and an order that has begun is not suggested anew', async () => {
  const { desk, item } = await openOne();
  const { klubba, id } = desk;
  const motion = await klubba.call('motion.create', { agendaItemId: item, personId: id.dan, kind: 'reject' });
  await klubba.call('proposition.suggest', { agendaItemId: item });
  const [first] = await klubba.call('proposition.suggest', { agendaItemId: item });
  const main = first?.id ?? '';
  expect(refusal(await klubba.reply('motion.remove', { id: motion.id }))).toBe('motion.put');
  await klubba.call('proposition.update', { id: main, patch: { method: 'open' } });
  await klubba.call('proposition.vote', { id: main, personId: id.ada, choice: 'yes' });
  expect(refusal(await klubba.reply('proposition.suggest', { agendaItemId: item }))).toBe('proposition.begun');
  await klubba.call('proposition.remove', { id: main });
  expect(refusal(await klubba.reply('motion.remove', { id: motion.id }))).toBe('ok');
});

it('one who takes no part in the decision does not vote on it', async () => {
  const { desk, item } = await openOne();
  const { klubba, id } = desk;
  const { id: main } = await klubba.call('proposition.create', { agendaItemId: item, method: 'open' });
  await klubba.call('statement.create', { agendaItemId: item, personId: id.bo, kind: 'abstention' });
  expect(refusal(await klubba.reply('proposition.vote', { id: main, personId: id.bo, choice: 'yes' }))).toBe('voting');
  const { ballots } = await klubba.call('proposition.voteRest', { id: main, choice: 'no' });
  expect(ballots.map((each) => each.personId)).toEqual(
    (['ada', 'cia', 'dan', 'eva', 'fia'] as const).map((name) => id[name]),
  );
});

it('a closed ballot has no more votes than those who serve', async () => {
  const { desk, item } = await openOne();
  const { klubba } = desk;
  const election = await klubba.call('proposition.create', {
    agendaItemId: item,
    kind: 'election',
    method: 'closed',
    alternatives: [
      { key: 'x', kind: 'candidate', text: 'Eva' },
      { key: 'y', kind: 'candidate', text: 'Fia' },
    ],
  });
  const count = async (x: number, y: number, blank: number) =>
    refusal(
      await klubba.reply('proposition.update', {
        id: election.id,
        patch: {
          totals: [
            { key: 'x', votes: x },
            { key: 'y', votes: y },
          ],
          blank,
        },
      }),
    );
  expect([await count(3, 3, 1), await count(3, 3, 0), await count(4, 1, 1)]).toEqual(['vote.tooMany', 'ok', 'ok']);
});

it('a reservation is for one who took part, once, while the meeting goes on; its reasons may come later', async () => {
  const { desk, sitting, item } = await openOne();
  const { klubba, id } = desk;
  const say = async (name: (typeof names)[number], kind: 'reservation' | 'note' | 'abstention') =>
    refusal(await klubba.reply('statement.create', { agendaItemId: item, personId: id[name], kind, text: '' }));
  await klubba.call('attendance.leave', { agendaItemId: item, personId: id.fia });
  expect([
    await say('gun', 'reservation'),
    await say('fia', 'reservation'),
    await say('hugo', 'reservation'),
    await say('hugo', 'reservation'),
    await say('gun', 'abstention'),
    await say('bo', 'abstention'),
    await say('bo', 'reservation'),
    await say('gun', 'note'),
  ]).toEqual([
    'reservation.notServing',
    'reservation.notServing',
    'ok',
    'reservation.alreadyReserved',
    'serving',
    'ok',
    'reservation.abstained',
    'ok',
  ]);
  await endSitting(desk, sitting);
  expect([await say('cia', 'reservation'), await say('cia', 'note')]).toEqual(['reservation.notUnderway', 'ok']);
  const { items } = await klubba.call('meeting.get', { id: sitting.meetingId });
  const own = items[0]?.statements.find((each) => each.kind === 'reservation');
  await klubba.call('statement.update', { id: own?.id ?? '', patch: { text: 'Det blir för dyrt.' } });
  const minutes = await klubba.call('minutes.get', { meetingId: sitting.meetingId });
  expect(minutes.paragraphs[0]?.reservations.join('\n')).toContain('Det blir för dyrt.');
});

it('nobody is taken out of a decision that she has reserved herself against', async () => {
  const { desk, sitting, item } = await openOne(['a', 'b']);
  const { klubba, id } = desk;
  const { meetingId, items } = sitting;
  const [, b = ''] = items;
  await klubba.call('attendance.arrive', { agendaItemId: b, personId: id.gun });
  await klubba.call('attendance.leave', { agendaItemId: b, personId: id.bo });
  for (const [agendaItemId, name] of [
    [item, 'cia'],
    [b, 'gun'],
  ] as const) {
    await klubba.call('statement.create', { agendaItemId, personId: id[name], kind: 'reservation' });
  }
  const cia = { agendaItemId: item, personId: id.cia };
  expect([
    refusal(await klubba.reply('attendance.leave', cia)),
    refusal(await klubba.reply('attendance.set', { meetingId, personId: id.cia, presence: 'absent' })),
    refusal(await klubba.reply('attendance.change', { ...cia, presence: 'present' })),
    refusal(await klubba.reply('disqualification.create', cia)),
    refusal(await klubba.reply('statement.create', { ...cia, kind: 'abstention' })),
    refusal(await klubba.reply('attendance.arrive', { agendaItemId: b, personId: id.bo })),
    refusal(await klubba.reply('attendance.leave', { ...cia, agendaItemId: b })),
  ]).toEqual([...Array.from({ length: 6 }, () => 'reservation.kept'), 'ok']);
  // Moved before the first item, the reservation would be one by somebody who has left.
  expect(refusal(await klubba.reply('agendaItem.move', { id: b, to: 0 }))).toBe('reservation.kept');
});

it('an item does not come back to where one who has a reservation in it has left', async () => {
  const { desk, sitting, item } = await openOne(['a', 'b', 'c']);
  const { klubba, id } = desk;
  const [, b = ''] = sitting.items;
  await klubba.call('statement.create', { agendaItemId: item, personId: id.cia, kind: 'reservation' });
  await klubba.call('agendaItem.withdraw', { id: item, withdrawn: true });
  await klubba.call('attendance.leave', { agendaItemId: b, personId: id.cia });
  await klubba.call('document.export', { document: 'protokollsutdrag', id: b });
  expect(refusal(await klubba.reply('agendaItem.withdraw', { id: item, withdrawn: false }))).toBe('reservation.kept');
});
