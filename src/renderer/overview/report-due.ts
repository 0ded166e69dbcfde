import type { ReportYear } from '../../shared/report/commands.ts';
import { reportEnd } from '../../shared/report/words.ts';
import { longDate } from '../../shared/swedish.ts';
import { periodWord } from '../control-plan/words.ts';
import { reportAddress } from '../report/place.ts';
import { standing } from '../report/words.ts';
import type { PlanDue } from './plan-due.ts';

/**
 * Periods of this year and the last that are over and whose report is not decided; one that a later one has been decided
 * after is let be, and a board is not reminded of what was before its first report.
 */
export function reportsDue(years: readonly ReportYear[], today: string): readonly PlanDue[] {
  const inOrder = years
    .flatMap(({ year, periods }) => periods.map((each) => ({ year, ...each, day: reportEnd({ year, ...each }) })))
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  const first = inOrder.findIndex((each) => each.reportId !== null);
  if (first === -1) return [];
  const lastYear = Number(today.slice(0, 4)) - 1;
  return inOrder
    .slice(Math.max(first, inOrder.findLastIndex((each) => each.locked) + 1))
    .filter((each) => each.year >= lastYear && each.day < today)
    .map(
      (each): PlanDue => ({
        id: `report ${each.year} ${each.key}`,
        href: reportAddress(each.year, each.key),
        what: `Rapport ${periodWord(each.name)} ${each.year}: ${standing(each)}`,
        about: 'Rapport till kommunstyrelsen',
        day: each.day,
        dayText: `perioden slutade ${longDate(each.day)}`,
        urgency: 'now',
      }),
    );
}
