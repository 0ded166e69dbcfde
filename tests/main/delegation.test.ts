import { describe, expect, it } from 'vitest';
import type { BoardJson } from '../../src/shared/exchange/board-json.ts';
import type { ReportValue } from '../../src/shared/report/report-value.ts';
import { plainText } from '../../src/shared/rich-text.ts';
import { linesOf } from '../documents/reader.ts';
import { richTextFrom } from '../rich-text-from.ts';
import { decided, notificationItem, order, ready } from './delegation-desk.ts';
import type { Klubba } from './klubba.ts';
import { riskBoard, riskYear } from './risk-board.ts';
import { newDesk, openSitting, refusal, sign } from './sitting.ts';
import { jsonNow } from './support.ts';

/** Every decision as `number title state`, in the list's order. */
async function listed(klubba: Klubba): Promise<readonly string[]> {
  const { decisions } = await klubba.call('delegation.get', {});
  return decisions.map(
    ({ number, title, state }) => `${number ? `${number.number}/${number.year}` : '–'} ${title} ${state}`,
  );
}

const bytesOf = (klubba: Klubba, count: number) => klubba.delivered.slice(-count).map((each) => [...each.bytes]);

describe('a delegated decision', () => {
  it('gets the next number of its year when it is decided, and not before', async () => {
    const klubba = await riskBoard();
    const first = await ready(klubba, 'A');
    await decided(klubba, 'B');
    await decided(klubba, 'C', '2025-12-30');
    await klubba.call('delegatedDecision.decide', { id: first, decidedOn: '2026-11-20' });
    await ready(klubba, 'D');
    expect(await listed(klubba)).toEqual(['– D draft', '2/2026 A decided', '1/2026 B decided', '1/2025 C decided']);
  });

  it('is locked with its attachments once it is decided, and undo stops at it', async () => {
    const klubba = await riskBoard();
    const id = await ready(klubba, 'A');
    const bytes = new TextEncoder().encode('avtal');
    const file = { delegatedDecisionId: id, title: 'Avtal', fileName: 'avtal.txt', mediaType: 'text/plain', bytes };
    const { id: attachmentId } = await klubba.call('decisionAttachment.add', file);
    await klubba.call('delegatedDecision.decide', { id, decidedOn: '2026-11-23' });
    const before = jsonNow(klubba);
    expect([
      refusal(await klubba.reply('delegatedDecision.update', { id, patch: { title: 'B' } })),
      refusal(await klubba.reply('delegatedDecision.remove', { id })),
      refusal(await klubba.reply('decisionAttachment.remove', { id: attachmentId })),
      refusal(await klubba.reply('decisionAttachment.add', { ...file, title: 'Ett till' })),
      refusal(await klubba.reply('delegatedDecision.decide', { id, decidedOn: '2026-11-23' })),
      refusal(await klubba.reply('history.undo', {})),
    ]).toEqual(['item.frozen', 'item.frozen', 'item.frozen', 'item.frozen', 'decision.decided', 'undo.frozen']);
    expect(jsonNow(klubba)).toBe(before);
  });

  it('is refused with what is to be filled while anything is blank, or its day lies ahead', async () => {
    const klubba = await riskBoard();
    const { id } = await klubba.call('delegatedDecision.create', {});
    const why = async (decidedOn = '2026-11-23') => {
      const reply = await klubba.reply('delegatedDecision.decide', { id, decidedOn });
      return reply.ok ? 'ok' : (reply.error.data as { message: string }).message;
    };
    expect(await why()).toBe(
      'Beslutet kan inte fattas än. Skriv vad beslutet gäller i rubriken. Ange vem som beslutar. Välj vilket stöd beslutet har: delegationsordningen eller brådska. Skriv vad som beslutas.',
    );
    const [pointId = ''] = await order(klubba);
    const proposal = { intro: 'Beslutas', clauses: ['att godkänna rapporten för ____.', 'att '] };
    const patch = { title: 'Rapport', deciderName: 'Ada', basis: '6:37', pointId, proposal } as const;
    await klubba.call('delegatedDecision.update', { id, patch });
    expect(await why()).toBe(
      'Beslutet kan inte fattas än. Fyll i eller ta bort den tomma att-satsen. Fyll i det som är lämnat tomt i beslutet: ”____”.',
    );
    await klubba.call('delegatedDecision.update', {
      id,
      patch: { proposal: { intro: '', clauses: ['att godkänna.'] } },
    });
    expect([await why('2026-11-25'), await why()]).toEqual([
      'Beslutsdagen ligger i framtiden. Välj dagens datum eller en tidigare dag.',
      'ok',
    ]);
  });

  it('rests on the words of its point as they were, whatever becomes of the order', async () => {
    const klubba = await riskBoard();
    const [pointId = '', other = ''] = await order(klubba);
    const id = await decided(klubba, 'A', '2026-11-23', { basis: '6:37', pointId });
    const officers = await decided(klubba, 'B', '2026-11-23', { basis: '7:5', pointId: other });
    await klubba.call('delegationPoint.fill', { rows: [{ number: '9', text: 'Ny ordning' }], replace: true });
    const [{ basisText, notified }, second] = (await Promise.all(
      [id, officers].map((each) => klubba.call('delegatedDecision.get', { id: each })),
    )) as [never, never];
    expect([basisText, notified, second]).toMatchObject([
      '6\u00a0kap.\u00a037\u00a0§ kommunallagen och punkt 1.1 i nämndens delegationsordning',
      true,
      { notified: false },
    ]);
  });

  it('is issued once: the same bytes however often, with what was attached', async () => {
    const klubba = await riskBoard();
    await riskYear(klubba, 2026);
    const { id } = await klubba.call('delegatedDecision.create', { period: { year: 2026, periodKey: 't1' } });
    const patch = { deciderName: 'Ada', basis: '6:39', urgentReason: 'Kommunstyrelsen väntar.' } as const;
    const words = { recipients: ['Kommunstyrelsen'], background: { type: 'doc', content: [] } } as const;
    await klubba.call('delegatedDecision.update', {
      id,
      patch: { ...patch, ...words, recipients: [...words.recipients] },
    });
    const { attachments } = await klubba.call('delegatedDecision.get', { id });
    expect(attachments.map((each) => [each.document, each.title, each.settled])).toEqual([
      ['rapport', 'Rapport till kommunstyrelsen, januari–april 2026', false],
      ['uppfoljning', 'Uppföljning av internkontrollplan 2026, T1', false],
    ]);
    expect(refusal(await klubba.reply('delegatedDecision.decide', { id, decidedOn: '2026-11-23' }))).toBe(
      'decision.attachments',
    );
    const made = await klubba.call('delegatedDecision.decide', { id, decidedOn: '2026-11-23', settle: true });
    expect(made.attachments.map((each) => [each.date, each.settled])).toEqual([
      ['2026-11-23', true],
      ['2026-11-23', true],
    ]);
    const { files } = await klubba.call('delegatedDecision.deliver', { id });
    expect(files.map((each) => each.fileName)).toEqual([
      'Provnamnden_2026-11-23_Delegationsbeslut_nr-1-2026_Rapport-till-kommunstyrelsen-och-uppfoljning-av-internkontrollpl.docx',
      'Provnamnden_2026-11-23_Rapport-till-kommunstyrelsen-T1-2026.docx',
      'Provnamnden_2026-11-23_Uppfoljning-internkontrollplan-T1.docx',
    ]);
    const first = bytesOf(klubba, 3);
    await klubba.call('board.update', { patch: { name: 'Nya nämnden' } });
    await klubba.call('delegatedDecision.deliver', { id });
    expect(bytesOf(klubba, 3)).toEqual(first);
    await klubba.call('document.export', { document: 'delegationsbeslut', id });
    expect(bytesOf(klubba, 1)).toEqual(first.slice(0, 1));
  });

  it('locks the follow-up before the report, which says that it is reported', async () => {
    const klubba = await riskBoard();
    await riskYear(klubba, 2026);
    const { id } = await klubba.call('delegatedDecision.create', { period: { year: 2026, periodKey: 't2' } });
    const who = { deciderName: 'Ada', basis: '6:39', urgentReason: 'Kommunstyrelsen väntar.' } as const;
    const patch = { ...who, recipients: ['Kommunstyrelsen'], background: richTextFrom('Rapporten väntar.') };
    await klubba.call('delegatedDecision.update', { id, patch });
    await klubba.call('delegatedDecision.decide', { id, decidedOn: '2026-11-23', settle: true });
    await klubba.call('delegatedDecision.deliver', { id });
    const report = klubba.delivered.find((each) => each.fileName.includes('Rapport-till-kommunstyrelsen-T2'));
    expect(await linesOf(report?.bytes ?? new Uint8Array())).toContain('Uppföljningen rapporterades 2026-11-23.');
  });
});

describe('a decision that locks the report and the follow-up it approves', () => {
  /** A draft that lacks nothing and approves the open report and follow-up of a period. */
  async function approving(klubba: Klubba): Promise<string> {
    await riskYear(klubba, 2026);
    const { id } = await klubba.call('delegatedDecision.create', { period: { year: 2026, periodKey: 't1' } });
    const words = { recipients: ['Kommunstyrelsen'], background: richTextFrom('Rapporten väntar.') };
    const decider = { deciderName: 'Ada', deciderRole: 'ordförande', basis: '6:39' } as const;
    const patch = { ...words, ...decider, urgentReason: 'Det brådskar.' };
    await klubba.call('delegatedDecision.update', { id, patch });
    const { attachments } = await klubba.call('delegatedDecision.get', { id });
    const reportId = attachments.find((each) => each.document === 'rapport')?.subjectId ?? '';
    await klubba.call('reportChapter.add', { reportId, kind: 'control' });
    return id;
  }

  it('is one step of history, and the report tells of the decision and of the follow-up as reported', async () => {
    const klubba = await riskBoard();
    const id = await approving(klubba);
    const before = (await klubba.call('history.list', {})).length;
    await klubba.call('delegatedDecision.decide', { id, decidedOn: '2026-11-20', settle: true });
    const [newest, ...older] = await klubba.call('history.list', {});
    expect([newest?.label, older.length]).toEqual(['Fatta delegationsbeslut', before]);
    const { frozen } = JSON.parse(jsonNow(klubba)) as BoardJson;
    const report = JSON.parse(frozen.find((each) => each.kind === 'report')?.value ?? '{}') as ReportValue;
    expect([frozen.map((each) => each.kind), report.decidedBy, report.control?.reportedOn]).toEqual([
      ['followUp', 'report', 'delegatedDecision'],
      { by: 'delegated', decidedOn: '2026-11-20', title: expect.any(String), decider: 'Ada, ordförande' },
      '2026-11-20',
    ]);
    expect(refusal(await klubba.reply('history.undo', {}))).toBe('undo.frozen');
  });

  it('locks none of them where the decision itself cannot be made', async () => {
    const klubba = await riskBoard();
    const id = await approving(klubba);
    const deciding = klubba.reply('delegatedDecision.decide', { id, decidedOn: '2026-11-23', settle: true });
    await klubba.call('delegatedDecision.update', { id, patch: { title: 'Ändrat under tiden' } });
    const before = jsonNow(klubba);
    expect(refusal(await deciding)).toBe('decision.changed');
    expect(jsonNow(klubba)).toBe(before);
    await klubba.call('history.undo', {});
    await klubba.call('delegatedDecision.decide', { id, decidedOn: '2026-11-23', settle: true });
  });
});

describe('what is foreseen', () => {
  it('is the decision of a period that no meeting takes in time, and one step makes it with its documents', async () => {
    const desk = await newDesk();
    const { klubba } = desk;
    await riskYear(klubba, 2026);
    const { id: matterId } = await klubba.call('matter.create', {
      title: 'Rapporter 2026',
      registryNumber: 'PN-2026/00001',
    });
    for (const date of ['2026-02-09', '2026-12-14'])
      await klubba.call('meeting.create', { date, agenda: { from: 'nothing' } });
    const before = await decided(klubba, 'T1', '2026-05-11', { year: 2026, periodKey: 't1', matterId });
    const { foreseen } = await klubba.call('delegation.get', {});
    expect(foreseen).toEqual([
      { year: 2026, periodKey: 't2', periodName: 'T2', endsOn: '2026-08-31', nextMeeting: '2026-12-14', over: true },
    ]);
    const draft = await klubba.call('delegatedDecision.create', { period: { year: 2026, periodKey: 't2' } });
    expect([
      draft.title,
      draft.matterId,
      draft.deciderName,
      plainText(draft.background),
      draft.proposal.clauses[0],
    ]).toEqual([
      'Rapport till kommunstyrelsen och uppföljning av internkontrollplanen, T2 2026',
      matterId,
      'Ada',
      'Nämnden lämnar efter varje period en rapport till kommunstyrelsen i {värdkommun} om verksamhet, ekonomi och intern kontroll. Rapporten för januari–augusti 2026 lämnas innan nämnden sammanträder nästa gång, 14\u00a0december 2026.',
      'att godkänna rapporten till kommunstyrelsen för januari–augusti 2026',
    ]);
    const { attachments } = await klubba.call('delegatedDecision.get', { id: draft.id });
    expect(attachments.map((each) => each.document)).toEqual(['rapport', 'uppfoljning']);
    expect((await klubba.call('delegation.get', {})).foreseen).toEqual([]);
    await klubba.call('history.undo', {});
    const after = await klubba.call('delegation.get', {});
    expect([after.foreseen.length, after.decisions.map((each) => each.id)]).toEqual([1, [before]]);
    expect((await klubba.call('followUp.get', { year: 2026, periodKey: 't2' })).followUp).toBe(null);
  });
});

describe('what is notified', () => {
  it('is offered to the next notification item, and marked with its § when the minutes are approved', async () => {
    const desk = await newDesk();
    const { klubba } = desk;
    const id = await decided(klubba, 'A');
    const draft = await ready(klubba, 'B');
    const { id: matterId } = await klubba.call('notifiedMatter.create', {
      title: 'Revisorernas brev',
      sender: 'Revisorerna',
      date: '2026-11-02',
    });
    const sitting = await openSitting(desk, '2026-11-23', ['Ett'], 'underway');
    const { agendaItemId } = await klubba.call('notification.place', { meetingId: sitting.meetingId, decisionIds: [] });
    const offered = await klubba.call('notification.get', { agendaItemId });
    expect([
      offered.offeredDecisions.map((each) => each.title),
      offered.offeredMatters.map((each) => each.title),
    ]).toEqual([['A'], ['Revisorernas brev']]);
    expect(refusal(await klubba.reply('notification.add', { agendaItemId, decisionIds: [draft] }))).toBe(
      'decision.draft',
    );
    const list = await klubba.call('notification.add', { agendaItemId, decisionIds: [id], matterIds: [matterId] });
    expect([list.decisions.map((each) => each.title), list.matters.map((each) => each.sender)]).toEqual([
      ['A'],
      ['Revisorerna'],
    ]);
    expect(await listed(klubba)).toEqual(['– B draft', '1/2026 A listed']);
    const { demand } = await klubba.call('delegatedDecision.get', { id });
    expect(demand).toBe(null);
    for (const each of [...sitting.items, agendaItemId])
      await klubba.call('agendaItem.decide', { id: each, outcome: 'asProposed' });
    await klubba.call('meeting.setStatus', { id: sitting.meetingId, status: 'held' });
    await sign(desk, sitting, ['ada', 'eva']);
    const told = await klubba.call('delegatedDecision.get', { id });
    expect([told.state, told.listed.map((each) => [each.paragraph, each.approved])]).toEqual(['notified', [[2, true]]]);
    expect([
      refusal(await klubba.reply('notification.remove', { agendaItemId, decisionIds: [id] })),
      refusal(await klubba.reply('notification.add', { agendaItemId, decisionIds: [id] })),
      refusal(await klubba.reply('notifiedMatter.update', { id: matterId, patch: { title: 'Annat' } })),
      refusal(await klubba.reply('notifiedMatter.create', { title: 'Sent', agendaItemId })),
    ]).toEqual(['item.frozen', 'item.frozen', 'item.frozen', 'item.frozen']);
  });

  it('is demanded at the next meeting where it was urgent, and late once that has been held without it', async () => {
    const desk = await newDesk();
    const { klubba } = desk;
    const id = await decided(klubba, 'A', '2026-11-20');
    const demand = async () => (await klubba.call('delegatedDecision.get', { id })).demand;
    expect(await demand()).toEqual({ must: true, meetingId: null, meetingDate: null, late: false });
    const next = await openSitting(desk, '2026-11-23', ['Ett']);
    expect(await demand()).toEqual({ must: true, meetingId: next.meetingId, meetingDate: '2026-11-23', late: false });
    await klubba.call('agendaItem.decide', { id: next.items[0] ?? '', outcome: 'asProposed' });
    await klubba.call('meeting.setStatus', { id: next.meetingId, status: 'held' });
    const { meetingId, itemId } = await notificationItem(desk, '2026-12-14');
    expect(await demand()).toEqual({ must: true, meetingId, meetingDate: '2026-12-14', late: true });
    await klubba.call('notification.add', { agendaItemId: itemId, decisionIds: [id] });
    expect(await demand()).toBe(null);
    await klubba.call('agendaItem.remove', { id: itemId });
    expect([(await demand())?.late, await listed(klubba)]).toEqual([true, ['1/2026 A decided']]);
  });

  it('stands in the summons, the memo and the minutes, after the background that is written', async () => {
    const desk = await newDesk();
    const { klubba } = desk;
    const id = await decided(klubba, 'Avtalet');
    const { meetingId, itemId } = await notificationItem(desk, '2026-12-14');
    await klubba.call('notification.add', { agendaItemId: itemId, decisionIds: [id] });
    const { items } = await klubba.call('meeting.get', { id: meetingId });
    expect(items[0]?.notified.decisions).toEqual([
      {
        id,
        number: { year: 2026, number: 1 },
        decidedOn: '2026-11-23',
        title: 'Avtalet',
        registryNumber: '',
        decider: 'Ada, ordförande',
        basisText: '6\u00a0kap.\u00a039\u00a0§ kommunallagen, brådskande ärende',
        urgent: true,
      },
    ]);
    const background = richTextFrom('Sedan förra sammanträdet.');
    await klubba.call('agendaItem.update', { id: itemId, patch: { background } });
    const told = [
      'Ärendebeskrivning',
      'Sedan förra sammanträdet.',
      'Delegationsbeslut',
      'Nr 1/2026 Avtalet (2026-11-23, Ada, ordförande, 6 kap. 39 § kommunallagen, brådskande ärende)',
    ];
    for (const [document, of] of [
      ['tjansteskrivelse', itemId],
      ['protokoll', meetingId],
    ] as const) {
      await klubba.call('document.export', { document, id: of });
      const lines = await linesOf(klubba.delivered.at(-1)?.bytes ?? new Uint8Array());
      const at = lines.indexOf('Ärendebeskrivning');
      expect(lines.slice(at, at + 4).map((each) => each.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-'))).toEqual(
        told,
      );
    }
    await klubba.call('meeting.summon', { id: meetingId, summonsDate: '2026-11-23' });
    await klubba.call('notification.remove', { agendaItemId: itemId, decisionIds: [id] });
    const changes = await klubba.call('meeting.summonsChanges', { id: meetingId });
    expect(JSON.stringify(changes)).toContain('background');
  });

  it('brings its file and what follows it to the item, and takes them away with it; undo gives all back', async () => {
    const desk = await newDesk();
    const { klubba } = desk;
    const id = await ready(klubba, 'A');
    const bytes = new TextEncoder().encode('avtal');
    const file = { title: 'Avtal', fileName: 'avtal.txt', mediaType: 'text/plain', bytes };
    await klubba.call('decisionAttachment.add', { delegatedDecisionId: id, ...file });
    await klubba.call('delegatedDecision.decide', { id, decidedOn: '2026-11-23' });
    const other = await ready(klubba, 'B');
    await klubba.call('decisionAttachment.add', { delegatedDecisionId: other, ...file });
    await klubba.call('delegatedDecision.decide', { id: other, decidedOn: '2026-11-23' });
    const { meetingId, itemId } = await notificationItem(desk, '2026-12-14');
    const titles = async () => {
      const { items } = await klubba.call('meeting.get', { id: meetingId });
      const [item] = items.filter((each) => each.id === itemId);
      return item?.attachments.map((each) => each.title);
    };
    await klubba.call('notification.add', { agendaItemId: itemId, decisionIds: [id, other] });
    const all = ['Delegationsbeslut nr 1/2026: A', 'Avtal', 'Delegationsbeslut nr 2/2026: B'];
    expect(await titles()).toEqual(all);
    const before = jsonNow(klubba);
    await klubba.call('notification.remove', { agendaItemId: itemId, decisionIds: [other] });
    expect(await titles()).toEqual(all.slice(0, 2));
    await klubba.call('notification.remove', { agendaItemId: itemId, decisionIds: [id] });
    expect(await titles()).toEqual([]);
    await klubba.call('history.undo', {});
    await klubba.call('history.undo', {});
    await klubba.call('meeting.remove', { id: meetingId });
    expect(await listed(klubba)).toEqual(['2/2026 B decided', '1/2026 A decided']);
    await klubba.call('history.undo', {});
    expect(jsonNow(klubba)).toBe(before);
  });
});
