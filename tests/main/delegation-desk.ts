import type { CommandInput } from '../../src/shared/commands.ts';
import { richTextFrom } from '../rich-text-from.ts';
import type { Klubba } from './klubba.ts';
import type { Desk } from './sitting.ts';

type Fields = NonNullable<CommandInput<'delegatedDecision.create'>['fields']>;

/** The delegation order of the test's board; answers the ids of its points. */
export async function order(klubba: Klubba): Promise<readonly string[]> {
  const points = await klubba.call('delegationPoint.fill', {
    rows: [
      { number: '1.1', text: 'Rapporter till kommunstyrelsen', delegate: 'Ordföranden', law: '6:37' },
      { number: '2.1', text: 'Inköp', delegate: 'Chefen', law: '7:5', notified: false },
    ],
  });
  return points.map((each) => each.id);
}

/** A draft that lacks nothing; urgent where nothing else is said. */
export async function ready(klubba: Klubba, title: string, fields: Fields = {}): Promise<string> {
  const { id } = await klubba.call('delegatedDecision.create', {
    fields: {
      title,
      deciderName: 'Ada',
      deciderRole: 'ordförande',
      basis: '6:39',
      urgentReason: 'Avtalet löper ut i morgon.',
      background: richTextFrom('Avtalet med leverantören måste förlängas.'),
      proposal: { intro: 'På nämndens vägnar beslutas', clauses: ['att förlänga avtalet.'] },
      recipients: ['Leverantören'],
      ...fields,
    },
  });
  return id;
}

/** A decision made that day. */
export async function decided(
  klubba: Klubba,
  title: string,
  decidedOn = '2026-11-23',
  fields: Fields = {},
): Promise<string> {
  const id = await ready(klubba, title, fields);
  await klubba.call('delegatedDecision.decide', { id, decidedOn });
  return id;
}

/** The notification item of a meeting to come; answers its id. */
export async function notificationItem({ klubba }: Desk, date: string): Promise<{ meetingId: string; itemId: string }> {
  const { meeting } = await klubba.call('meeting.create', { date, agenda: { from: 'nothing' } });
  const item = await klubba.call('agendaItem.create', {
    meetingId: meeting.id,
    fields: { kind: 'notification', title: 'Anmälningsärenden', hasMemo: true },
  });
  return { meetingId: meeting.id, itemId: item.id };
}
