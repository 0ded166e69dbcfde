import { isEmptyProposal } from '../../shared/agenda/rules.ts';
import type { BoardDetail } from '../../shared/board/commands.ts';
import type { MeetingDetail, MeetingSummary } from '../../shared/meeting/commands.ts';
import { registryNumberProblem } from '../../shared/registry/rules.ts';

/** One thing that is not ready, and the item where it is mended. */
export interface Missing {
  readonly id: string;
  readonly itemId: string;
  readonly title: string;
  readonly what: string;
}

const numberTexts = {
  missing: 'saknar diarienummer',
  preliminary: 'har ett preliminärt diarienummer',
  pattern: 'har ett diarienummer som inte följer nämndens mönster',
} as const;

/** The items that are still to be taken. */
export function standing(items: MeetingDetail['items']): MeetingDetail['items'] {
  return items.filter((each) => !each.withdrawn);
}

/** What the next meeting's agenda still lacks: a proposal where something is decided, a number where there is a memo. */
export function missingIn({ items }: MeetingDetail, { board, matters }: BoardDetail): readonly Missing[] {
  return standing(items).flatMap((item) => {
    const title = item.title || 'Ärende utan rubrik';
    const add = (what: string) => ({ id: `${item.id} ${what}`, itemId: item.id, title, what });
    const decides = item.kind === 'decision' || item.kind === 'election';
    const matter = matters.find((each) => each.id === item.matterId);
    const problem = item.hasMemo ? registryNumberProblem(matter, board.registryPattern) : null;
    return [
      ...(item.title === '' ? [add('saknar rubrik')] : []),
      ...(decides && isEmptyProposal(item.proposal) ? [add('saknar förslag till beslut')] : []),
      ...(problem ? [add(numberTexts[problem])] : []),
    ];
  });
}

/** The meeting that is going on, else the first one that is planned for today or later; null where there is none. */
export function nextMeeting(list: readonly MeetingSummary[], today: string): MeetingSummary | null {
  const coming = list.filter((each) => each.date >= today && each.status === 'planned');
  const [first] = coming.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return list.find((each) => each.status === 'underway') ?? first ?? null;
}
