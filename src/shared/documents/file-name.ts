/** Longest file name in characters, extension included. */
export const fileNameLimit = 120;

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A text as one part of a file name: ASCII letters, digits, dots and hyphens only; å, ä and ö lose their marks. */
export function fileNamePart(value: string): string {
  const plain = value.normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '');
}

/** Parts joined by underscores with an extension, at most 120 characters and safe on Windows; the last part is cut first. */
export function fileName(parts: readonly string[], extension: string): string {
  const room = fileNameLimit - extension.length - 1;
  const joined = parts
    .map(fileNamePart)
    .filter((each) => each !== '')
    .join('_');
  const cut = joined.slice(0, room).replace(/[-._]+$/, '');
  const safe = cut === '' || reserved.test(cut) ? `Dokument_${cut}`.replace(/_$/, '') : cut;
  return `${safe}.${extension}`;
}

/** The extension of a file name in lower case, without its dot; empty where there is none. */
export function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The name itself, or with `_2`, `_3` … before its extension where it is taken already (letter case aside). */
export function freeFileName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  const extension = extensionOf(name);
  const stem = extension === '' ? name : name.slice(0, -extension.length - 1);
  const suffix = extension === '' ? '' : `.${extension}`;
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number++) {
    free = `${stem.slice(0, fileNameLimit - suffix.length - 5)}_${number}${suffix}`;
  }
  return free;
}
