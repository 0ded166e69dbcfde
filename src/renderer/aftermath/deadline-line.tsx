import type { ReactNode } from 'react';
import type { Deadline } from '../../shared/law/deadlines.ts';
import { citation } from '../../shared/law/references.ts';
import { today } from '../app/moment.ts';
import { Badge } from '../parts/badge.tsx';
import { awayText, type Urgency, urgencyOf } from './due.ts';
import { deadlineText } from './words.ts';

const signs: Readonly<Record<Exclude<Urgency, 'later'>, readonly ['danger' | 'warn' | 'ok', string]>> = {
  late: ['danger', '⚠ Försenat'],
  near: ['warn', '◷ Snart'],
  now: ['ok', '● Kan göras nu'],
};

/** How near a day is, by a sign and a word. */
export function UrgencySign({ urgency }: { urgency: Urgency }) {
  if (urgency === 'later') return null;
  const [tone, text] = signs[urgency];
  return <Badge tone={tone}>{text}</Badge>;
}

/** A last day with the place in the law; what is `done` is no longer late. */
export function DeadlineLine(props: { what: string; deadline: Deadline; done: boolean; children?: ReactNode }) {
  const { what, deadline, done, children } = props;
  const now = today();
  return (
    <p className="after-deadline">
      <span>
        {what} <b>{deadlineText(deadline)}</b>
        <span className="soft">
          {done ? '' : ` · ${awayText(deadline.extended, now)}`} · {citation(deadline.rule)}
        </span>
      </span>
      {done ? null : <UrgencySign urgency={urgencyOf(deadline, now)} />}
      {children}
    </p>
  );
}
