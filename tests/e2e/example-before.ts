import { readFileSync } from 'node:fs';
import type { BoardJson, TableKey } from '../../src/shared/exchange/board-json.ts';
import type { Desk } from './desk.ts';

const file = new URL('../../resources/example/board.json', import.meta.url);

const planned: readonly TableKey[] = [
  'rotations',
  'rotationPlaces',
  'rotationExceptions',
  'rotationProposals',
  'meetingPatterns',
  'blockedDates',
  'meetingDates',
  'proposedMeetings',
];

/** Puts the example on the desk as it was before anybody had written its rotation and the days it meets. */
export async function beforeRotationAndDates(desk: Desk): Promise<void> {
  const example: BoardJson = JSON.parse(readFileSync(file, 'utf8'));
  const before = { ...example, ...Object.fromEntries(planned.map((key) => [key, []])) };
  const json = new TextEncoder().encode(JSON.stringify(before));
  await desk.call('exchange.importJson', { json, replace: true });
  await desk.page.reload();
}
