import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { makeDocument, meetingDocumentNames } from '../../src/main/documents/documents.ts';
import { makeMinutesFile, makeMinutesFiles } from '../../src/main/documents/minutes-files.ts';
import { protokollModel } from '../bench/protokoll-model.ts';
import { exampleData, hash, picture } from './example.ts';
import { author, specs } from './minutes-example.ts';

const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

async function all(): Promise<readonly string[]> {
  const logo = { bytes: picture, mediaType: 'image/png', alt: 'Vapen' };
  const data = { ...exampleData({ [hash('b')]: picture }), logo };
  const made = await Promise.all(meetingDocumentNames.map((each) => makeDocument(each, data)));
  const files = [...made.flatMap((each) => each.files), ...(await makeMinutesFiles(Object.values(specs), () => logo))];
  return files.map((file) => createHash('sha256').update(file.bytes).digest('hex'));
}

test('the same data give the same bytes, whatever was made before and wherever the clock stands', async () => {
  process.env.TZ = 'Europe/Stockholm';
  const first = await all();
  await makeMinutesFile({ kind: 'protokoll', minutes: protokollModel(3), corrections: [], draft: true, author }, null);
  process.env.TZ = 'Pacific/Auckland';
  expect(new Date('2025-07-01T12:00:00Z').getHours()).toBe(0);
  expect(await all()).toEqual(first);
});

test('a memo alone and among all memos has the same bytes', async () => {
  const together = await makeDocument('tjansteskrivelse', exampleData());
  const alone = await makeDocument('tjansteskrivelse', exampleData(), { itemId: 'i4' });
  expect(together.files[2]?.bytes).toEqual(alone.files[0]?.bytes);
});
