import { existsSync } from 'node:fs';
import { join, parse } from 'node:path';

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that every file system takes, without folders: from outside it is only a wish. */
export function safeFileName(wish: string, otherwise = 'fil'): string {
  const last = wish.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const clean = last
    // Signs that are not seen but turn or hide others, so that `gpj.exe` can look like `exe.jpg`.
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}<>:"|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|[. ]+$/g, '');
  const { name, ext } = parse(clean);
  // 255 bytes is what a name may take on most file systems, and a Swedish letter may be two.
  const short = [...name].slice(0, 100).join('').trim();
  if (short === '') return otherwise + ext;
  return (reserved.test(short) ? `_${short}` : short) + ext.slice(0, 20);
}

/** The names to try in turn: `a.docx`, `a_2.docx`, `a_3.docx` … */
export function numberedName(fileName: string, number: number): string {
  const { name, ext } = parse(fileName);
  return number < 2 ? fileName : `${name}_${number}${ext}`;
}

/** The path of a file that does not exist yet, with this name or the next number that is free. */
export function freePath(folder: string, fileName: string): string {
  for (let number = 1; ; number++) {
    const path = join(folder, numberedName(fileName, number));
    if (!existsSync(path)) return path;
  }
}
