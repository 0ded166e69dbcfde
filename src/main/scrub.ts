/** A run of rich text: its letters, and how they look. */
interface Run {
  readonly type: 'text';
  readonly text: string;
}

const isRun = (value: unknown): value is Run =>
  value !== null && typeof value === 'object' && 'type' in value && value.type === 'text' && 'text' in value;

/** Fields within JSON that hold the names of things, which are ours and not the person's. */
const ours: ReadonlySet<string> = new Set(['type', 'key', 'tone']);

/**
 * A stored value with a text replaced wherever it stands, or null where it stands nowhere. JSON is opened, so that
 * escapes and nesting hide nothing, and the runs of a paragraph are read as one, so that a bold letter hides nothing.
 */
export function scrub(stored: string, text: string, replacement: string): string | null {
  const opened = /^\s*[[{]/.test(stored) ? parsed(stored) : undefined;
  if (opened === undefined) return stored.includes(text) ? stored.replaceAll(text, () => replacement) : null;
  let found = false;
  const scrubbed = walk(opened, (value) => {
    found = true;
    return value.replaceAll(text, () => replacement);
  });
  return found ? JSON.stringify(scrubbed) : null;

  function walk(value: unknown, change: (value: string) => string): unknown {
    if (typeof value === 'string') return value.includes(text) ? change(value) : value;
    if (Array.isArray(value)) return joinRuns(value.map((each) => walk(each, change)));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, ours.has(key) ? each : walk(each, change)]),
    );
  }

  /** What stands across several runs goes into the first of them; a run that lost all its letters goes, as rich text wants it. */
  function joinRuns(values: unknown[]): unknown[] {
    if (!values.some(isRun)) return values;
    const letters = values.map((each) => (isRun(each) ? each.text : null));
    for (let first = 0; first < letters.length; first++) {
      for (let at = acrossRuns(letters, first, text); at !== null; at = acrossRuns(letters, first, text)) {
        found = true;
        cut(letters, first, at, text.length, replacement);
      }
    }
    return values.flatMap((each, index) => {
      if (!isRun(each)) return [each];
      return letters[index] === '' ? [] : [{ ...each, text: letters[index] }];
    });
  }
}

function parsed(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch (error) {
    // A text that only begins like JSON is a text.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Where in a run a text begins that ends in a later one; null where none does. */
function acrossRuns(letters: readonly (string | null)[], first: number, text: string): number | null {
  const own = letters[first];
  if (own === null || own === undefined || own === '') return null;
  const end = letters.findIndex((each, index) => index > first && each === null);
  const joined = letters.slice(first, end < 0 ? undefined : end).join('');
  const at = joined.indexOf(text, Math.max(0, own.length - text.length + 1));
  return at >= 0 && at < own.length ? at : null;
}

/** Takes so many letters away from a place on, through the runs that follow, and puts others there instead. */
function cut(letters: (string | null)[], first: number, at: number, length: number, instead: string): void {
  const own = letters[first] ?? '';
  let left = length - (own.length - at);
  letters[first] = own.slice(0, at) + instead;
  for (let index = first + 1; left > 0 && index < letters.length; index++) {
    const next = letters[index] ?? '';
    letters[index] = next.slice(Math.min(left, next.length));
    left -= Math.min(left, next.length);
  }
}
