import { memo, useId } from 'react';
import type { FollowUpCard } from '../../shared/control-plan/commands.ts';
import type { FollowUpEntry } from '../../shared/control-plan/model.ts';
import { isWritten } from '../../shared/control-plan/rules.ts';
import { Badge } from '../parts/badge.tsx';
import { AnswerSign } from '../review/answer-sign.tsx';
import { CardRead } from './card-read.tsx';
import { CardWrite } from './card-write.tsx';
import { LastReport } from './last-report.tsx';
import { Remarks } from './remarks.tsx';
import { cardTitle } from './words.ts';

export interface CardProps {
  readonly card: FollowUpCard;
  readonly locked: boolean;
  readonly periodName: string;
}

/** One measure in one period: what was said last time to the left, what is said now to the right. */
export const FollowUpCardView = memo(function FollowUpCardView({ card, locked, periodName }: CardProps) {
  const id = useId();
  const { entry } = card;
  if (entry === null) return null;
  return (
    <article className="fu-card" data-card={card.key} aria-labelledby={id} tabIndex={-1}>
      <header className="fu-head">
        <h2 id={id}>
          <span className="fu-number">{card.number || '–'}</span>
          {cardTitle(card)}
        </h2>
        <span className="row">
          <AnswerSign
            subjectId={entry.followUpId}
            keys={[`followUpRow/${card.riskId}/${card.measureId ?? 'risk'}`]}
            title={`${card.number} ${cardTitle(card)}`}
          />
          <Standing card={card} entry={entry} locked={locked} />
        </span>
      </header>
      <Facts card={card} />
      <div className="fu-sides">
        <div className="fu-last">
          <LastReport card={card} locked={locked} />
        </div>
        <div className="fu-now">
          <h3>{periodName}</h3>
          {locked ? <CardRead entry={entry} /> : <CardWrite card={card} entry={entry} />}
        </div>
      </div>
      {locked || card.remarks.length > 0 ? <Remarks card={card} /> : null}
    </article>
  );
});

function Standing({ card, entry, locked }: { card: FollowUpCard; entry: FollowUpEntry; locked: boolean }) {
  if (isWritten(entry)) return locked ? null : <Badge tone="ok">✓ Skriven</Badge>;
  if (!card.due) return <Badge>Behöver inte rapporteras</Badge>;
  return <Badge tone="warn">{locked ? '⚠ Saknas' : '○ Ej skriven'}</Badge>;
}

function Facts({ card: { measure, risk, owner, reporting, number, direction } }: { card: FollowUpCard }) {
  const facts = [
    measure === '' ? null : ['Risk', risk],
    ['Inriktning', direction],
    ['Ansvarig', owner],
    ['Återrapporteras', reporting],
  ].filter((each): each is [string, string] => each !== null && each[1] !== undefined && each[1] !== '');
  return (
    <dl className="fu-facts">
      {number === '' ? <Badge>Inte längre i planen</Badge> : null}
      {facts.map(([what, text]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
