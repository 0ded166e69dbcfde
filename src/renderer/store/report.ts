import type { ErrorCode } from '../../shared/errors.ts';
import type { ReportDetail, ReportPage, ReportYear } from '../../shared/report/commands.ts';
import { mergeRow } from './merge.ts';
import type { Tools } from './state.ts';

export interface ReportSlice {
  /** The years with their periods, newest first; null until they are read. */
  readonly years: readonly ReportYear[] | null;
  /** What is on the screen; nothing is read while there is none. */
  readonly openYear: number | null;
  readonly openPeriod: string | null;
  readonly page: ReportPage | null;
  /** The open period does not exist (any longer). */
  readonly missing: boolean;
  readonly readYears: () => Promise<void>;
  /** Chooses what is on the screen and reads it. */
  readonly show: (year: number | null, periodKey: string | null) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Puts a fresh row where one with its id stands. */
  readonly merge: (row: { readonly id: string }) => void;
}

export const noReport = { years: null, openYear: null, openPeriod: null, page: null, missing: false } as const;

const isMissing = (code: ErrorCode) => code === 'item.missing' || code === 'rule.broken';

/** A report with a fresh row in its place; all else keeps its identity. */
export function withReportRow(detail: ReportDetail, row: { readonly id: string }): ReportDetail {
  const next = {
    ...detail,
    report: mergeRow(detail.report, row),
    chapters: mergeRow(detail.chapters, row),
    missions: mergeRow(detail.missions, row),
    remarks: mergeRow(detail.remarks, row),
  };
  const changed = (Object.keys(next) as (keyof ReportDetail)[]).some((key) => next[key] !== detail[key]);
  return changed ? next : detail;
}

export function reportSlice({ call, state, set }: Tools<ReportSlice>): ReportSlice {
  const readYears = async () => {
    const reply = await call('report.list', {});
    if (reply.ok) set({ years: reply.value });
    else if (reply.error.code !== 'board.closed') state().notices.fail(reply.error);
  };
  const readOpen = async () => {
    const { openYear: year, openPeriod: periodKey } = state().report;
    if (year === null || periodKey === null) return;
    const reply = await call('report.get', { year, periodKey });
    // Another one may have been chosen while this was read.
    if (state().report.openYear !== year || state().report.openPeriod !== periodKey) return;
    if (reply.ok) set({ page: reply.value, missing: false });
    else if (isMissing(reply.error.code)) set({ page: null, missing: true });
    else if (reply.error.code !== 'board.closed') state().notices.fail(reply.error);
  };
  return {
    ...noReport,
    readYears,
    async show(year, periodKey) {
      const now = state().report;
      if (now.openYear === year && now.openPeriod === periodKey) return;
      set({ openYear: year, openPeriod: periodKey, page: null, missing: false });
      await readOpen();
    },
    async reload() {
      // Nobody has been here yet: the screen reads when it is visited.
      if (state().report.years !== null) await readYears();
      await readOpen();
    },
    merge(row) {
      const { page } = state().report;
      const detail = page?.detail && withReportRow(page.detail, row);
      if (page && detail && detail !== page.detail) set({ page: { ...page, detail } });
    },
  };
}
