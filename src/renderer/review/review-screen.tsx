import { useStore } from '../store/use-store.ts';
import { AnswersPage } from './answers-page.tsx';
import { subjectOf } from './place.ts';
import { SentPage } from './sent-page.tsx';
import './review.css';

/** Who has what; or everything that was answered about one thing. */
export function ReviewScreen() {
  const subjectId = subjectOf(useStore((state) => state.route));
  return subjectId === null ? <SentPage /> : <AnswersPage subjectId={subjectId} key={subjectId} />;
}
