import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { launchArguments } from '../../src/main/electron/arguments.ts';
import { createFlush } from '../../src/main/electron/flush.ts';
import { menuParts } from '../../src/main/electron/menu-items.ts';
import { fitToDisplays } from '../../src/main/electron/window-state.ts';
import { shellActions } from '../../src/renderer/app/shell-actions.ts';
import type { AppEvent } from '../../src/shared/api.ts';

const here = resolve('/hem/ada');

test('a command line names its board from where one stands, and who works here', () => {
  expect(launchArguments(['klubba', '.', '--no-sandbox', 'Nämnd.KLUBBA', '--as', 'Ada Prov'], here)).toEqual({
    board: join(here, 'Nämnd.KLUBBA'),
    example: false,
    author: 'Ada Prov',
  });
  expect(launchArguments(['klubba', '--as=Ada', '--example'], here)).toEqual({
    board: null,
    example: true,
    author: 'Ada',
  });
  expect(launchArguments(['klubba'], here)).toEqual({ board: null, example: false, author: null });
});

const left = { x: 0, y: 0, width: 1920, height: 1040 };
const right = { x: 1920, y: 0, width: 1280, height: 984 };

test('a remembered window comes back on the display it was on', () => {
  const saved = { x: 2000, y: 40, width: 1100, height: 700, maximized: true };
  expect(fitToDisplays(saved, [left, right])).toEqual(saved);
});

test('a window whose display is gone comes in the middle of the first, no larger than it', () => {
  const saved = { x: 2000, y: 40, width: 1100, height: 700, maximized: false };
  expect(fitToDisplays(saved, [left])).toEqual({ x: 410, y: 170, width: 1100, height: 700, maximized: false });
  expect(fitToDisplays({ ...saved, width: 5000, height: 5000 }, [left])).toEqual({ ...left, maximized: false });
});

test('a window whose title bar cannot be grasped is moved back into sight', () => {
  const above = { x: 100, y: -40, width: 1000, height: 700, maximized: false };
  expect(fitToDisplays(above, [left])).toEqual({ x: 460, y: 170, width: 1000, height: 700, maximized: false });
});

test('the first window has its usual size, and fits a small display', () => {
  expect(fitToDisplays(null, [left])).toEqual({ x: 320, y: 90, width: 1280, height: 860, maximized: false });
  const small = { x: 0, y: 0, width: 1024, height: 600 };
  expect(fitToDisplays(null, [small])).toEqual({ ...small, maximized: false });
});

test('the flush waits for the answer to its own question', async () => {
  const events: AppEvent[] = [];
  const flush = createFlush((event) => events.push(event));
  expect(await flush.ask()).toEqual({ kind: 'saved' });
  flush.see('profile.get', {});
  const outcome = flush.ask();
  expect(flush.ask()).toBe(outcome);
  const [event] = events;
  flush.see('profile.flushed', { id: 'another', left: 0 });
  flush.see('profile.flushed', { id: event?.topic === 'flush' ? event.id : '', left: 2 });
  expect(await outcome).toEqual({ kind: 'left', left: 2 });
  expect(events).toHaveLength(1);
});

test('a page that says nothing is silent, and one that broke down holds nothing', async () => {
  const flush = createFlush(() => undefined, 1);
  flush.see('profile.get', {});
  expect(await flush.ask()).toEqual({ kind: 'silent' });
  const outcome = flush.ask();
  flush.forget();
  expect(await outcome).toEqual({ kind: 'saved' });
});

const electronKey = (key: string) => key.replace('Mod', 'CmdOrCtrl');

test.each(['linux', 'darwin'])(
  'every action in the menu on %s is in the page’s list, with the same key',
  (platform) => {
    const actions = new Map(shellActions.map((each) => [each.id, each]));
    const entries = menuParts(platform).flatMap((part) => part.items.filter((each) => each.kind === 'action'));
    expect(entries.filter((each) => !actions.has(each.id))).toEqual([]);
    for (const { id, key, needsBoard } of entries) {
      const action = actions.get(id);
      // A bare letter belongs to the page: a menu would take it from every text.
      const keys = (action?.keys ?? []).filter((each) => each.length > 1).map(electronKey);
      expect({ id, key: key ?? null, needsBoard: needsBoard ?? false }).toEqual({
        id,
        key: keys[0] ?? null,
        needsBoard: !action?.always,
      });
    }
  },
);

test('no two lines of the menu want the same key', () => {
  const keys = menuParts('linux').flatMap((part) => part.items.flatMap((each) => ('key' in each ? [each.key] : [])));
  expect(keys.filter((each, index) => each !== undefined && keys.indexOf(each) !== index)).toEqual([]);
});
