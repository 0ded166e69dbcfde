import { isEmptyProposal } from '../../shared/agenda/rules.ts';
import type { Proposal } from '../../shared/rich-text.ts';
import { DecisionText } from '../decisions/decision-text.tsx';

/** A proposal or a decision, large; `empty` says what is so where there is none. */
export function ProposalText({ proposal, empty }: { proposal: Proposal; empty: string }) {
  if (isEmptyProposal(proposal)) return <p className="soft">{empty}</p>;
  return (
    <div className="proposal-text">
      <DecisionText proposal={proposal} />
    </div>
  );
}
