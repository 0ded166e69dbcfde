import type { Scale } from '../risk/scale.ts';
import { cleanText, joinedLines, squashed } from './clean.ts';
import { likeness } from './likeness.ts';
import type { ImportNote } from './model.ts';
import { blankMeasure, note, type RawMeasure, type RawRisk, type RawTable } from './raw.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Any of these names, whatever white space parts their words. */
const anyOf = (names: readonly string[]) =>
  names
    .toSorted((a, b) => b.length - a.length)
    .map((each) => each.trim().split(/\s+/).map(escaped).join('\\s+'))
    .join('|');

/** What of the year is known before its text is read. */
export interface Known extends Scale {
  readonly areas: readonly string[];
  readonly periods: readonly string[];
}

const blocksOf = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((each) => each.split('\n').filter((line) => line.trim() !== ''))
    .filter((each) => each.length > 0);

/** Where the words of a form's table end: its footnotes, its empty rows, the next page's headings. */
const tableEnd =
  /\f|^[ \t]*(?:Steg\s+\d|Definitioner|Riskinventering\/|R\d+\s+0\b|0(?:[ \t]+0)?[ \t]*$|Riskanalys\b|Internkontrollplan\b)/m;
const headEnd = /(?:Återrappor\s*-?\s*teras|Rekommenderad\s+riskhantering)(?:\s+(?:T\d|Årsbokslut))*/gi;

function reportingPattern(periods: readonly string[]): RegExp {
  const one = `(?:${anyOf([...periods, 'T1', 'T2', 'T3', 'Årsbokslut', 'Vid behov'])})`;
  return new RegExp(`(?:^|[ \\t])(${one}(?:\\s*(?:,|och)\\s*${one}){0,12})[ \\t]*$`, 'imu');
}

interface PlanPart {
  readonly measure: RawMeasure;
  /** What stands after the reporting back. */
  readonly rest: string;
  readonly whole: boolean;
}

/** `measure, owner, reporting back` at the beginning of a text, each after a blank line. */
function planPart(text: string, reporting: RegExp): PlanPart {
  const found = reporting.exec(text);
  const before = found ? text.slice(0, found.index) : text;
  const blocks = blocksOf(before);
  const owner = blocks.length > 1 ? joinedLines(blocks.at(-1) ?? []) : '';
  const words = owner === '' ? blocks : blocks.slice(0, -1);
  const measure = joinedLines(words.flat());
  return {
    measure: { ...blankMeasure, measure, owner, reporting: joinedLines([found?.[1] ?? '']) },
    rest: found ? text.slice(found.index + found[0].length) : '',
    whole: found !== null && owner !== '',
  };
}

/** The control area that a text begins with, by the words of the ones that are known; else its first block where it has two. */
function areaAndRisk(text: string, areas: readonly string[]): { readonly area: string; readonly risk: string } {
  const words = joinedLines(text.split('\n')).split(' ');
  const best = areas
    .flatMap((name) => {
      const count = name.split(/\s+/).length;
      if (words.length <= count) return [];
      const start = words.slice(0, count).join(' ');
      return [{ count, sure: squashed(start) === squashed(name) ? 1 : likeness(start, name) }];
    })
    .toSorted((a, b) => b.sure - a.sure)[0];
  if (best !== undefined && best.sure >= 0.6) {
    return { area: words.slice(0, best.count).join(' '), risk: words.slice(best.count).join(' ') };
  }
  const blocks = blocksOf(text);
  if (blocks.length < 2) return { area: '', risk: words.join(' ') };
  return { area: joinedLines(blocks[0] ?? []), risk: joinedLines(blocks.slice(1).flat()) };
}

/** What of a text is before the end of its table. */
function untilEnd(text: string): string {
  const found = tableEnd.exec(text);
  return found ? text.slice(0, found.index) : text;
}

/** What of a text is after the last heading in it. */
function afterHead(text: string): string {
  const last = [...text.matchAll(headEnd)].at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
}

/** The rows of a risk table as a PDF's text has them: each is known by its likelihood, consequence, value and treatment. */
function riskRows(
  text: string,
  known: Known,
): { readonly risks: readonly RawRisk[]; readonly notes: readonly ImportNote[] } {
  const level = (labels: readonly string[]) => `(${anyOf(labels)})`;
  const treatment = `(${anyOf(known.treatments.map((each) => each.label))})`;
  const core = new RegExp(
    `(?:(?<![\\p{L}\\d])R(\\d{1,5})\\s+)?(?<![\\p{L}])${level(known.likelihoods.map((each) => each.label))}\\s+` +
      `${level(known.consequences.map((each) => each.label))}\\s+(\\d{1,4})\\s+${treatment}(?:[ \\t]+R(\\d{1,5})\\s+${treatment})?`,
    'gu',
  );
  const found = [...text.matchAll(core)];
  const reporting = reportingPattern(known.periods);
  const risks: RawRisk[] = [];
  const notes: ImportNote[] = [];
  let lead = afterHead(text.slice(0, found[0]?.index ?? 0));
  for (const [at, row] of found.entries()) {
    const [whole, ownNumber, likelihood = '', consequence = '', value = '', stated = '', planNumber, direction] = row;
    const number = `R${ownNumber ?? planNumber ?? risks.length + 1}`;
    const between = text.slice(row.index + whole.length, found[at + 1]?.index ?? text.length);
    const plan = direction === undefined ? null : planPart(untilEnd(between), reporting);
    const { area, risk } = areaAndRisk(lead, known.areas);
    if (plan !== null && !plan.whole) {
      notes.push(
        note(
          'notUnderstood',
          number,
          'Åtgärd, ansvarig och återrapportering gick inte att skilja åt. Se efter vad som hör vart.',
        ),
      );
    }
    const texts = { likelihood: joinedLines([likelihood]), consequence, value, treatment: joinedLines([stated]) };
    risks.push({
      place: number,
      number,
      area,
      risk,
      ...texts,
      direction: joinedLines([direction ?? '']),
      measures: plan === null || plan.measure.measure === '' ? [] : [plan.measure],
    });
    // Where another table begins in between, its heading is what the next risk comes after.
    lead = plan === null || between.search(headEnd) >= 0 ? afterHead(between) : plan.rest;
  }
  return { risks, notes };
}

/** The same risk printed in two tables is one: the one with more said of it. */
function once(risks: readonly RawRisk[]): {
  readonly risks: readonly RawRisk[];
  readonly notes: readonly ImportNote[];
} {
  const kept: RawRisk[] = [];
  const again: string[] = [];
  for (const each of risks) {
    const same = kept.findIndex((one) => one.number === each.number && squashed(one.risk) === squashed(each.risk));
    const one = kept[same];
    if (one === undefined) kept.push(each);
    else {
      again.push(each.number);
      if (one.measures.length === 0 && one.direction === '') kept[same] = { ...each };
    }
  }
  const message = `${again.length} risker står två gånger i texten och läses en gång.`;
  return { risks: kept, notes: again.length === 0 ? [] : [note('ignored', `${again[0]}–${again.at(-1)}`, message)] };
}

const emptyRow = /^[ \t]*R(\d{1,5})[ \t]+0(?:[ \t]+R\1)?[ \t]*$/gm;

/** The rows of the form that nobody has filled in, told once. */
function emptyRows(text: string): readonly ImportNote[] {
  const numbers = [...text.matchAll(emptyRow)].map((each) => `R${each[1]}`);
  if (numbers.length === 0) return [];
  const span = numbers.length === 1 ? `${numbers[0]}` : `${numbers[0]}–${numbers.at(-1)}`;
  return [note('ignored', span, `Tomma rader i formuläret (${span}) läses inte in.`)];
}

const followUpHead = /Återrappor\s*-?\s*teras((?:\s+(?:T\d|Årsbokslut|Tertial\s+\d))+)[ \t]*$/im;

/** The rows of a follow-up as a PDF's text has them: what comes after the reporting back is one block for each period. */
function followUpRows(
  text: string,
  known: Known,
): { readonly risks: readonly RawRisk[]; readonly notes: readonly ImportNote[] } {
  const head = followUpHead.exec(text);
  if (head === null) return { risks: [], notes: [] };
  const periods = (head[1] ?? '').trim().split(/\s+(?=\D)/);
  const body = untilEnd(text.slice(head.index + head[0].length));
  const start = new RegExp(`^R(\\d{1,5})[ \\t]+(${anyOf(known.treatments.map((each) => each.label))})[ \\t]*$`, 'gmu');
  const found = [...body.matchAll(start)];
  const reporting = reportingPattern(known.periods);
  const notes: ImportNote[] = [];
  const risks = found.map((row, at): RawRisk => {
    const number = `R${row[1]}`;
    const { measure, rest, whole } = planPart(body.slice(row.index + row[0].length, found[at + 1]?.index), reporting);
    const texts = blocksOf(rest).map(joinedLines);
    if (!whole) notes.push(note('notUnderstood', number, 'Åtgärd, ansvarig och uppföljning gick inte att skilja åt.'));
    if (texts.length > periods.length) {
      notes.push(
        note(
          'notUnderstood',
          number,
          'Fler stycken än perioder: de sista läses som en text. Se efter vad som hör vart.',
        ),
      );
    }
    const last = periods.length - 1;
    const reported = periods.map((period, index) => ({
      period,
      text: index < last ? (texts[index] ?? '') : texts.slice(last).join('\n'),
    }));
    const blank = { place: number, area: '', risk: '', likelihood: '', consequence: '', value: '', treatment: '' };
    return { ...blank, number, direction: row[2] ?? '', measures: [{ ...measure, reported }] };
  });
  return { risks, notes };
}

/** The tables in the running text of a PDF, in its own words: of risks, and of follow-up. */
export function readRunningText(text: string, known: Known): { readonly risks: RawTable; readonly followUp: RawTable } {
  const clean = cleanText(text);
  const all = riskRows(clean, known);
  const { risks, notes } = once(all.risks);
  const followUp = followUpRows(clean, known);
  return {
    risks: { risks, about: clean, followUp: false, notes: [...all.notes, ...notes, ...emptyRows(clean)] },
    followUp: { ...followUp, about: clean, followUp: true },
  };
}
