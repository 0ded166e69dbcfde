import { dayAndDate } from '../../shared/swedish.ts';
import { UrgencySign } from '../aftermath/deadline-line.tsx';
import { aftermathHash } from '../aftermath/sections.ts';
import { today } from '../app/moment.ts';
import { Section } from '../parts/section.tsx';
import { useDue } from './use-due.ts';

/** The days of all meetings that are near or past, each a step from where it is done. */
export function DueList() {
  const due = useDue(today());
  if (due.length === 0) return null;
  return (
    <Section title="Att bevaka" lead="Det som är försenat, kan göras nu eller har sin dag de närmaste veckorna.">
      <ol className="due">
        {due.map((each) => (
          <li key={each.id}>
            <span className="due-what">
              <a href={aftermathHash(each.meetingId, each.section)}>
                {each.what}: {each.about}
              </a>
              <span className="soft">Sammanträdet {dayAndDate(each.meetingDate)}</span>
            </span>
            <span className="due-day">
              {each.dayText} <UrgencySign urgency={each.urgency} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
