/** The genitive of a name, its party kept behind: `Anna Bergs (S)`; a name that ends in s, x or z gets no s. */
export function genitive(name: string): string {
  const [, bare = name, party = ''] = /^(.*?)(\s\([^()]*\))?$/s.exec(name) ?? [];
  return `${bare}${/[sxz]$/i.test(bare) ? '' : 's'}${party}`;
}

/** The lines of a typed text that say anything. */
export function linesOf(typed: string): readonly string[] {
  return typed
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** The text with a full stop, where it does not end as a sentence already. */
export function stopped(text: string): string {
  return /[.!?…:;][”"’)]?$/.test(text) ? text : `${text}.`;
}

/** Typed words after what leads up to them: on the same line, or below it where they have several lines. */
export function ledBy(lead: string, typed: string): readonly string[] {
  const lines = linesOf(typed);
  if (lines.length <= 1) return [stopped(lines.length === 0 ? lead : `${lead}: ${lines[0]}`)];
  return [`${lead}:`, ...lines];
}

/** The values with an equal key together, in the order in which each key first came. */
export function groupedBy<T>(all: readonly T[], keyOf: (each: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group === undefined) groups.set(keyOf(each), [each]);
    else group.push(each);
  }
  return [...groups.values()];
}
