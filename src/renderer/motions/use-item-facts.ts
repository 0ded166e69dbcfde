import { useMemo } from 'react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { BoardDetail } from '../../shared/board/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { itemFacts, minutesFacts } from '../../shared/minutes/facts.ts';
import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import { useStore } from '../store/use-store.ts';

/** What a panel of meeting mode is about. */
export interface PanelProps {
  readonly item: AgendaItemDetail;
  readonly detail: MeetingDetail;
}

/** Who is there for an item, who presides, and its motions, votes and statements; null where it has no §. */
export function factsOf(board: BoardDetail | null, detail: MeetingDetail, itemId: string): ItemFacts | null {
  if (board === null) return null;
  const facts = minutesFacts(board, detail, itemId);
  const [own] = facts.items;
  return own === undefined ? null : itemFacts(facts, own);
}

export function useItemFacts({ item, detail }: PanelProps): ItemFacts | null {
  const board = useStore((state) => state.board.detail);
  return useMemo(() => factsOf(board, detail, item.id), [board, detail, item.id]);
}
