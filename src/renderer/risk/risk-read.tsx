import type { Measure } from '../../shared/control-plan/model.ts';
import { reportingText } from '../../shared/control-plan/rules.ts';
import type { RiskEntryDetail } from '../../shared/risk/commands.ts';
import type { RiskAnalysis } from '../../shared/risk/model.ts';
import { directionOf } from '../../shared/risk/rules.ts';

/** A risk of an adopted version: its direction and its measures, only to read. */
export function RiskRead({ analysis, entry }: { analysis: RiskAnalysis; entry: RiskEntryDetail }) {
  return (
    <>
      <p>
        Inriktning: {directionOf(analysis, entry)?.label ?? '–'}
        {entry.directionReason === '' ? '' : `. ${entry.directionReason}`}
      </p>
      <ol className="measures-read">
        {entry.measures.map((each) => (
          <MeasureRead key={each.id} analysis={analysis} measure={each} />
        ))}
      </ol>
    </>
  );
}

function MeasureRead({ analysis, measure }: { analysis: RiskAnalysis; measure: Measure }) {
  const facts = [
    ['Ansvarig', measure.owner],
    ['Kostnad', measure.cost],
    ['Återrapporteras', reportingText(analysis.periods, measure)],
    ['Kontrollmoment', measure.controlPoint],
    ['Metod', measure.controlMethod],
    ['Resultat', measure.controlResult],
  ] as const;
  return (
    <li>
      {measure.text}
      <dl className="risk-dates">
        {facts
          .filter(([, said]) => said.trim() !== '')
          .map(([what, said]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{said}</dd>
            </div>
          ))}
      </dl>
    </li>
  );
}
