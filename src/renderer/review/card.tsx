import { type ReactNode, useId } from 'react';
import { momentOf } from '../app/moment.ts';
import { plainKey } from '../parts/plain-key.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { type Card, isOpen } from './cards.ts';
import { CommentCard } from './comment-card.tsx';
import { ProposalCard } from './proposal-card.tsx';
import { cardElementId, giveCardFocus } from './stand.ts';
import { VerdictCard } from './verdict-card.tsx';

const kindWord = { comment: 'Kommentar', proposal: 'Förslag', verdict: 'Bedömning' } as const;

function said(card: Card): { readonly name: string; readonly at: string; readonly superseded: boolean } {
  switch (card.kind) {
    case 'comment':
      return { name: card.comment.name, at: card.comment.writtenAt, superseded: card.comment.superseded };
    case 'proposal':
      return { name: card.proposal.name, at: card.proposal.writtenAt, superseded: card.proposal.superseded };
    case 'verdict':
      return { name: card.verdict.name, at: card.verdict.givenAt, superseded: card.verdict.superseded };
  }
}

function BodyOf({ card }: { card: Card }): ReactNode {
  switch (card.kind) {
    case 'comment':
      return <CommentCard card={card} />;
    case 'proposal':
      return <ProposalCard card={card} />;
    case 'verdict':
      return <VerdictCard card={card} />;
  }
}

/** One thing that someone said, with who and when, and what can be done about it. */
export function AnswerCard({ card, label }: { card: Card; label: string }) {
  const id = useId();
  const store = useStoreApi();
  const current = useStore((state) => state.review.cardId === card.id);
  const { name, at, superseded } = said(card);
  const { review } = card;
  return (
    <article
      className={`review-card ${isOpen(card) ? '' : 'review-card-done'}`}
      id={cardElementId(card.id)}
      ref={giveCardFocus}
      tabIndex={-1}
      data-current={current ? '' : undefined}
      aria-labelledby={id}
      onFocus={() => !current && store.getState().review.goTo(card.id)}
      onKeyDown={(event) => plainKey(event) === 'escape' && store.getState().review.arm(null)}
    >
      <p className="review-card-head" id={id}>
        <span className="unseen">
          {kindWord[card.kind]} till {label},{' '}
        </span>
        <strong>{name}</strong> <span className="soft">{momentOf(at)}</span>
        {review.newest ? null : <span className="soft"> · om version {review.version}</span>}
        {superseded ? <span className="soft"> · inte med i det senaste svaret</span> : null}
      </p>
      <BodyOf card={card} />
    </article>
  );
}
