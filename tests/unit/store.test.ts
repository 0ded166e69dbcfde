import { describe, expect, it } from 'vitest';
import { start } from '../../src/renderer/store/listen.ts';
import { savingState } from '../../src/renderer/store/saving.ts';
import { createStore } from '../../src/renderer/store/store.ts';
import { hostGone } from '../../src/renderer/store/words.ts';
import type { Api, AppEvent } from '../../src/shared/api.ts';
import type { BoardDetail } from '../../src/shared/board/commands.ts';
import type { Failure, Reply } from '../../src/shared/errors.ts';

type Answer = (input: unknown) => unknown;

const file = { name: 'prov.klubba', shared: false, integrity: 'ok' } as const;
const history = { undo: 'Ändra nämnden', redo: null, savedAt: '2026-02-09T13:15:00Z' };
const profile = { userName: 'Prov', theme: 'system', letterKeys: true } as const;
const matter = { id: 'm1', registryNumber: 'A-1', preliminary: false, title: 'Budget', note: '' };
const detail = (name: string) =>
  ({ board: { id: 'b', name }, municipalities: [], persons: [], matters: [matter] }) as unknown as BoardDetail;

class Refusal extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** A host that answers as the test says, tells what the test tells, and remembers what it was asked. */
function host(answers: Readonly<Record<string, Answer>>) {
  const calls: (readonly [string, unknown])[] = [];
  const listeners = new Set<(event: AppEvent) => void>();
  const table: Readonly<Record<string, Answer>> = {
    'board.file': () => file,
    'board.get': () => detail('Nämnden'),
    'board.recent': () => [],
    'meeting.list': () => [],
    'history.state': () => history,
    'profile.get': () => profile,
    'profile.flushed': () => ({ noted: true }),
    ...answers,
  };
  const api: Api = {
    host: 'browser',
    async invoke(command, input): Promise<Reply<unknown>> {
      calls.push([command, input]);
      try {
        return { ok: true, value: await table[command]?.(input) };
      } catch (error) {
        if (error instanceof Refusal) return { ok: false, error: error.failure };
        throw error;
      }
    },
    offer: async () => 'token',
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const tell = (event: AppEvent) => {
    for (const listener of listeners) listener(event);
  };
  return { api, calls, tell, asked: () => calls.map(([command]) => command) };
}

async function opened(answers: Readonly<Record<string, Answer>> = {}) {
  const desk = host(answers);
  const store = createStore(desk.api, { now: () => 1_000 });
  await start(store);
  desk.calls.length = 0;
  return { ...desk, store, state: () => store.getState() };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the store', () => {
  it('reads the open board when it starts', async () => {
    const { state } = await opened();
    expect([state().board.phase, state().board.detail?.board.name, state().history.state]).toEqual([
      'open',
      'Nämnden',
      history,
    ]);
  });

  it('is closed when the host has no board open', async () => {
    const { state } = await opened({ 'board.file': () => null });
    expect([state().board.phase, state().board.detail]).toEqual(['closed', null]);
  });

  it('reads again only what the changed tables show, once for messages that come together', async () => {
    const { tell, asked } = await opened();
    tell({ topic: 'rows', tables: { person: ['p'] }, origin: 'x' });
    tell({ topic: 'rows', tables: { matter: ['m'] }, origin: 'x' });
    await settled();
    expect(asked()).toEqual(['board.get']);
  });

  it('reads everything again when it does not know the table', async () => {
    const { tell, asked } = await opened();
    tell({ topic: 'rows', tables: { something_new: ['x'] }, origin: 'x' });
    await settled();
    expect(asked().toSorted()).toEqual(['board.get', 'meeting.list']);
  });

  it('puts the fresh row of an update in its place before anything is read again', async () => {
    const { state } = await opened({ 'matter.update': () => ({ ...matter, title: 'Budget 2027' }) });
    await state().run('matter.update', { id: 'm1', patch: { title: 'Budget 2027' } });
    expect(state().board.detail?.matters).toEqual([{ ...matter, title: 'Budget 2027' }]);
  });

  it('throws away a reading that overlapped its own write and reads again', async () => {
    const names = ['först', 'gammal', 'ny'];
    let release = () => {};
    const { tell, state, asked } = await opened({
      'board.update': () => ({ id: 'b', name: 'ny' }),
      'board.get': async () => {
        const name = names.shift() ?? 'först';
        if (name === 'gammal') await new Promise<void>((resolve) => (release = resolve));
        return detail(name);
      },
    });
    tell({ topic: 'rows', tables: { board: ['b'] }, origin: 'x' });
    await settled();
    await state().run('board.update', { patch: { name: 'ny' } });
    release();
    await settled();
    expect([asked(), state().board.detail?.board.name]).toEqual([['board.get', 'board.update', 'board.get'], 'ny']);
  });

  it('reads no risks again for an update of its own, whose reply says it all, but for all else', async () => {
    const one = { id: 'e1', description: 'Brand', measures: [] };
    const version = { analysis: { id: 'a' }, entries: [one], removals: [], adoption: null, before: null, newest: true };
    const { tell, asked, state } = await opened({
      'riskAnalysis.get': () => version,
      'riskAnalysis.list': () => [],
      'riskEntry.update': () => ({ id: 'e1', description: 'Eld' }),
    });
    await state().risk.show('a');
    const change = { topic: 'rows', origin: 'x', command: 'riskEntry.update' } as const;
    await state().run('riskEntry.update', { id: 'e1', patch: { description: 'Eld' } });
    tell({ ...change, tables: { risk_entry: ['e1'] }, own: true });
    await settled();
    expect([asked().slice(1), state().risk.detail?.entries]).toEqual([
      ['riskEntry.update'],
      [{ ...one, description: 'Eld' }],
    ]);
    const reads = async (event: AppEvent) => {
      const before = asked().length;
      tell(event);
      await settled();
      return asked().slice(before).toSorted();
    };
    const all = ['riskAnalysis.get', 'riskAnalysis.list'];
    expect(await reads({ ...change, tables: { risk_entry: ['e1'] } })).toEqual(all);
    expect(await reads({ ...change, tables: { risk_entry: ['e1', 'e2'] }, own: true })).toEqual(all);
    expect(await reads({ ...change, command: 'history.undo', tables: { risk_entry: ['e1'] }, own: true })).toEqual(all);
  });

  it('reads the risks again when two of its own updates of one risk were on their way together', async () => {
    const { asked, state } = await opened({
      'riskAnalysis.get': () => ({ analysis: { id: 'a' }, entries: [], removals: [], adoption: null, before: null }),
      'riskAnalysis.list': () => [],
      'riskEntry.update': () => ({ id: 'e1' }),
    });
    await state().risk.show('a');
    const update = (description: string) => state().run('riskEntry.update', { id: 'e1', patch: { description } });
    await Promise.all([update('Eld'), update('Brand')]);
    await settled();
    expect(asked().toSorted()).toEqual([
      'riskAnalysis.get',
      'riskAnalysis.get',
      'riskAnalysis.list',
      'riskEntry.update',
      'riskEntry.update',
    ]);
  });

  it('shows a failed command as a notice with what to do, and a dialog called off as none', async () => {
    const { state } = await opened({
      'board.saveCopy': () => {
        throw new Refusal({ code: 'file.unwritable', data: { name: 'kopia', reason: '' } });
      },
      'board.open': () => {
        throw new Refusal({ code: 'dialog.cancelled', data: {} });
      },
    });
    await state().run('board.saveCopy', { history: true });
    await state().board.open();
    expect(state().notices.list.map(({ tone, text }) => [tone, text])).toEqual([
      ['danger', '”kopia” kunde inte skrivas.'],
    ]);
  });

  it('shows two messages at most, the newest first, and none that pushes out what went wrong', async () => {
    const { state } = await opened({});
    const texts = () => state().notices.list.map((each) => each.text);
    for (const text of ['ett', 'två', 'tre']) state().notices.show({ tone: 'warn', text });
    const before = texts();
    state().notices.show({ tone: 'danger', text: 'fel ett' });
    state().notices.show({ tone: 'danger', text: 'fel två' });
    state().notices.show({ tone: 'info', text: 'fyra' });
    expect([before, texts()]).toEqual([
      ['tre', 'två'],
      ['fyra', 'fel två', 'fel ett'],
    ]);
  });

  it('keeps why a board could not be opened for a screen of its own', async () => {
    const failure: Failure = { code: 'board.newer', data: { name: 'x.klubba', version: 9, known: 1 } };
    const { state } = await opened({
      'board.open': () => {
        throw new Refusal(failure);
      },
    });
    await state().board.open('t');
    expect(state().board.failure).toEqual(failure);
  });

  it('answers with a failure when the host itself fails', async () => {
    const { state } = await opened({
      'board.check': () => {
        throw new Error(hostGone);
      },
    });
    expect(await state().call('board.check', {})).toEqual({
      ok: false,
      error: { code: 'unexpected', data: { reference: hostGone } },
    });
  });

  it('forgets the board when none is open any longer', async () => {
    const { tell, state } = await opened();
    tell({ topic: 'board', file: null });
    await settled();
    expect([state().board.phase, state().board.detail, state().history.state.undo]).toEqual(['closed', null, null]);
  });
});

describe('unsaved fields', () => {
  it('are all sent when the window is about to close, and the host is told how many could not be', async () => {
    const { store, state, tell, calls } = await opened();
    const saved: string[] = [];
    const field = (key: string, reply: Reply<unknown>) =>
      state().drafts.open({
        key,
        value: '',
        save: async (value: string) => {
          saved.push(value);
          return reply;
        },
      }).autosave;
    field('one', { ok: true, value: {} }).edit('ett');
    field('two', { ok: false, error: { code: 'unexpected', data: { reference: 'r' } } }).edit('två');
    expect(state().saving).toEqual({ unsaved: 2, failed: 0, conflicts: 0, savedAt: null });
    tell({ topic: 'flush', id: 'f1' });
    await settled();
    expect([saved, calls]).toEqual([['ett', 'två'], [['profile.flushed', { id: 'f1', left: 1 }]]]);
    expect(store.getState().saving).toEqual({ unsaved: 1, failed: 1, conflicts: 0, savedAt: 1_000 });
  });

  it('outlive their component, and are forgotten when they are saved and off the screen', async () => {
    const { state } = await opened();
    const spec = { key: 'k', value: 'a', save: async () => ({ ok: true, value: {} }) as const };
    const first = state().drafts.open(spec);
    const leave = first.subscribe(() => {});
    first.autosave.edit('ab');
    leave();
    expect(state().drafts.open(spec).autosave.draft().value).toBe('ab');
    await settled();
    expect(state().drafts.open(spec).autosave).not.toBe(first.autosave);
  });

  it('are saved before the board takes back a step', async () => {
    const { state, asked } = await opened({ 'history.undo': () => history });
    const { autosave } = state().drafts.open({
      key: 'k',
      value: '',
      save: (value: string) => state().call('board.update', { patch: { name: value } }),
    });
    autosave.edit('x');
    await state().history.undo();
    expect(asked()).toEqual(['board.update', 'history.undo']);
  });

  it('that two have written in wait for a choice: they are not saved, and the way to them is known', async () => {
    const { state } = await opened();
    state().route.go('arenden', 'm1');
    const save = async () => ({ ok: true, value: {} }) as const;
    const { autosave, subscribe } = state().drafts.open({ key: 'k', value: 'a', save });
    subscribe(() => {});
    autosave.edit('ab');
    autosave.receive('x');
    state().route.go('personer');
    expect(state().saving).toEqual({ unsaved: 1, failed: 0, conflicts: 1, savedAt: null });
    expect([savingState(state().saving), state().drafts.trouble()]).toMatchObject([
      'conflict',
      { screen: 'arenden', parts: ['m1'] },
    ]);
    autosave.takeTheirs();
    expect([savingState(state().saving), state().drafts.trouble()]).toEqual(['saved', null]);
  });

  it('are shown to be copied when the board goes away before they are saved, and are never sent again', async () => {
    const { state, tell } = await opened();
    const saved: unknown[] = [];
    const field = (key: string, value: unknown) =>
      state()
        .drafts.open<unknown>({
          key,
          value: null,
          save: async (next) => {
            saved.push(next);
            return { ok: true, value: {} };
          },
        })
        .autosave.edit(value);
    field('matter.update:m1:title', 'Ny rubrik');
    field('agendaItem.update:i:matterId', 'm1');
    const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Bakgrunden' }] }];
    field('agendaItem.update:i:background', { type: 'doc', content });
    field('agendaItem.update:i:proposal', { intro: 'Nämnden beslutar', clauses: ['att godkänna'] });
    tell({ topic: 'board', file: null });
    await state().drafts.flush();
    const lost = 'Ny rubrik\n\nBakgrunden\n\nNämnden beslutar\natt godkänna';
    expect([saved, state().notices.list]).toMatchObject([
      [],
      [{ tone: 'danger', text: expect.stringContaining('Detta hann inte sparas'), help: lost }],
    ]);
    expect(state().saving).toMatchObject({ unsaved: 0 });
  });
});

describe('rows that are moved', () => {
  const list = ['a', 'b', 'c', 'd'].map((id) => ({ ...matter, id }));
  const order = (detail: BoardDetail | null) => detail?.matters.map(({ id }) => id).join('');
  const withList = { 'board.get': () => ({ ...detail('Nämnden'), matters: list }) };

  it('stand in their new place at once, and are sent one at a time', async () => {
    const answers: (() => void)[] = [];
    const { state, calls } = await opened({
      ...withList,
      'matter.move': () => new Promise<void>((resolve) => answers.push(resolve)),
    });
    const moves = [1, 2, 3].map((to) => {
      const done = state().run('matter.move', { id: 'a', to });
      return [order(state().board.detail), done] as const;
    });
    expect(moves.map(([seen]) => seen)).toEqual(['bacd', 'bcad', 'bcda']);
    await settled();
    expect(calls).toEqual([['matter.move', { id: 'a', to: 1 }]]);
    for (const _ of moves) {
      answers.shift()?.();
      await settled();
    }
    expect(calls.map(([, input]) => input)).toEqual([1, 2, 3].map((to) => ({ id: 'a', to })));
  });

  it('stand where they stood when the move is refused', async () => {
    const { state } = await opened({
      ...withList,
      'matter.move': () => {
        throw new Refusal({ code: 'unexpected', data: { reference: 'r' } });
      },
    });
    await state().call('matter.move', { id: 'a', to: 2 });
    await settled();
    expect(order(state().board.detail)).toBe('abcd');
  });
});
