/** What a file's name tells: a title without its extension, and the date that stands in it if any. */
export interface NamedFile {
  readonly title: string;
  readonly date: string | null;
}

const dated = /(?:^|[^\d])((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/;

/** Reads a title and a date from a file's name, as `2025-10-31_Riskanalys_2026.docx`. */
export function namedFile(fileName: string): NamedFile {
  const stem = fileName.replace(/\.[A-Za-z0-9]{1,10}$/, '');
  const found = dated.exec(stem);
  const rest = found ? stem.replace(found[0].slice(/^\d/.test(found[0]) ? 0 : 1), ' ') : stem;
  const title = rest.replace(/[_\s]+/g, ' ').replace(/^[\s.–-]+|[\s.–-]+$/g, '');
  return {
    title: (title || stem || fileName).slice(0, 1_000),
    date: found ? `${found[1]}-${found[2]}-${found[3]}` : null,
  };
}
