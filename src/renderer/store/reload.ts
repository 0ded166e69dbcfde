import type { RowsEvent } from '../../shared/api.ts';

/** Which parts of the state are read from which tables. */
type Part =
  | 'board'
  | 'meeting'
  | 'risk'
  | 'followUp'
  | 'report'
  | 'delegation'
  | 'audit'
  | 'review'
  | 'budget'
  | 'operationalPlan'
  | 'rotation'
  | 'meetingDates';

/** Tables (snake_case) by the parts that show them; a table not named here reloads everything. */
const partsOfTable: Readonly<Record<string, readonly Part[]>> = {
  board: ['board', 'rotation', 'meetingDates'],
  municipality: ['board', 'budget', 'rotation', 'meetingDates'],
  person: ['board', 'rotation'],
  assignment: ['board', 'rotation'],
  officer: ['board'],
  recipient: ['board'],
  matter: ['board', 'delegation'],
  template_item: ['board'],
  meeting: ['meeting', 'delegation', 'budget', 'rotation', 'meetingDates', 'audit', 'operationalPlan'],
  attendance: ['meeting'],
  participant: ['meeting'],
  approver: ['meeting'],
  agenda_item: ['meeting', 'report', 'delegation', 'audit', 'budget', 'rotation', 'meetingDates', 'operationalPlan'],
  preparer: ['meeting'],
  item_recipient: ['meeting'],
  attachment: ['meeting'],
  attendance_change: ['meeting'],
  disqualification: ['meeting'],
  adjournment: ['meeting'],
  paragraph: ['meeting'],
  motion: ['meeting'],
  proposition: ['meeting'],
  statement: ['meeting'],
  wording: ['meeting'],
  signature: ['meeting', 'delegation'],
  notice: ['meeting'],
  appeal: ['meeting'],
  finality: ['meeting'],
  correction: ['meeting'],
  dispatch: ['meeting'],
  frozen: ['meeting', 'risk'],
  frozen_row: ['meeting', 'risk', 'followUp', 'report', 'delegation', 'audit', 'budget', 'operationalPlan'],
  revocation: ['meeting', 'report', 'delegation', 'audit', 'budget', 'operationalPlan'],
  risk_analysis: ['risk', 'followUp', 'report'],
  risk_entry: ['risk', 'followUp'],
  risk_removal: ['risk'],
  measure: ['risk', 'followUp'],
  follow_up: ['followUp', 'report', 'delegation'],
  delegation_point: ['delegation'],
  decision_template: ['delegation'],
  report: ['report'],
  report_chapter: ['report'],
  report_mission: ['report'],
  report_figure: ['report'],
  report_share: ['report'],
  report_remark: ['report'],
  delegated_decision: ['report', 'delegation', 'meeting'],
  decision_attachment: ['delegation'],
  decision_notification: ['delegation', 'meeting'],
  audit_question: ['audit', 'meeting'],
  audit_handling: ['audit', 'meeting'],
  information_point: ['meeting'],
  notified_matter: ['delegation', 'meeting'],
  allocation_key: ['budget'],
  allocation_share: ['budget'],
  budget: ['budget', 'operationalPlan'],
  plan_template_chapter: ['operationalPlan'],
  operational_plan: ['operationalPlan'],
  plan_chapter: ['operationalPlan'],
  plan_appendix: ['operationalPlan'],
  budget_alternative: ['budget'],
  budget_amount: ['budget'],
  budget_before: ['budget'],
  rotation: ['rotation'],
  rotation_place: ['rotation'],
  rotation_exception: ['rotation'],
  rotation_proposal: ['rotation'],
  meeting_pattern: ['meetingDates'],
  blocked_date: ['meetingDates'],
  meeting_dates: ['meetingDates'],
  proposed_meeting: ['meetingDates'],
  follow_up_entry: ['followUp', 'report'],
  follow_up_remark: ['followUp'],
  review: ['review'],
  review_answer: ['review'],
  review_comment: ['review'],
  review_proposal: ['review'],
  review_verdict: ['review'],
};

const allParts: readonly Part[] = [
  'board',
  'meeting',
  'risk',
  'followUp',
  'report',
  'delegation',
  'audit',
  'review',
  'budget',
  'operationalPlan',
  'rotation',
  'meetingDates',
];

/** Updates whose reply is all that a part shows of the change, so that the one who made it need not read it again. */
const wholeReplies: Readonly<Record<string, Part>> = { 'riskEntry.update': 'risk', 'measure.update': 'risk' };

/** Whether what a command changes is not read again by the one who made it. */
export const hasWholeReply = (command: string) => Object.hasOwn(wholeReplies, command);

/** The part that has an own change already, from the command's reply; none where it touched more than its one row. */
function knownTo({ tables, command = '', own }: RowsEvent): Part | undefined {
  const alone = Object.values(tables).flat().length === 1;
  return own === true && alone && hasWholeReply(command) ? wholeReplies[command] : undefined;
}

/** Reads what changed, once for each burst of messages, never twice at a time; answers how to tell what did. */
export function createReloader(read: (part: Part) => Promise<void>): (event: RowsEvent) => void {
  const wanted = new Set<Part>();
  let reading = false;

  const work = async () => {
    if (reading) return;
    reading = true;
    try {
      // A breath, so that messages that come together are read together.
      await Promise.resolve();
      while (wanted.size > 0) {
        const parts = [...wanted];
        wanted.clear();
        await Promise.all(parts.map(read));
      }
    } finally {
      reading = false;
    }
  };
  return (event) => {
    const known = knownTo(event);
    const parts = Object.keys(event.tables).flatMap((table) => partsOfTable[table] ?? allParts);
    for (const part of parts) if (part !== known) wanted.add(part);
    void work();
  };
}
