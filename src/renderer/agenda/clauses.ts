/** Where the caret is to be after a change: which clause, and how far into it. */
export interface Caret {
  readonly index: number;
  readonly at: number;
}

export interface ClauseEdit {
  readonly clauses: readonly string[];
  readonly caret: Caret;
}

/** A clause as it stands in its field: "att" stands before the field and is not written twice. */
export function shownClause(clause: string): string {
  return clause.replace(/^\s*att\s+/i, '');
}

/** A pasted line as a clause: without its bullet, number or letter and without "att"; a dash alone means a list. */
function pastedClause(text: string): string {
  const marks = /^(?:[•·▪●◦\uE000-\uF8FF]|[-–]\s(?=\s*att\s)|\(?(?:\d{1,2}|[a-zåäö])[.)](?=\s))\s*/i;
  return shownClause(text.trim().replace(marks, '')).trim();
}

/** Enter: what stands after the caret becomes the next clause. */
export function splitClause(clauses: readonly string[], index: number, at: number): ClauseEdit {
  const text = clauses[index] ?? '';
  return {
    clauses: clauses.toSpliced(index, 1, text.slice(0, at).trimEnd(), text.slice(at).trimStart()),
    caret: { index: index + 1, at: 0 },
  };
}

/** Backspace first in a clause: it is joined with the one before; the first one only goes when it is empty. */
export function joinClause(clauses: readonly string[], index: number): ClauseEdit | null {
  const text = clauses[index] ?? '';
  const before = clauses[index - 1];
  if (before === undefined) return text === '' ? { clauses: clauses.slice(1), caret: { index: -1, at: 0 } } : null;
  const between = before === '' || text === '' ? '' : ' ';
  return {
    clauses: clauses.toSpliced(index - 1, 2, `${before}${between}${text}`),
    caret: { index: index - 1, at: before.length + between.length },
  };
}

/** Moves a clause one step; null where there is no room. */
export function moveClause(clauses: readonly string[], index: number, by: -1 | 1, at: number): ClauseEdit | null {
  const text = clauses[index];
  const to = index + by;
  if (text === undefined || to < 0 || to >= clauses.length) return null;
  return { clauses: clauses.toSpliced(index, 1).toSpliced(to, 0, text), caret: { index: to, at } };
}

/** Pasted lines: one stands where the caret is, more become clauses of their own; null for a single line. */
export function pasteClauses(
  clauses: readonly string[],
  index: number,
  selection: readonly [start: number, end: number],
  pasted: string,
): ClauseEdit | null {
  const lines = pasted
    .split(/[\r\n\v\u2028]+/)
    .map(pastedClause)
    .filter((each) => each !== '');
  if (lines.length < 2) return null;
  const text = clauses[index] ?? '';
  const [start, end] = selection;
  const first = `${text.slice(0, start)}${lines[0]}`.trim();
  const last = lines.at(-1) ?? '';
  return {
    clauses: clauses.toSpliced(index, 1, first, ...lines.slice(1, -1), `${last}${text.slice(end)}`),
    caret: { index: index + lines.length - 1, at: last.length },
  };
}
