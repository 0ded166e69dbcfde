import { parseArgs } from 'node:util';
import { type DocumentKind, type DocumentName, documentKinds, documentNames } from '../../shared/documents/commands.ts';
import { errorText } from '../../shared/error-text.ts';

/** What the person asks for: exactly one of these. */
export type Task =
  | { readonly kind: 'help' }
  /** Nearly one of the others: what is wrong, in a sentence. */
  | { readonly kind: 'misuse'; readonly text: string }
  | { readonly kind: 'new'; readonly file: string }
  | { readonly kind: 'import'; readonly file: string; readonly data: string; readonly replace: boolean }
  | {
      readonly kind: 'exportDocument';
      readonly file: string;
      readonly document: DocumentName;
      readonly id: string | undefined;
      readonly meeting: string | undefined;
      readonly year: number | undefined;
      readonly period: string | undefined;
      readonly out: string | undefined;
    }
  | { readonly kind: 'exportJson'; readonly file: string; readonly out: string | undefined }
  | { readonly kind: 'check'; readonly file: string; readonly json: boolean }
  | { readonly kind: 'commands'; readonly json: boolean }
  | { readonly kind: 'documents'; readonly json: boolean }
  | { readonly kind: 'call'; readonly file: string; readonly command: string; readonly input: string };

export interface Arguments {
  readonly task: Task;
  /** Who makes the change (`--as`). */
  readonly author: string | undefined;
}

const options = {
  as: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  id: { type: 'string' },
  json: { type: 'boolean' },
  meeting: { type: 'string' },
  out: { type: 'string' },
  period: { type: 'string' },
  replace: { type: 'boolean' },
  year: { type: 'string' },
} as const;

type Values = { [K in keyof typeof options]?: (typeof options)[K]['type'] extends 'string' ? string : boolean };

/** The options that each word takes, beside `--as` and `--help`. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  new: [],
  import: ['replace'],
  export: ['id', 'json', 'meeting', 'out', 'period', 'year'],
  check: ['json'],
  commands: ['json'],
  documents: ['json'],
  call: [],
};

const misuse = (text: string): Task => ({ kind: 'misuse', text });

/** Which of the options the document needs, and what they name. */
const ofWhat: Readonly<Record<DocumentKind['of'], string>> = {
  meeting: '--meeting DATUM eller --id ID, för det sammanträde som dokumentet gäller',
  meetings: '--id ID eller --meeting DATUM för ett sammanträde, eller --year ÅR för årets alla',
  agendaItem: '--id ID för ett ärende, eller --meeting DATUM för alla ärenden i ett sammanträde',
  riskAnalysis: '--year ÅR för årets senaste riskanalys, eller --id ID för en viss',
  followUp: '--year ÅR och --period PERIOD, eller --id ID för en uppföljning',
  year: '--year ÅR för årets senaste version, eller --id ID för en viss',
  period: '--year ÅR och --period PERIOD, eller --id ID',
  row: '--id ID (de som finns visas av klubba call FIL attachment.choices)',
};

/** The options that together name what a document is of, where no id does. */
const named: Readonly<Record<DocumentKind['of'], readonly (keyof Values)[]>> = {
  meeting: ['meeting'],
  meetings: ['meeting'],
  agendaItem: ['meeting'],
  riskAnalysis: ['year'],
  followUp: ['year', 'period'],
  year: ['year'],
  period: ['year', 'period'],
  row: ['id'],
};

/** What is wrong with how the subject of a document is named; undefined where nothing is. */
function subjectMisuse(kind: DocumentKind, values: Values): string | undefined {
  const wanted = kind.of === 'meetings' && values.year !== undefined ? (['year'] as const) : named[kind.of];
  const given = (['id', 'meeting', 'year', 'period'] as const).filter((each) => values[each] !== undefined);
  if (given.includes('id') && given.some((each) => each !== 'id' && wanted.includes(each))) {
    return `För ${kind.name} anges antingen --id eller ${wanted.map((each) => `--${each}`).join(' och ')}, inte båda.`;
  }
  const needed = given.includes('id') ? ['id'] : wanted;
  if (given.join() !== needed.join()) return `För ${kind.name} behövs ${ofWhat[kind.of]}.`;
  return /^\d{4}$/.test(values.year ?? '2000') ? undefined : '--year ska vara ett årtal, som 2026.';
}

function exportTask(file: string, document: string | undefined, values: Values): Task | undefined {
  const { id, meeting, year, period, out } = values;
  const about = [id, meeting, year, period];
  if (values.json)
    return document === undefined && about.every((each) => each === undefined)
      ? { kind: 'exportJson', file, out }
      : undefined;
  if (document === undefined) return undefined;
  const kind = documentKinds.find(({ name }) => name === document);
  if (!kind) {
    const { title } = errorText({ code: 'document.unknown', data: { document } });
    return misuse(`${title} De som finns är ${documentNames.join(', ')}.`);
  }
  const wrong = subjectMisuse(kind, values);
  if (wrong !== undefined) return misuse(wrong);
  const ofYear = year === undefined ? undefined : Number(year);
  return { kind: 'exportDocument', file, document: kind.name, id, meeting, year: ofYear, period, out };
}

function taskOf(words: readonly string[], values: Values): Task | undefined {
  const [word, file, second, third, ...rest] = words;
  const json = values.json ?? false;
  if (rest.length > 0 || (third !== undefined && word !== 'call')) return undefined;
  if (file === undefined) return word === 'commands' || word === 'documents' ? { kind: word, json } : undefined;
  switch (word) {
    case 'new':
      return second === undefined ? { kind: 'new', file } : undefined;
    case 'import':
      return second === undefined
        ? undefined
        : { kind: 'import', file, data: second, replace: values.replace ?? false };
    case 'export':
      return exportTask(file, second, values);
    case 'check':
      return second === undefined ? { kind: 'check', file, json } : undefined;
    case 'call':
      return second === undefined ? undefined : { kind: 'call', file, command: second, input: third ?? '{}' };
    default:
      return undefined;
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // node:util says a wrong option with a TypeError; the usage text says it better.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Reads a command line; undefined where it is none of ours. */
export function readArguments(args: readonly string[]): Arguments | undefined {
  const found = parsed(args);
  if (!found) return undefined;
  const { values, positionals } = found;
  if (values.help) return { task: { kind: 'help' }, author: undefined };
  const word = positionals[0] ?? '';
  const known = Object.hasOwn(allowed, word) ? (allowed[word] ?? []) : [];
  if (Object.keys(values).some((name) => name !== 'as' && !known.includes(name))) return undefined;
  const task = taskOf(positionals, values);
  return task && { task, author: values.as };
}
