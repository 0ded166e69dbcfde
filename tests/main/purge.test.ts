import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scrub } from '../../src/main/scrub.ts';
import type { RichText } from '../../src/shared/rich-text.ts';
import { type Klubba, newBoard } from './klubba.ts';
import { boardPath, filesBeside, jsonNow, quickFolder } from './support.ts';

/** A name with letters that JSON, SQL and UTF-8 each write in their own way. */
const secret = 'Åsa "Hemlig" Öström';

const spellings = [secret, JSON.stringify(secret).slice(1, -1), '\\u00c5sa', 'Hemlig', 'Öström'];

/** Which spellings of the secret stand in a file or in what lies beside it. */
function traces(bytes: Buffer): string[] {
  return spellings.filter((each) => bytes.includes(Buffer.from(each)));
}

function allBytes(path: string): Buffer {
  const beside = filesBeside(path).map((name) => readFileSync(join(path, '..', name)));
  return Buffer.concat(beside);
}

const background: RichText = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: `Enligt ${secret} är` }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Av Åsa "Hem' },
        { type: 'text', marks: [{ type: 'bold' }], text: 'lig" Ö' },
        { type: 'text', text: 'ström, som' },
      ],
    },
    { type: 'paragraph', content: [{ type: 'text', text: secret }] },
  ],
};

/** Plants the secret in rows, in the history of what was changed and of what was deleted, and in a backup. */
async function planted(): Promise<{ klubba: Klubba; itemId: string }> {
  const klubba = await newBoard({ folder: quickFolder(), author: secret });
  await klubba.call('person.create', { name: secret });
  const { meeting } = await klubba.call('meeting.create', { date: '2027-02-08', agenda: { from: 'nothing' } });
  const { id } = await klubba.call('agendaItem.create', { meetingId: meeting.id, fields: { title: 'Budget' } });
  await klubba.call('agendaItem.update', { id, patch: { background } });
  await klubba.call('agendaItem.update', { id, patch: { proposal: { intro: secret, clauses: [secret] } } });
  const gone = await klubba.call('matter.create', { title: secret, note: secret });
  await klubba.call('matter.remove', { id: gone.id });
  const kept = await klubba.call('matter.create', { title: secret });
  await klubba.call('matter.update', { id: kept.id, patch: { title: 'Ärende' } });
  await klubba.call('recipient.create', { name: 'KS', units: ['x', secret] });
  klubba.clock.pass(1_000);
  await klubba.call('board.backup', {});
  return { klubba, itemId: id };
}

const empty = (value: string) => scrub(JSON.stringify(value), secret, '');

it('a text is found in every place, and where it is not nothing is said', () => {
  expect([
    scrub(`a ${secret} b`, secret, '[x]'),
    scrub('a b', secret, ''),
    scrub(JSON.stringify(background), secret, 'N N'),
    scrub('{"type":"Hemlig","text":"Hemlig"}', 'Hemlig', '$&'),
    scrub('{not JSON Hemlig', 'Hemlig', ''),
    empty('x'),
  ]).toEqual([
    'a [x] b',
    null,
    JSON.stringify({
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'Enligt N N är' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Av N N' },
            { type: 'text', text: ', som' },
          ],
        },
        { type: 'paragraph', content: [{ type: 'text', text: 'N N' }] },
      ],
    }),
    '{"type":"Hemlig","text":"$&"}',
    '{not JSON ',
    null,
  ]);
});

it('what is to be removed is counted first, and counting changes nothing', async () => {
  const { klubba } = await planted();
  const before = jsonNow(klubba);
  const report = await klubba.call('board.findText', { text: secret });
  expect({ ...report, backups: report.backups > 0 }).toEqual({ rows: 4, history: 12, frozen: 0, backups: true });
  expect(jsonNow(klubba)).toBe(before);
});

it('a removed text leaves no trace in rows, history, free pages, log or backups', async () => {
  const { klubba, itemId } = await planted();
  expect(traces(allBytes(boardPath(klubba))).length).toBeGreaterThan(2);
  await klubba.call('board.purge', { text: secret, backups: true });
  expect(traces(allBytes(boardPath(klubba)))).toEqual([]);
  const backups = await klubba.call('board.backups', {});
  expect(backups.map((each) => each.reason)).toEqual(['purge']);
  const root = join(klubba.folder, 'data', 'backups');
  const folder = join(root, readdirSync(root)[0] ?? '');
  expect(traces(Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name)))))).toEqual([]);
  expect(await klubba.call('board.findText', { text: secret })).toEqual({ rows: 0, history: 0, frozen: 0, backups: 1 });
  const [meeting] = await klubba.call('meeting.list', {});
  const { items } = await klubba.call('meeting.get', { id: meeting?.id ?? '' });
  expect(items.find((each) => each.id === itemId)?.background).toEqual({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'Enligt  är' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Av ' },
          { type: 'text', text: ', som' },
        ],
      },
      { type: 'paragraph', content: [] },
    ],
  });
});

it('after it everything can still be undone and done again, without the text', async () => {
  const { klubba } = await planted();
  await klubba.call('board.purge', { text: secret, replacement: 'N N', backups: false });
  const end = jsonNow(klubba);
  let steps = 0;
  while ((await klubba.reply('history.undo', {})).ok) steps += 1;
  for (let step = 0; step < steps; step++) await klubba.call('history.redo', {});
  expect([steps, jsonNow(klubba), await klubba.call('board.check', {})]).toEqual([10, end, { problems: [] }]);
  expect((await klubba.call('board.findText', { text: secret })).rows).toBe(0);
});

it('words that are also choices, dates or types of ours can be removed without harm', async () => {
  const { klubba } = await planted();
  const before = JSON.parse(jsonNow(klubba));
  for (const text of ['paragraph', 'decision', 'planned', '2027', before.board.id])
    await klubba.call('board.purge', { text, backups: false });
  expect(JSON.parse(jsonNow(klubba))).toEqual(before);
});

it('a word that is also a key of a scale is removed from its texts alone, and all still holds together', async () => {
  const klubba = await newBoard({ folder: quickFolder() });
  const { id } = await klubba.call('riskAnalysis.create', { year: 2027 });
  const periods = [{ key: 'tertial', name: 'T1', fromMonth: 1, toMonth: 4 }];
  await klubba.call('riskAnalysis.update', { id, patch: { periods } });
  const fields = { description: 'Fel kostnad', areaKey: 'kostnad', directionKey: 'reducera' };
  const entry = await klubba.call('riskEntry.create', { analysisId: id, fields });
  const measure = { text: 'tertial, då', periodKeys: ['tertial'] };
  await klubba.call('measure.create', { riskEntryId: entry.id, fields: measure });
  const before = await klubba.call('riskAnalysis.get', { id });
  for (const text of ['kostnad', 'reducera', 'inventory', 'tertial'])
    await klubba.call('board.purge', { text, replacement: 'x', backups: false });
  const measures = (await klubba.call('riskAnalysis.get', { id })).entries[0]?.measures ?? [];
  expect(await klubba.call('riskAnalysis.get', { id })).toEqual({
    ...before,
    entries: [{ ...before.entries[0], description: 'Fel x', measures: [{ ...measures[0], text: 'x, då' }] }],
  });
});

it('typing that goes on after it is a step of its own', async () => {
  const { klubba } = await planted();
  const { id } = await klubba.call('matter.create', { title: '' });
  await klubba.call('matter.update', { id, patch: { title: 'a' } });
  await klubba.call('board.purge', { text: secret, backups: false });
  await klubba.call('matter.update', { id, patch: { title: 'ab' } });
  await klubba.call('history.undo', {});
  expect((await klubba.call('matter.get', { id })).matter.title).toBe('a');
});

it('a copy without history has no trace of what was deleted', async () => {
  const klubba = await newBoard({ folder: quickFolder() });
  const { id } = await klubba.call('matter.create', { title: secret, note: secret });
  await klubba.call('matter.update', { id, patch: { title: 'Ärende' } });
  await klubba.call('matter.update', { id, patch: { note: '' } });
  const { meeting } = await klubba.call('meeting.create', { date: '2027-02-08', agenda: { from: 'nothing' } });
  const item = await klubba.call('agendaItem.create', { meetingId: meeting.id, fields: {} });
  const bytes = new TextEncoder().encode(secret);
  const attachment = await klubba.call('attachment.add', { agendaItemId: item.id, title: 'Bilaga', bytes });
  await klubba.call('attachment.remove', { id: attachment.id });
  await klubba.call('board.saveCopy', { history: true });
  await klubba.call('board.saveCopy', { history: false });
  const [whole, bare] = klubba.delivered.map((each) => traces(Buffer.from(each.bytes)));
  expect([whole?.length, bare]).toEqual([3, []]);
  expect(existsSync(boardPath(klubba))).toBe(true);
});

it('a replacement that a name cannot hold is refused, and nothing is changed', async () => {
  const klubba = await newBoard();
  await klubba.call('person.create', { name: `Åström ${'x'.repeat(900)}` });
  const before = await klubba.call('board.get', {});
  const reply = await klubba.reply('board.purge', { text: 'Åström', replacement: 'y'.repeat(900), backups: false });
  expect(reply.ok ? reply : reply.error.code).toBe('input.invalid');
  expect(await klubba.call('board.get', {})).toEqual(before);
});
