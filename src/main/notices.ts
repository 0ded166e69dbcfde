import type { AgendaItem } from '../shared/agenda/model.ts';
import type { approvalCommands } from '../shared/approval/commands.ts';
import type { Notice } from '../shared/approval/model.ts';
import { finalityObstacle, periodOf } from '../shared/approval/rules.ts';
import { fail } from '../shared/errors.ts';
import type { Queries } from './db/queries.ts';
import type { Desk, Handlers } from './handlers.ts';
import { approvalDays, frozenApproval } from './minutes-value.ts';
import { mustHaveCome } from './must-have-come.ts';

type NoticeCommands = Pick<
  typeof approvalCommands,
  Extract<keyof typeof approvalCommands, `${'notice' | 'finality' | 'dispatch'}.${string}`>
>;

const finalityTexts = {
  notExpired: 'Tiden för överklagande har inte gått ut för alla valda paragrafer.',
  broken: 'Ett anslag togs ned i förtid, så tiden för överklagande har inte gått ut.',
  appealed: 'En av paragraferna är överklagad.',
  alreadyFinal: 'En av paragraferna har redan vunnit laga kraft.',
} as const;

/** Ends a confirmation for an item that has no decision in the minutes: it was withdrawn, or never got a §. */
function mustBeParagraph({ queries }: Desk, item: AgendaItem): void {
  const numbered = queries.paragraphs.of(item.meetingId).some((each) => each.agendaItemId === item.id);
  if (numbered && !item.withdrawn) return;
  const message = 'Ett ärende som har utgått eller saknar paragraf vinner inte laga kraft.';
  fail('rule.broken', { rule: 'finality.paragraph', message });
}

/** Ends a confirmation that a § has become final too early, or on a day when its time had not run out. */
function mustBeOver(desk: Desk, itemId: string, finalOn: string): void {
  const { queries, today } = desk;
  const item = queries.agendaItems.require(itemId);
  mustBeParagraph(desk, item);
  const agendaItemId = frozenApproval(queries, 'immediate', itemId) ? itemId : null;
  const period = periodOf({ agendaItemId }, queries.notices.of(item.meetingId), queries.municipalities.all());
  const appeals = queries.appeals.of(itemId);
  const obstacle = finalityObstacle(itemId, period, appeals, queries.finalities.of(itemId), today);
  if (obstacle) fail('rule.broken', { rule: `finality.${obstacle}`, message: finalityTexts[obstacle] });
  const early = period.kind === 'running' && finalOn <= period.deadline.extended;
  const beforeCourt = appeals.some((each) => each.decidedOn !== null && finalOn < each.decidedOn);
  mustHaveCome(finalOn, today, 'Dagen för laga kraft');
  if (!early && !beforeCourt) return;
  const message =
    'Beslutet kan inte ha fått laga kraft den dagen. Välj en dag efter sista dagen att överklaga och inte före domstolens beslut.';
  fail('rule.broken', { rule: 'finality.date', message });
}

/** What in the order of a notice's days cannot be; null where they fit. */
function noticeProblem(queries: Queries, row: Notice): string | null {
  const { plannedOn, postedOn, takenDownOn, agendaItemId, meetingId } = row;
  const kind = agendaItemId === null ? 'minutes' : 'immediate';
  const minutes = frozenApproval(queries, kind, agendaItemId ?? meetingId);
  const approvedOn = minutes === undefined ? '' : queries.frozenOf.signedOn(minutes.id);
  // Once it is posted the plan no longer counts.
  if (postedOn === null && plannedOn !== null && plannedOn < approvedOn) {
    return 'Justeringen kan inte anslås innan protokollet är justerat.';
  }
  if (postedOn !== null && postedOn < approvedOn) return 'Justeringen kan inte anslås innan protokollet är justerat.';
  if (takenDownOn !== null && (postedOn === null || takenDownOn < postedOn)) {
    return 'Anslaget kan inte tas ned innan det har satts upp.';
  }
  return null;
}

function updateNotice({ queries, today }: Desk, id: string, patch: Partial<Notice>): Notice {
  const row = queries.notices.update(id, patch);
  const problem = noticeProblem(queries, row);
  if (problem !== null) fail('rule.broken', { rule: 'notice.order', message: problem });
  mustHaveCome(row.postedOn ?? '', today, 'Dagen då anslaget sattes upp');
  mustHaveCome(row.takenDownOn ?? '', today, 'Dagen då anslaget togs ned');
  return row;
}

export const noticeHandlers: Handlers<NoticeCommands> = {
  'notice.update': (desk, { id, patch }) => updateNotice(desk, id, patch),
  'notice.plan': (desk, { meetingId, agendaItemId, plannedOn }) =>
    desk.queries.notices
      .of(meetingId)
      .filter((each) => each.agendaItemId === agendaItemId)
      .map((each) => updateNotice(desk, each.id, { plannedOn })),
  'finality.confirm': (desk, { itemIds, finalOn }) => {
    for (const id of itemIds) mustBeOver(desk, id, finalOn);
    return itemIds.map((agendaItemId) =>
      desk.queries.finalities.insert({ id: desk.newId(), agendaItemId, finalOn, confirmedBy: desk.author }),
    );
  },
  'finality.remove': ({ queries }, { id }) => {
    queries.finalities.remove(id);
    return { id };
  },
  'dispatch.record': (desk, { sendings, sentOn, channel, note }) => {
    const { queries } = desk;
    mustHaveCome(sentOn, desk.today, 'Dagen för expediering');
    const approvedOn = approvalDays(queries);
    return sendings.map((each) => {
      const day = approvedOn(each.agendaItemId);
      if (day === null || sentOn < day) {
        const message = 'En paragraf expedieras först när den är justerad.';
        fail('rule.broken', { rule: day === null ? 'dispatch.approved' : 'dispatch.early', message });
      }
      return queries.dispatches.insert({ id: desk.newId(), ...each, sentOn, channel, note });
    });
  },
  'dispatch.remove': ({ queries }, { id }) => {
    queries.dispatches.remove(id);
    return { id };
  },
};
