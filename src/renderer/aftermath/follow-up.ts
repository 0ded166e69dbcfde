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
  /** As `§§ 1–6 och 8–12`. */
  readonly span: string;
  readonly itemIds: readonly string[];
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

function followUp(board: BoardDetail, detail: MeetingDetail, agendaItemId: string | null): FollowUp {
  const group = approvalGroup(board, detail, agendaItemId);
  const { issued, notices, signatures } = detail.aftermath;
  const kind = agendaItemId === null ? 'minutes' : 'immediate';
  const frozen = issued.find((each) => each.kind === kind && each.subjectId === (agendaItemId ?? detail.meeting.id));
  const itemIds = group.items.map((each) => each.id);
  const signers = signersOf(group, detail.approvers);
  const own = signaturesOf(group, signatures);
  return {
    meetingId: detail.meeting.id,
    agendaItemId,
    span: spanOf(paragraphsOf(board, detail), itemIds, board.board.paragraphPrefix),
    itemIds,
    signers,
    obstacles: frozen ? [] : obstaclesOf(board, detail, group),
    signatures: own,
    issued: frozen ?? null,
    approvedOn: frozen ? approvedOn(signers, own) : null,
    notices: notices.filter((each) => each.agendaItemId === agendaItemId),
    period: periodOf(group, notices, board.municipalities),
  };
}

/** What is approved together in a meeting: each § that is approved at once, and the rest of the minutes. */
export function followUps(board: BoardDetail, detail: MeetingDetail): readonly FollowUp[] {
  const atOnce = paragraphsOf(board, detail)
    .filter(({ itemId }) => {
      const item = detail.items.find((each) => each.id === itemId);
      const frozen = detail.aftermath.issued.some((each) => each.kind === 'immediate' && each.subjectId === itemId);
      return frozen || (item?.immediate === true && !item.withdrawn);
    })
    .filter(({ itemId }) => stillAlone(detail, itemId));
  return [null, ...atOnce.map((each) => each.itemId)].map((itemId) => followUp(board, detail, itemId));
}

/** A § that was to be approved at once but was approved with the rest is no group of its own. */
function stillAlone({ meeting, aftermath }: MeetingDetail, itemId: string): boolean {
  const has = (kind: string, subjectId: string) =>
    aftermath.issued.some((each) => each.kind === kind && each.subjectId === subjectId);
  return has('immediate', itemId) || !has('minutes', meeting.id);
}

/** The minutes that a § belongs to. */
export function followUpOf(all: readonly FollowUp[], itemId: string): FollowUp | undefined {
  return (
    all.find((each) => each.agendaItemId === itemId && each.issued) ?? all.find((each) => each.agendaItemId === null)
  );
}

/** Why approvals of a group can no longer be taken back, as the service refuses it; null where they can. */
export function takeBackObstacle(
  group: FollowUp,
  detail: Pick<MeetingDetail, 'items' | 'aftermath'>,
): 'posted' | 'sent' | null {
  if (group.notices.some((each) => each.postedOn !== null)) return 'posted';
  const itemIds = group.agendaItemId === null ? detail.items.map((each) => each.id) : [group.agendaItemId];
  return detail.aftermath.dispatches.some((each) => itemIds.includes(each.agendaItemId)) ? 'sent' : null;
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
