import { useEffect } from 'react';
import type { DelegationDetail } from '../../shared/delegation/commands.ts';
import { useStore } from '../store/use-store.ts';

/** The lists of delegation for other screens; read the first time they are asked for, and null until then. */
export function useDelegation(): DelegationDetail | null {
  const all = useStore((state) => state.delegation.all);
  const readAll = useStore((state) => state.delegation.readAll);
  const unread = all === null;
  useEffect(() => void (unread && readAll()), [unread, readAll]);
  return all;
}
