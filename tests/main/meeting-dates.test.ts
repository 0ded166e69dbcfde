import { describe, expect, it } from 'vitest';
import { wrongWeekdays } from '../../src/shared/law/wrong-weekdays.ts';
import { readMemos } from '../packet/memo-text.ts';
import { packetMissing, packetText } from '../packet/packet-file.ts';
import { type Klubba, newBoard } from './klubba.ts';
import { refusal } from './sitting.ts';
import { quickFolder } from './support.ts';

const board = () => newBoard({ folder: quickFolder() });

/** The second Mondays of February and November. */
async function usual(klubba: Klubba): Promise<void> {
  for (const month of [11, 2]) {
    await klubba.call('meetingPattern.create', { month, weekday: 1, nth: 2, startTime: '13:15', place: 'Rum 4' });
  }
}
const datesOf = async (klubba: Klubba, year = 2027) =>
  (await klubba.call('meetingDates.get', { year })).proposed.map((each) => each.date);

describe('the dates of a year', () => {
  it('are proposed from the pattern, around days that are pasted', async () => {
    const klubba = await board();
    await usual(klubba);
    const pasted = { text: 'Kommunfullmäktige: 8/2, 9/2\noklart', year: 2027, reason: '' };
    expect(await klubba.call('blockedDate.paste', pasted)).toEqual({ added: 2, unread: ['oklart'] });
    expect(await klubba.call('blockedDate.paste', pasted)).toEqual({ added: 0, unread: ['oklart'] });
    await klubba.call('meetingDates.propose', { year: 2027 });
    expect(await datesOf(klubba)).toEqual(['2027-02-10', '2027-11-08']);
    await klubba.call('history.undo', {});
    expect((await klubba.call('meetingDates.get', { year: 2027 })).dates).toBeNull();
  });

  it('become planned meetings in one step, each once, and then change only as meetings', async () => {
    const klubba = await board();
    await usual(klubba);
    await klubba.call('templateItem.create', { title: 'Upprop', kind: 'procedural' });
    await klubba.call('meetingDates.propose', { year: 2027 });
    const { meetingIds } = await klubba.call('meetingDates.createMeetings', { year: 2027 });
    expect((await klubba.call('meetingDates.createMeetings', { year: 2027 })).meetingIds).toEqual([]);
    const list = (await klubba.call('meeting.list', {})).map(({ id, date, startTime, place, itemCount }) => {
      return { id, date, startTime, place, itemCount };
    });
    expect(list).toEqual(
      ['2027-11-08', '2027-02-08'].map((date, at) => {
        return { id: meetingIds[1 - at], date, startTime: '13:15', place: 'Rum 4', itemCount: 1 };
      }),
    );
    const [first] = (await klubba.call('meetingDates.get', { year: 2027 })).proposed;
    const change = { id: first?.id ?? '', patch: { date: '2027-02-09' } };
    expect(refusal(await klubba.reply('proposedMeeting.update', change))).toBe('meetingDates.made');
    await klubba.call('meetingDates.propose', { year: 2027 });
    expect(await datesOf(klubba)).toEqual(['2027-02-08', '2027-11-08']);
    await klubba.call('history.undo', {});
    await klubba.call('history.undo', {});
    expect(await klubba.call('meeting.list', {})).toEqual([]);
  });

  it('take over a meeting that is planned on the very day', async () => {
    const klubba = await board();
    await usual(klubba);
    const { meeting } = await klubba.call('meeting.create', { date: '2027-02-08', agenda: { from: 'nothing' } });
    await klubba.call('meetingDates.propose', { year: 2027 });
    const { proposed } = await klubba.call('meetingDates.get', { year: 2027 });
    expect(proposed.map((each) => [each.date, each.meetingId])).toEqual([
      ['2027-02-08', meeting.id],
      ['2027-11-08', null],
    ]);
  });

  it('fill an item of a meeting, which tells when they have changed since', async () => {
    const klubba = await board();
    await usual(klubba);
    await klubba.call('meetingDates.propose', { year: 2027 });
    const { meeting } = await klubba.call('meeting.create', { date: '2026-11-09', agenda: { from: 'nothing' } });
    const item = await klubba.call('meetingDates.toAgenda', { year: 2027, place: { meetingId: meeting.id } });
    expect([item.kind, item.title, item.proposal.clauses]).toEqual([
      'decision',
      'Sammanträdesdatum 2027',
      ['- måndag 8 februari kl. 13.15,', '- måndag 8 november kl. 13.15.'],
    ]);
    const [, last] = (await klubba.call('meetingDates.get', { year: 2027 })).proposed;
    await klubba.call('proposedMeeting.update', { id: last?.id ?? '', patch: { date: '2027-11-15' } });
    const filled = async () => (await klubba.call('meetingDates.get', { year: 2027 })).filled;
    expect(await filled()).toMatchObject({ itemId: item.id, stale: true, edited: false, decided: false });
    const again = await klubba.call('meetingDates.fillAgain', { year: 2027 });
    expect(again.proposal.clauses[1]).toBe('- måndag 15 november kl. 13.15.');
    expect(await filled()).toMatchObject({ stale: false, edited: false });
    const words = { intro: 'Nämnden sammanträder', clauses: ['- tisdag 15 november'] };
    await klubba.call('agendaItem.update', { id: item.id, patch: { proposal: words } });
    const { warnings } = await klubba.call('document.export', { document: 'tjansteskrivelse', id: item.id });
    expect(warnings.filter((each) => each.code === 'weekdayWrong')).toEqual([
      { code: 'weekdayWrong', title: item.title, text: 'tisdag 15 november', year: 2027, weekday: 'måndag' },
    ]);
  });
});

describe.skipIf(packetMissing !== null)(
  `the packet's own dates${packetMissing === null ? '' : ` (${packetMissing})`}`,
  () => {
    it('come out of the pattern of second Mondays with their weekdays', async () => {
      const memo = readMemos(packetText()).find((each) => each.title.startsWith('Sammanträdesdatum'));
      const printed = [...(memo?.text ?? '').matchAll(/- (\S+ \d+ \S+ kl\. [\d.]+)/g)].map(([, line = '']) => line);
      expect(printed).toHaveLength(2);
      expect(wrongWeekdays(printed.join('\n'), [2026])).toEqual([]);
      expect(wrongWeekdays(printed.join('\n'), [2027])).toHaveLength(2);
      const klubba = await board();
      await usual(klubba);
      await klubba.call('meetingDates.propose', { year: 2026 });
      const { meeting } = await klubba.call('meeting.create', { date: '2025-11-10', agenda: { from: 'nothing' } });
      const item = await klubba.call('meetingDates.toAgenda', { year: 2026, place: { meetingId: meeting.id } });
      const lines = item.proposal.clauses.map((each) => each.replace(/^- |[,.]$/g, '').toLowerCase());
      expect(lines).toEqual(printed.map((each) => each.toLowerCase()));
    });
  },
);
