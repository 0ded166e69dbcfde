import { recipientTexts } from '../../shared/agenda/rules.ts';
import type { IssuedValue } from '../../shared/approval/commands.ts';
import type { Dispatch, Notice, Signature } from '../../shared/approval/model.ts';
import {
  type ApprovalObstacle,
  approvalGroup,
  approvedOn,
  obstaclesOf,
  periodOf,
  type Signer,
  signaturesOf,
  signersOf,
  type Unsent,
  unsent,
} from '../../shared/approval/rules.ts';
import type { BoardDetail } from '../../shared/board/commands.ts';
import type { AppealPeriod } from '../../shared/law/deadlines.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { numbered } from '../../shared/meeting/numbering.ts';
import { numbersText } from '../../shared/minutes/spans.ts';

/** A § that stands in the minutes. */
export interface Paragraph {
  readonly itemId: string;
  readonly number: number;
  /** As `§ 12`. */
  readonly text: string;
  readonly title: string;
  readonly withdrawn: boolean;
}

/** Minutes that are approved together, and how far they have come; `agendaItemId` is null but for a § approved at once. */
export interface FollowUp {
  readonly meetingId: string;
  readonly agendaItemId: string | null;
  /** As `§§ 1–6 och 8–12`, or what is left of minutes whose every § is approved by itself. */
  readonly span: string;
  readonly itemIds: readonly string[];
  /** The §§ that are to be approved at once and are not yet: approved before them, the minutes would take them too. */
  readonly apart: string;
  readonly signers: readonly Signer[];
  readonly obstacles: readonly ApprovalObstacle[];
  readonly signatures: readonly Signature[];
  /** The frozen minutes; null while not approved. */
  readonly issued: IssuedValue | null;
  readonly approvedOn: string | null;
  readonly notices: readonly Notice[];
  readonly period: AppealPeriod;
}

/** The §§ of a meeting in order. */
export function paragraphsOf(board: BoardDetail, detail: MeetingDetail): readonly Paragraph[] {
  const prefix = board.board.paragraphPrefix;
  return numbered(detail.items, detail.paragraphs, detail.firstParagraph).flatMap(({ item, number }) =>
    number === null
      ? []
      : [
          {
            itemId: item.id,
            number,
            text: numbersText([number], prefix),
            title: item.title || 'Ärende utan rubrik',
            withdrawn: item.withdrawn,
          },
        ],
  );
}

/** The §§ of some items in words. */
export function spanOf(paragraphs: readonly Paragraph[], itemIds: readonly string[], prefix: string): string {
  const own = paragraphs.filter((each) => itemIds.includes(each.itemId));
  return numbersText(
    own.map((each) => each.number),
    prefix,
  );
}

/** The frozen minutes of a meeting (`agendaItemId` null) or of one § approved at once. */
function issuedAs({ meeting, aftermath }: MeetingDetail, agendaItemId: string | null): IssuedValue | undefined {
  const [kind, subjectId] = agendaItemId === null ? ['minutes', meeting.id] : ['immediate', agendaItemId];
  return aftermath.issued.find((each) => each.kind === kind && each.subjectId === subjectId);
}

/** Signers as they sign for what is approved now; one who presided only over other §§ keeps those. */
function signersFor(signers: readonly Signer[], itemIds: readonly string[]): readonly Signer[] {
  return signers.map((each) => {
    const own = each.itemIds.filter((id) => itemIds.includes(id));
    return own.length === 0 ? each : { ...each, itemIds: own };
  });
}

function followUp(
  board: BoardDetail,
  detail: MeetingDetail,
  agendaItemId: string | null,
  atOnce: readonly string[],
): FollowUp {
  const group = approvalGroup(board, detail, agendaItemId);
  const { notices, signatures } = detail.aftermath;
  const frozen = issuedAs(detail, agendaItemId);
  const all = group.items.map((each) => each.id);
  const apart = agendaItemId === null ? all.filter((id) => atOnce.includes(id)) : [];
  const itemIds = all.filter((id) => !apart.includes(id));
  const signers = signersFor(signersOf(group, detail.approvers), itemIds);
  const own = signaturesOf(group, signatures);
  const span = (ids: readonly string[]) => spanOf(paragraphsOf(board, detail), ids, board.board.paragraphPrefix);
  return {
    meetingId: detail.meeting.id,
    agendaItemId,
    span: itemIds.length === 0 ? 'protokollet i övrigt' : span(itemIds),
    itemIds,
    apart: span(apart),
    signers,
    obstacles: frozen ? [] : obstaclesOf(board, detail, group),
    signatures: own,
    issued: frozen ?? null,
    approvedOn: frozen ? approvedOn(signers, own) : null,
    notices: notices.filter((each) => each.agendaItemId === agendaItemId),
    period: periodOf(group, notices, board.municipalities),
  };
}

/** The §§ that are approved at once, or are to be; one that was approved with the rest is none of them. */
function approvedAtOnce(board: BoardDetail, detail: MeetingDetail): readonly string[] {
  const ids = paragraphsOf(board, detail).map((each) => each.itemId);
  return ids.filter((id) => {
    if (issuedAs(detail, id)) return true;
    if (issuedAs(detail, null)) return false;
    const item = detail.items.find((each) => each.id === id);
    return item?.immediate === true && !item.withdrawn;
  });
}

/** What is approved together in a meeting: first each § that is approved at once, then the rest of the minutes. */
export function followUps(board: BoardDetail, detail: MeetingDetail): readonly FollowUp[] {
  const atOnce = approvedAtOnce(board, detail);
  return [...atOnce, null].map((itemId) => followUp(board, detail, itemId, atOnce));
}

/** What there is to approve: minutes without any § of their own only when each of them is approved by itself. */
export function toApprove(groups: readonly FollowUp[]): readonly FollowUp[] {
  return groups.filter((each) => each.itemIds.length > 0 || groups.every((one) => one === each || one.issued !== null));
}

/** The minutes that a § belongs to. */
export function followUpOf(all: readonly FollowUp[], itemId: string): FollowUp | undefined {
  return (
    all.find((each) => each.agendaItemId === itemId && each.issued) ?? all.find((each) => each.agendaItemId === null)
  );
}

/** Why approvals of a group can no longer be taken back. */
export type TakeBackObstacle = 'posted' | 'sent' | 'corrected' | 'whole';

/** What stands in the way of taking approvals of a group back, as the service refuses it; null where nothing does. */
export function takeBackObstacle(
  { agendaItemId, notices }: Pick<FollowUp, 'agendaItemId' | 'notices'>,
  detail: MeetingDetail,
): TakeBackObstacle | null {
  const rest = detail.items.map((each) => each.id).filter((id) => !issuedAs(detail, id));
  const own = agendaItemId === null ? rest : [agendaItemId];
  const about = (rows: readonly { readonly agendaItemId: string }[]) =>
    rows.some((each) => own.includes(each.agendaItemId));
  if (notices.some((each) => each.postedOn !== null)) return 'posted';
  if (about(detail.aftermath.dispatches)) return 'sent';
  if (about(detail.aftermath.corrections)) return 'corrected';
  return agendaItemId !== null && issuedAs(detail, null) ? 'whole' : null;
}

/** Someone a § is to be sent to, or was. */
export interface Sending extends Omit<Unsent, 'recipientId'> {
  readonly recipientId: string | null;
  readonly dispatch: Dispatch | null;
}

/** Whom each § is to be sent to. */
export function wantedOf(board: BoardDetail, detail: MeetingDetail): readonly Unsent[] {
  return paragraphsOf(board, detail)
    .filter((each) => !each.withdrawn)
    .flatMap(({ itemId }) => {
      const rows = detail.items.find((each) => each.id === itemId)?.recipients ?? [];
      return rows.flatMap((row): Unsent[] => {
        const [recipient] = recipientTexts([row], board.recipients);
        return recipient === undefined ? [] : [{ agendaItemId: itemId, recipientId: row.recipientId, recipient }];
      });
    });
}

/** The sendings of a §: whom it is to be sent to, and then others it was sent to. */
export function sendingsOf(
  wanted: readonly Unsent[],
  dispatches: readonly Dispatch[],
  itemId: string,
): readonly Sending[] {
  const sent = dispatches.filter((each) => each.agendaItemId === itemId);
  const own = wanted.filter((each) => each.agendaItemId === itemId);
  const others = sent.filter((each) => !own.some((one) => one.recipientId === each.recipientId));
  return [
    ...own.flatMap((each): Sending[] => {
      const done = sent.filter((one) => one.recipientId === each.recipientId);
      return done.length === 0
        ? [{ ...each, dispatch: null }]
        : done.map((dispatch) => ({ ...each, recipient: dispatch.recipient, dispatch }));
    }),
    ...others.map((dispatch) => ({
      agendaItemId: itemId,
      recipientId: dispatch.recipientId,
      recipient: dispatch.recipient,
      dispatch,
    })),
  ];
}

/** What is left to send of the §§ that are approved. */
export function readyToSend(board: BoardDetail, detail: MeetingDetail, groups: readonly FollowUp[]): readonly Unsent[] {
  return unsent(wantedOf(board, detail), detail.aftermath.dispatches).filter(
    (each) => followUpOf(groups, each.agendaItemId)?.issued,
  );
}
