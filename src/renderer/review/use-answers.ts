import { useEffect } from 'react';
import type { ReviewDetail } from '../../shared/review/commands.ts';
import { useStore } from '../store/use-store.ts';

const none: readonly ReviewDetail[] = [];

/** Everything that was answered about a thing; null until it is read. */
export function useAnswers(subjectId: string | null): readonly ReviewDetail[] | null {
  const show = useStore((state) => state.review.show);
  const details = useStore((state) => (state.review.subjectId === subjectId ? state.review.details : null));
  useEffect(() => void (subjectId !== null && show(subjectId)), [show, subjectId]);
  return subjectId === null ? none : details;
}

/** A burst of typing is read once. */
const breath = 300;

/** Reads the answers again when anything on the board has changed: whether a text still reads as it was sent. */
export function useFresh(): void {
  const reread = useStore((state) => state.review.reread);
  const step = useStore((state) => state.history.state);
  useEffect(() => {
    void step;
    const timer = setTimeout(() => void reread(), breath);
    return () => clearTimeout(timer);
  }, [reread, step]);
}
