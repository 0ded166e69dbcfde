import { TriangleAlert } from 'lucide-react';
import { type DecisionNote, decisionNotes } from '../../shared/minutes/decision-notes.ts';
import type { ItemFacts } from '../../shared/minutes/item-facts.ts';

const texts: Readonly<Record<DecisionNote, string>> = {
  differs: 'Beslutet stämmer inte med propositionens utfall.',
  procedureMissing: 'Det finns yrkanden mot förslaget, men ingen proposition är ställd.',
  incomplete: 'Ärendet är beslutat, men en proposition är inte avgjord.',
};

/** What does not hold together between the propositions and the decision: said quietly, it may be meant. */
export function DecisionDoubts({ facts }: { facts: ItemFacts }) {
  const notes = decisionNotes(facts);
  if (notes.length === 0) return null;
  return (
    <ul className="decision-doubts">
      {notes.map((each) => (
        <li key={each}>
          <TriangleAlert role="img" aria-label="Att se över" />
          {texts[each]}
        </li>
      ))}
    </ul>
  );
}
