import type { RiskAnalysisDetail, RiskAnalysisSummary, RiskEntryDetail } from '../../shared/risk/commands.ts';
import type { Tools } from './state.ts';

export interface RiskSlice {
  /** Every version of every year, newest first; null until they are read. */
  readonly list: readonly RiskAnalysisSummary[] | null;
  /** The version on the screen. */
  readonly openId: string | null;
  readonly detail: RiskAnalysisDetail | null;
  /** The open version does not exist (any longer). */
  readonly missing: boolean;
  /** The risk (row) that the grid, the matrix and the panel point at. */
  readonly selectedId: string | null;
  readonly select: (entryId: string | null) => void;
  /** Chooses the version on the screen and reads it. */
  readonly show: (id: string | null) => Promise<void>;
  readonly readList: () => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Puts a fresh row where one with its id stands. */
  readonly merge: (row: Row) => void;
}

export const noRisk = { list: null, openId: null, detail: null, missing: false, selectedId: null } as const;

type Row = { readonly id: string };

/** A list with a fresh row where one with its id stands. */
function withRow<T extends Row>(list: readonly T[], row: Row): readonly T[] {
  const at = list.findIndex((each) => each.id === row.id);
  const old = list[at];
  return old === undefined ? list : list.with(at, { ...old, ...row });
}

/** The risks with a fresh measure in its place. */
function withMeasure(entries: readonly RiskEntryDetail[], row: Row): readonly RiskEntryDetail[] {
  const at = entries.findIndex(({ measures }) => measures.some((each) => each.id === row.id));
  const old = entries[at];
  return old === undefined ? entries : entries.with(at, { ...old, measures: withRow(old.measures, row) });
}

type Version = NonNullable<RiskAnalysisDetail['before']>;

function withFreshIn<V extends Version>(version: V, row: Row): V {
  const analysis = version.analysis.id === row.id ? { ...version.analysis, ...row } : version.analysis;
  const entries = 'riskEntryId' in row ? withMeasure(version.entries, row) : withRow(version.entries, row);
  return analysis === version.analysis && entries === version.entries ? version : { ...version, analysis, entries };
}

/**
 * The version, and the one before it, with a fresh row in its place; what did not change keeps its identity, so that only
 * its row is drawn.
 */
export function withFreshRow(detail: RiskAnalysisDetail, row: Row): RiskAnalysisDetail {
  const now = withFreshIn(detail, row);
  if (now !== detail || now.before === null) return now;
  const before = withFreshIn(now.before, row);
  return before === now.before ? now : { ...now, before };
}

/** The version as it is now read, with the risks that are as they were kept as they are. */
function settled(before: RiskAnalysisDetail | null, now: RiskAnalysisDetail): RiskAnalysisDetail {
  const known = new Map((before?.entries ?? []).map((each) => [each.id, each]));
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const entries = now.entries.map((entry) => {
    const old = known.get(entry.id);
    return old !== undefined && same(old, entry) ? old : entry;
  });
  const analysis = before && same(before.analysis, now.analysis) ? before.analysis : now.analysis;
  const earlier = before && same(before.before, now.before) ? before.before : now.before;
  const next = { ...now, analysis, entries, before: earlier };
  // What one types is known already when it is read again: then nothing is drawn.
  const kept =
    before !== null &&
    analysis === before.analysis &&
    earlier === before.before &&
    entries.length === before.entries.length &&
    entries.every((each, at) => each === before.entries[at]) &&
    same([now.removals, now.adoption, now.newest], [before.removals, before.adoption, before.newest]);
  return kept ? before : next;
}

export function riskSlice({ call, state, set }: Tools<RiskSlice>): RiskSlice {
  const readList = async () => {
    const reply = await call('riskAnalysis.list', {});
    if (reply.ok) set({ list: reply.value });
    else if (reply.error.code !== 'board.closed') state().notices.fail(reply.error);
  };
  const readOpen = async () => {
    const id = state().risk.openId;
    if (id === null) return;
    const reply = await call('riskAnalysis.get', { id });
    // Another one may have been chosen while this was read.
    if (state().risk.openId !== id) return;
    if (reply.ok) set({ detail: settled(state().risk.detail, reply.value), missing: false });
    else if (reply.error.code === 'item.missing') set({ detail: null, missing: true });
    else if (reply.error.code !== 'board.closed') state().notices.fail(reply.error);
  };
  return {
    ...noRisk,
    readList,
    select: (selectedId) => set({ selectedId }),
    async show(id) {
      if (state().risk.openId === id) return;
      set({ openId: id, detail: null, missing: false, selectedId: null });
      await readOpen();
    },
    async reload() {
      // Nobody has been here yet: the screen reads when it is visited.
      if (state().risk.list === null && state().risk.openId === null) return;
      await Promise.all([readList(), readOpen()]);
    },
    merge(row) {
      const { detail } = state().risk;
      const next = detail && withFreshRow(detail, row);
      if (next !== detail) set({ detail: next });
    },
  };
}
