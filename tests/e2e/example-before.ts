import { readFileSync } from 'node:fs';
import type { BoardJson, TableKey } from '../../src/shared/exchange/board-json.ts';
import type { Desk } from './desk.ts';

const file = new URL('../../resources/example/board.json', import.meta.url);

const planned: readonly TableKey[] = [
  'rotations',
  'rotationPlaces',
  'rotationExceptions',
  'rotationProposals',
  'meetingPatterns',
  'blockedDates',
  'meetingDates',
  'proposedMeetings',
];

const written: readonly TableKey[] = [
  'allocationKeys',
  'allocationShares',
  'budgets',
  'budgetAlternatives',
  'budgetAmounts',
  'budgetBefores',
  'operationalPlans',
  'planChapters',
  'delegationPoints',
  'decisionTemplates',
  'delegatedDecisions',
  'decisionAttachments',
  'decisionNotifications',
  'delegationNumbers',
  'notifiedMatters',
  'reports',
  'reportChapters',
  'reportMissions',
  'reportFigures',
  'reportShares',
  'auditQuestions',
  'auditHandlings',
  'informationPoints',
];

const readExample = (): BoardJson => JSON.parse(readFileSync(file, 'utf8'));

const without = (example: BoardJson, tables: readonly TableKey[]): BoardJson => ({
  ...example,
  ...Object.fromEntries(tables.map((key) => [key, []])),
});

async function putOnDesk(desk: Desk, before: BoardJson): Promise<void> {
  const json = new TextEncoder().encode(JSON.stringify(before));
  await desk.call('exchange.importJson', { json, replace: true });
  await desk.page.reload();
}

/** Puts the example on the desk as it was before anybody had written its rotation and the days it meets. */
export async function beforeRotationAndDates(desk: Desk): Promise<void> {
  await putOnDesk(desk, without(readExample(), planned));
}

/** Puts the example on the desk with its meetings and risks alone: no plan, money, report, delegation, audit or dates yet. */
export async function beforeAllButMeetingsAndRisks(desk: Desk): Promise<void> {
  const example = without(readExample(), [...planned, ...written]);
  const kinds: ReadonlySet<string> = new Set(['budget', 'operationalPlan', 'report', 'delegatedDecision']);
  const gone = new Set(example.frozen.filter((each) => kinds.has(each.kind)).map((each) => each.id));
  const reported = new Set(example.followUps.filter((each) => each.reportedOn !== null).map((each) => each.id));
  const attachments = example.attachments.filter((each) => each.document === null);
  const kept = new Set(attachments.map((each) => each.id));
  await putOnDesk(desk, {
    ...example,
    attachments,
    frozen: example.frozen.filter((each) => !gone.has(each.id)),
    issuedDocuments: example.issuedDocuments.filter((each) => !gone.has(each.frozenId)),
    frozenRows: example.frozenRows.filter(
      (each) => !gone.has(each.frozenId) && (each.tableName !== 'attachment' || kept.has(each.rowId)),
    ),
    followUps: example.followUps.filter((each) => reported.has(each.id)),
    followUpEntries: example.followUpEntries.filter((each) => reported.has(each.followUpId)),
  });
}
