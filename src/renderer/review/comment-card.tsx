import { type KeyboardEvent, useState } from 'react';
import { momentOf } from '../app/moment.ts';
import { giveFocus } from '../meeting/focus.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import type { Card } from './cards.ts';
import { beginReply, goToCard, reopen, reply, replyId, resolve } from './stand.ts';

type CommentOf = Extract<Card, { kind: 'comment' }>;

/** A comment with the replies that were written here. */
export function CommentCard({ card }: { card: CommentOf }) {
  const store = useStoreApi();
  const replying = useStore((state) => state.review.replyingId === card.id);
  const { comment, replies } = card;
  return (
    <>
      <p className="review-text">{comment.text}</p>
      {replies.length === 0 ? null : (
        <ul className="review-replies" aria-label="Svar på kommentaren">
          {replies.map((each) => (
            <li key={each.id}>
              <strong>{each.name}</strong> <span className="soft">{momentOf(each.writtenAt)}</span>
              <p className="review-text">{each.text}</p>
            </li>
          ))}
        </ul>
      )}
      {replying ? <ReplyForm card={card} /> : null}
      <div className="row">
        {comment.resolved ? <span className="review-state">✓ Klar</span> : null}
        {replying ? null : (
          <Button small onPress={() => beginReply(store.getState(), card)}>
            Svara
          </Button>
        )}
        {comment.resolved ? (
          <Button small kind="quiet" onPress={() => void reopen(store, card)}>
            Öppna igen
          </Button>
        ) : (
          <Button small onPress={() => void resolve(store, card)}>
            Markera som klar
          </Button>
        )}
      </div>
    </>
  );
}

function ReplyForm({ card }: { card: CommentOf }) {
  const store = useStoreApi();
  const [text, setText] = useState('');
  const close = () => {
    store.getState().review.replyTo(null);
    goToCard(store.getState(), card);
  };
  const send = async () => {
    if (await reply(store, card, text)) close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    }
  };
  return (
    <div className="review-reply" ref={(element) => giveFocus(element?.querySelector('textarea') ?? null)}>
      <TextField
        label="Svar"
        multiline
        id={replyId(card.id)}
        value={text}
        onChange={setText}
        onKeyDown={onKeyDown}
        hint="Svaret stannar i nämndens fil. Ctrl Retur sparar, Esc stänger."
      />
      <div className="row">
        <Button small kind="primary" disabled={text.trim() === ''} onPress={() => void send()}>
          Spara svaret
        </Button>
        <Button small kind="quiet" onPress={close}>
          Stäng
        </Button>
      </div>
    </div>
  );
}
