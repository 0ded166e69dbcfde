import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { rollBefore } from './item-roll.ts';
import { attendanceLine } from './summary.ts';
import { useItemRoll } from './use-item-roll.ts';

/** The attendance of an item in one line. */
export function AttendanceSummary({ item, detail }: { item: AgendaItemDetail; detail: MeetingDetail }) {
  const known = useItemRoll(item.id, detail);
  if (known === null) return null;
  const before = rollBefore(known.facts, item.id);
  return <span className="attendance-summary">{attendanceLine(item, before, known.roll, known.nameOf)}</span>;
}
