import type { FollowUpCard, FollowUpCell, FollowUpDetail, FollowUpYear } from '../shared/control-plan/commands.ts';
import type { FollowUpValue } from '../shared/control-plan/follow-up-value.ts';
import type { FollowUp, FollowUpEntry, FollowUpRemark } from '../shared/control-plan/model.ts';
import {
  followedKey,
  isBlank,
  isDue,
  isWritten,
  lastReportOf,
  type PlanRow,
  planRows,
  planWords,
  type Reported,
} from '../shared/control-plan/rules.ts';
import { fail } from '../shared/errors.ts';
import type { RiskAnalysis } from '../shared/risk/model.ts';
import { directionOf } from '../shared/risk/rules.ts';
import type { ReportingPeriod } from '../shared/risk/scale.ts';
import type { Queries } from './db/queries.ts';
import { entriesOf } from './risk-detail.ts';

/** The plan of a year that is followed up. */
export interface FollowedPlan {
  readonly analysis: RiskAnalysis;
  readonly rows: readonly PlanRow[];
}

/** The plan that a year follows: its newest adopted version, else its newest. */
export function planOf(queries: Queries, year: number): FollowedPlan {
  const versions = queries.risk.analyses().filter((each) => each.year === year);
  const chosen = versions.find((each) => each.locked) ?? versions[0];
  if (chosen === undefined) return fail('item.missing', { what: 'risk_analysis', id: String(year) });
  const analysis = queries.riskAnalyses.require(chosen.id);
  return { analysis, rows: planRows(analysis, entriesOf(queries, chosen.id)) };
}

/** A period of the year, or a sentence that it has none such. */
export function periodOf({ year, periods }: RiskAnalysis, periodKey: string): ReportingPeriod {
  const period = periods.find((each) => each.key === periodKey);
  if (period) return period;
  const message = `Perioden finns inte i internkontrollplanen för ${year}.`;
  return fail('rule.broken', { rule: 'followUp.period', message });
}

/** What is written of a period: its row, its entries by what they follow, and the remarks to each. */
interface Written {
  readonly followUp: FollowUp | null;
  /** As it was reported; null while it is open. */
  readonly reported: FollowUpValue | null;
  readonly entries: ReadonlyMap<string, FollowUpEntry>;
  readonly remarksOf: (entry: FollowUpEntry | null) => readonly FollowUpRemark[];
}

function writtenOf(queries: Queries, year: number, periodKey: string): Written {
  const id = queries.risk.followUpId(year, periodKey);
  const entries = id === undefined ? [] : queries.followUpEntries.of(id);
  const about = id === undefined ? [] : queries.frozenOf.about(id);
  const frozen = about.findLast((each) => each.kind === 'followUp');
  return {
    followUp: id === undefined ? null : queries.followUps.require(id),
    reported: frozen ? (JSON.parse(queries.frozen.require(frozen.id).value) as FollowUpValue) : null,
    entries: new Map(entries.map((each) => [followedKey(each), each])),
    remarksOf: (entry) =>
      entry === null
        ? []
        : queries.followUpRemarks
            .of(entry.id)
            .toSorted((a, b) => (a.madeOn < b.madeOn ? -1 : Number(a.madeOn > b.madeOn))),
  };
}

type Words = Omit<FollowUpCard, 'due' | 'entry' | 'remarks' | 'last'>;

function wordsOf(analysis: RiskAnalysis, row: PlanRow): Words {
  const { key, entry, measure } = row;
  const direction = directionOf(analysis, entry)?.label ?? '';
  return { key, riskId: entry.riskId, measureId: measure?.measureId ?? null, direction, ...planWords(analysis, row) };
}

/** What is followed up though the plan no longer has it: with the words it had where they can be found. */
function lostWords(queries: Queries, plan: FollowedPlan, entry: FollowUpEntry): Words {
  const { riskId, measureId } = entry;
  const ids = queries.risk.entryIdsOf(riskId);
  const known = ids
    .map((id) => queries.riskEntries.require(id))
    .toSorted((a, b) => Number(b.analysisId === plan.analysis.id) - Number(a.analysisId === plan.analysis.id));
  const measures = known.flatMap((each) => queries.measures.of(each.id)).filter((each) => each.measureId === measureId);
  return {
    key: followedKey(entry),
    riskId,
    measureId,
    number: '',
    risk: known[0]?.description ?? '',
    direction: '',
    measure: measures[0]?.text ?? '',
    owner: measures[0]?.owner ?? '',
    reporting: '',
  };
}

/** Something that is followed up in a period, and whether it must be reported in it. */
interface Followed {
  readonly words: Words;
  readonly due: boolean;
}

/** What is followed up in an open period: the plan's rows, then what somebody wrote of what is no longer there. */
function openRows(queries: Queries, plan: FollowedPlan, written: Written, periodKey: string): readonly Followed[] {
  const known = new Set(plan.rows.map((each) => each.key));
  const lost = [...written.entries.values()].filter((each) => !known.has(followedKey(each)) && !isBlank(each));
  return [
    ...plan.rows.map((row) => ({ words: wordsOf(plan.analysis, row), due: isDue(row.measure, periodKey) })),
    ...lost.map((each) => ({ words: lostWords(queries, plan, each), due: false })),
  ];
}

/** What a period was reported about, in the words it was reported in, whatever the plan says now. */
function reportedRows(reported: FollowUpValue, written: Written): readonly Followed[] {
  return reported.rows.flatMap(({ cells, ...row }) => {
    const words = { ...row, key: followedKey(row) };
    // What only earlier periods told of has no row of its own.
    return written.entries.has(words.key) ? [{ words, due: cells.at(-1)?.due ?? false }] : [];
  });
}

function followedIn(queries: Queries, plan: FollowedPlan, written: Written, periodKey: string): readonly Followed[] {
  const { reported } = written;
  return reported ? reportedRows(reported, written) : openRows(queries, plan, written, periodKey);
}

/** What was written in the year's periods before one, and in the last year before that has any; oldest first. */
function earlierReports(queries: Queries, { year, periods }: RiskAnalysis, periodKey: string): readonly Reported[] {
  const before = queries.risk.followedYears().find((each) => each < year);
  const last = before === undefined ? undefined : queries.risk.analyses().find((each) => each.year === before);
  const lastPeriods = last ? queries.riskAnalyses.require(last.id).periods : [];
  const own = periods.slice(
    0,
    Math.max(
      0,
      periods.findIndex((each) => each.key === periodKey),
    ),
  );
  return [
    ...lastPeriods.map((each) => ({ of: last?.year ?? year, key: each.key, period: `${each.name} ${last?.year}` })),
    ...own.map((each) => ({ of: year, key: each.key, period: each.name })),
  ].flatMap(({ of, key, period }) => {
    const { followUp, entries } = writtenOf(queries, of, key);
    return followUp ? [{ period, reportedOn: followUp.reportedOn, entries: [...entries.values()] }] : [];
  });
}

const countDue = (cards: readonly { readonly due: boolean; readonly entry: FollowUpEntry | null }[]) => {
  const due = cards.filter((each) => each.due);
  return { due: due.length, left: due.filter((each) => !isWritten(each.entry)).length };
};

/** A period of a year with its cards: an open one follows the plan, a reported one stands as it was reported. */
export function periodDetail(queries: Queries, year: number, periodKey: string): FollowUpDetail {
  const plan = planOf(queries, year);
  const { name } = periodOf(plan.analysis, periodKey);
  const written = writtenOf(queries, year, periodKey);
  const { followUp, reported } = written;
  const earlier = earlierReports(queries, plan.analysis, periodKey);
  const cards = followedIn(queries, plan, written, periodKey).map(({ words, due }): FollowUpCard => {
    const entry = written.entries.get(words.key) ?? null;
    return { ...words, due, entry, remarks: written.remarksOf(entry), last: lastReportOf(words, earlier) };
  });
  const then = queries.risk.analyses().find((each) => each.year === year && each.version === reported?.version);
  return {
    year,
    periodKey,
    periodName: reported?.periodName ?? name,
    analysisId: then?.id ?? plan.analysis.id,
    followUp,
    locked: reported !== null,
    cards,
    ...countDue(cards),
  };
}

/** A year: what is followed up × its periods. */
export function yearDetail(queries: Queries, year: number): FollowUpYear {
  const plan = planOf(queries, year);
  const { analysis } = plan;
  const columns = analysis.periods.map((period) => {
    const written = writtenOf(queries, year, period.key);
    const followed = followedIn(queries, plan, written, period.key);
    return { ...period, written, followed, dueOf: new Map(followed.map(({ words, due }) => [words.key, due])) };
  });
  const rows = new Map(plan.rows.map((row) => [row.key, wordsOf(analysis, row)]));
  for (const { followed } of columns) {
    for (const { words } of followed) if (!rows.has(words.key)) rows.set(words.key, words);
  }
  const cellOf = (key: string, { key: periodKey, written, dueOf }: (typeof columns)[number]): FollowUpCell => {
    const entry = written.entries.get(key) ?? null;
    const remarks = written.remarksOf(entry);
    return { periodKey, due: dueOf.get(key) ?? false, locked: written.reported !== null, entry, remarks };
  };
  const cells = [...rows.values()].map((words) => ({
    ...words,
    cells: columns.map((each) => cellOf(words.key, each)),
  }));
  return {
    year,
    analysisId: analysis.id,
    periods: columns.map(({ key, name, toMonth, written }, at) => ({
      key,
      name,
      toMonth,
      followUp: written.followUp,
      locked: written.reported !== null,
      ...countDue(cells.flatMap((row) => row.cells[at] ?? [])),
    })),
    rows: cells,
  };
}
