import { useMemo } from 'react';
import type { BoardDetail } from '../../shared/board/commands.ts';
import type { People } from '../../shared/meeting/rules.ts';
import { useStore } from '../store/use-store.ts';

const none: readonly never[] = [];
const nobody: People = { persons: none, assignments: none, municipalities: none, officers: none };

/** The people around the open board. */
export function usePeople(): People {
  const detail: BoardDetail | null = useStore((state) => state.board.detail);
  return useMemo(() => {
    if (detail === null) return nobody;
    const { persons, assignments, municipalities, officers } = detail;
    return { persons, assignments, municipalities, officers };
  }, [detail]);
}
