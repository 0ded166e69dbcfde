import type { BoardDetail } from '../../shared/board/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { numbered } from '../../shared/meeting/numbering.ts';
import { presidingAt, quorumAt, rolls } from '../../shared/meeting/roll.ts';
import { numbersText } from '../../shared/minutes/spans.ts';
import { notNoted, notNotedText } from './not-noted.ts';

/** What is said of approvers who are not chosen yet; nothing where all are. */
function approversText({ board }: BoardDetail, { approvers }: MeetingDetail): string {
  if (approvers.length >= board.approverCount) return '';
  if (approvers.length === 0) return 'Justerare är inte valda.';
  return `Bara ${approvers.length} av ${board.approverCount} justerare är valda.`;
}

/** What a meeting still lacks when it is to be ended, a sentence each. */
export function missingAtEnd(board: BoardDetail, detail: MeetingDetail): readonly string[] {
  const { meeting, attendance, adjournments } = detail;
  const all = numbered(detail.items, detail.paragraphs, detail.firstParagraph);
  const facts = { people: board, meeting, attendance, items: all.map((each) => each.item) };
  const rollOf = rolls(facts);
  const taken = all.filter((each) => !each.item.withdrawn);
  const numbersWhere = (holds: (each: (typeof taken)[number]) => boolean) =>
    numbersText(
      taken.filter(holds).flatMap((each) => each.number ?? []),
      board.board.paragraphPrefix,
    );
  const rollAt = (id: string) => rollOf.get(id) ?? [];
  const undecided = numbersWhere(({ item }) => item.outcome === null);
  const few = numbersWhere(({ item }) => !quorumAt(board, meeting.date, rollAt(item.id)).reached);
  const headless = numbersWhere(({ item }) => presidingAt(facts, item, rollAt(item.id)) === null);
  const approvers = approversText(board, detail);
  const left = notNoted(board, detail);
  const paused = adjournments.some((each) => each.toTime === null);
  return [
    ...(undecided === '' ? [] : [`${undecided} är inte avslutade: inget beslut är noterat.`]),
    ...(few === '' ? [] : [`Nämnden var inte beslutsför vid ${few}.`]),
    ...(headless === '' ? [] : [`Ingen av dem som tjänstgjorde var ordförande vid ${headless}.`]),
    ...(left === 0 ? [] : [notNotedText(left)]),
    ...(approvers === '' ? [] : [approvers]),
    ...(paused ? ['En paus är inte avslutad.'] : []),
  ];
}
