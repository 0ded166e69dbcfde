import { dayAndDate } from '../../shared/swedish.ts';
import { UrgencySign } from '../aftermath/deadline-line.tsx';
import { type Due, inUrgency } from '../aftermath/due.ts';
import { aftermathHash } from '../aftermath/sections.ts';
import { today } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { Section } from '../parts/section.tsx';
import type { PlanDue } from './plan-due.ts';
import { useAuditDue } from './use-audit-due.ts';
import { useDelegationDue } from './use-delegation-due.ts';
import { useDue } from './use-due.ts';
import { usePlanDue } from './use-plan-due.ts';
import { useReportDue } from './use-report-due.ts';
import { useReviewDue } from './use-review-due.ts';

/** What follows a meeting, as a line of the list. */
const lineOf = (due: Due): PlanDue => ({
  ...due,
  href: aftermathHash(due.meetingId, due.section),
  what: `${due.what}: ${due.about}`,
  about: `Sammanträdet ${dayAndDate(due.meetingDate)}`,
});

/** The days of all meetings and periods that are near or past, each a step from where it is done. */
export function DueList() {
  const now = today();
  const meetings = useDue(now);
  const plans = usePlanDue(now);
  const delegation = useDelegationDue();
  const audit = useAuditDue(now);
  const reports = useReportDue(now);
  const review = useReviewDue(now);
  const due = [...meetings.map(lineOf), ...plans, ...reports, ...delegation, ...audit, ...review].toSorted(inUrgency);
  if (due.length === 0) return null;
  return (
    <Section title="Att bevaka" lead="Det som är försenat, kan göras nu eller har sin dag de närmaste veckorna.">
      <ol className="due">
        {due.map((each) => (
          <li key={each.id}>
            <span className="due-what">
              <a href={each.href}>{each.what}</a>
              <span className="soft">{each.about}</span>
            </span>
            <span className="due-day">
              {each.dayText} <UrgencySign urgency={each.urgency} />
              {each.act ? (
                <Button small onPress={each.act.run}>
                  {each.act.label}
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
