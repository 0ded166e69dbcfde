import type { AgendaItem } from '../../shared/agenda/model.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';

/** Why an item can no longer be changed: its minutes are approved, or its § was approved at once. */
export type ItemLock = 'minutes' | 'immediate';

/** Whether what an item says is frozen; null while it can be changed. */
export function itemLock(
  { meeting, aftermath }: Pick<MeetingDetail, 'meeting' | 'aftermath'>,
  itemId: string,
): ItemLock | null {
  const about = (kind: ItemLock, id: string) =>
    aftermath.issued.some((each) => each.kind === kind && each.subjectId === id);
  if (about('minutes', meeting.id)) return 'minutes';
  return about('immediate', itemId) ? 'immediate' : null;
}

/** Whether an item can only be withdrawn, not removed: its § is fixed, or the meeting has begun. */
export function onlyWithdrawn(
  { meeting, paragraphs }: Pick<MeetingDetail, 'meeting' | 'paragraphs'>,
  itemId: string,
): boolean {
  const begun = meeting.status === 'underway' || meeting.status === 'held';
  return begun || paragraphs.some((each) => each.agendaItemId === itemId);
}

/** What can be done to take an item off the agenda, or put it back; null where nothing can. */
export type WayOff = 'remove' | 'withdraw' | 'putBack';

export function wayOff(
  detail: Pick<MeetingDetail, 'meeting' | 'paragraphs' | 'aftermath'>,
  item: AgendaItem,
): WayOff | null {
  if (itemLock(detail, item.id) !== null) return null;
  if (item.withdrawn) return 'putBack';
  return onlyWithdrawn(detail, item.id) ? 'withdraw' : 'remove';
}

export const wayOffLabels: Readonly<Record<WayOff, string>> = {
  remove: 'Ta bort ärendet',
  withdraw: 'Stryk ärendet',
  putBack: 'Sätt tillbaka ärendet på dagordningen',
};

/** Whether items may still come on a meeting's agenda. */
export function takesItems(detail: Pick<MeetingDetail, 'meeting'> | null): boolean {
  return detail?.meeting.status === 'planned' || detail?.meeting.status === 'underway';
}
