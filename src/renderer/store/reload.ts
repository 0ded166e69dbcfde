import type { RowsEvent } from '../../shared/api.ts';

/** Which parts of the state are read from which tables. */
type Part = 'board' | 'meeting' | 'risk' | 'followUp';

/** Tables (snake_case) by the parts that show them; a table not named here reloads everything. */
const partsOfTable: Readonly<Record<string, readonly Part[]>> = {
  board: ['board'],
  municipality: ['board'],
  person: ['board'],
  assignment: ['board'],
  officer: ['board'],
  recipient: ['board'],
  matter: ['board'],
  template_item: ['board'],
  meeting: ['meeting'],
  attendance: ['meeting'],
  participant: ['meeting'],
  approver: ['meeting'],
  agenda_item: ['meeting'],
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
  signature: ['meeting'],
  notice: ['meeting'],
  appeal: ['meeting'],
  finality: ['meeting'],
  correction: ['meeting'],
  dispatch: ['meeting'],
  frozen: ['meeting', 'risk'],
  frozen_row: ['meeting', 'risk', 'followUp'],
  revocation: ['meeting'],
  risk_analysis: ['risk', 'followUp'],
  risk_entry: ['risk', 'followUp'],
  risk_removal: ['risk'],
  measure: ['risk', 'followUp'],
  follow_up: ['followUp'],
  follow_up_entry: ['followUp'],
  follow_up_remark: ['followUp'],
};

const allParts: readonly Part[] = ['board', 'meeting', 'risk', 'followUp'];

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
