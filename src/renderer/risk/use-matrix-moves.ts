import { useLayoutEffect, useRef } from 'react';
import type { RiskEntry } from '../../shared/risk/model.ts';
import { useStoreApi } from '../store/use-store.ts';
import { type Axes, movedBy, type Place, samePlace } from './matrix-move.ts';

export const chipId = (entryId: string) => `risk-chip-${entryId}`;

/** Moves risks in the matrix, by key or to a cell, and keeps focus on the one that is moved. */
export function useMatrixMoves(entries: readonly RiskEntry[], axes: Axes) {
  const store = useStoreApi();
  const wanted = useRef<{ readonly id: string; readonly place: Place } | null>(null);
  const order = useRef<Promise<unknown>>(Promise.resolve());
  // The number that is moved stands in another cell now: focus goes with it, until it is where it was sent.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const { id, place } = wanted.current;
    document.getElementById(chipId(id))?.focus();
    const entry = entries.find((each) => each.id === id);
    if (entry === undefined || samePlace(entry, place)) wanted.current = null;
  }, [entries]);

  /** Where a risk stands, or is on its way: keys may be quicker than the host. */
  const placeNow = (entry: RiskEntry): Place => (wanted.current?.id === entry.id ? wanted.current.place : entry);
  const move = (id: string, { likelihood, consequence }: Place) => {
    const entry = entries.find((each) => each.id === id);
    if (entry === undefined || samePlace(placeNow(entry), { likelihood, consequence })) return;
    const mine = { id, place: { likelihood, consequence } };
    wanted.current = mine;
    const send = async () => {
      const reply = await store.getState().run('riskEntry.update', { id, patch: mine.place });
      if (!reply.ok && wanted.current === mine) wanted.current = null;
    };
    // One at a time: two moves on their way may overtake each other.
    order.current = order.current.then(send);
  };
  const press = (entry: RiskEntry, key: string) => {
    const next = movedBy(key, placeNow(entry), axes);
    if (next !== null) move(entry.id, next);
  };
  return { move, press };
}
