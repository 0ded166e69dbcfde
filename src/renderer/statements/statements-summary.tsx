import type { Statement } from '../../shared/minutes/model.ts';
import { type PanelProps, useItemFacts } from '../motions/use-item-facts.ts';
import '../motions/motions.css';

const leads: Readonly<Record<Statement['kind'], string>> = {
  reservation: 'Reservation',
  abstention: 'Deltar inte i beslutet',
  note: 'Anteckning',
};

export interface StatementsSummaryProps extends PanelProps {
  /** Reservations with those who take no part in the decision, or notes; all where it is not given. */
  readonly kind?: 'reservation' | 'note';
}

/** Reservations or notes of an item in a line or two; nothing where there are none. */
export function StatementsSummary({ kind, ...props }: StatementsSummaryProps) {
  const facts = useItemFacts(props);
  const statements = (facts?.item.statements ?? [])
    .filter((each) => kind === undefined || (kind === 'note') === (each.kind === 'note'))
    .toSorted((a, b) => a.position - b.position);
  if (facts === null || statements.length === 0) return null;
  return (
    <ul className="panel-summary">
      {statements.map((each) => (
        <li key={each.id}>
          {leads[each.kind]}: {facts.nameOf(each.personId)}
        </li>
      ))}
    </ul>
  );
}
