import type { Failure, Reply } from '../../shared/errors.ts';

export type DraftState = 'clean' | 'dirty' | 'saving' | 'failed';

export interface Draft<T> {
  readonly value: T;
  readonly state: DraftState;
  /** What someone else wrote in the meantime; nothing is sent until one of the two is chosen. */
  readonly conflict?: { readonly theirs: T };
  /** Why the last attempt failed. */
  readonly failure?: Failure;
}

/** A draft with what is known of the stored value. */
export interface Held<T> {
  readonly draft: Draft<T>;
  /** What the file is known to hold. */
  readonly base: T;
  /** Own versions that may still come back as an echo. */
  readonly sent: readonly T[];
  /** No attempt has ended without an answer that says what the file holds. */
  readonly sure: boolean;
}

/** Plain values are equal when their JSON is. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  // Most fields are texts, of which this is asked at every key.
  return typeof a !== 'string' && typeof b !== 'string' && JSON.stringify(a) === JSON.stringify(b);
}

export function held<T>(value: T): Held<T> {
  return { draft: { value, state: 'clean' }, base: value, sent: [], sure: true };
}

/** A key was pressed; what is typed back to the stored value before it is sent needs no sending. */
export function edited<T>(now: Held<T>, value: T, underWay: boolean): Held<T> {
  const { draft } = now;
  if (!underWay && !draft.conflict && now.sure && same(value, now.base)) {
    return { ...now, draft: { value, state: 'clean' } };
  }
  return { ...now, draft: { ...draft, value, state: underWay ? 'saving' : 'dirty', failure: undefined } };
}

/** The stored value as it is now read; what is unsaved is never overwritten. */
export function received<T>(now: Held<T>, value: T, underWay: boolean): Held<T> {
  const { draft } = now;
  if (same(value, now.base) && !draft.conflict) return now;
  const mine = same(value, draft.value);
  if (mine && underWay) return { ...now, base: value };
  if (mine || draft.state === 'clean') return held(value);
  if (now.sent.some((each) => same(each, value))) return now;
  return { ...now, base: value, draft: { ...draft, conflict: { theirs: value } } };
}

/** An echo comes within moments: older own versions are forgotten. */
const echoes = 20;

/** A version is on its way. */
export function sending<T>(now: Held<T>): Held<T> {
  return { ...now, sent: [...now.sent, now.draft.value].slice(-echoes), draft: { ...now.draft, state: 'saving' } };
}

/** The host has answered for a version: only that one is clean. */
export function answered<T>(now: Held<T>, value: T, reply: Reply<unknown>): Held<T> {
  if (!reply.ok) return { ...now, sure: false, draft: { ...now.draft, state: 'failed', failure: reply.error } };
  const clean = same(now.draft.value, value);
  return {
    base: value,
    sent: clean ? [value] : now.sent,
    sure: true,
    draft: { ...now.draft, state: clean ? 'clean' : 'dirty', failure: undefined },
  };
}

/** The draft is chosen before what someone else wrote. */
export function kept<T>(now: Held<T>): Held<T> {
  return { ...now, draft: { ...now.draft, state: 'dirty', conflict: undefined } };
}

/** The draft is given up for what someone else wrote, or else for what is stored. */
export function givenUp<T>(now: Held<T>): Held<T> {
  return held(now.draft.conflict ? now.draft.conflict.theirs : now.base);
}
