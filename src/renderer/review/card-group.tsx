import { AnswerCard } from './card.tsx';
import type { Card } from './cards.ts';

/** What was said of one field: the proposals of several readers stand beside each other. */
export function CardGroupView({ title, label, cards }: { title: string; label: string; cards: readonly Card[] }) {
  return (
    <div className="review-group">
      {label === '' ? null : <h3>{label}</h3>}
      <div className="review-cards">
        {cards.map((each) => (
          <AnswerCard key={each.id} card={each} label={label === '' ? title : `${title} – ${label}`} />
        ))}
      </div>
    </div>
  );
}
