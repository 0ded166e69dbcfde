import { wordDiff } from '../../shared/word-diff.ts';
import { WordPieces } from '../minutes/word-pieces.tsx';
import type { Card } from './cards.ts';

/** Whether someone approves a part, and of which text. */
export function VerdictCard({ card: { verdict } }: { card: Extract<Card, { kind: 'verdict' }> }) {
  const { approved, reason, holds, changes, removed } = verdict;
  return (
    <>
      <p className="review-verdict">
        {approved ? <span className="review-yes">✓ Godkänd</span> : <span className="review-no">✗ Inte godkänd</span>}
        {holds ? null : <span className="review-warn"> ⚠ {approved ? 'Godkändes' : 'Bedömdes'} i äldre lydelse</span>}
      </p>
      {reason === '' ? null : <p className="review-text">{reason}</p>}
      {holds ? null : (
        <details className="review-since">
          <summary>Vad som har ändrats sedan dess</summary>
          {removed.map((each) => (
            <p key={`${each.part} ${each.title}`}>”{each.title}” finns inte längre.</p>
          ))}
          <dl>
            {changes.map(({ part, key, label, before, now }) => (
              <div key={`${part} ${key ?? ''}`}>
                <dt>{label}</dt>
                <dd className="review-pieces">
                  {before === now ? 'Uppgifterna om delen har ändrats.' : <WordPieces pieces={wordDiff(before, now)} />}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
