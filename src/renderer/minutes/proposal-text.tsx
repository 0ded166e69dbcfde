import { clausesOf, isEmptyProposal } from '../../shared/agenda/rules.ts';
import type { Proposal } from '../../shared/rich-text.ts';
import { useStore } from '../store/use-store.ts';

/** A proposal or a decision to read: the sentence, then its clauses. */
export function ProposalText({ proposal, empty }: { proposal: Proposal; empty: string }) {
  const style = useStore((state) => state.board.detail?.board.clauseStyle ?? 'att');
  if (isEmptyProposal(proposal)) return <p className="soft">{empty}</p>;
  const clauses = clausesOf(proposal, style);
  return (
    <div className="proposal-text">
      {proposal.intro.trim() === '' ? null : <p>{proposal.intro}</p>}
      {clauses.length === 0 ? null : (
        <ol data-style={style}>
          {clauses.map((each, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a clause is its place.
            <li key={index}>{each.text}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
