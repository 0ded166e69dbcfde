import type { FollowUpDetail, FollowUpYear } from '../../shared/control-plan/commands.ts';
import type { FollowUp, FollowUpEntry, FollowUpRemark } from '../../shared/control-plan/model.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import type { Tools } from './state.ts';

export interface FollowUpSlice {
  /** The years that have a plan to follow up, newest first; null until they are read. */
  readonly years: readonly number[] | null;
  /** The year on the screen; nothing is read while there is none. */
  readonly openYear: number | null;
  readonly year: FollowUpYear | null;
  /** The period on the screen; null for the whole year. */
  readonly openPeriod: string | null;
  readonly detail: FollowUpDetail | null;
  /** The open year or period does not exist (any longer). */
  readonly missing: boolean;
  /** Grows when something in plans or follow-ups has changed, for those who read them themselves. */
  readonly changes: number;
  /** Chooses what is on the screen and reads it. */
  readonly show: (year: number | null, periodKey: string | null) => Promise<void>;
  readonly readYears: () => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Puts a fresh row where one with its id stands. */
  readonly merge: (row: { readonly id: string }) => void;
}

export const noFollowUp = {
  years: null,
  openYear: null,
  year: null,
  openPeriod: null,
  detail: null,
  missing: false,
} as const;

/** The year has no plan, or the period is none of its. */
const isMissing = (code: ErrorCode) => code === 'item.missing' || code === 'rule.broken';

type Row = { readonly id: string };

const fresh = <T extends FollowUp | FollowUpEntry | FollowUpRemark>(old: T | null, row: Row): T | null =>
  old?.id === row.id ? { ...old, ...row } : old;

/** The period with a fresh row in its place; what did not change keeps its identity, so that only its card is drawn. */
export function withRow(detail: FollowUpDetail, row: Row): FollowUpDetail {
  const followUp = fresh(detail.followUp, row);
  const cards = detail.cards.map((card) => {
    const entry = fresh(card.entry, row);
    const remarks = card.remarks.some((each) => each.id === row.id)
      ? card.remarks.map((each) => fresh(each, row) ?? each)
      : card.remarks;
    return entry === card.entry && remarks === card.remarks ? card : { ...card, entry, remarks };
  });
  const same = followUp === detail.followUp && cards.every((each, at) => each === detail.cards[at]);
  return same ? detail : { ...detail, followUp, cards };
}

/** The period as it is now read, with the cards that are as they were kept as they are. */
function settled(before: FollowUpDetail | null, now: FollowUpDetail): FollowUpDetail {
  const known = new Map((before?.cards ?? []).map((each) => [each.key, each]));
  const kept = (card: FollowUpDetail['cards'][number]) => {
    const old = known.get(card.key);
    return old !== undefined && JSON.stringify(old) === JSON.stringify(card) ? old : card;
  };
  return { ...now, cards: now.cards.map(kept) };
}

export function followUpSlice({ call, state, set }: Tools<FollowUpSlice>): FollowUpSlice {
  const isOpen = (year: number, periodKey: string | null) =>
    state().followUp.openYear === year && state().followUp.openPeriod === periodKey;

  const readYears = async () => {
    const reply = await call('followUp.years', {});
    if (reply.ok) set({ years: reply.value });
    else if (reply.error.code !== 'board.closed') state().notices.fail(reply.error);
  };
  const readOpen = async () => {
    const { openYear: year, openPeriod: periodKey } = state().followUp;
    if (year === null) return;
    const [whole, period] = await Promise.all([
      call('followUp.year', { year }),
      periodKey === null ? null : call('followUp.get', { year, periodKey }),
    ]);
    // Another one may have been chosen while this was read.
    if (!isOpen(year, periodKey)) return;
    const failed = [whole, period].find((each) => each?.ok === false);
    if (failed?.ok === false) {
      if (isMissing(failed.error.code)) set({ year: null, detail: null, missing: true });
      else if (failed.error.code !== 'board.closed') state().notices.fail(failed.error);
      return;
    }
    const detail = period?.ok ? settled(state().followUp.detail, period.value) : null;
    set({ year: whole.ok ? whole.value : null, detail, missing: false });
  };
  return {
    ...noFollowUp,
    changes: 0,
    readYears,
    async show(year, periodKey) {
      const now = state().followUp;
      if (now.openYear === year && now.openPeriod === periodKey) return;
      if (year === null) return set(noFollowUp);
      const kept = now.openYear === year ? now.year : null;
      set({ openYear: year, openPeriod: periodKey, year: kept, detail: null, missing: false });
      await readOpen();
    },
    async reload() {
      set({ changes: state().followUp.changes + 1 });
      if (state().followUp.openYear !== null || state().followUp.years !== null) {
        await Promise.all([readYears(), readOpen()]);
      }
    },
    merge(row) {
      const { detail } = state().followUp;
      const next = detail && withRow(detail, row);
      if (next !== detail) set({ detail: next });
    },
  };
}
