import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from '../../src/main/cli/run.ts';
import { documentKinds, documentNames } from '../../src/shared/documents/commands.ts';

const resources = fileURLToPath(new URL('../../resources', import.meta.url));
const example = join(resources, 'example', 'board.json');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klubba-cli-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Result {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

async function klubba(args: readonly string[], input = ''): Promise<Result> {
  const out: Buffer[] = [];
  let said = '';
  const code = await runCli(args, {
    folder,
    files: { data: join(folder, 'data'), resources },
    clock: { now: () => new Date('2026-02-09T12:00:00Z') },
    out: (content) => out.push(Buffer.from(content as string)),
    say: (text) => {
      said += text;
    },
    input: async () => input,
  });
  return { code, out: Buffer.concat(out).toString(), said };
}

const value = ({ out }: Result) => (JSON.parse(out) as { value: unknown }).value;

test('a new board is made where one stands, and never over another file', async () => {
  expect(await klubba(['new', 'a.klubba'])).toEqual({ code: 0, out: '', said: 'a.klubba är skapad.\n' });
  expect(await klubba(['new', 'a.klubba'])).toEqual({
    code: 1,
    out: '',
    said: 'Det finns redan en fil som heter ”a.klubba”. Välj ett annat namn eller öppna filen som finns.\n',
  });
  expect(await klubba(['check', 'a.klubba'])).toEqual({ code: 0, out: 'Filen är hel.\n', said: '' });
  expect(JSON.parse((await klubba(['check', 'a.klubba', '--json'])).out)).toEqual({ problems: [] });
});

test('an open file goes in and comes out the same, on standard out as in a folder', async () => {
  await klubba(['new', 'a.klubba']);
  expect((await klubba(['import', 'a.klubba', example])).code).toBe(0);
  const first = await klubba(['export', 'a.klubba', '--json']);
  expect(first).toMatchObject({ code: 0, said: '' });
  writeFileSync(join(folder, 'a.json'), first.out);

  await klubba(['new', 'b.klubba']);
  await klubba(['import', 'b.klubba', 'a.json']);
  expect(await klubba(['export', 'b.klubba', '--json', '--out', 'ut'])).toEqual({
    code: 0,
    out: `${join(folder, 'ut', 'b.json')}\n`,
    said: '',
  });
  expect(readFileSync(join(folder, 'ut', 'b.json'), 'utf8')).toBe(first.out);

  const again = await klubba(['import', 'b.klubba', 'a.json']);
  expect([again.code, again.said]).toEqual([
    1,
    '”b.klubba” har redan ett innehåll. Läs in i en ny, tom nämnd, eller välj att ersätta innehållet (--replace); en säkerhetskopia tas då först.\n',
  ]);
  expect((await klubba(['import', 'b.klubba', 'a.json', '--replace'])).code).toBe(0);
});

test('a document is written to the folder, and made again it is the same file', async () => {
  await klubba(['new', 'a.klubba']);
  await klubba(['import', 'a.klubba', example]);
  const [meeting] = value(await klubba(['call', 'a.klubba', 'meeting.list'])) as { id: string; date: string }[];
  const made = await klubba(['export', 'a.klubba', 'kallelse', '--meeting', meeting?.date ?? '', '--out', 'ut']);
  expect(made.code).toBe(0);
  const path = made.out.trimEnd();
  expect(readdirSync(join(folder, 'ut')).map((name) => join(folder, 'ut', name))).toEqual([path]);
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  const again = await klubba(['export', 'a.klubba', 'kallelse', '--id', meeting?.id ?? '', '--out', 'ut']);
  expect([again.code, again.out]).toEqual([0, made.out]);

  const memos = await klubba(['export', 'a.klubba', 'tjansteskrivelse', '--meeting', meeting?.date ?? '']);
  const files = memos.out.trimEnd().split('\n');
  expect(memos.code).toBe(0);
  expect(files.length).toBeGreaterThan(1);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('a call prints the reply as JSON, with bytes as base64, from the argument or standard in', async () => {
  await klubba(['new', 'a.klubba']);
  const made = await klubba(['call', 'a.klubba', 'meeting.create', '{"date":"2026-02-09"}', '--as', 'Prov Person']);
  expect(made).toMatchObject({ code: 0, said: '' });
  const { meeting } = value(made) as { meeting: { id: string } };
  const item = await klubba(['call', 'a.klubba', 'agendaItem.create', JSON.stringify({ meetingId: meeting.id })]);
  const { id } = value(item) as { id: string };
  const input = { agendaItemId: id, title: 'Bilaga', bytes: { $base64: 'AAEC/w==' } };
  const added = await klubba(['call', 'a.klubba', 'attachment.add', '-'], JSON.stringify(input));
  const { sha256 } = value(added) as { sha256: string };
  const read = await klubba(['call', 'a.klubba', 'blob.read', JSON.stringify({ sha256 })]);
  expect(JSON.parse(read.out)).toEqual({ ok: true, value: { $base64: 'AAEC/w==' } });
  const history = value(await klubba(['call', 'a.klubba', 'history.list'])) as { author: string }[];
  expect(history.at(-1)?.author).toBe('Prov Person');
});

test('a call that goes wrong prints the error as JSON, a sentence beside it, and ends with 1', async () => {
  await klubba(['new', 'a.klubba']);
  const wrong = await klubba(['call', 'a.klubba', 'meeting.get', '{"id":"inget"}']);
  expect([wrong.code, JSON.parse(wrong.out)]).toMatchObject([1, { ok: false, error: { code: 'item.missing' } }]);
  expect(wrong.said).toContain('Sammanträdet finns inte.');
  const codes = [
    await klubba(['call', 'a.klubba', 'no.such']),
    await klubba(['call', 'a.klubba', 'meeting.list', '{"x":']),
    await klubba(['call', 'a.klubba', 'meeting.list', '{"x":1}']),
    await klubba(['call', 'none.klubba', 'meeting.list']),
  ];
  expect(codes.map(({ code, out }) => [code, (JSON.parse(out) as { error: { code: string } }).error.code])).toEqual([
    [1, 'command.unknown'],
    [1, 'input.invalid'],
    [1, 'input.invalid'],
    [1, 'board.missing'],
  ]);
});

test('files that are no board or no open file are told in a sentence', async () => {
  writeFileSync(join(folder, 'text.klubba'), 'inte en nämnd, men lång nog för att se ut som något annat än tomt');
  mkdirSync(join(folder, 'mapp.klubba'));
  await klubba(['new', 'a.klubba']);
  writeFileSync(join(folder, 'trasig.json'), '{"format":"klubba-board","version":1,"board":{"id":"a","name":7}}');
  const results = [
    await klubba(['check', 'text.klubba']),
    await klubba(['check', 'mapp.klubba']),
    await klubba(['import', 'a.klubba', 'finns-inte.json']),
    await klubba(['import', 'a.klubba', 'trasig.json']),
    await klubba(['import', 'a.klubba', '.']),
    await klubba(['import', 'a.klubba', 'trasig.json/a.json']),
    await klubba(['import', 'a.klubba', `${'a'.repeat(300)}.json`]),
    await klubba(['new', 'ingen-mapp/x.klubba']),
    await klubba(['new', 'trasig.json/x.klubba']),
    await klubba(['new', `${'a'.repeat(300)}.klubba`]),
  ];
  expect(results.map(({ code, out }) => [code, out])).toEqual(Array(10).fill([1, '']));
  expect(results.map(({ said }) => said.split(/[.:] /)[0])).toEqual([
    '”text.klubba” är ingen nämnd från Klubba',
    '”mapp.klubba” är ingen nämnd från Klubba',
    'Filen ”finns-inte.json” finns inte',
    'Filen har ett fel i namn (board.name)',
    `”${basename(folder)}” kunde inte läsas (det är en mapp)`,
    'Filen ”a.json” finns inte',
    `”${'a'.repeat(300)}.json” kunde inte läsas (namnet är för långt)`,
    '”x.klubba” kunde inte skrivas (mappen ”ingen-mapp” finns inte)',
    '”x.klubba” kunde inte skrivas (mappen ”trasig.json” finns inte)',
    `”${'a'.repeat(300)}.klubba” kunde inte skrivas (namnet är för långt)`,
  ]);
});

test.each([
  [['diktsamling', '--id', 'x'], `Dokumentet ”diktsamling” finns inte. De som finns är ${documentNames.join(', ')}.\n`],
  [['diktsamling'], `Dokumentet ”diktsamling” finns inte. De som finns är ${documentNames.join(', ')}.\n`],
  [['kallelse'], 'För kallelse behövs --meeting DATUM eller --id ID, för det sammanträde som dokumentet gäller.\n'],
  [
    ['tjansteskrivelse'],
    'För tjansteskrivelse behövs --id ID för ett ärende, eller --meeting DATUM för alla ärenden i ett sammanträde.\n',
  ],
  [
    ['kallelse', '--id', 'x', '--meeting', '2026-02-09'],
    'För kallelse anges antingen --id eller --meeting, inte båda.\n',
  ],
  [
    ['internkontrollplan'],
    'För internkontrollplan behövs --year ÅR för årets senaste riskanalys, eller --id ID för en viss.\n',
  ],
  [
    ['uppfoljning', '--year', '2026'],
    'För uppfoljning behövs --year ÅR och --period PERIOD, eller --id ID för en uppföljning.\n',
  ],
  [
    ['uppfoljning', '--id', 'x', '--year', '2026'],
    'För uppfoljning anges antingen --id eller --year och --period, inte båda.\n',
  ],
  [
    ['riskanalys', '--meeting', '2026-02-09'],
    'För riskanalys behövs --year ÅR för årets senaste riskanalys, eller --id ID för en viss.\n',
  ],
  [['riskanalys', '--year', 'i år'], '--year ska vara ett årtal, som 2026.\n'],
])('an export that lacks something says what, and ends with 2: %j', async (args, said) => {
  expect(await klubba(['export', 'a.klubba', ...args])).toEqual({ code: 2, out: '', said });
  expect(readdirSync(folder)).toEqual([]);
});

test('a summons of an empty agenda is made, with a word about it', async () => {
  await klubba(['new', 'a.klubba']);
  await klubba(['call', 'a.klubba', 'meeting.create', '{"date":"2026-02-09","agenda":{"from":"nothing"}}']);
  const made = await klubba(['export', 'a.klubba', 'kallelse', '--meeting', '2026-02-09']);
  expect([made.code, existsSync(made.out.trimEnd()), made.said]).toEqual([
    0,
    true,
    'Sammanträdet har inga ärenden, så dokumentet innehåller inga.\n',
  ]);
});

test('a risk analysis is made by its year, and its follow-up by year and period', async () => {
  await klubba(['new', 'a.klubba']);
  const { out } = await klubba(['call', 'a.klubba', 'riskAnalysis.create', '{"year":2026}']);
  const { id: analysisId } = (JSON.parse(out) as { value: { id: string } }).value;
  const fields = { description: 'Fel pris', likelihood: 3, consequence: 3 };
  await klubba(['call', 'a.klubba', 'riskEntry.create', JSON.stringify({ analysisId, fields })]);
  const plan = await klubba(['export', 'a.klubba', 'internkontrollplan', '--year', '2026']);
  const period = await klubba(['export', 'a.klubba', 'uppfoljning', '--year', '2026', '--period', 'T1']);
  expect([plan.code, basename(plan.out.trimEnd()), plan.said, period.code, basename(period.out.trimEnd())]).toEqual([
    0,
    'a_2026_Riskanalys-och-internkontrollplan.docx',
    'Riskanalysen är inte fastställd, så filen är märkt UTKAST.\nR1 hör till internkontrollplanen men saknar åtgärd.\n',
    0,
    'a_2026_Uppfoljning-internkontrollplan-T1.docx',
  ]);
});

test('commands and documents are listed for scripts', async () => {
  const { out } = await klubba(['commands', '--json']);
  const list = JSON.parse(out) as { name: string; input: unknown }[];
  expect(list.find(({ name }) => name === 'blob.read')).toEqual({
    name: 'blob.read',
    kind: 'read',
    label: 'Läs innehåll',
    input: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: { sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } },
      required: ['sha256'],
      additionalProperties: false,
    },
  });
  expect(JSON.parse((await klubba(['documents', '--json'])).out)).toEqual(documentKinds);
});

test.each([
  [[]],
  [['dansa']],
  [['new']],
  [['new', 'a', 'b']],
  [['import', 'a']],
  [['export', 'a']],
  [['export', 'a', 'kallelse', '--json']],
  [['check', 'a', '--replace']],
  [['call', 'a']],
  [['call', 'a', 'b', 'c', 'd']],
  [['commands', 'a']],
  [['check', 'a', '--nonsens']],
])('wrong usage shows the usage and ends with 2: %j', async (args) => {
  const { code, out, said } = await klubba(args);
  expect([code, out, said.split('\n')[0]]).toEqual([2, '', 'Användning:']);
  expect(readdirSync(folder)).toEqual([]);
});

test('as a process of its own it stands where npm was called, keeps results and messages apart, and says how it went', () => {
  const cli = fileURLToPath(new URL('../../src/main/cli.ts', import.meta.url));
  const env = { ...process.env, INIT_CWD: folder, KLUBBA_DATA: join(folder, 'data') };
  const run = (args: readonly string[], input = '') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { env, input, encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  expect(run(['new', 'å.klubba'])).toEqual({ status: 0, stdout: '', stderr: 'å.klubba är skapad.\n' });
  const created = run(['call', 'å.klubba', 'person.create', '-'], '{"name":"Åsa Ek"}');
  expect([created.status, JSON.parse(created.stdout)]).toMatchObject([0, { ok: true, value: { name: 'Åsa Ek' } }]);
  expect(run(['dansa']).status).toBe(2);
  expect(existsSync(join(folder, 'å.klubba'))).toBe(true);
});
