import { missingMark } from '../agenda/blanks.ts';
import type { MemoWords } from '../agenda/filled.ts';
import type { Block } from '../rich-text.ts';
import { dayAndDate, listed } from '../swedish.ts';
import type { BlockedDate, MeetingPattern, ProposedMeeting } from './model.ts';
import { type Hindrance, hindrancesOn } from './rules.ts';
import { dateText, hindranceText, patternText, plainSpaces } from './words.ts';

/** What the memo is made of. */
export interface DatesFacts {
  readonly board: string;
  readonly year: number;
  readonly proposed: readonly ProposedMeeting[];
  readonly patterns: readonly MeetingPattern[];
  readonly blocked: readonly BlockedDate[];
}

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** The meetings in order, told apart by their place only where they have different ones. */
function clauses(proposed: readonly ProposedMeeting[]): string[] {
  const places = new Set(proposed.map((each) => each.place.trim()));
  const lines = proposed.map((each) => {
    const place = places.size > 1 && each.place.trim() !== '' ? `, ${each.place.trim()}` : '';
    return `${dateText(each)}${place}`;
  });
  if (lines.length === 0) return [`- ${missingMark('datum')}.`];
  return lines.map((each, at) => `- ${each}${at === lines.length - 1 ? '.' : ','}`);
}

/** Those that gave way, with what was in the way. */
function moved({ proposed, blocked }: DatesFacts): readonly string[] {
  return proposed.flatMap(({ date, patternDate }) => {
    if (patternDate === null || patternDate === date) return [];
    const against: readonly Hindrance[] = hindrancesOn(patternDate, { blocked, meetings: [] });
    const why = against.length === 0 ? '' : ` (${listed(against.map(hindranceText))})`;
    return [`${plainSpaces(dayAndDate(date))} i stället för ${plainSpaces(dayAndDate(patternDate))}${why}`];
  });
}

function told(facts: DatesFacts): readonly string[] {
  const { year, proposed, patterns, blocked } = facts;
  const ofYear = blocked.filter((each) => each.date.startsWith(`${year}-`));
  const reasons = [...new Set(ofYear.map((each) => each.reason.trim()).filter((each) => each !== ''))];
  const clear = proposed.every((each) => hindrancesOn(each.date, { blocked, meetings: [] }).length === 0);
  const usual = [...patterns].sort((a, b) => a.month - b.month).map(patternText);
  const other = moved(facts);
  return [
    `Nämnden bestämmer sina sammanträdesdagar för ett år i taget, och de här gäller ${year}.`,
    ...(usual.length === 0 ? [] : [`Nämnden sammanträder vanligen ${listed(usual)}.`]),
    ...(other.length === 0 ? [] : [`Föreslaget är ${listed(other)}.`]),
    ...(clear && proposed.length > 0 ? ['Ingen av dagarna är helgdag, eller afton som räknas dit.'] : []),
    ...(clear && reasons.length > 0 ? [`Dagarna krockar inte med ${listed(reasons)}.`] : []),
  ];
}

/** The memo in which the board decides the dates of a year. */
export function datesMemo(facts: DatesFacts): MemoWords {
  const { board, year } = facts;
  const proposed = facts.proposed.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return {
    title: `Sammanträdesdatum ${year}`,
    proposal: { intro: `${board} beslutar att sammanträda följande dagar ${year}:`, clauses: clauses(proposed) },
    background: { type: 'doc', content: [paragraph(told({ ...facts, proposed }).join(' '))] },
  };
}
