import type { Desk } from './desk.ts';

/** A proposal of the scripted meeting: its title, what is proposed, and whether it has a memo. */
type Scripted = readonly [title: string, clauses: readonly string[], kind: 'procedural' | 'decision' | 'election'];

const agenda: readonly Scripted[] = [
  ['Upprop', [], 'procedural'],
  ['Val av justerare', ['utse Jonas Ekbladh (M) och Annika Forssbo (S) att justera protokollet.'], 'procedural'],
  ['Fastställande av föredragningslista', ['fastställa föredragningslistan.'], 'procedural'],
  ['Information från IT-driften', ['lägga informationen till handlingarna.'], 'decision'],
  ['Ekonomisk uppföljning', ['godkänna uppföljningen per 30 september 2025.'], 'decision'],
  ['Verksamhetsplan och budget 2026', ['fastställa verksamhetsplan och budget för 2026.'], 'decision'],
  ['Avtal om reservkraft', ['teckna avtal om reservkraft i datahallen.'], 'decision'],
  ['Driftuppehåll i december', ['genomföra driftuppehållet den 6 december 2025.'], 'decision'],
  ['Val till arbetsgrupp för budget 2027', ['utse en ledamot i arbetsgruppen.'], 'election'],
  ['Sammanträdesdatum 2026', ['sammanträda den 9 februari och den 9 november 2026.'], 'decision'],
  ['Översyn av samarbetsavtalet', ['godkänna det nya samarbetsavtalet.'], 'decision'],
  ['Anmälningsärenden', ['godkänna redovisningen.'], 'decision'],
];

/** Lays out a meeting of twelve items on a day that has been, as it was prepared; its §§ are the year's first. */
export async function preparedMeeting({ call }: Desk) {
  const { meeting } = await call('meeting.create', { date: '2025-11-10', agenda: { from: 'nothing' } });
  await call('meeting.update', {
    id: meeting.id,
    patch: { endTime: '15:40', secretaryPersonId: 'person-bergfalk', approvalDate: '2025-11-18' },
  });
  for (const [title, clauses, kind] of agenda) {
    const proposal = { intro: clauses.length === 0 ? '' : 'Nämnden beslutar', clauses: [...clauses] };
    const { id } = await call('agendaItem.create', {
      meetingId: meeting.id,
      fields: { title, kind, proposal, hasMemo: kind === 'decision', memoDate: '2025-10-27' },
    });
    const granaOnly = title.startsWith('Ekonomisk') || title.startsWith('Avtal');
    const recipients = granaOnly ? [{ recipientId: 'recipient-grana', units: [] }] : [];
    await call('agendaItem.setRecipients', { id, recipients });
  }
  await call('approver.set', { meetingId: meeting.id, personIds: ['person-ekbladh', 'person-forssbo'] });
  return meeting.id;
}
