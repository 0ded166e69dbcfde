import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

// No Electron and no network: the packaging of the file selection, with a stand-in for Electron's own files.
const root = join(import.meta.dirname, '..', '..');

/** Electron's mark in its binary, before the bytes that the fuses are: version, count, and a '0' or '1' for each. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
];

/** The files that electron-builder expects of an unpacked Electron for Linux; the binary holds only its fuses, all on. */
function writeElectronFolder(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  const fuses = Buffer.concat([Buffer.from(fuseMark), Buffer.from([1, fuseNames.length]), Buffer.from('11111111')]);
  writeFileSync(join(folder, 'electron'), fuses, { mode: 0o755 });
  for (const name of ['version', 'LICENSE', 'LICENSES.chromium.html', 'locales/sv.pak', 'locales/fr.pak'])
    writeFileSync(join(folder, name), '45.4.1');
}

type Entry = { files?: Record<string, Entry>; unpacked?: boolean };

/** Every file in an asar archive: its header is JSON after four 32-bit numbers. */
function listArchive(path: string): { packed: string[]; unpacked: string[] } {
  const bytes = readFileSync(path);
  const header = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8')) as Entry;
  const found = { packed: [] as string[], unpacked: [] as string[] };
  const walk = (entry: Entry, name: string): void => {
    if (entry.files)
      for (const [each, inner] of Object.entries(entry.files)) walk(inner, name ? `${name}/${each}` : each);
    else found[entry.unpacked ? 'unpacked' : 'packed'].push(name);
  };
  walk(header, '');
  return found;
}

/** A path as a kind of file, without the hashes that change with every build. */
const kindOf = (path: string) =>
  path
    .replace(/^(out\/(?:main\/chunks|renderer\/assets))\/.*/, '$1/…')
    .replace(/^(node_modules\/better-sqlite3\/lib)\/.*/, '$1/…')
    .replace(/^(resources\/[^/]+)\/.*/, '$1/…');

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klubba-package-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the package holds the built program, one SQLite binary and nothing else, and its fuses are set', () => {
  test.skip(process.platform !== 'linux', 'The dry run packages for Linux, on Linux.');
  test.setTimeout(120_000);
  const electronFolder = join(folder, 'electron');
  writeElectronFolder(electronFolder);
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const options = ['--dir', '--linux', '--x64', '--publish', 'never'];
  const overrides = [`-c.electronDist=${electronFolder}`, `-c.directories.output=${join(folder, 'dist')}`];
  const done = spawnSync(process.execPath, [builder, ...options, ...overrides], { cwd: root, encoding: 'utf8' });
  expect(done.status, done.stdout + done.stderr).toBe(0);

  const packaged = join(folder, 'dist', 'linux-unpacked');
  const { packed, unpacked } = listArchive(join(packaged, 'resources', 'app.asar'));
  const shipped = readdirSync(join(root, 'resources'), { withFileTypes: true });
  expect([...new Set(packed.map(kindOf))].sort()).toEqual(
    [
      'node_modules/better-sqlite3/LICENSE',
      'node_modules/better-sqlite3/lib/…',
      'node_modules/better-sqlite3/package.json',
      'out/main/chunks/…',
      'out/main/index.js',
      'out/main/worker.js',
      'out/preload/index.cjs',
      'out/renderer/assets/…',
      'out/renderer/index.html',
      'out/review/page.css',
      'out/review/page.js',
      'package.json',
      ...shipped.map((each) => `resources/${each.name}${each.isDirectory() ? '/…' : ''}`),
    ].sort(),
  );
  expect(unpacked).toEqual(['node_modules/better-sqlite3/prebuilds/linux-x64.node']);
  expect(readdirSync(join(packaged, 'locales'))).toEqual(['sv.pak']);

  const binary = readFileSync(join(packaged, 'klubba'));
  const fuses = binary.subarray(binary.indexOf(fuseMark) + fuseMark.length + 2).toString();
  expect(fuseNames.filter((_name, index) => fuses[index] === '1')).toEqual([
    'enableEmbeddedAsarIntegrityValidation',
    'onlyLoadAppFromAsar',
  ]);

  // The packaged archive finds its database where it will lie: better-sqlite3 from the archive's own folder.
  const unpackedModules = join(packaged, 'resources', 'app.asar.unpacked', 'node_modules');
  const bare = join(folder, 'bare', 'node_modules', 'better-sqlite3');
  cpSync(join(root, 'node_modules', 'better-sqlite3', 'package.json'), join(bare, 'package.json'));
  for (const each of packed.filter((name) => name.startsWith('node_modules/better-sqlite3/lib/')))
    cpSync(join(root, each), join(folder, 'bare', each));
  cpSync(unpackedModules, join(folder, 'bare', 'node_modules'), { recursive: true });
  const code =
    "process.stdout.write(String(new (require('better-sqlite3'))(':memory:').prepare('SELECT 6 * 7').pluck().get()))";
  const ran = spawnSync(process.execPath, ['-e', code], { cwd: join(folder, 'bare'), encoding: 'utf8' });
  expect(ran.stdout, ran.stderr).toBe('42');
});
