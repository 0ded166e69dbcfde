import { describe, expect, it } from 'vitest';
import { boardJson } from '../../src/shared/exchange/board-json.ts';
import { adopt, amountsOf, budgetBoard, cells, keyWith, newest, yearOf, yearWith } from './budget-board.ts';
import { newKlubba, temporaryFolder } from './klubba.ts';
import { jsonNow, openJson, restarted } from './support.ts';

describe('a year', () => {
  it('begins with one proposed alternative, and with the amounts that counted the year before where asked', async () => {
    const board = await budgetBoard();
    const { klubba } = board;
    await yearWith(board, 2026, ['5 269,0', '3 100,0', '445,0', '9 000']);
    await klubba.call('budget.create', { year: 2027, carry: true });
    const next = await newest(klubba, 2027);
    expect(next.alternatives.map(({ status, label, position }) => [status, label, position])).toEqual([
      ['proposed', '', 0],
    ]);
    expect(amountsOf(board, next)).toEqual([[5_269_000, 3_100_000, 445_000]]);
    expect(next.alternatives[0]?.amounts.map((each) => each.precision)).toEqual([100, 100, 100]);
    await klubba.call('budget.create', { year: 2028 });
    expect(amountsOf(board, await newest(klubba, 2028))).toEqual([[null, null, null]]);
    expect(await klubba.reply('budget.create', { year: 2028 })).toMatchObject({
      ok: false,
      error: { code: 'rule.broken', data: { rule: 'budget.year' } },
    });
    expect(await klubba.call('budget.years', {})).toEqual([2028, 2027, 2026]);
  });

  it('is compared with last year as adopted, else with nothing but what is stated', async () => {
    const board = await budgetBoard();
    const { klubba } = board;
    await yearWith(board, 2026, ['5 269,0', '3 100,0', '445,0']);
    await yearWith(board, 2027, ['6 000', '3 500', '500']);
    expect((await newest(klubba, 2027)).before).toBeNull();
    await adopt(klubba, 2026, '2025-11-10');
    const { before } = await newest(klubba, 2027);
    expect([before?.year, before?.adopted, before?.amounts.map((each) => each.amount)]).toEqual([
      2026,
      true,
      [5_269_000, 3_100_000, 445_000],
    ]);
    const { earlier } = await yearOf(klubba, 2027);
    expect(earlier.map(({ year, version, label, adopted }) => [year, version, label, adopted])).toEqual([
      [2026, 1, 'Alternativ 1', true],
    ]);
  });
});

describe('amounts', () => {
  it('are written, changed and emptied in one step each, which is undone as a whole', async () => {
    const board = await budgetBoard();
    const { klubba } = board;
    const { budget, alternatives } = await yearWith(board, 2026, ['1', '2', '3']);
    const [first] = alternatives;
    const block = [
      ...cells(board, first?.id ?? '', ['5 269 000 kr', '−3 100,25', '445,0', '2 613,8']),
      ...cells(board, null, ['4 000', '2 000', '100']),
    ];
    await klubba.call('budget.fill', { id: budget.id, cells: block });
    const filled = await newest(klubba, 2026);
    expect(filled.alternatives[0]?.amounts.map(({ amount, precision }) => [amount, precision])).toEqual([
      [5_269_000, 1],
      [-3_100_250, 10],
      [445_000, 100],
      [2_613_800, 100],
    ]);
    expect(filled.stated.map((each) => each.amount)).toEqual([4_000_000, 2_000_000, 100_000]);
    await klubba.call('history.undo', {});
    const undone = await newest(klubba, 2026);
    expect([amountsOf(board, undone), undone.stated]).toEqual([[[1_000, 2_000, 3_000]], []]);
    const emptied = block.slice(0, 2).map((each) => ({ ...each, amount: null }));
    await klubba.call('budget.fill', { id: budget.id, cells: emptied });
    expect(amountsOf(board, await newest(klubba, 2026))).toEqual([[null, null, 3_000]]);
  });

  it('of another version, or of a municipality that is none, are refused as a whole', async () => {
    const board = await budgetBoard();
    const { klubba } = board;
    const other = await yearWith(board, 2025, ['1', '2', '3']);
    const { budget, alternatives } = await yearWith(board, 2026, ['1', '2', '3']);
    const mine = cells(board, alternatives[0]?.id ?? '', ['9']);
    const theirs = cells(board, other.alternatives[0]?.id ?? '', ['9']);
    const replies = [
      await klubba.reply('budget.fill', { id: budget.id, cells: [...mine, ...theirs] }),
      await klubba.reply('budget.fill', {
        id: budget.id,
        cells: mine.map((each) => ({ ...each, municipalityId: 'x' })),
      }),
    ];
    expect(replies.map((each) => each.ok)).toEqual([false, false]);
    expect(amountsOf(board, await newest(klubba, 2026))).toEqual([[1_000, 2_000, 3_000]]);
  });
});

describe('alternatives', () => {
  it('are added empty or as a copy, and only one of them is proposed', async () => {
    const board = await budgetBoard();
    const { klubba } = board;
    const { budget, alternatives } = await yearWith(board, 2026, ['1', '2', '3', '7']);
    const [first] = alternatives;
    const copy = await klubba.call('budgetAlternative.create', { budgetId: budget.id, fromId: first?.id, label: 'B' });
    await klubba.call('budgetAlternative.create', { budgetId: budget.id, label: 'C' });
    await klubba.call('budgetAlternative.setStatus', { id: copy.id, status: 'proposed' });
    const detail = await newest(klubba, 2026);
    expect(detail.alternatives.map(({ label, status, position }) => [label, status, position])).toEqual([
      ['', 'open', 0],
      ['B', 'proposed', 1],
      ['C', 'open', 2],
    ]);
    expect(amountsOf(board, detail)).toEqual([
      [1_000, 2_000, 3_000],
      [1_000, 2_000, 3_000],
      [null, null, null],
    ]);
    // What somebody else stated of the sum is not copied.
    expect(detail.alternatives.map((each) => each.amounts.length)).toEqual([4, 3, 0]);
    await klubba.call('budgetAlternative.move', { id: copy.id, to: 0 });
    await klubba.call('budgetAlternative.remove', { id: first?.id ?? '' });
    expect((await newest(klubba, 2026)).alternatives.map((each) => each.label)).toEqual(['B', 'C']);
  });
});

describe('keys', () => {
  it('distribute an amount exactly, to the municipalities and at the step it was written', async () => {
    const board = await budgetBoard();
    const { klubba } = board;
    const { alternatives } = await yearWith(board, 2026, ['1', '2', '3']);
    const [alternative] = alternatives;
    const keyId = await keyWith(board, 2026, [134_209, 78_044, 8_923]);
    const input = { id: alternative?.id ?? '', keyId, amount: 14_635_100, precision: 100 };
    await klubba.call('budgetAlternative.distribute', input);
    const detail = await newest(klubba, 2026);
    expect(amountsOf(board, detail)).toEqual([[8_880_600, 5_164_100, 590_400]]);
    expect(detail.alternatives[0]?.keyId).toBe(keyId);
    await klubba.call('budgetAlternative.distribute', { ...input, amount: 14_635_101, precision: 1 });
    const [exact = []] = amountsOf(board, await newest(klubba, 2026));
    expect(exact.reduce<number>((sum, each) => sum + (each ?? 0), 0)).toBe(14_635_101);
  });

  it('without shares distribute nothing, and say so', async () => {
    const board = await budgetBoard();
    const { klubba } = board;
    const { alternatives } = await yearWith(board, 2026, ['1', '2', '3']);
    const keyId = await keyWith(board, 2026, []);
    const input = { id: alternatives[0]?.id ?? '', keyId, amount: 100, precision: 1 };
    expect(await klubba.reply('budgetAlternative.distribute', input)).toMatchObject({
      ok: false,
      error: { code: 'rule.broken', data: { rule: 'key.empty' } },
    });
    expect(amountsOf(board, await newest(klubba, 2026))).toEqual([[1_000, 2_000, 3_000]]);
  });

  it('are carried to a later year with their figures, which are to be read again', async () => {
    const board = await budgetBoard();
    const { klubba, municipalities } = board;
    await keyWith(board, 2026, [3, 2, 1]);
    expect((await yearOf(klubba, 2028)).keysBefore).toEqual({ year: 2026, count: 1 });
    await klubba.call('allocationKey.carry', { fromYear: 2026, year: 2028 });
    const { keys } = await yearOf(klubba, 2028);
    expect(keys.map(({ name, source, readOn, year }) => [name, source, readOn, year])).toEqual([
      ['Folkmängd', 'Statistikverket', null, 2028],
    ]);
    expect(keys[0]?.shares.map((each) => [each.municipalityId, each.weight])).toEqual(
      municipalities.map((each, at) => [each, 3 - at]),
    );
  });
});

describe('an adopted budget', () => {
  async function adopted() {
    const board = await budgetBoard();
    const { klubba } = board;
    const { budget, alternatives } = await yearWith(board, 2026, ['8 615,5', '5 294,6', '725,0']);
    const fromId = alternatives[0]?.id ?? null;
    const other = await klubba.call('budgetAlternative.create', { budgetId: budget.id, fromId, label: 'Utan' });
    const detail = await adopt(klubba, 2026, '2025-11-10');
    return { board, klubba, detail, other };
  }

  it('has its day, its file, and its other alternatives rejected', async () => {
    const { klubba, detail } = await adopted();
    expect(detail.alternatives.map((each) => each.status)).toEqual(['adopted', 'rejected']);
    expect([detail.budget.adoptedOn, detail.adoption?.author, detail.newest]).toEqual([
      '2025-11-10',
      'Asta Berg',
      true,
    ]);
    const board = JSON.parse(jsonNow(klubba));
    expect(board.issuedDocuments.map((each: { document: string }) => each.document)).toEqual(['budget']);
  });

  it('is changed by nothing: every command about it is refused, and undo stops at it', async () => {
    const { board, klubba, detail, other } = await adopted();
    const before = jsonNow(klubba);
    const { id } = detail.budget;
    const own = detail.alternatives[0]?.id ?? '';
    const keyId = 'x';
    const replies = [
      await klubba.reply('budget.update', { id, patch: { consultedOn: '2025-10-01' } }),
      await klubba.reply('budget.remove', { id }),
      await klubba.reply('budget.fill', { id, cells: cells(board, own, ['1']) }),
      await klubba.reply('budget.fill', { id, cells: cells(board, other.id, ['1']) }),
      await klubba.reply('budget.fill', { id, cells: cells(board, null, ['1']) }),
      await klubba.reply('budgetAlternative.create', { budgetId: id, label: 'Ny' }),
      await klubba.reply('budgetAlternative.update', { id: own, patch: { label: 'x' } }),
      await klubba.reply('budgetAlternative.setStatus', { id: other.id, status: 'proposed' }),
      await klubba.reply('budgetAlternative.remove', { id: other.id }),
      await klubba.reply('budgetAlternative.distribute', { id: own, keyId, amount: 1, precision: 1 }),
      await klubba.reply('budget.adopt', { id, alternativeId: own, adoptedOn: '2025-11-11' }),
      await klubba.reply('history.undo', {}),
    ];
    expect(replies.filter((each) => each.ok)).toEqual([]);
    expect(jsonNow(klubba)).toBe(before);
  });

  it('is refused while the chosen alternative lacks an amount', async () => {
    const board = await budgetBoard();
    await yearWith(board, 2026, ['1', '2']);
    await expect(adopt(board.klubba, 2026, '2025-11-10')).rejects.toThrow('Västmark');
  });

  it('is handed out again byte for byte, whatever is changed around it', async () => {
    const { klubba, board, detail } = await adopted();
    const { id } = detail.budget;
    await klubba.call('document.export', { document: 'budget', id });
    const first = klubba.delivered.at(-1);
    await klubba.call('municipality.update', { id: board.municipalities[0] ?? '', patch: { name: 'Nysjö' } });
    const again = await restarted(klubba);
    await again.call('document.export', { document: 'budget', id });
    expect(again.delivered.at(-1)?.bytes).toEqual(first?.bytes);
    expect(first?.fileName).toBe('Provnamnden_2025-11-10_Budget_2026.docx');
  });

  it('is followed by a revised one with a reason, which counts once it is adopted', async () => {
    const { klubba, board, detail } = await adopted();
    const { id } = detail.budget;
    const revised = await klubba.call('budget.revise', { id, reason: 'Licenserna blev dyrare.' });
    expect([revised.version, revised.reason]).toEqual([2, 'Licenserna blev dyrare.']);
    const open = await newest(klubba, 2026);
    expect(amountsOf(board, open)).toEqual([[8_615_500, 5_294_600, 725_000]]);
    expect([open.revised?.label, open.revised?.adopted]).toEqual(['Alternativ 1', true]);
    expect(await klubba.reply('budget.revise', { id, reason: '' })).toMatchObject({ ok: false });
    await klubba.call('budget.fill', {
      id: revised.id,
      cells: cells(board, open.alternatives[0]?.id ?? '', ['9 000']),
    });
    await klubba.call('budget.create', { year: 2027 });
    expect((await newest(klubba, 2027)).before?.amounts[0]?.amount).toBe(8_615_500);
    await adopt(klubba, 2026, '2026-03-02');
    expect((await newest(klubba, 2027)).before?.amounts[0]?.amount).toBe(9_000_000);
  });
});

it('a budget is put on an agenda with its words and its document, in one step', async () => {
  const board = await budgetBoard();
  const { klubba } = board;
  const { budget } = await yearWith(board, 2026, ['1', '2', '3']);
  const { meeting } = await klubba.call('meeting.create', { date: '2025-11-10', agenda: { from: 'nothing' } });
  const item = await klubba.call('budget.placeOnAgenda', { id: budget.id, place: { meetingId: meeting.id } });
  expect([item.title, item.proposal]).toEqual([
    'Budget 2026',
    { intro: 'Nämnden beslutar', clauses: ['att fastställa budget 2026.'] },
  ]);
  const { items } = await klubba.call('meeting.get', { id: meeting.id });
  expect(items[0]?.attachments.map(({ title, document }) => [title, document])).toEqual([['Budget 2026', 'budget']]);
  expect((await newest(klubba, 2026)).budget.adoptedItemId).toBe(item.id);
  await klubba.call('history.undo', {});
  const undone = await klubba.call('meeting.get', { id: meeting.id });
  expect([undone.items, (await newest(klubba, 2026)).budget.adoptedItemId]).toEqual([[], null]);
});

it('the open format carries budgets, keys and what is frozen to another board', async () => {
  const board = await budgetBoard();
  const { klubba } = board;
  await yearWith(board, 2026, ['8 615,5', '5 294,6', '725,0', '14 635,1']);
  await keyWith(board, 2026, [3, 2, 1]);
  await adopt(klubba, 2026, '2025-11-10');
  const json = await openJson(klubba);
  const { budgets, budgetAlternatives, budgetAmounts, allocationKeys, allocationShares } = boardJson.parse(
    JSON.parse(json),
  );
  expect(
    [budgets, budgetAlternatives, budgetAmounts, allocationKeys, allocationShares].map((each) => each.length),
  ).toEqual([1, 1, 4, 1, 3]);
  const other = newKlubba({ folder: temporaryFolder() });
  await other.call('board.create', { name: 'Annan' });
  await other.call('exchange.importJson', { json: new TextEncoder().encode(json), replace: true });
  expect(await openJson(other)).toBe(json);
});
