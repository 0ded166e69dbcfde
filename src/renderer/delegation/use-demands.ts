import { useMemo } from 'react';
import { hashOf } from '../store/route.ts';
import { delegationPath } from './place.ts';
import { useDelegation } from './use-delegation.ts';
import { demandText, numberWord } from './words.ts';

/** An urgent decision that a meeting must be told of. */
export interface Demand {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly text: string;
}

/** The urgent decisions that must be notified at a meeting and are on no list of it (KL 6:40). */
export function useDemands(meetingId: string): readonly Demand[] {
  const all = useDelegation();
  return useMemo(() => {
    const waiting = all?.decisions ?? [];
    return waiting.flatMap(({ id, number, title, demand }) => {
      if (demand === null || !demand.must || demand.meetingId !== meetingId) return [];
      const text = demandText(demand);
      return [{ id, href: hashOf(delegationPath, id), title: `${numberWord(number)} ${title}`, text }];
    });
  }, [all, meetingId]);
}
