import type { Adoption } from '../../shared/risk/commands.ts';
import type { RiskAnalysis } from '../../shared/risk/model.ts';
import { dayAndDate, longDate, paragraphText } from '../../shared/swedish.ts';
import { dayOf } from '../app/moment.ts';
import { Section } from '../parts/section.tsx';
import { stepTitles } from './place.ts';

type Line = readonly [what: string, said: string];

/** The days and steps of an adopted version: what was decided where, and who locked it. */
export function YearFactsRead({ analysis, adoption }: { analysis: RiskAnalysis; adoption: Adoption }) {
  const day = (date: string | null) => (date === null ? '–' : dayAndDate(date));
  const steps = analysis.steps.map(({ key, participants, doneOn }): Line => {
    const done = doneOn === null ? '' : `Klart ${longDate(doneOn)}.`;
    return [stepTitles[key], `${participants} ${done}`];
  });
  const lines: readonly Line[] = [
    ...(analysis.versionReason === '' ? [] : [['Varför en ny version', analysis.versionReason] as const]),
    ['Riskanalysen upprättad', day(analysis.preparedOn)],
    ['Internkontrollplanen upprättad', day(analysis.planPreparedOn)],
    ['Riskanalysen beslutad', day(analysis.adoptedOn)],
    ['Internkontrollplanen beslutad', day(analysis.planAdoptedOn)],
    ...adoptionLines(adoption),
    ...steps,
  ];
  return (
    <Section title="Dagar och steg">
      <dl className="risk-dates">
        {lines.map(([what, said]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function adoptionLines({ at, author, meetingDate, paragraph }: Adoption): readonly Line[] {
  const where = [paragraph === null ? '' : paragraphText(paragraph), meetingDate === null ? '' : longDate(meetingDate)];
  const decision = where.filter((each) => each !== '').join(', ');
  const locked: Line = ['Låst', `${dayOf(at)}${author === '' ? '' : ` av ${author}`}`];
  return decision === '' ? [locked] : [['Beslutet', decision], locked];
}
