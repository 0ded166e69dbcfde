import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleBoard } from '../../scripts/example/build.ts';
import { type BoardJson, boardJson } from '../../src/shared/exchange/board-json.ts';
import { emptyRichText, plainText } from '../../src/shared/rich-text.ts';
import { packetMissing, packetText } from '../packet/packet-file.ts';
import { commonRuns } from '../packet/words.ts';
import { newKlubba } from './klubba.ts';

const file = readFileSync(new URL('../../resources/example/board.json', import.meta.url), 'utf8');
const example = boardJson.parse(JSON.parse(file));

/** Each reference: where it stands, what it says, and the ids it may say. */
function references(board: BoardJson): { at: string; to: string; among: Set<string> }[] {
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map((each) => each.id));
  const refer = <T extends { id: string }>(rows: readonly T[], key: keyof T & string, among: Set<string>) =>
    rows.flatMap((each) => {
      const to = each[key];
      return typeof to === 'string' ? [{ at: `${each.id}.${key}`, to, among }] : [];
    });
  const [persons, meetings, items] = [ids(board.persons), ids(board.meetings), ids(board.agendaItems)];
  const municipalities = ids(board.municipalities);
  const blobs = new Set(board.blobs.map((each) => each.sha256));
  return [
    ...refer([board.board], 'hostMunicipalityId', municipalities),
    ...refer(board.municipalities, 'logoSha256', blobs),
    ...refer(board.assignments, 'personId', persons),
    ...refer(board.assignments, 'municipalityId', municipalities),
    ...refer(board.officers, 'personId', persons),
    ...refer(board.meetings, 'chairPersonId', persons),
    ...refer(board.meetings, 'secretaryPersonId', persons),
    ...refer(board.attendance, 'meetingId', meetings),
    ...refer(board.attendance, 'personId', persons),
    ...refer(board.attendance, 'servesForPersonId', persons),
    ...refer(board.participants, 'meetingId', meetings),
    ...refer(board.approvers, 'meetingId', meetings),
    ...refer(board.approvers, 'personId', persons),
    ...refer(board.agendaItems, 'meetingId', meetings),
    ...refer(board.agendaItems, 'matterId', ids(board.matters)),
    ...refer(board.preparers, 'agendaItemId', items),
    ...refer(board.preparers, 'officerId', ids(board.officers)),
    ...refer(board.itemRecipients, 'agendaItemId', items),
    ...refer(board.itemRecipients, 'recipientId', ids(board.recipients)),
    ...refer(board.attachments, 'agendaItemId', items),
    ...refer(board.attachments, 'sha256', blobs),
    ...refer(board.agendaItems, 'chairPersonId', persons),
    ...refer(board.agendaItems, 'continuesItemId', items),
    ...board.participants.flatMap((each) => each.itemIds.map((to) => ({ at: `${each.id}.itemIds`, to, among: items }))),
    ...[...board.attendanceChanges, ...board.disqualifications, ...board.motions, ...board.statements].flatMap(
      (each) => [
        { at: `${each.id}.agendaItemId`, to: each.agendaItemId, among: items },
        { at: `${each.id}.personId`, to: each.personId, among: persons },
      ],
    ),
    ...refer(board.statements, 'motionId', ids(board.motions)),
    ...refer(board.propositions, 'agendaItemId', items),
    ...refer(board.signatures, 'personId', persons),
    ...refer(board.notices, 'municipalityId', municipalities),
    ...refer(board.dispatches, 'recipientId', ids(board.recipients)),
    ...refer(board.finalities, 'agendaItemId', items),
    ...refer(board.paragraphs, 'agendaItemId', items),
    ...refer(board.budgets, 'adoptedItemId', items),
    ...refer(board.budgetAlternatives, 'keyId', ids(board.allocationKeys)),
    ...refer(board.operationalPlans, 'adoptedItemId', items),
    ...refer(board.reports, 'adoptedItemId', items),
    ...refer(board.reports, 'delegatedDecisionId', ids(board.delegatedDecisions)),
    ...refer(board.delegatedDecisions, 'matterId', ids(board.matters)),
    ...refer(board.delegatedDecisions, 'pointId', ids(board.delegationPoints)),
    ...refer(board.decisionNotifications, 'agendaItemId', items),
    ...refer(board.notifiedMatters, 'agendaItemId', items),
    ...refer(board.notifiedMatters, 'matterId', ids(board.matters)),
    ...refer(board.auditHandlings, 'agendaItemId', items),
    ...refer(board.auditHandlings, 'questionId', ids(board.auditQuestions)),
    ...refer(board.informationPoints, 'agendaItemId', items),
    ...refer(board.rotationProposals, 'agendaItemId', items),
    ...refer(board.proposedMeetings, 'meetingId', meetings),
    ...refer(board.issuedDocuments, 'sha256', blobs),
    ...refer(board.frozenRows, 'frozenId', ids(board.frozen)),
  ];
}

describe('the example board', () => {
  it('is what the texts in scripts/example make', async () => {
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(await exampleBoard())));
  });

  it('refers only to what it holds, and each id stands once', () => {
    expect(references(example).filter(({ to, among }) => !among.has(to))).toEqual([]);
    const ids = Object.values(example).flatMap((rows) =>
      Array.isArray(rows) ? rows.flatMap((each) => ('id' in each ? [each.id] : [])) : [],
    );
    expect(ids.filter((each, index) => ids.indexOf(each) !== index)).toEqual([]);
  });

  it('carries each content whole', () => {
    const wrong = example.blobs.filter((each) => {
      const bytes = Buffer.from(each.base64 ?? '', 'base64');
      return bytes.length !== each.size || createHash('sha256').update(bytes).digest('hex') !== each.sha256;
    });
    expect(wrong).toEqual([]);
    const sizes = new Map(example.blobs.map((each) => [each.sha256, each.size]));
    expect(example.attachments.filter((each) => each.sha256 !== null && sizes.get(each.sha256) !== each.size)).toEqual(
      [],
    );
  });

  it('sends each decision to units that its recipient has', () => {
    const units = new Map(example.recipients.map((each) => [each.id, new Set(each.units)]));
    const unknown = example.itemRecipients.filter((each) =>
      each.units.some((unit) => !units.get(each.recipientId)?.has(unit)),
    );
    expect(unknown).toEqual([]);
  });

  it('has two members and two substitutes from each municipality on each meeting day', () => {
    const seats = example.meetings.map(({ date }) => {
      const held = example.assignments.filter((each) => each.fromDate <= date && date <= (each.toDate ?? date));
      return example.municipalities.map(({ id }) => {
        const own = held.filter((each) => each.municipalityId === id);
        return [own.filter((each) => each.role !== 'substitute').length, own.length];
      });
    });
    expect(seats).toEqual(
      example.meetings.map(() => [
        [2, 4],
        [2, 4],
        [2, 4],
      ]),
    );
  });

  it('is as full as a real packet, with one registry number missing and one preliminary', () => {
    const memos = example.agendaItems.filter((each) => each.meetingId === 'm2027-02' && each.hasMemo);
    expect(memos.length).toBeGreaterThanOrEqual(8);
    const matters = example.matters.filter((each) => memos.some((memo) => memo.matterId === each.id));
    expect(matters.filter((each) => each.registryNumber === '').length).toBe(1);
    expect(matters.filter((each) => each.preliminary).length).toBe(1);
    expect(example.matters.filter((each) => !/^(GID-\d{4}\/\d{5})?$/.test(each.registryNumber))).toEqual([]);
  });

  it('shows a meeting that is final, one that is posted, and two to come, on 23 November 2026', async () => {
    const klubba = newKlubba();
    await klubba.call('board.create', { name: 'Exempel' });
    await klubba.call('exchange.importJson', { json: new TextEncoder().encode(file) });
    const list = await klubba.call('meeting.list', {});
    expect(list.map((each) => [each.date, each.station, each.paragraphCount, each.fixedCount])).toEqual([
      ['2027-11-08', 'planned', 7, 0],
      ['2027-02-08', 'planned', 15, 0],
      ['2026-11-09', 'posted', 12, 12],
      ['2026-06-08', 'cancelled', 1, 0],
      ['2026-02-09', 'final', 11, 11],
    ]);
    const { paragraphs } = await klubba.call('minutes.get', { meetingId: 'm2026-02' });
    const [vote] = paragraphs.flatMap((each) => each.votes);
    expect([paragraphs.map((each) => each.number), vote?.sentences.at(-1)]).toEqual([
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      'Omröstningsresultat: 2 ja och 4 nej.',
    ]);
  });

  it('says the same in its budget, its reports and its meetings', () => {
    const [before, proposed] = example.budgetAlternatives;
    const of = (alternativeId: string | undefined) =>
      example.budgetAmounts.filter((each) => each.alternativeId === alternativeId).map((each) => each.amount);
    expect([of(before?.id), of(proposed?.id)]).toEqual([
      [5_480_000, 3_260_000, 610_000],
      [6_020_000, 3_585_500, 664_500],
    ]);
    const said = plainText(
      example.agendaItems.find((each) => each.id === 'm2026-11-budget')?.background ?? emptyRichText,
    );
    for (const each of ['5\u00a0480,0', '6\u00a0020,0', '3\u00a0260,0', '3\u00a0585,5', '610,0', '664,5']) {
      expect(said).toContain(each);
    }
    const annual = example.reports.find((each) => each.periodKey === 't3');
    const shares = example.reportShares.filter((each) => each.reportId === annual?.id).map((each) => each.amount);
    expect(shares).toEqual([153_800, 91_500, 17_100]);
    const told = plainText(
      example.agendaItems.find((each) => each.id === 'm2027-02-arsrapport')?.background ?? emptyRichText,
    );
    for (const each of ['−153,8', '−91,5', '−17,1', '−262,4']) expect(told).toContain(each);
  });

  it('has something on each screen, decided and still to be decided', async () => {
    const klubba = newKlubba();
    await klubba.call('board.create', { name: 'Exempel' });
    await klubba.call('exchange.importJson', { json: new TextEncoder().encode(file) });
    const { versions } = await klubba.call('budget.year', { year: 2027 });
    const plans = (await klubba.call('operationalPlan.year', { year: 2027 })).versions;
    expect([...versions, ...plans].map((each) => each.adoption?.paragraph)).toEqual([17, 17]);
    const [, reports] = await klubba.call('report.list', {});
    expect(reports?.periods.map((each) => [each.name, each.decidedOn])).toEqual([
      ['T1', '2026-05-18'],
      ['T2', '2026-09-16'],
      ['Årsbokslut', null],
    ]);
    const { decisions, matters } = await klubba.call('delegation.get', {});
    expect(decisions.map((each) => [each.number?.number, each.state])).toEqual([
      [4, 'listed'],
      [3, 'notified'],
      [2, 'notified'],
      [1, 'notified'],
    ]);
    expect(matters.every((each) => each.listed !== null)).toBe(true);
    const { questions } = await klubba.call('audit.get', {});
    expect(questions.filter((each) => each.status === 'open').map((each) => each.handled[0]?.meetingId)).toEqual([
      'm2027-02',
    ]);
    const dates = await klubba.call('meetingDates.get', { year: 2028 });
    expect(dates.proposed.map((each) => each.date)).toEqual(['2028-02-15', '2028-11-13']);
    expect((await klubba.call('rotation.get', {})).proposals.map((each) => each.year)).toEqual([2027, 2028]);
  });

  it('leaves no blank to fill in', () => {
    expect(/_{2,}|\bxx+\b|\bTBD\b|lorem/i.test(file.replace(/"base64": "[^"]*"/g, ''))).toBe(false);
  });

  it('has no eight words in a row in common with the real packet', (context) => {
    context.skip(packetMissing !== null, packetMissing ?? '');
    const texts = example.agendaItems.flatMap((each) => [
      each.title,
      plainText(each.background),
      ...[each.proposal, each.decision].flatMap((some) => (some === null ? [] : [some.intro, ...some.clauses])),
    ]);
    const board = [example.board.absenceNotice, example.board.documentsNotice];
    const contents = example.blobs.map((each) => Buffer.from(each.base64 ?? '', 'base64').toString('latin1'));
    const whole = [...texts, ...board, ...contents.filter((each) => each.startsWith('%PDF'))].join('\n');
    expect(commonRuns(whole, packetText(), 8)).toEqual([]);
  });
});
