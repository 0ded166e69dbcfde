/**
 * A plain value as canonical JSON: keys in order of their code units, no white space, absent fields left out.
 * The same value gives the same text in every version (RFC 8785 for the values we have: no fractions are frozen).
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, sorted(each)]);
  return Object.fromEntries(entries);
}
