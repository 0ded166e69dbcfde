import { wordDiff } from '../../shared/word-diff.ts';
import { WordPieces } from '../minutes/word-pieces.tsx';
import { Button } from '../parts/button.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import type { Card } from './cards.ts';
import { accept, hindrance, reject, reopen } from './stand.ts';

type ProposalOf = Extract<Card, { kind: 'proposal' }>;

const stateWords = { accepted: '✓ Godtaget', rejected: '✗ Avslaget' } as const;

/** Another text for a field: what differs, word by word; where the field has changed since, all three texts. */
export function ProposalCard({ card }: { card: ProposalOf }) {
  const { shown, proposed, changed, current, state } = card.proposal;
  if (state !== 'open') {
    return (
      <>
        <Pieces before={shown} after={proposed} />
        <Settled card={card} state={state} />
      </>
    );
  }
  return (
    <>
      {changed && current !== null ? (
        <ThreeTexts card={card} current={current} />
      ) : (
        <Pieces before={shown} after={proposed} />
      )}
      <Ways card={card} />
    </>
  );
}

function Pieces({ before, after }: { before: string; after: string }) {
  return (
    <div className="review-pieces">
      <WordPieces pieces={wordDiff(before, after)} />
    </div>
  );
}

function ThreeTexts({ card, current }: { card: ProposalOf; current: string }) {
  const { shown, proposed } = card.proposal;
  return (
    <>
      <p className="review-warn">⚠ Texten har ändrats sedan den skickades.</p>
      <dl className="review-three">
        <div>
          <dt>Skickades</dt>
          <dd className="review-text">{shown || '(tomt)'}</dd>
        </div>
        <div>
          <dt>Står nu</dt>
          <dd>{current === '' ? '(tomt)' : <Pieces before={shown} after={current} />}</dd>
        </div>
        <div>
          <dt>Föreslås</dt>
          <dd>{proposed === '' ? '(tomt)' : <Pieces before={current} after={proposed} />}</dd>
        </div>
      </dl>
    </>
  );
}

function Ways({ card }: { card: ProposalOf }) {
  const store = useStoreApi();
  const armed = useStore((state) => state.review.armedId === card.id);
  const why = hindrance(card);
  return (
    <div className="row">
      {why === null ? (
        <Button small kind={armed ? 'danger' : 'primary'} onPress={() => void accept(store, card)}>
          {armed ? 'Skriv över det som står nu' : 'Godta'}
        </Button>
      ) : (
        <p className="soft">{why}</p>
      )}
      <Button small onPress={() => void reject(store, card)}>
        Avslå
      </Button>
      <span role="status">{armed ? 'Tryck en gång till för att skriva över. Esc ångrar valet.' : ''}</span>
    </div>
  );
}

function Settled({ card, state }: { card: ProposalOf; state: keyof typeof stateWords }) {
  const store = useStoreApi();
  return (
    <div className="row">
      <span className="review-state">{stateWords[state]}</span>
      {state === 'rejected' ? (
        <Button small kind="quiet" onPress={() => void reopen(store, card)}>
          Öppna igen
        </Button>
      ) : null}
    </div>
  );
}
