import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newBoard, newKlubba } from './klubba.ts';

it('an unknown command, a wrong field and too deep a value are refused by name', async () => {
  const { app } = await newBoard();
  const caller = { id: 'test' };
  let deep: unknown = 'x';
  for (let level = 0; level < 5_000; level++) deep = [deep];
  expect([
    await app.invoke('toString', {}, caller),
    await app.invoke('meeting.create', { date: '2027-02-30' }, caller),
    await app.invoke('person.create', { name: 'Eva', nmae: 'x' }, caller),
    await app.invoke('person.create', { name: deep }, caller),
  ]).toEqual([
    { ok: false, error: { code: 'command.unknown', data: { command: 'toString' } } },
    {
      ok: false,
      error: { code: 'input.invalid', data: { issues: [{ path: 'date', message: 'Ogiltig(t) ISO-datum' }] } },
    },
    {
      ok: false,
      error: { code: 'input.invalid', data: { issues: [{ path: '', message: 'Okänd nyckel: "nmae"' }] } },
    },
    { ok: false, error: { code: 'input.invalid', data: { issues: [{ path: '', message: 'för djupt nästlat' }] } } },
  ]);
});

it('without a board a read and a write say that none is open', async () => {
  const { reply } = newKlubba();
  const closed = { ok: false, error: { code: 'board.closed', data: {} } };
  expect([await reply('board.get', {}), await reply('person.create', { name: 'Eva' })]).toEqual([closed, closed]);
});

it('a write tells every listener which rows changed, whose call it was, and what can be undone', async () => {
  const { call, events } = await newBoard();
  const { id } = await call('person.create', { name: 'Eva' });
  expect(events.slice(-2)).toEqual([
    { topic: 'rows', tables: { person: [id] }, origin: 'test', command: 'person.create' },
    { topic: 'history', state: { undo: 'Lägg till person', redo: null, savedAt: '2026-11-23T09:00:00.000Z' } },
  ]);
});

it('a write that changes nothing is no step and tells nobody', async () => {
  const { call, events } = await newBoard();
  const { id } = await call('person.create', { name: 'Eva' });
  const before = events.length;
  await call('person.update', { id, patch: { name: 'Eva' } });
  expect(events.length).toBe(before);
  expect((await call('history.list', {})).map((step) => step.label)).toEqual(['Lägg till person']);
});

it('the author is the one the host names, otherwise the one the machine knows', async () => {
  const first = await newBoard();
  await first.call('profile.update', { userName: 'Asta Berg' });
  await first.call('person.create', { name: 'Eva' });
  const second = await newBoard({ author: 'Nils Dahl' });
  await second.call('profile.update', { userName: 'Asta Berg' });
  await second.call('person.create', { name: 'Eva' });
  const authors = [await first.call('history.list', {}), await second.call('history.list', {})];
  expect(authors.map((steps) => steps.map((step) => step.author))).toEqual([['Asta Berg'], ['Nils Dahl']]);
});

const logOf = (folder: string) => readFileSync(join(folder, 'data', 'klubba.log'), 'utf8');

it('an unexpected error is logged whole under the reference that the person sees', async () => {
  const klubba = newKlubba({ desktop: { chooseBoard: () => Promise.reject(new Error('a dialog that breaks')) } });
  const reply = await klubba.reply('board.open', {});
  if (reply.ok || reply.error.code !== 'unexpected') throw new Error('expected an unexpected error');
  expect(logOf(klubba.folder)).toContain(
    `${reply.error.data.reference} board.open\nError: a dialog that breaks\n    at `,
  );
});

it('a listener that breaks is logged and does not make a saved change look unsaved', async () => {
  const klubba = await newBoard();
  const stop = klubba.app.on(() => {
    throw new Error('a listener that breaks');
  });
  const { name } = await klubba.call('person.create', { name: 'Eva' });
  stop();
  expect(name).toBe('Eva');
  expect(logOf(klubba.folder)).toContain('event rows\nError: a listener that breaks\n');
});

it('control characters and markup are kept as they are, lone surrogates and NUL are made harmless', async () => {
  const { call } = await newBoard();
  const { name } = await call('person.create', { name: 'a\u0007]]>&<b>\u0000\ud800c' });
  expect(name).toBe('a\u0007]]>&<b>\ufffdc');
  expect((await call('board.get', {})).persons.map((each) => each.name)).toEqual(['a\u0007]]>&<b>\ufffdc']);
});

it('a second start while the example is open gets an example of its own', async () => {
  const first = newKlubba();
  const second = newKlubba({ folder: first.folder });
  const names = [await first.call('board.example', {}), await second.call('board.example', {})].map(
    (file) => file.name,
  );
  expect(names).toEqual(['Exempelnämnden.klubba', 'Exempelnämnden_2.klubba']);
});

it('before a board is put away every window saves what it holds', async () => {
  const klubba = await newBoard();
  const { id } = await klubba.call('person.create', { name: 'Eva' });
  klubba.app.whenLeaving(async () => {
    await klubba.call('person.update', { id, patch: { name: 'Eva Ek' } });
  });
  await klubba.call('board.close', {});
  klubba.app.whenLeaving(async () => undefined);
  await klubba.app.openPath(join(klubba.folder, 'Provnämnden.klubba'));
  expect((await klubba.call('board.get', {})).persons.map((each) => each.name)).toEqual(['Eva Ek']);
});

it('a row without what it must have, or with a place of its own, is refused by name', async () => {
  const { app } = await newBoard();
  const refused = async (command: string, input: object) => {
    const reply = await app.invoke(command, input, { id: 'test' });
    return reply.ok || reply.error.code !== 'input.invalid'
      ? reply
      : reply.error.data.issues.map((issue) => issue.path);
  };
  expect([
    await refused('person.create', {}),
    await refused('assignment.create', { personId: 'a', municipalityId: 'b' }),
    await refused('templateItem.create', { position: 1_000_000 }),
    await refused('templateItem.update', { id: 'a', patch: { position: 3 } }),
  ]).toEqual([['name'], ['fromDate'], [''], ['patch']]);
});

it('a data folder that cannot be written keeps no board from being opened', async () => {
  const klubba = await newBoard();
  await klubba.call('board.close', {});
  const other = newKlubba();
  // A file stands where the folder should be.
  writeFileSync(join(other.folder, 'data'), 'in the way');
  const reply = await other.app.openPath(join(klubba.folder, 'Provnämnden.klubba'));
  expect(reply.ok).toBe(true);
  expect((await other.call('person.create', { name: 'Eva' })).name).toBe('Eva');
  expect(await other.reply('profile.update', { userName: 'Asta' })).toEqual({
    ok: false,
    error: { code: 'file.unwritable', data: { name: 'profile.json', reason: 'namnet är upptaget' } },
  });
});
