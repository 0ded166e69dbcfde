import type { Answer } from '../../src/shared/review/answer.ts';
import type { ShownReview } from '../../src/shared/review/page-value.ts';
import type { Klubba } from './klubba.ts';

/** What the newest file that was handed over shows. */
export function shownIn(bytes: Uint8Array): ShownReview {
  const html = new TextDecoder().decode(bytes);
  const [, json = ''] = /<script type="application\/json" id="review">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json);
}

/** What is sent now, as its reader sees it. */
export async function send(
  klubba: Klubba,
  input: Parameters<typeof klubba.call<'review.send'>>[1],
): Promise<ShownReview> {
  await klubba.call('review.send', input);
  return shownIn(klubba.delivered.at(-1)?.bytes ?? new Uint8Array());
}

const at = '2026-11-24T08:00:00.000Z';

/** An answer to what was shown, with nothing said. */
export function answerTo({ value, sha256 }: ShownReview, name = 'Ada', answeredAt = at): Answer {
  return {
    format: 'klubba-svar',
    version: 1,
    reviewId: value.reviewId,
    boardId: value.boardId,
    shown: sha256,
    respondent: `r-${name.replaceAll(' ', '-')}`,
    name,
    answeredAt,
    comments: [],
    proposals: [],
    verdicts: [],
  };
}

/** A verdict on a part of what was shown. */
export function verdict({ parts }: ShownReview, key: string, approved = true): Answer['verdicts'][number] {
  return { key, approved, reason: approved ? '' : 'Otydligt', shown: parts[key] ?? '', givenAt: at };
}

/** A file with an answer. */
export const fileOf = (answer: unknown) => new TextEncoder().encode(JSON.stringify(answer));

/** A key that is the same field in every answer. */
export const comment = (key: string, text: string) => ({ key, text, writtenAt: at });

/** Another text for a plain field. */
export const proposed = (key: string, text: string) => ({ key, words: { type: 'text' as const, text }, writtenAt: at });
