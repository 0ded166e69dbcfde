import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import { type PanelProps, useItemFacts } from '../motions/use-item-facts.ts';
import { DecisionDoubts } from './decision-doubts.tsx';
import { questionText } from './question-text.ts';
import { resultLine } from './result-line.ts';
import { type Resolved, resolvedIn } from './voters.ts';
import '../motions/motions.css';
import './propositions.css';

/** The propositions of an item with how they came out, and what in its decision does not agree with them. */
export function PropositionsSummary(props: PanelProps) {
  const facts = useItemFacts(props);
  const all = facts === null ? [] : resolvedIn(facts);
  if (facts === null) return null;
  return (
    <>
      {all.length === 0 ? null : <CameOut all={all} facts={facts} />}
      <DecisionDoubts facts={facts} />
    </>
  );
}

function CameOut({ all, facts }: { all: readonly Resolved[]; facts: ItemFacts }) {
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
