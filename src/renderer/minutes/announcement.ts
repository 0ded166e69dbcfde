import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { numbered } from '../../shared/meeting/numbering.ts';
import { paragraphText } from '../../shared/swedish.ts';
import { outcomeSaid } from './outcomes.ts';

/** What was on the screen of meeting mode. */
export interface Seen {
  readonly detail: MeetingDetail;
  readonly itemId: string;
}

/** An item's § as one says it; its title where it has none. */
function nameIn({ items, paragraphs, firstParagraph }: MeetingDetail, itemId: string, prefix: string): string {
  const found = numbered(items, paragraphs, firstParagraph).find((each) => each.item.id === itemId);
  if (!found) return '';
  return found.number === null ? found.item.title : paragraphText(found.number, prefix);
}

/** What has happened between two looks at a meeting, for those who listen; empty where nothing is to be said. */
export function announcement(before: Seen, after: Seen, prefix: string): string {
  const happened = after.detail.items.flatMap((item) => {
    const old = before.detail.items.find((each) => each.id === item.id);
    if (!old || old === item) return [];
    const name = nameIn(after.detail, item.id, prefix);
    return [
      ...(old.outcome === item.outcome ? [] : [`${name} ${outcomeSaid(item.outcome)}.`]),
      ...(old.immediate === item.immediate ? [] : [`${name} justeras ${item.immediate ? '' : 'inte '}omedelbart.`]),
      ...(old.withdrawn === item.withdrawn ? [] : [`${item.title} ${item.withdrawn ? 'utgår' : 'tas upp igen'}.`]),
    ];
  });
  const now = after.detail.items.find((each) => each.id === after.itemId);
  const went = before.itemId !== after.itemId && now;
  return [...happened, ...(went ? [`Nu ${nameIn(after.detail, now.id, prefix)} ${now.title}.`] : [])].join(' ');
}
