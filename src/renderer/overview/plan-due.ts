import type { FollowUpYear } from '../../shared/control-plan/commands.ts';
import { longDate } from '../../shared/swedish.ts';
import type { Urgency } from '../aftermath/due.ts';
import { followUpPath } from '../control-plan/place.ts';
import { periodEnd, periodWord, writtenText } from '../control-plan/words.ts';
import { hashOf } from '../store/route.ts';

/** Something of the control plan that waits to be done. */
export interface PlanDue {
  readonly id: string;
  readonly href: string;
  readonly what: string;
  /** Below it, smaller. */
  readonly about: string;
  readonly day: string;
  readonly dayText: string;
  readonly urgency: Urgency;
  /** What can be done at once, without going there. */
  readonly act?: { readonly label: string; readonly run: () => void };
}

/** From this month the analysis of next year should be under way. */
const autumn = 9;

/** Periods that are over and not reported; one that a later one has been reported after is let be. */
export function periodsDue(year: FollowUpYear, today: string): readonly PlanDue[] {
  const lastReported = year.periods.findLastIndex((each) => each.locked);
  return year.periods.slice(lastReported + 1).flatMap(({ key, name, toMonth, due, left }) => {
    const day = periodEnd(year.year, toMonth);
    if (due === 0 || day >= today) return [];
    return {
      id: `followUp ${year.year} ${key}`,
      href: hashOf(followUpPath, String(year.year), key),
      what: `Uppföljning ${periodWord(name)} ${year.year}: ${writtenText({ written: due - left, due })}`,
      about: 'Internkontrollplanen',
      day,
      dayText: `perioden slutade ${longDate(day)}`,
      urgency: 'now',
    };
  });
}

/** That next year has no analysis though autumn has come; a board that has never made one is not reminded. */
export function analysisDue(years: readonly number[], today: string): readonly PlanDue[] {
  const now = Number(today.slice(0, 4));
  const next = now + 1;
  const month = Number(today.slice(5, 7));
  if (years.length === 0 || month < autumn || years.some((each) => each >= next)) return [];
  return [
    {
      id: `riskAnalysis ${next}`,
      href: hashOf('riskanalys'),
      what: `Riskanalys ${next} är inte påbörjad`,
      about: 'Risker och internkontrollplan för nästa år',
      day: `${now}-12-31`,
      dayText: 'före årsskiftet',
      urgency: 'later',
    },
  ];
}
