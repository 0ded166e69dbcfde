import { useMemo } from 'react';
import { useStore } from '../store/use-store.ts';
import { cardSections, inWalk, openCount } from './cards.ts';
import { DoButton } from './do-button.ts';
import { answersHash } from './place.ts';
import { thingOn } from './thing.ts';
import { useAnswers } from './use-answers.ts';
import './review.css';

/** Sends what is on the screen to be read, and leads to the answers that have come. */
export function ReviewButtons() {
  const subjectId = useStore((state) => thingOn(state)?.subjectId ?? null);
  const details = useAnswers(subjectId);
  const open = useMemo(() => openCount(inWalk(cardSections(details ?? []))), [details]);
  const answered = details?.some((each) => each.answers.length > 0) ?? false;
  return (
    <>
      <DoButton id="review.send" text="Skicka för granskning" />
      {answered && subjectId !== null ? (
        <a className="review-link" href={answersHash(subjectId)}>
          {open === 0 ? 'Svaren' : `Svaren (${open} att ta ställning till)`}
        </a>
      ) : null}
    </>
  );
}
