import type { PastDesk } from './lived.ts';

const secretary = 'Sara Lindhé';
const place = 'Sammanträdesrum Tallen, Furusjö stadshus';

/** Who is proposed to have the chair in 2027, and when the board is to meet: both fill items of November 2026. */
export async function proposedFor2027(desk: PastDesk): Promise<void> {
  const { call } = desk;
  desk.on('2026-10-12', secretary);
  await call('rotation.set', { startYear: 2023, order: ['furusjo', 'grana', 'strandvik'] });
  await call('rotationProposal.choose', { year: 2027, role: 'chair', personId: 'person-ekbladh' });
  await call('rotationProposal.choose', { year: 2027, role: 'viceChair', personId: 'person-rehnmark' });
  await call('rotationProposal.toAgenda', { year: 2027, place: { itemId: 'm2026-11-ordforande' } });
  for (const month of [2, 11]) {
    await call('meetingPattern.create', { month, weekday: 1, nth: 2, startTime: '13:30', place });
  }
  await call('meetingDates.propose', { year: 2027 });
  await call('meetingDates.toAgenda', { year: 2027, place: { itemId: 'm2026-11-datum' } });
}

/** Whom the board thinks of for 2028, and a first proposal of its days around those of the municipalities. */
export async function thoughtOf2028(desk: PastDesk): Promise<void> {
  const { call } = desk;
  desk.on('2027-01-20', secretary);
  await call('rotationProposal.choose', { year: 2028, role: 'chair', personId: 'person-rehnmark' });
  const taken = ['Kommunfullmäktige i Furusjö: 31/1, 14/2 och 30/10', 'Kommunfullmäktige i Strandvik: 21/2, 6/11'];
  await call('blockedDate.paste', { text: taken.join('\n'), year: 2028, reason: '' });
  await call('meetingDates.propose', { year: 2028 });
}
