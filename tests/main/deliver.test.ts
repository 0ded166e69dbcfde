import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { numberedName } from '../../src/main/file-names.ts';
import { writeNewFile } from '../../src/main/new-file.ts';
import { CommandError } from '../../src/shared/errors.ts';
import { temporaryFolder } from './klubba.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('files with the same name stand beside each other, each whole, with nothing half-made left', async () => {
  const folder = join(temporaryFolder(), 'Dokument', 'Klubba');
  const paths = await Promise.all(
    ['ett', 'två', 'tre'].map((text) => writeNewFile(folder, 'Kallelse.docx', bytes(text))),
  );
  const names = [1, 2, 3].map((number) => numberedName('Kallelse.docx', number));
  expect(readdirSync(folder).sort()).toEqual(names.sort());
  expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['ett', 'två', 'tre']);
});

test('a name from outside stays in the folder', async () => {
  const folder = temporaryFolder();
  const path = await writeNewFile(folder, '../../utanför.docx', bytes('text'));
  expect(path).toBe(join(folder, 'utanför.docx'));
});

test('a folder that cannot be written is an error with the file’s name, and what was there stays', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'Klubba'), 'en fil');
  mkdirSync(join(folder, 'annat'));
  const error = await writeNewFile(join(folder, 'Klubba'), 'Kallelse.docx', bytes('text')).catch((reason) => reason);
  expect(error).toBeInstanceOf(CommandError);
  expect((error as CommandError).failure).toMatchObject({ code: 'file.unwritable', data: { name: 'Kallelse.docx' } });
  expect(readFileSync(join(folder, 'Klubba'), 'utf8')).toBe('en fil');
});
