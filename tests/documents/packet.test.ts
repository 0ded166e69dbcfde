import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/main/app.ts';
import { createCliDesktop } from '../../src/main/cli/desktop.ts';
import type { App } from '../../src/main/host.ts';
import type { CommandInput, CommandName, CommandOutput } from '../../src/shared/commands.ts';
import { checkDocx, packetMissing, packetText } from '../packet/packet-file.ts';
import { readPacket } from '../packet/read-packet.ts';
import { differences, wordsOf } from '../packet/words.ts';

/** The packet does not say which day in November it was for; the board meets on Mondays. */
const meetingDate = '2025-11-10';

// What a made memo says beyond the packet's own, and why.
const memoItself = (date: string) => `Tjänsteskrivelse ${date}`; // Beslutsunderlag begins with the memo itself (DOCUMENTS).

describe(packetMissing ?? 'the real packet, typed in and made again', () => {
  if (packetMissing !== null) {
    it.skip(packetMissing);
    return;
  }
  const { memos, board } = readPacket(packetText(), meetingDate);
  const folder = mkdtempSync(join(tmpdir(), 'klubba-packet-'));
  const desk = createCliDesktop({ folder, together: true, newFile: join(folder, 'packet.klubba') });
  let app: App;

  async function call<N extends CommandName>(command: N, input: CommandInput<N>): Promise<CommandOutput<N>> {
    const reply = await app.invoke(command, input, { id: 'test', author: 'Test' });
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return reply.value as CommandOutput<N>;
  }

  /** What one is told of the memos that are left with blanks, by the item's id. */
  const blanks = memos.flatMap(({ title, proposal }, index) =>
    proposal.clauses.some((clause) => clause.includes('__'))
      ? [{ id: `item-${index + 1}`, warning: { code: 'blankLeft', title, blanks: ['__'] } }]
      : [],
  );

  /** The files of a document, in the order in which they were made. */
  async function exported(input: CommandInput<'document.export'>): Promise<string[]> {
    const { files, warnings } = await call('document.export', input);
    const told = blanks.filter(({ id }) => input.id === undefined || input.id === id);
    expect(warnings).toEqual(told.map((each) => each.warning));
    return files.map((each) => desk.pathOf(each.token) ?? '');
  }

  const read = async (path: string) => wordsOf((await mammoth.extractRawText({ path })).value);

  function checked(paths: readonly string[]): string[] {
    return spawnSync(checkDocx, [...paths], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n');
  }

  beforeAll(async () => {
    app = createApp({
      files: { data: join(folder, 'data'), resources: fileURLToPath(new URL('../../resources', import.meta.url)) },
      clock: { now: () => new Date('2025-10-31T12:00:00Z') },
      desktop: desk.desktop,
    });
    await call('board.create', { name: board.board.name });
    await call('exchange.importJson', { json: new TextEncoder().encode(JSON.stringify(board)), replace: true });
  });

  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is read as eight memos with all their parts', () => {
    const shape = memos.map((each) => ({
      proposal: [each.proposal.intro !== '', each.proposal.clauses.length],
      background: each.background.map((one) => one.type),
      rest: [each.attachments.length, each.preparers.length, each.recipients.length],
    }));
    const p = 'paragraph';
    expect(shape).toEqual([
      { proposal: [true, 0], background: [p], rest: [0, 0, 0] },
      { proposal: [true, 0], background: [p], rest: [0, 1, 0] },
      { proposal: [true, 0], background: [p, p], rest: [2, 1, 3] },
      { proposal: [true, 0], background: [p, p], rest: [1, 1, 3] },
      { proposal: [true, 0], background: [p, p], rest: [0, 0, 0] },
      { proposal: [true, 2], background: [p, p, 'table'], rest: [0, 1, 3] },
      { proposal: [true, 2], background: [p, p], rest: [0, 1, 4] },
      { proposal: [true, 0], background: ['heading', p, p], rest: [0, 1, 2] },
    ]);
    expect(memos.every((each) => each.organ === board.board.name && each.title !== '')).toBe(true);
  });

  it('gives memos that hold all that its own memos hold, in the same order, and each is a good Word file', async () => {
    const paths: string[] = [];
    for (const [index, memo] of memos.entries()) {
      const made = await exported({ document: 'tjansteskrivelse', id: `item-${index + 1}` });
      const [path = ''] = made;
      paths.push(...made);
      expect({ title: memo.title, ...differences(wordsOf(memo.text), await read(path)) }).toEqual({
        title: memo.title,
        missing: [],
        added: memo.attachments.length > 0 ? [memoItself(memo.date)] : [],
      });
    }
    expect(checked(paths)).toEqual(paths.map((each) => `${each}: ok`));
  });

  it('keeps the blanks for the names to be elected as the packet has them, for a person to fill', async () => {
    const index = memos.findIndex((each) => each.proposal.clauses.some((clause) => clause.includes('__')));
    const [path = ''] = await exported({ document: 'tjansteskrivelse', id: `item-${index + 1}` });
    expect((await read(path)).filter((each) => each === '__').length).toBe(2);
  });

  it('makes all memos of the meeting at once, with the same bytes', async () => {
    const all = await exported({ document: 'tjansteskrivelse', meeting: meetingDate });
    const one = await exported({ document: 'tjansteskrivelse', id: 'item-3' });
    expect(all.length).toBe(memos.length);
    expect(readFileSync(all[2] ?? '').equals(readFileSync(one[0] ?? ''))).toBe(true);
  });

  it('gives a summons with every title and registry number in order', async () => {
    const paths = await exported({ document: 'kallelse', meeting: meetingDate });
    const wanted = [board.board.name, ...memos.flatMap((each) => [each.title, each.registryNumber])];
    expect(differences(wordsOf(wanted.join('\n')), await read(paths[0] ?? '')).missing).toEqual([]);
    expect(checked(paths)).toEqual(paths.map((each) => `${each}: ok`));
  });

  it('gives one file with the summons and all memos in order', async () => {
    const [path = ''] = await exported({ document: 'handlingar', meeting: meetingDate });
    const wanted = wordsOf(memos.map((each) => each.text).join('\n'));
    expect(differences(wanted, await read(path)).missing).toEqual([]);
    expect(checked([path])).toEqual([`${path}: ok`]);
  });
});
