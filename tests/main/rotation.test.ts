import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/shared/rich-text.ts';
import { chairOf, rotationYears } from '../../src/shared/rotation/rules.ts';
import { readMemos } from '../packet/memo-text.ts';
import { packetMissing, packetText } from '../packet/packet-file.ts';
import { type Klubba, newBoard } from './klubba.ts';
import { jsonNow, quickFolder } from './support.ts';

/** A board of three municipalities with a member each, the first of them the host; and its meeting to come. */
async function threeOf(klubba: Klubba, names: readonly string[] = ['Aby', 'Boby', 'Ceby']) {
  const ids: string[] = [];
  const members: string[] = [];
  for (const name of names) {
    const { id: municipalityId } = await klubba.call('municipality.create', { name });
    ids.push(municipalityId);
    const seat = { role: 'member', party: 'S', municipalityId, fromDate: '2023-01-01', toDate: null } as const;
    members.push((await klubba.call('person.elect', { who: { name: `Ledamot ${name}` }, seat })).personId);
  }
  await klubba.call('board.update', { patch: { hostMunicipalityId: ids[0] ?? null } });
  const { meeting } = await klubba.call('meeting.create', { date: '2026-11-09', agenda: { from: 'nothing' } });
  return { ids, members, meetingId: meeting.id };
}
const board = () => newBoard({ folder: quickFolder() });

describe('the rotation of a board', () => {
  it('is set as a whole, and what stays keeps its identity', async () => {
    const klubba = await board();
    const { ids } = await threeOf(klubba);
    expect(await klubba.call('rotation.get', {})).toEqual({
      startYear: null,
      order: [],
      exceptions: [],
      proposals: [],
    });
    await klubba.call('rotation.set', { startYear: 2024, order: ids });
    const moved = [ids[1], ids[0]] as string[];
    expect(await klubba.call('rotation.set', { startYear: 2025, order: [...moved, ...moved] })).toEqual({
      startYear: 2025,
      order: moved,
      exceptions: [],
      proposals: [],
    });
    const before = jsonNow(klubba);
    await klubba.call('rotation.set', { startYear: 2025, order: moved });
    expect(jsonNow(klubba)).toBe(before);
    await klubba.call('history.undo', {});
    expect(await klubba.call('rotation.get', {})).toMatchObject({ startYear: 2024, order: ids });
  });

  it('has one exception a year', async () => {
    const klubba = await board();
    const { ids } = await threeOf(klubba);
    const fields = { year: 2026, municipalityId: ids[0] ?? '', reason: 'Valet' };
    await klubba.call('rotationException.create', fields);
    expect((await klubba.reply('rotationException.create', fields)).ok).toBe(false);
    const { exceptions } = await klubba.call('rotation.get', {});
    expect(exceptions.map(({ id: _id, ...rest }) => rest)).toEqual([
      { ...fields, viceMunicipalityId: null, shifts: false },
    ]);
  });
});

describe('the proposal to fullmäktige', () => {
  it('is refused without a rotation', async () => {
    const klubba = await board();
    const { meetingId } = await threeOf(klubba);
    const reply = await klubba.reply('rotationProposal.toAgenda', { year: 2027, place: { meetingId } });
    expect(reply).toMatchObject({ ok: false, error: { data: { rule: 'rotation.missing' } } });
  });

  it('fills an election with the rotation, and marks the names that are not chosen', async () => {
    const klubba = await board();
    const { ids, members, meetingId } = await threeOf(klubba);
    await klubba.call('rotation.set', { startYear: 2025, order: ids });
    await klubba.call('rotationProposal.choose', { year: 2027, role: 'chair', personId: members[2] ?? null });
    const item = await klubba.call('rotationProposal.toAgenda', { year: 2027, place: { meetingId } });
    expect([item.kind, item.title]).toEqual(['election', 'Val av ordförande och vice ordförande 2027']);
    expect(item.proposal).toEqual({
      intro: 'Provnämnden föreslår kommunfullmäktige i Aby',
      clauses: [
        'att välja Ledamot Ceby (S), Ceby, till nämndens ordförande för 2027,',
        'att välja [namn saknas], Aby, till nämndens vice ordförande för 2027.',
      ],
    });
    expect(plainText(item.background)).toContain(
      'År\tOrdförande\tVice ordförande\n2025\tAby\tBoby\n2026\tBoby\tCeby\n2027\tCeby\tAby',
    );
    const { warnings } = await klubba.call('document.export', { document: 'tjansteskrivelse', id: item.id });
    expect(warnings).toContainEqual({ code: 'blankLeft', title: item.title, blanks: ['[namn saknas]'] });
  });

  it('says when names or rotation have changed since, and fills again in one step that can be undone', async () => {
    const klubba = await board();
    const { ids, members, meetingId } = await threeOf(klubba);
    await klubba.call('rotation.set', { startYear: 2025, order: ids });
    const { id } = await klubba.call('rotationProposal.toAgenda', { year: 2027, place: { meetingId } });
    const filled = async () => (await klubba.call('rotation.get', {})).proposals[0]?.filled;
    expect(await filled()).toMatchObject({ itemId: id, meetingDate: '2026-11-09', stale: false, edited: false });
    await klubba.call('rotationProposal.choose', { year: 2027, role: 'viceChair', personId: members[0] ?? null });
    expect(await filled()).toMatchObject({ stale: true, edited: false });
    await klubba.call('agendaItem.update', { id, patch: { proposal: { intro: 'Egna ord', clauses: [] } } });
    expect(await filled()).toMatchObject({ stale: true, edited: true });
    const again = await klubba.call('rotationProposal.fillAgain', { year: 2027 });
    expect(again.proposal.clauses[1]).toContain('Ledamot Aby (S), Aby,');
    expect(await filled()).toMatchObject({ stale: false, edited: false });
    await klubba.call('history.undo', {});
    expect(await filled()).toMatchObject({ stale: true, edited: true });
    await klubba.call('agendaItem.remove', { id });
    expect(await filled()).toBeNull();
  });

  it('keeps the words that an item has already', async () => {
    const klubba = await board();
    const { ids, meetingId } = await threeOf(klubba);
    await klubba.call('rotation.set', { startYear: 2025, order: ids });
    const fields = { kind: 'election', title: 'Valet', proposal: { intro: 'Eget', clauses: [] } } as const;
    const { id } = await klubba.call('agendaItem.create', {
      meetingId,
      fields: { ...fields, proposal: { intro: 'Eget', clauses: [] } },
    });
    const item = await klubba.call('rotationProposal.toAgenda', { year: 2027, place: { itemId: id } });
    expect([item.title, item.proposal.intro, plainText(item.background).includes('2027\tCeby\tAby')]).toEqual([
      'Valet',
      'Eget',
      true,
    ]);
  });
});

describe.skipIf(packetMissing !== null)(
  `the packet's own election${packetMissing === null ? '' : ` (${packetMissing})`}`,
  () => {
    it('comes out with the same rotation for every year of its table', async () => {
      const memo = readMemos(packetText()).find((each) => each.title.startsWith('Val av ordförande'));
      const rows = [...(memo?.text ?? '').matchAll(/^(20\d\d)\s+(\S+)\s+(\S+)\s*$/gm)].map(([, year, chair, vice]) => [
        Number(year),
        chair,
        vice,
      ]);
      expect(rows).toHaveLength(7);
      const [, first, next] = rows;
      const order = [rows[0]?.[1], first?.[1], next?.[1]] as string[];
      const facts = { startYear: rows[0]?.[0] as number, order, exceptions: [] };
      expect(rotationYears(facts, 2020, 2026).map(({ year, chair, vice }) => [year, chair, vice])).toEqual(rows);
      expect(chairOf(facts, 2027)).toBe(rows[1]?.[1]);

      const klubba = await board();
      const { ids, meetingId } = await threeOf(klubba, order);
      await klubba.call('rotation.set', { startYear: facts.startYear, order: ids });
      const item = await klubba.call('rotationProposal.toAgenda', { year: 2026, place: { meetingId } });
      expect(plainText(item.background)).toContain(rows.map((each) => each.join('\t')).join('\n'));
      expect(JSON.stringify(item)).not.toContain('__');
    });
  },
);
