import { recipientTexts } from '../../src/shared/agenda/rules.ts';
import type { Channel, Signature } from '../../src/shared/approval/model.ts';
import type { PastDesk } from './lived.ts';

/** What is approved together: the minutes of a meeting, or one § of it. */
interface Group {
  readonly meetingId: string;
  readonly agendaItemId: string | null;
}

async function sign(
  { call }: PastDesk,
  group: Group,
  signedOn: string,
  method: Signature['method'],
  persons: readonly string[],
): Promise<void> {
  for (const person of persons) {
    await call('signature.add', { ...group, personId: `person-${person}`, signedOn, method });
  }
}

/** The notices of a group change: all that are posted, or all that are taken down. */
async function notices({ call }: PastDesk, group: Group, patch: { postedOn: string } | { takenDownOn: string }) {
  const { notices } = await call('approval.get', { meetingId: group.meetingId });
  for (const { id } of notices.filter((each) => each.agendaItemId === group.agendaItemId)) {
    await call('notice.update', { id, patch });
  }
}

/** Makes the extracts of items and writes down that their recipients have got them. */
async function send(
  { call }: PastDesk,
  meetingId: string,
  itemIds: readonly string[],
  sentOn: string,
  channel: Channel,
) {
  const { recipients } = await call('board.get', {});
  const { items } = await call('meeting.get', { id: meetingId });
  for (const item of items.filter((each) => itemIds.includes(each.id))) {
    await call('document.export', { document: 'protokollsutdrag', id: item.id });
    const sendings = item.recipients.flatMap((each) =>
      recipientTexts([each], recipients).map((recipient) => ({
        agendaItemId: item.id,
        recipientId: each.recipientId,
        recipient,
      })),
    );
    await call('dispatch.record', { sendings, sentOn, channel });
  }
}

const february = { meetingId: 'm2026-02', agendaItemId: null };
const firewalls = { meetingId: 'm2026-02', agendaItemId: 'm2026-02-brandvaggar' };
const november = { meetingId: 'm2026-11', agendaItemId: null };

/** What followed the meeting of February: one § approved at once, the minutes, the notices, until all is final. */
export async function afterFebruary(desk: PastDesk): Promise<void> {
  const secretary = 'Anders Bergfalk';
  const { meetingId } = february;
  desk.on('2026-02-09', secretary);
  await sign(desk, firewalls, '2026-02-09', 'pen', ['sandelin', 'ekbladh', 'rehnmark']);
  await desk.call('document.export', { document: 'anslag', id: firewalls.agendaItemId });
  desk.on('2026-02-10', secretary);
  await notices(desk, firewalls, { postedOn: '2026-02-10' });
  await send(desk, meetingId, [firewalls.agendaItemId], '2026-02-10', 'email');
  desk.on('2026-02-18', secretary);
  await sign(desk, february, '2026-02-18', 'pen', ['sandelin', 'rehnmark', 'ekbladh']);
  await desk.call('document.export', { document: 'anslag', id: meetingId });
  desk.on('2026-02-19', secretary);
  await notices(desk, february, { postedOn: '2026-02-19' });
  const sent = ['arsrapport', 'internkontroll', 'lagring'].map((key) => `${meetingId}-${key}`);
  await send(desk, meetingId, sent, '2026-02-19', 'email');
  desk.on('2026-03-16', secretary);
  await notices(desk, firewalls, { takenDownOn: '2026-03-04' });
  await notices(desk, february, { takenDownOn: '2026-03-13' });
  const { items } = await desk.call('meeting.get', { id: meetingId });
  const others = items.map((each) => each.id).filter((id) => id !== firewalls.agendaItemId);
  await desk.call('finality.confirm', { itemIds: [firewalls.agendaItemId], finalOn: '2026-03-04' });
  await desk.call('finality.confirm', { itemIds: others, finalOn: '2026-03-13' });
}

/** What has followed the meeting of November until now: approved and posted, some of it sent. */
export async function afterNovember(desk: PastDesk): Promise<void> {
  const secretary = 'Sara Lindhé';
  const { meetingId } = november;
  desk.on('2026-11-19', secretary);
  await sign(desk, november, '2026-11-18', 'electronic', ['forssbo', 'stahlgren']);
  await sign(desk, november, '2026-11-19', 'electronic', ['sandelin']);
  await desk.call('document.export', { document: 'anslag', id: meetingId });
  desk.on('2026-11-20', secretary);
  await notices(desk, november, { postedOn: '2026-11-20' });
  await send(desk, meetingId, [`${meetingId}-budget`, `${meetingId}-ordforande`], '2026-11-20', 'email');
}
