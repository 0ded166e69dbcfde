import { sizeText } from '../../shared/error-text.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';

/** How many attachments a meeting's items have and how large they are; null where there are none. */
export function attachmentsText({ items }: Pick<MeetingDetail, 'items'>): string | null {
  const all = items.filter((each) => !each.withdrawn).flatMap((each) => each.attachments);
  if (all.length === 0) return null;
  const size = all.reduce((sum, each) => sum + (each.document === null ? each.size : 0), 0);
  const made = all.filter((each) => each.document !== null).length;
  const files = all.length - made;
  const parts = [
    files === 0 ? '' : `${files} ${files === 1 ? 'fil' : 'filer'}, ${sizeText(size)}`,
    made === 0 ? '' : `${made} som görs här`,
  ];
  return parts.filter((each) => each !== '').join(' och ');
}
