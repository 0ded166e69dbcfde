import { clausesOf } from '../../shared/agenda/rules.ts';
import type { Board } from '../../shared/board/model.ts';
import type { Proposal } from '../../shared/rich-text.ts';
import { wordDiff } from '../../shared/word-diff.ts';
import { useStore } from '../store/use-store.ts';
import { WordPieces } from './word-pieces.tsx';

function textOf(proposal: Proposal, style: Board['clauseStyle']): string {
  const clauses = clausesOf(proposal, style).map((each) => each.text);
  return [proposal.intro.trim(), ...clauses].filter((each) => each !== '').join('\n');
}

/** What differs between the proposal and the decision, struck and underlined, with words for those who listen. */
export function Difference({ proposal, decision }: { proposal: Proposal; decision: Proposal }) {
  const style = useStore((state) => state.board.detail?.board.clauseStyle ?? 'att');
  const pieces = wordDiff(textOf(proposal, style), textOf(decision, style));
  if (pieces.every((each) => each.kind === 'same')) return <p className="soft">Beslutet är lika med förslaget.</p>;
  return (
    <section className="difference" aria-label="Skillnad mot förslaget">
      <h3>Skillnad mot förslaget</h3>
      <WordPieces pieces={pieces} />
    </section>
  );
}
