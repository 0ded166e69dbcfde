import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './desk.ts';

test('the example board opens ready to click', async ({ desk }) => {
  const { board } = await desk.call('board.get', {});
  await expect(desk.page.getByText(board.name).first()).toBeVisible();
  expect(new URL(desk.page.url()).search).toBe('');
});

test.describe('with a new board', () => {
  test.use({ start: 'empty' });
  test('the board is open and has nothing in it', async ({ desk }) => {
    await expect(desk.page.getByText('Provnämnden').first()).toBeVisible();
    expect(await desk.call('meeting.list', {})).toEqual([]);
  });
});

test.describe('with no board', () => {
  test.use({ start: 'start' });
  test('the start screen is shown', async ({ desk }) => {
    await expect(desk.page.getByRole('button').first()).toBeVisible();
    expect(await desk.call('board.file', {})).toBe(null);
  });
});

test('after a stop and a new start the board is there with what was written', async ({ desk }) => {
  const { id } = await desk.call('person.create', { name: 'Tillfällig Person' });
  await desk.restart(['--example']);
  const { persons } = await desk.call('board.get', {});
  expect(persons.find((person) => person.id === id)?.name).toBe('Tillfällig Person');
});

test('a host that is killed leaves a board that opens with what was acknowledged', async ({ desk }) => {
  const { id } = await desk.call('person.create', { name: 'Sist Sparad' });
  desk.host.process.kill('SIGKILL');
  await desk.restart(['--example']);
  const { persons } = await desk.call('board.get', {});
  expect(persons.find((person) => person.id === id)?.name).toBe('Sist Sparad');
});

test('another page in the same browser gets nothing from the host', async ({ desk }) => {
  const other = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Annan</title>');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const page = await desk.page.context().newPage();
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  const outcomes = await page.evaluate(async (url) => {
    const tries: [string, RequestInit][] = [
      ['', {}],
      ['call', { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } }],
      ['files?name=a.klubba', { method: 'POST', body: 'x' }],
      ['events?client=a', {}],
    ];
    return await Promise.all(
      tries.map(async ([path, init]) => {
        const opaque = await fetch(url + path, { ...init, mode: 'no-cors', credentials: 'include' }).then(
          ({ type }) => type,
          () => 'refused',
        );
        const readable = await fetch(url + path, { ...init, credentials: 'include' }).then(
          () => 'read',
          () => 'refused',
        );
        return [opaque, readable];
      }),
    );
  }, desk.url);
  expect(outcomes.map(([, readable]) => readable)).toEqual(Array(4).fill('refused'));
  expect(outcomes.map(([opaque]) => opaque)).toEqual(Array(4).fill('refused'));
  await page.close();
  other.close();
});
