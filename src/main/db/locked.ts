/** A table whose rows are part of an owner's row: what freezes the owner freezes them, and nothing is added to it. */
export interface Part {
  readonly table: string;
  readonly column: string;
}

const ofMeeting: Part = { table: 'meeting', column: 'meeting_id' };
const ofItem: Part = { table: 'agenda_item', column: 'agenda_item_id' };
const ofAnalysis: Part = { table: 'risk_analysis', column: 'analysis_id' };
const ofBudget: Part = { table: 'budget', column: 'budget_id' };
const ofPlan: Part = { table: 'operational_plan', column: 'plan_id' };
const ofReport: Part = { table: 'report', column: 'report_id' };

/** Which tables are parts of a frozen meeting, item, analysis or follow-up. What comes after (signatures, notices, remarks …) is not. */
const owners: Readonly<Record<string, Part>> = {
  attendance: ofMeeting,
  participant: ofMeeting,
  approver: ofMeeting,
  adjournment: ofMeeting,
  agenda_item: ofMeeting,
  preparer: ofItem,
  item_recipient: ofItem,
  attachment: ofItem,
  attendance_change: ofItem,
  disqualification: ofItem,
  motion: ofItem,
  proposition: ofItem,
  statement: ofItem,
  wording: ofItem,
  risk_entry: ofAnalysis,
  risk_removal: ofAnalysis,
  measure: { table: 'risk_entry', column: 'risk_entry_id' },
  follow_up_entry: { table: 'follow_up', column: 'follow_up_id' },
  budget_alternative: ofBudget,
  budget_amount: { table: 'budget_alternative', column: 'alternative_id' },
  budget_before: ofBudget,
  plan_chapter: ofPlan,
  plan_appendix: ofPlan,
  report_chapter: ofReport,
  report_mission: ofReport,
  report_figure: ofReport,
  report_share: ofReport,
  decision_attachment: { table: 'delegated_decision', column: 'delegated_decision_id' },
  decision_notification: ofItem,
  notified_matter: ofItem,
  audit_handling: ofItem,
  information_point: ofItem,
};

/** The table and column of a table's owner, where its rows are frozen with it. */
export function ownerOf(table: string): Part | undefined {
  return owners[table];
}

const held = (table: string, value: string) => `EXISTS (SELECT 1 FROM main.frozen_row AS lock
  WHERE lock.row_id = ${value} AND lock.table_name = '${table}'
    AND lock.frozen_id NOT IN (SELECT frozen_id FROM main.revocation))`;

/** SQL that is true where a frozen value that still holds locks the row's owner; null for a table whose rows have none. */
export function ownerLockedSql(table: string, row: string): string | null {
  const owner = ownerOf(table);
  return owner === undefined ? null : held(owner.table, `${row}.${owner.column}`);
}

/** SQL that is true where a frozen value that still holds locks the row (`old`, `new` or the table's name), or its owner. */
export function lockedSql(table: string, row: string): string {
  const own = held(table, `${row}.id`);
  const owner = ownerLockedSql(table, row);
  return owner === null ? `(${own})` : `(${own} OR ${owner})`;
}
