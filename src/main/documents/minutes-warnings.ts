import type { DocumentWarning } from '../../shared/documents/commands.ts';
import type { Minutes, MinutesParagraph } from '../../shared/minutes/minutes.ts';
import { titleOf } from './parts/item.ts';

function paragraphWarnings(each: MinutesParagraph): readonly DocumentWarning[] {
  const title = titleOf(each);
  const numberless = each.registryNumber.trim() === '' && each.recipients.length > 0;
  const undecided = each.outcome === null || (each.outcome !== 'none' && each.decision === null);
  return [
    ...(undecided ? [{ code: 'undecided', title } as const] : []),
    ...(each.stale.length > 0 ? [{ code: 'wordingStale', title } as const] : []),
    ...(numberless ? [{ code: 'registryNumberMissing', title } as const] : []),
  ];
}

/** What one should know before minutes (or an extract's §, where they hold only that) are sent; `draft`: not approved. */
export function minutesWarnings(minutes: Minutes, draft: boolean): readonly DocumentWarning[] {
  const { paragraphs } = minutes;
  return [
    ...(draft ? [{ code: 'notApproved' } as const] : []),
    ...(paragraphs.length === 0 ? [{ code: 'agendaEmpty' } as const] : []),
    ...paragraphs.filter((each) => !each.withdrawn).flatMap(paragraphWarnings),
  ];
}
