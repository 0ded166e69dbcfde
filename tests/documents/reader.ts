import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';

/** The parts of a Word file as text. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const decoder = new TextDecoder();
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, decoder.decode(part)]));
}

/** The body of a Word file as XML. */
export function bodyOf(bytes: Uint8Array): string {
  return partsOf(bytes)['word/document.xml'] ?? '';
}

/** The links of a body that point at no bookmark of it; `none at all` where it has no link. */
export function brokenLinks(body: string): readonly string[] {
  const marks = new Set([...body.matchAll(/<w:bookmarkStart w:name="(\w+)" w:id="\d+"/g)].map((each) => each[1]));
  const anchors = [...body.matchAll(/w:anchor="(\w+)"/g)].map((each) => each[1] ?? '');
  return anchors.length === 0 ? ['none at all'] : anchors.filter((each) => !marks.has(each));
}

/** The text of a Word file line by line as another reader sees it; no-break spaces and hyphens as plain ones. */
export async function linesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const plain = value.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
  return plain.split('\n').filter((each) => each.trim() !== '');
}

/** A Word file as HTML, with its structure, as another reader sees it. */
export async function htmlOf(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return value.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
}

const checker = fileURLToPath(new URL('../../../shared/tools/check-docx', import.meta.url));

/** Why the strict checker cannot run here; null where it can. */
export const checkerMissing = existsSync(checker) ? null : 'skipped: ../shared/tools/check-docx is not here';

const offices = ['soffice', 'libreoffice'];
const office = offices.find((each) => spawnSync(each, ['--version'], { stdio: 'ignore' }).status === 0);
const reader = spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).status === 0;

/** Why nothing can be converted to PDF here; null where it can. */
export const officeMissing =
  office !== undefined && reader ? null : 'skipped: LibreOffice and poppler are not installed';

function inFolder<T>(bytes: Uint8Array, use: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'klubba-document-'));
  try {
    const path = join(folder, 'made.docx');
    writeFileSync(path, bytes);
    return use(path, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a strict reader says of a Word file: `ok`, or its problems. */
export function checked(bytes: Uint8Array): string {
  return inFolder(bytes, (path) =>
    spawnSync(checker, [path], { encoding: 'utf8' }).stdout.replaceAll(`${path}: `, '').trim(),
  );
}

/** The text of each page of a Word file as LibreOffice lays it out. */
export function pagesOf(bytes: Uint8Array): readonly string[] {
  return inFolder(bytes, (path, folder) => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync(office ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path], {
      stdio: 'ignore',
    });
    spawnSync('pdftotext', ['-layout', join(folder, 'made.pdf'), join(folder, 'made.txt')]);
    return readFileSync(join(folder, 'made.txt'), 'utf8').split('\f').slice(0, -1);
  });
}
