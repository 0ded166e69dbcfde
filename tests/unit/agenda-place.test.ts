import { expect, test } from 'vitest';
import type { ItemKind } from '../../src/shared/agenda/model.ts';
import { placeOfNew } from '../../src/shared/agenda/rules.ts';

const agenda = (...kinds: readonly ItemKind[]) => kinds.map((kind) => ({ kind }));

test('a new matter stands before the notified matters and the formalities that end the agenda', () => {
  const items = agenda('procedural', 'information', 'decision', 'notification', 'procedural');
  expect((['decision', 'election', 'notification'] as const).map((kind) => placeOfNew(items, kind))).toEqual([3, 3, 4]);
});

test('a new matter is last where only formalities, or nothing, are there', () => {
  expect([placeOfNew(agenda('procedural', 'procedural'), 'decision'), placeOfNew([], 'decision')]).toEqual([2, 0]);
});
