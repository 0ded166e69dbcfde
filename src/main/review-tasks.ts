import type { ReviewValue } from '../shared/review/page-value.ts';
import { openReader } from './db/open.ts';
import { reviewPage } from './exchange/review-page.ts';
import { partHashes } from './review-content.ts';
import { frozenReview } from './review-detail.ts';
import type { Progress } from './tasks.ts';

/** The contents that a value names, each once. */
function hashesOf({ parts }: ReviewValue): readonly string[] {
  const blocks = parts.flatMap((part) => part.blocks);
  return [...new Set(blocks.flatMap((each) => (each.kind === 'attachment' ? (each.sha256 ?? []) : [])))];
}

export const reviewTasks = {
  /** The file of a review: what was frozen, and the attachments that it names. */
  reviewPage({ path, reviewId }: { readonly path: string; readonly reviewId: string }, progress: Progress): Uint8Array {
    const { queries, close } = openReader(path);
    try {
      const review = queries.reviews.require(reviewId);
      const value = frozenReview(queries, review);
      const hashes = hashesOf(value);
      const files = hashes.map((sha256, at) => {
        progress(at, hashes.length + 1);
        return [sha256, queries.blobs.get(sha256) ?? new Uint8Array()] as const;
      });
      return reviewPage({ value, sha256: review.shown, parts: partHashes(value.parts) }, new Map(files));
    } finally {
      close();
    }
  },
} as const;
