import type { Level, Scale, Treatment } from '../risk/scale.ts';
import { cleanText, joinedLines, squashed } from './clean.ts';

interface Definition {
  readonly label: string;
  readonly definition: string;
  readonly value: number | null;
}

const startsItem = /^(\p{Lu}[\p{L} ]{1,40}?)\s+[-–]\s+(.*)$/u;

/** The definitions between two headings: `Osannolik - …`, with their values where they stand. */
function definitionsIn(lines: readonly string[]): readonly Definition[] {
  const items: { label: string; lines: string[] }[] = [];
  for (const line of lines) {
    const found = startsItem.exec(line.trim());
    if (found) items.push({ label: found[1] ?? '', lines: [found[2] ?? ''] });
    else items.at(-1)?.lines.push(line);
  }
  return items.map((each) => {
    const text = joinedLines(each.lines);
    const value = /\s(\d{1,3})$/.exec(text);
    const definition = value ? text.slice(0, value.index).trim() : text;
    return { label: each.label, definition, value: value ? Number(value[1]) : null };
  });
}

/** Levels of an axis with the definitions that were read: those with the same names, else new ones in their order. */
function levelsWith(base: readonly Level[], read: readonly Definition[]): readonly Level[] {
  if (read.length < 2) return base;
  const levels = read.map(({ label, definition, value }, at) => {
    const same = base.find((each) => squashed(each.label) === squashed(label));
    return { value: value ?? same?.value ?? at + 1, label, definition };
  });
  const rising = levels.every((each, at) => each.value > (levels[at - 1]?.value ?? 0));
  return rising && levels.length <= 10 ? levels : base;
}

const limit = /^(\d{1,4})\s*[-–]\s*\d{1,4}\s+(.+)$/;

function treatmentsWith(base: readonly Treatment[], lines: readonly string[]): readonly Treatment[] {
  const read = lines.flatMap((line) => {
    const found = limit.exec(line.trim());
    const known = base.find((each) => found && squashed(found[2] ?? '').startsWith(squashed(each.label)));
    if (!found || !known) return [];
    const meaning = (found[2] ?? '').trim().slice(known.label.length).trim();
    return [{ ...known, from: Number(found[1]), meaning: meaning === '' ? known.meaning : meaning }];
  });
  const changed = base.map((each) => read.find(({ key }) => key === each.key) ?? each);
  const rising = changed.every((each, at) => each.from > (changed[at - 1]?.from ?? 0));
  return rising ? changed : base;
}

const section = (lines: readonly string[], from: RegExp, to: RegExp) => {
  const start = lines.findIndex((each) => from.test(each.trim()));
  if (start < 0) return [];
  const length = lines.slice(start + 1).findIndex((each) => to.test(each.trim()));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
};

/** The scale that a text explains: definitions of levels, and limits of classes; what it does not say stays as it was. */
export function scaleFrom(text: string, base: Scale): Scale {
  const lines = cleanText(text).split('\n');
  const likelihoods = section(lines, /^Sannolikhet\s+Definition/i, /^Konsekvens\s+Definition/i);
  const consequences = section(lines, /^Konsekvens\s+Definition/i, /^Risk(hantering|värde)/i);
  return {
    likelihoods: levelsWith(base.likelihoods, definitionsIn(likelihoods)),
    consequences: levelsWith(base.consequences, definitionsIn(consequences)),
    treatments: treatmentsWith(base.treatments, lines),
  };
}

/** What a text says of the year and its days. */
export interface Told {
  readonly year: number | null;
  readonly preparedOn: string | null;
  readonly planPreparedOn: string | null;
  readonly adoptedOn: string | null;
}

const isDate = (text: string | undefined) => (text !== undefined && !Number.isNaN(Date.parse(text)) ? text : null);

/** The year and the days that a title says: `Riskanalys Internkontrollplan 2026`, `Upprättad: 2025-10-31 2025-10-25`. */
export function toldIn(text: string): Told {
  const clean = cleanText(text);
  const year = /(?:internkontrollplan|riskanalys)[^\n\d]{0,60}(20\d\d)(?!-?\d)/i.exec(clean);
  const day = String.raw`(\d{4}-\d\d-\d\d)`;
  const prepared = new RegExp(`upprättad:?[ \\t]*${day}(?:[ \\t]+${day})?`, 'i').exec(clean);
  const adopted = new RegExp(`(?:beslutad|fastställd|antagen):?[ \\t]*${day}`, 'i').exec(clean);
  const preparedOn = isDate(prepared?.[1]);
  return {
    year: year ? Number(year[1]) : null,
    preparedOn,
    planPreparedOn: isDate(prepared?.[2]),
    adoptedOn: isDate(adopted?.[1]),
  };
}
