import { type PanelProps, useItemFacts } from '../motions/use-item-facts.ts';
import { questionText } from './question-text.ts';
import { resultLine } from './result-line.ts';
import { resolvedIn } from './voters.ts';
import '../motions/motions.css';

/** The propositions of an item with how they came out; nothing where there are none. */
export function PropositionsSummary(props: PanelProps) {
  const facts = useItemFacts(props);
  const all = facts === null ? [] : resolvedIn(facts);
  if (facts === null || all.length === 0) return null;
  return (
    <ul className="panel-summary">
      {all.map((each) => (
        <li key={each.proposition.id}>
          {each.result.kind === 'carried'
            ? resultLine(each, facts)
            : `${questionText(each.proposition, facts)}. ${resultLine(each, facts)}`}
        </li>
      ))}
    </ul>
  );
}
