import type { BudgetDetail } from '../../shared/budget/commands.ts';
import type { Budget } from '../../shared/budget/model.ts';
import { DateField } from '../parts/date-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRowField } from '../store/use-store.ts';

/** The day of consultation, and why the budget is revised. */
export function BudgetFacts({ detail, locked }: { detail: BudgetDetail; locked: boolean }) {
  const { budget } = detail;
  if (!locked) return <FactsWrite budget={budget} />;
  const { consultedOn, reason } = budget;
  if (consultedOn === null && reason.trim() === '') return null;
  return (
    <div className="budget-facts">
      {consultedOn === null ? null : <p>Samråd med de andra kommunerna {consultedOn}.</p>}
      {reason.trim() === '' ? null : <p>Varför budgeten är reviderad: {reason}</p>}
    </div>
  );
}

function FactsWrite({ budget }: { budget: Budget }) {
  const consulted = useRowField('budget.update', budget, 'consultedOn');
  const reason = useRowField('budget.update', budget, 'reason');
  return (
    <div className="budget-facts">
      <DateField label="Samråd med de andra kommunerna" field={consulted} />
      {budget.version === 1 ? null : <TextField label="Varför budgeten revideras" multiline field={reason} />}
    </div>
  );
}
