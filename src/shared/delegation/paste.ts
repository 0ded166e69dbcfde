import type { DelegationPoint } from './model.ts';

/** A point of an order as it is pasted. */
export type PastedPoint = Pick<DelegationPoint, 'number' | 'text' | 'delegate' | 'law' | 'notified'>;

const isNumber = (text: string) => /^(?:[A-ZÅÄÖ]\.?)?\d+(?:[.:]\d+)*[a-z]?\.?$/.test(text.trim());
const lawOf = (text: string) =>
  /7\s*(?:kap\.?|:)\s*5/.test(text) ? '7:5' : /6\s*(?:kap\.?|:)\s*3[79]/.test(text) ? '6:37' : null;
const heads = /^(?:nr|nummer|punkt|ärende|ärendegrupp|delegat|beslutanderätt|lagrum|anmälan|anmäls|anmärkning)\b/i;

/** What says whether a decision is notified: `nej`, `anmäls ej`; null for a cell that says something else. */
function notifiedOf(text: string): boolean | null {
  const word = text.trim().toLocaleLowerCase('sv');
  if (/^(?:nej|ej|anmäls (?:ej|inte)|–|-)$/.test(word)) return false;
  return /^(?:ja|x|anmäls|anmälan)$/.test(word) ? true : null;
}

function pointFrom(cells: readonly string[]): PastedPoint | null {
  const known = cells.map((each) => each.replace(/\s+/g, ' ').trim());
  const [first = '', ...others] = known;
  const number = isNumber(first) ? first.replace(/\.$/, '') : '';
  const rest = (number === '' ? known : others).filter((each) => each !== '');
  const law = rest.map(lawOf).find((each) => each !== null) ?? null;
  const notified =
    rest
      .slice(1)
      .map(notifiedOf)
      .find((each) => each !== null) ?? true;
  const [text = '', ...more] = rest;
  const delegate = more.find((each) => lawOf(each) === null && notifiedOf(each) === null) ?? '';
  if (text === '') return null;
  return {
    number,
    text,
    delegate,
    law: law ?? (/chef|handläggare|strateg|samordnare|direktör/i.test(delegate) ? '7:5' : '6:37'),
    notified,
  };
}

/** A line without tabs: a number first, then the text; the delegate after the last semicolon. */
function cellsOf(line: string): readonly string[] {
  if (line.includes('\t')) return line.split('\t');
  const found = /^\s*(\S+)\s+(.*)$/.exec(line);
  const [number = '', text = ''] = found && isNumber(found[1] ?? '') ? [found[1], found[2]] : ['', line];
  return [number, ...text.split(';')];
}

/** The points of a delegation order as it was pasted: a row for each, with tabs as from a table, or plain lines. */
export function pointsFromText(text: string): readonly PastedPoint[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => cellsOf(line))
    .filter(
      (cells, at) => at > 0 || !cells.filter((each) => each.trim() !== '').every((each) => heads.test(each.trim())),
    )
    .flatMap((cells) => pointFrom(cells) ?? []);
}
