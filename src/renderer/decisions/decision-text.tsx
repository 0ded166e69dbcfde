import { clausesOf } from '../../shared/agenda/rules.ts';
import type { Proposal } from '../../shared/rich-text.ts';
import { useStore } from '../store/use-store.ts';
import './decision-text.css';

/** A proposal or a decision to read: its sentence, then its clauses in the board's style. */
export function DecisionText({ proposal }: { proposal: Proposal }) {
  const style = useStore((state) => state.board.detail?.board.clauseStyle ?? 'att');
  const clauses = clausesOf(proposal, style);
  let number = 0;
  return (
    <div className="decision-text reading">
      {proposal.intro.trim() === '' ? null : <p>{proposal.intro.trim()}</p>}
      {clauses.length === 0 ? null : (
        <ul>
          {clauses.map((each, index) => {
            if (each.kind === 'numbered') number += 1;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a clause is told by its place alone
              <li key={index} data-kind={each.kind}>
                {each.kind === 'numbered' ? <span className="decision-mark">{number}.</span> : null}
                {each.kind === 'dash' ? <span className="decision-mark">–</span> : null}
                <span>{each.text}</span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
