import { fail } from '../shared/errors.ts';
import type { ReportDetail, reportCommands } from '../shared/report/commands.ts';
import type { Report } from '../shared/report/model.ts';
import { type ReportValue, reportFormat } from '../shared/report/report-value.ts';
import { titleOfReport } from '../shared/report/words.ts';
import { boardAuthor } from './author.ts';
import { freezeMade, type LeavingPart } from './freeze-made.ts';
import { freeze } from './frozen.ts';
import type { Desk, Handlers } from './handlers.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { attachMade } from './made/attach.ts';
import { placeOnAgenda } from './made/place-on-agenda.ts';
import { mustHaveCome } from './must-have-come.ts';
import { decidedByOf, reportDetail } from './report-detail.ts';
import { reportStanding } from './report-now.ts';
import { makeWordFiles } from './word-files.ts';

const step = { command: 'report.decide', label: 'Besluta rapport' } as const;

type Decision = Pick<Report, 'decidedOn' | 'adoptedItemId' | 'delegatedDecisionId'>;

/** What the report says if it is decided so; nothing is written. */
function decisionValue({ queries }: Desk, id: string, decision: Decision): ReportValue {
  if (queries.report.isDecided(id)) {
    const message = 'Rapporten är redan beslutad. Skriv en anmärkning om något ska rättas.';
    fail('rule.broken', { rule: 'report.decided', message });
  }
  const { decidedOn } = decision;
  const by = decidedByOf(queries, decision);
  // A decision that approves the report is itself made in the same step, after it.
  const decidedBy = by?.by === 'delegated' ? { ...by, decidedOn: by.decidedOn ?? decidedOn } : by;
  return { ...reportStanding(queries, id), decidedOn, decidedBy };
}

/** A report as it leaves the house when it is decided so. */
export function leavingReport(house: House, id: string, decision: Decision, caller: Caller): LeavingPart<ReportValue> {
  const author = boardAuthor(house, caller);
  return {
    subject: { table: 'report', id },
    value: (desk) => decisionValue(desk, id, decision),
    files: (value) => makeWordFiles(house, [{ kind: 'rapport', value, draft: false, author }], step.command),
    write(desk, value, documents) {
      desk.queries.reports.update(id, decision);
      const locks = [{ table: 'report', id }];
      freeze(desk, { kind: 'report', subjectId: id, formatVersion: reportFormat, value, documents, locks });
    },
  };
}

/** Decides a report with its file. */
async function decide(house: House, id: string, decision: Decision, caller: Caller): Promise<ReportDetail> {
  await freezeMade(house, caller, {
    ...leavingReport(house, id, decision, caller),
    step,
    changed: { rule: 'report.changed', message: 'Rapporten ändrades medan den frystes. Försök igen.' },
  });
  return reportDetail(house.desk(caller).queries, id);
}

function mustBeOne({
  itemId,
  delegatedDecisionId,
}: {
  itemId: string | null;
  delegatedDecisionId: string | null;
}): void {
  if (itemId === null || delegatedDecisionId === null) return;
  const message =
    'En rapport beslutas antingen vid ett sammanträde eller genom ett delegationsbeslut. Välj ett av dem.';
  fail('rule.broken', { rule: 'report.decidedTwice', message });
}

type DecisionCommands = Pick<typeof reportCommands, 'report.decide' | 'report.placeOnAgenda'>;

export const decisionHandlers: Handlers<DecisionCommands> = {
  'report.decide': (house, { id, decidedOn, itemId, delegatedDecisionId }, caller) => {
    mustBeOne({ itemId, delegatedDecisionId });
    const { queries, today } = house.desk(caller);
    mustHaveCome(decidedOn, today, 'Beslutsdagen');
    const report = queries.reports.require(id);
    const planned = delegatedDecisionId === null ? report.adoptedItemId : null;
    return decide(house, id, { decidedOn, adoptedItemId: itemId ?? planned, delegatedDecisionId }, caller);
  },
  'report.placeOnAgenda': (desk, { id, place }) => {
    const { queries } = desk;
    const report = queries.reports.require(id);
    const title = titleOfReport(report);
    const clause = `att godkänna nämndens rapport till kommunstyrelsen för ${title.split(', ')[1]}.`;
    const item = placeOnAgenda(desk, place, {
      kind: 'decision',
      title,
      proposal: { intro: 'Nämnden beslutar', clauses: [clause] },
      background: background(report),
    });
    if (!queries.report.isDecided(id))
      queries.reports.update(id, { adoptedItemId: item.id, delegatedDecisionId: null });
    attachMade(desk, item.id, 'rapport', id);
    return item;
  },
};

/** Why the report is made, in a few words (KL 6:1). */
function background({ periodName, year }: Report) {
  const text = `Kommunstyrelsen har uppsikt över nämnderna (6 kap. 1 § kommunallagen). Nämnden lämnar därför en rapport för ${periodName} ${year}. Rapporten finns som bilaga.`;
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] } as const;
}
