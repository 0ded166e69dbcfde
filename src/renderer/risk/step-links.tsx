import { memo } from 'react';
import { planRows } from '../../shared/control-plan/rules.ts';
import type { RiskAnalysisDetail } from '../../shared/risk/commands.ts';
import { riskValue } from '../../shared/risk/rules.ts';
import { hashOf } from '../store/route.ts';
import { type GridStep, riskPath, stepParts, stepTitles } from './place.ts';

/** How far a step has come, in a few words. */
function progressOf({ analysis, entries }: RiskAnalysisDetail, step: GridStep): string {
  switch (step) {
    case 'inventory':
      return entries.length === 1 ? '1 risk' : `${entries.length} risker`;
    case 'valuation':
      return `${entries.filter((each) => riskValue(analysis, each) !== null).length} av ${entries.length} värderade`;
    case 'plan': {
      const rows = planRows(analysis, entries);
      const without = rows.filter((each) => each.measure === null).length;
      return without === 0 ? `${rows.length} åtgärder` : `${without} utan åtgärd`;
    }
  }
}

/** The four steps of the year, each a page: the last has a screen of its own. */
export const StepLinks = memo(function StepLinks({ detail, step }: { detail: RiskAnalysisDetail; step: GridStep }) {
  const { id, year } = detail.analysis;
  return (
    <nav className="risk-steps" aria-label="Steg">
      <ol>
        {(Object.keys(stepParts) as GridStep[]).map((each, index) => (
          <li key={each}>
            <a href={hashOf(riskPath, id, stepParts[each])} aria-current={each === step ? 'step' : undefined}>
              <b>
                {index + 1} {stepTitles[each]}
              </b>{' '}
              <span className="soft">{progressOf(detail, each)}</span>
            </a>
          </li>
        ))}
        <li>
          <a href={hashOf('uppfoljning', String(year))}>
            <b>4 {stepTitles.followUp}</b>
          </a>
        </li>
      </ol>
    </nav>
  );
});
