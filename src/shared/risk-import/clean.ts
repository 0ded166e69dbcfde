/** Rows of cells, as a sheet or a pasted table has them. */
export type Grid = readonly (readonly string[])[];

const spaced = /(?<![\p{L}\d])(?:\p{L} ){3,}\p{L}(?![\p{L}\d])/gu;

/** Text from Word, Excel or a PDF without what only its layout needed: soft hyphens and breaks, private bullets, letter-spacing (R-R). */
export function cleanText(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\ufeff\uf000-\uf0ff]/g, (sign) => (sign === '\uf0b7' ? '•' : ''))
    .replace(/\r\n?|[\v\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(spaced, (word) => word.replaceAll(' ', ''));
}

/** A cell's text: clean, without white space at its ends, its own lines kept. */
export function cleanCell(text: string): string {
  return cleanText(text)
    .split('\n')
    .map((each) => each.replace(/[ \t]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** What is compared of a word or heading: its letters and digits in lower case, whatever hyphen, space or break parts them. */
export function squashed(text: string): string {
  return cleanText(text)
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\d]/gu, '');
}

/** Lines of running text as one text again: a word parted at a hyphen is whole, a full stop by itself closes the line before. */
export function joinedLines(lines: readonly string[]): string {
  const filled = lines.map((each) => each.replace(/\s+/g, ' ').trim()).filter((each) => each !== '');
  const parts = filled.map((line, at) => {
    const before = filled[at - 1];
    const together = before === undefined || /\p{L}-$/u.test(before) || /^[.,;:]/.test(line);
    return together ? line : ` ${line}`;
  });
  return parts.join('');
}

/** A block of cells with tabs as rows; a cell in quotes may hold tabs, line breaks and doubled quotes, as Excel copies it. */
export function gridFromText(text: string): Grid {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/gy;
  for (let found = cell.exec(text); found !== null; found = cell.exec(text)) {
    rows.at(-1)?.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'));
    if (cell.lastIndex >= text.length && found[3] !== '\t') break;
    if (found[3] !== '\t') rows.push([]);
    else if (cell.lastIndex >= text.length) {
      rows.at(-1)?.push('');
      break;
    }
  }
  return rows.filter((row) => row.some((each) => each !== ''));
}
