import { memo } from 'react';
import type { RiskAnalysis } from '../../shared/risk/model.ts';
import { treatmentSpan } from '../../shared/risk/rules.ts';
import type { Level } from '../../shared/risk/scale.ts';
import { monthName } from '../../shared/swedish.ts';
import { Section } from '../parts/section.tsx';
import { ToneSign } from './tone-sign.tsx';

/** The scale of a year that is adopted: it keeps its own, whatever later years are measured with. */
export const ScaleRead = memo(function ScaleRead({ analysis }: { analysis: RiskAnalysis }) {
  const { controlAreas, periods, treatments } = analysis;
  return (
    <Section title="Årets skala" lead="Skalan är låst med riskanalysen.">
      <div className="scale-read">
        <ReadLevels title="Sannolikhet" levels={analysis.likelihoods} />
        <ReadLevels title="Konsekvens" levels={analysis.consequences} />
        <h3>Riskhantering</h3>
        <dl>
          {treatments.map((each) => (
            <div key={each.key}>
              <dt>
                <ToneSign tone={each.tone} />
                {treatmentSpan(analysis, each)} {each.label}
              </dt>
              <dd>{each.meaning}</dd>
            </div>
          ))}
        </dl>
        <h3>Kontrollområden</h3>
        <p>{controlAreas.map((each) => each.name).join(' · ')}</p>
        <h3>Perioder</h3>
        <p>{periods.map((each) => `${each.name} till och med ${monthName(each.toMonth)}`).join(' · ')}</p>
      </div>
    </Section>
  );
});

function ReadLevels({ title, levels }: { title: string; levels: readonly Level[] }) {
  return (
    <>
      <h3>{title}</h3>
      <dl>
        {levels.map((each) => (
          <div key={each.value}>
            <dt>
              {each.value} {each.label}
            </dt>
            <dd>{each.definition}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
