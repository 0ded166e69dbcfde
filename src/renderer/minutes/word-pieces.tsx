import { Fragment } from 'react';
import type { WordPiece } from '../../shared/word-diff.ts';

/** Two texts as one: what is gone is struck and what is new underlined, with words for those who listen. */
export function WordPieces({ pieces }: { readonly pieces: readonly WordPiece[] }) {
  return (
    <p>
      {pieces.map(({ kind, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text.
        <Fragment key={index}>
          <Piece kind={kind} text={text} />{' '}
        </Fragment>
      ))}
    </p>
  );
}

function Piece({ kind, text }: WordPiece) {
  switch (kind) {
    case 'same':
      return text;
    case 'removed':
      return (
        <del>
          <span className="unseen">[struket: </span>
          {text}
          <span className="unseen">]</span>
        </del>
      );
    case 'added':
      return (
        <ins>
          <span className="unseen">[tillagt: </span>
          {text}
          <span className="unseen">]</span>
        </ins>
      );
  }
}
