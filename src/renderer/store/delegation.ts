import type { DecisionDetail, DelegationDetail } from '../../shared/delegation/commands.ts';
import { mergeRow } from './merge.ts';
import type { Tools } from './state.ts';

export interface DelegationSlice {
  /** Lists of decisions, points, templates and matters; null until they are read. */
  readonly all: DelegationDetail | null;
  /** The decision on the screen. */
  readonly openId: string | null;
  readonly detail: DecisionDetail | null;
  /** The open decision does not exist (any longer). */
  readonly missing: boolean;
  /** Grows when something of it has changed, for those who read themselves. */
  readonly changes: number;
  /** Reads the lists. */
  readonly readAll: () => Promise<void>;
  /** Chooses the decision on the screen and reads it. */
  readonly show: (id: string | null) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Puts a fresh row where one with its id stands. */
  readonly merge: (row: { readonly id: string }) => void;
}

export const noDelegation = { all: null, openId: null, detail: null, missing: false } as const;

/** A decision with a fresh row in its place; all else keeps its identity. */
function withRow(detail: DecisionDetail, row: { readonly id: string }): DecisionDetail {
  const decision = mergeRow(detail.decision, row);
  const attachments = mergeRow(detail.attachments, row);
  const same = decision === detail.decision && attachments === detail.attachments;
  return same ? detail : { ...detail, decision, attachments };
}

function listsWithRow(all: DelegationDetail, row: { readonly id: string }): DelegationDetail {
  const next = {
    ...all,
    decisions: mergeRow(all.decisions, row),
    points: mergeRow(all.points, row),
    templates: mergeRow(all.templates, row),
    matters: mergeRow(all.matters, row),
  };
  const changed = (Object.keys(next) as (keyof DelegationDetail)[]).some((key) => next[key] !== all[key]);
  return changed ? next : all;
}

export function delegationSlice({ call, state, set }: Tools<DelegationSlice>): DelegationSlice {
  const readAll = async () => {
    const reply = await call('delegation.get', {});
    if (reply.ok) set({ all: reply.value });
    else if (reply.error.code !== 'board.closed') state().notices.fail(reply.error);
  };
  const readOpen = async () => {
    const id = state().delegation.openId;
    if (id === null) return;
    const reply = await call('delegatedDecision.get', { id });
    // Another one may have been chosen while this was read.
    if (state().delegation.openId !== id) return;
    if (reply.ok) set({ detail: reply.value, missing: false });
    else if (reply.error.code === 'item.missing') set({ detail: null, missing: true });
    else if (reply.error.code !== 'board.closed') state().notices.fail(reply.error);
  };
  return {
    ...noDelegation,
    changes: 0,
    readAll,
    async show(id) {
      if (state().delegation.openId === id) return;
      set({ openId: id, detail: null, missing: false });
      await readOpen();
    },
    async reload() {
      set({ changes: state().delegation.changes + 1 });
      // Nobody has been here yet: the screen reads when it is visited.
      if (state().delegation.all !== null) await readAll();
      await readOpen();
    },
    merge(row) {
      const { all, detail } = state().delegation;
      const nextAll = all && listsWithRow(all, row);
      const nextDetail = detail && withRow(detail, row);
      if (nextAll !== all || nextDetail !== detail) set({ all: nextAll, detail: nextDetail });
    },
  };
}
