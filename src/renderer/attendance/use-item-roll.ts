import { useMemo } from 'react';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { useStore } from '../store/use-store.ts';
import { itemRoll, type Roll } from './item-roll.ts';

/** The roll at an item; null until the board is read. */
export function useItemRoll(itemId: string, detail: MeetingDetail): Roll | null {
  const board = useStore((state) => state.board.detail);
  return useMemo(() => (board === null ? null : itemRoll(board, detail, itemId)), [board, detail, itemId]);
}
