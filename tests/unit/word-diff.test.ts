import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WordPiece, wordDiff } from '../../src/shared/word-diff.ts';

const same = (text: string): WordPiece => ({ kind: 'same', text });
const removed = (text: string): WordPiece => ({ kind: 'removed', text });
const added = (text: string): WordPiece => ({ kind: 'added', text });

/** One of the two texts, read from what differs. */
const readFrom = (pieces: readonly WordPiece[], kind: 'removed' | 'added') =>
  pieces
    .filter((each) => each.kind === 'same' || each.kind === kind)
    .flatMap((each) => each.text.match(/\n|\S+/g) ?? []);

describe('what differs between a proposal and a decision', () => {
  it('is nothing where they read the same', () => {
    expect([wordDiff('', ''), wordDiff('att fastställa planen', 'att  fastställa planen ')]).toEqual([
      [],
      [same('att fastställa planen')],
    ]);
  });

  it('shows a changed word, what went before what came', () => {
    expect(wordDiff('att fastställa planen för 2026.', 'att fastställa planen för 2027.')).toEqual([
      same('att fastställa planen för'),
      removed('2026.'),
      added('2027.'),
    ]);
  });

  it('shows words that came and words that went', () => {
    expect(
      wordDiff('att ge förvaltningen i uppdrag att återkomma', 'att ge uppdrag att återkomma senast i maj'),
    ).toEqual([same('att ge'), removed('förvaltningen i'), same('uppdrag att återkomma'), added('senast i maj')]);
  });

  it('keeps the lines: a clause that is added stands on its own', () => {
    expect(
      wordDiff('Nämnden beslutar\natt fastställa planen', 'Nämnden beslutar\natt fastställa planen\natt följa upp'),
    ).toEqual([same('Nämnden beslutar\natt fastställa planen'), added('\natt följa upp')]);
  });

  it('shows all of one text where the other is empty, or shares no word', () => {
    expect([wordDiff('', 'att avslå'), wordDiff('att avslå', ''), wordDiff('ja', 'nej tack')]).toEqual([
      [added('att avslå')],
      [removed('att avslå')],
      [removed('ja'), added('nej tack')],
    ]);
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc.array(fc.constantFrom('att', 'planen', 'fastställa', '\n', 'för', '2026'), { maxLength: 14 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before.join(' '), after.join(' '));
        expect([readFrom(pieces, 'removed'), readFrom(pieces, 'added')]).toEqual([before, after]);
      }),
    );
  });

  it('takes very long texts that share little as wholly different', () => {
    const long = (word: string) => Array.from({ length: 3_000 }, (_, index) => `${word}${index}`).join(' ');
    expect(wordDiff(long('a'), long('b'))).toEqual([removed(long('a')), added(long('b'))]);
  });
});
