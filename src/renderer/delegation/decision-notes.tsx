import { CircleHelp, TriangleAlert } from 'lucide-react';
import type { DelegatedDecision, DelegationPoint } from '../../shared/delegation/model.ts';
import { decisionLacks, decisionQuestions, notDelegated } from '../../shared/delegation/rules.ts';

export interface DecisionNotesProps {
  readonly decision: DelegatedDecision;
  readonly points: readonly DelegationPoint[];
}

/** What is missing before the decision can be made, what one may ask oneself, and what must not be delegated. */
export function DecisionNotes({ decision, points }: DecisionNotesProps) {
  const lacks = decisionLacks(decision, points);
  const questions = decisionQuestions(decision);
  return (
    <>
      {lacks.length === 0 ? null : (
        <section className="delegated-notes" aria-label="Innan beslutet kan fattas">
          <TriangleAlert aria-hidden />
          <div>
            <p>Innan beslutet kan fattas:</p>
            <ul>
              {lacks.map((each) => (
                <li key={each.text}>{each.text}</li>
              ))}
            </ul>
          </div>
        </section>
      )}
      {questions.length === 0 ? null : (
        <section className="delegated-notes delegated-questions" aria-label="Att ta ställning till">
          <CircleHelp aria-hidden />
          <div>
            <p>Att ta ställning till:</p>
            <ul>
              {questions.map((each) => (
                <li key={each.text}>{each.text}</li>
              ))}
            </ul>
          </div>
        </section>
      )}
      <details className="delegated-help">
        <summary>Vad som inte får delegeras (6:38)</summary>
        <ul>
          {notDelegated.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
