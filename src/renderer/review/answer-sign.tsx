import { MessageSquareText } from 'lucide-react';
import { useMemo } from 'react';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { type Card, cardSections, inWalk, openCount, sectionsAt } from './cards.ts';
import { signId } from './sign-id.ts';
import { useAnswers } from './use-answers.ts';
import './review.css';

export interface AnswerSignProps {
  readonly subjectId: string | null;
  /** The keys that it stands for: a field, or a part with what is shown nowhere else. */
  readonly keys: readonly string[];
  /** What it stands beside, as `Rubrik`. */
  readonly title: string;
}

const none: readonly Card[] = [];

/** A quiet sign beside a field or a part: how much there is to take a stand on; it opens the answers. */
export function AnswerSign({ subjectId, keys, title }: AnswerSignProps) {
  const store = useStoreApi();
  const details = useAnswers(subjectId);
  const opened = useStore((state) => state.review.panel?.keys[0] === keys[0]);
  const own = useOwn(details, keys);
  const [first = ''] = keys;
  if (own.length === 0 || subjectId === null) return null;
  const open = openCount(own);
  const text = open === 0 ? 'Svar, inget öppet' : `${open} att ta ställning till`;
  return (
    <button
      type="button"
      id={signId(first)}
      className={`review-sign ${open === 0 ? 'review-sign-done' : ''}`}
      aria-expanded={opened}
      aria-label={`${title}: ${text}`}
      title={text}
      onClick={() => store.getState().review.openPanel(opened ? null : { subjectId, keys, title })}
    >
      <MessageSquareText aria-hidden />
      {open === 0 ? '✓' : open}
    </button>
  );
}

function useOwn(details: ReturnType<typeof useAnswers>, keys: readonly string[]): readonly Card[] {
  const wanted = keys.join(' ');
  return useMemo(() => {
    if (details === null || details.length === 0) return none;
    return inWalk(sectionsAt(cardSections(details), wanted.split(' ')));
  }, [details, wanted]);
}
