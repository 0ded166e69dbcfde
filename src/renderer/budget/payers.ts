import type { Municipality } from '../../shared/board/model.ts';
import { useStore } from '../store/use-store.ts';

const none: readonly Municipality[] = [];

/** The municipalities that share the costs, in the board's order. */
export function usePayers(): readonly Municipality[] {
  return useStore((state) => state.board.detail?.municipalities) ?? none;
}
