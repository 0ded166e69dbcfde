import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { listed } from '../../shared/swedish.ts';
import { useItemRoll } from '../attendance/use-item-roll.ts';

/** Who is disqualified in the item. */
export function JavSummary({ item, detail }: { item: AgendaItemDetail; detail: MeetingDetail }) {
  const known = useItemRoll(item.id, detail);
  if (known === null) return null;
  return listed(item.disqualifications.map((each) => known.nameOf(each.personId)));
}
