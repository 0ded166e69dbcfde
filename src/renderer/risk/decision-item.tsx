import type { RiskAnalysis } from '../../shared/risk/model.ts';
import { Select } from '../parts/select.tsx';
import { partOfField } from '../store/field-part.ts';
import { useRowField } from '../store/use-store.ts';
import type { DecisionItem } from './use-decision-items.ts';

interface DecisionItemFieldProps {
  readonly analysis: RiskAnalysis;
  readonly items: readonly DecisionItem[];
}

/** The agenda item in which the board decides the analysis; its § is printed. */
export function DecisionItemField({ analysis, items }: DecisionItemFieldProps) {
  const field = useRowField('riskAnalysis.update', analysis, 'adoptedItemId');
  const none = '';
  const asText = partOfField<string | null, string>(
    field,
    (id) => id ?? none,
    (_whole, id) => (id === none ? null : id),
  );
  return (
    <Select label="Beslutas i ärendet" field={asText} options={[{ id: none, text: 'Inget ärende valt' }, ...items]} />
  );
}
