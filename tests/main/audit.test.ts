import { describe, expect, it } from 'vitest';
import { linesOf } from '../documents/reader.ts';
import { richTextFrom } from '../rich-text-from.ts';
import { endSitting, newDesk, openSitting, refusal, sign } from './sitting.ts';
import { jsonNow } from './support.ts';

type Board = Awaited<ReturnType<typeof newDesk>>;

/** Three questions of two reviews; answers their ids. */
async function asked({ klubba, municipalities }: Board): Promise<readonly string[]> {
  const [north = null] = municipalities;
  const shared = { review: 'Grundläggande granskning', municipalityId: north };
  const rows = await klubba.call('auditQuestion.fill', {
    rows: [
      { year: 2025, text: 'Hur följs reglerna?', ...shared },
      { year: 2025, text: 'Vad har gjorts?', kind: 'recommendation', answer: richTextFrom('En plan.'), ...shared },
      { year: 2024, text: 'Vem svarar?' },
    ],
  });
  return rows.map((each) => each.id);
}

const planned = async ({ klubba }: Board, date: string) =>
  (await klubba.call('meeting.create', { date, agenda: { from: 'nothing' } })).meeting.id;

const texts = (questions: readonly { readonly text: string }[]) => questions.map((each) => each.text);

describe("the auditors' questions", () => {
  it('are pasted in one step, and undo takes them all away', async () => {
    const desk = await newDesk();
    const before = jsonNow(desk.klubba);
    await asked(desk);
    const { questions } = await desk.klubba.call('audit.get', {});
    expect(texts(questions)).toEqual(['Hur följs reglerna?', 'Vad har gjorts?', 'Vem svarar?']);
    await desk.klubba.call('history.undo', {});
    expect(jsonNow(desk.klubba)).toBe(before);
  });

  it('are taken up in the dialogue item of a meeting, which is made with its words and its list in one step', async () => {
    const desk = await newDesk();
    const { klubba } = desk;
    const [first = '', second = ''] = await asked(desk);
    const meetingId = await planned(desk, '2026-11-09');
    const before = jsonNow(klubba);
    const { agendaItemId } = await klubba.call('auditHandling.place', { meetingId, questionIds: [first] });
    const [item] = (await klubba.call('meeting.get', { id: meetingId })).items;
    expect([item?.id, item?.kind, item?.title, texts(item?.questions ?? [])]).toEqual([
      agendaItemId,
      'dialogue',
      'Dialog med revisorerna',
      ['Hur följs reglerna?'],
    ]);
    expect(item?.attachments.map(({ document, subjectId, title }) => [document, subjectId, title])).toEqual([
      ['revision', agendaItemId, 'Frågor och rekommendationer från revisorerna 2026'],
    ]);
    await klubba.call('history.undo', {});
    expect(jsonNow(klubba)).toBe(before);
    await klubba.call('history.redo', {});
    await klubba.call('agendaItem.update', { id: agendaItemId, patch: { title: 'Revisionen' } });
    const again = await klubba.call('auditHandling.place', { meetingId, questionIds: [first, second] });
    const meeting = await klubba.call('meeting.get', { id: meetingId });
    expect([again.agendaItemId, meeting.items.map((each) => [each.title, texts(each.questions)])]).toEqual([
      agendaItemId,
      [['Revisionen', ['Hur följs reglerna?', 'Vad har gjorts?']]],
    ]);
    expect(meeting.items[0]?.attachments.length).toBe(1);
    await klubba.call('auditHandling.remove', { agendaItemId, questionIds: [first] });
    const [left] = (await klubba.call('meeting.get', { id: meetingId })).items;
    expect(texts(left?.questions ?? [])).toEqual(['Vad har gjorts?']);
  });

  it('know the meeting and the § where they were taken up, as long as that holds', async () => {
    const desk = await newDesk();
    const { klubba } = desk;
    const [first = '', second = ''] = await asked(desk);
    const sitting = await openSitting(desk, '2025-11-10', ['A', 'B']);
    const [, b = ''] = sitting.items;
    await klubba.call('auditHandling.add', { agendaItemId: b, questionIds: [first, second] });
    const where = async () => {
      const { questions } = await klubba.call('audit.get', {});
      return questions.map(({ handled }) => handled.map((each) => [each.meetingDate, each.paragraph, each.approved]));
    };
    expect((await where())[0]?.map(([date, , approved]) => [date, approved])).toEqual([['2025-11-10', false]]);
    await endSitting(desk, sitting);
    await sign(desk, sitting, ['ada', 'eva']);
    expect(await where()).toEqual([[['2025-11-10', 2, true]], [['2025-11-10', 2, true]], []]);
    const before = jsonNow(klubba);
    expect([
      refusal(await klubba.reply('auditHandling.add', { agendaItemId: b, questionIds: [first] })),
      refusal(await klubba.reply('auditHandling.remove', { agendaItemId: b, questionIds: [first] })),
      refusal(await klubba.reply('auditQuestion.remove', { id: first })),
    ]).toEqual(['item.frozen', 'item.frozen', 'item.frozen']);
    expect(jsonNow(klubba)).toBe(before);
    const id = (await klubba.call('auditQuestion.update', { id: first, patch: { status: 'done' } })).status;
    expect(id).toBe('done');
  });

  it('of a withdrawn or tabled item count as not taken up', async () => {
    const desk = await newDesk();
    const { klubba } = desk;
    const [first = ''] = await asked(desk);
    const sitting = await openSitting(desk, '2025-11-10', ['A']);
    const [a = ''] = sitting.items;
    await klubba.call('auditHandling.add', { agendaItemId: a, questionIds: [first] });
    await klubba.call('agendaItem.decide', { id: a, outcome: 'tabled' });
    const { questions } = await klubba.call('audit.get', {});
    expect(questions[0]?.handled).toEqual([]);
  });

  it('stand in the memo with their answers, and in a list that is a file of its own', async () => {
    const desk = await newDesk();
    const { klubba } = desk;
    const [first = '', second = ''] = await asked(desk);
    const meetingId = await planned(desk, '2026-11-09');
    const questionIds = [first, second];
    const { agendaItemId } = await klubba.call('auditHandling.place', { meetingId, questionIds });
    const { warnings } = await klubba.call('document.export', { document: 'revision', id: agendaItemId });
    expect(warnings).toEqual([{ code: 'auditUnanswered', count: 1 }]);
    const list = (await linesOf(klubba.delivered.at(-1)?.bytes ?? new Uint8Array())).join('\n');
    await klubba.call('document.export', { document: 'tjansteskrivelse', id: agendaItemId });
    const memo = (await linesOf(klubba.delivered.at(-1)?.bytes ?? new Uint8Array())).join('\n');
    for (const file of [list, memo]) {
      for (const words of ['Hur följs reglerna?', 'Vad har gjorts?', 'En plan.', 'revisorerna i Norrsjö']) {
        expect(file).toContain(words);
      }
    }
    expect(list).toContain('Inte besvarad.');
    expect(list).not.toContain('Vem svarar?');
    await klubba.call('document.export', { document: 'revision', id: '2024' });
    expect((await linesOf(klubba.delivered.at(-1)?.bytes ?? new Uint8Array())).join('\n')).toContain('Vem svarar?');
  });

  it('and points of information come back whole from the open JSON', async () => {
    const desk = await newDesk();
    const { klubba } = desk;
    const meetingId = await planned(desk, '2026-11-09');
    const placed = { meetingId, questionIds: [...(await asked(desk))] };
    const { agendaItemId } = await klubba.call('auditHandling.place', placed);
    const text = richTextFrom('Stabil drift.');
    await klubba.call('informationPoint.create', { agendaItemId, title: 'Driften', minutes: 10, text });
    const before = jsonNow(klubba);
    await klubba.call('exchange.importJson', { json: new TextEncoder().encode(before), replace: true });
    expect(jsonNow(klubba)).toBe(before);
    const [item] = (await klubba.call('meeting.get', { id: meetingId })).items;
    expect([item?.questions.length, item?.information.map((each) => each.text)]).toEqual([3, [text]]);
  });

  it('keep a municipality that asked them from being removed', async () => {
    const desk = await newDesk();
    const extra = await desk.klubba.call('municipality.create', { name: 'Västvik' });
    await desk.klubba.call('auditQuestion.create', { year: 2025, municipalityId: extra.id });
    expect(refusal(await desk.klubba.reply('municipality.remove', { id: extra.id }))).toBe('item.inUse');
  });
});

describe('points of information', () => {
  it('are fetched from the latest earlier meeting without their texts, none twice, in one step', async () => {
    const desk = await newDesk();
    const { klubba } = desk;
    const item = async (date: string) => {
      const meetingId = await planned(desk, date);
      const fields = { kind: 'information', title: 'Information' } as const;
      return (await klubba.call('agendaItem.create', { meetingId, fields })).id;
    };
    const old = await item('2025-02-10');
    const last = await item('2025-11-10');
    const next = await item('2026-02-09');
    await klubba.call('informationPoint.create', { agendaItemId: old, title: 'Gammalt' });
    const text = richTextFrom('Stabil drift.');
    const point = { agendaItemId: last, title: 'Driften', speaker: 'Eva Ek, chef', minutes: 10, text };
    await klubba.call('informationPoint.create', point);
    await klubba.call('informationPoint.create', { agendaItemId: last, title: 'Ekonomin' });
    await klubba.call('informationPoint.create', { agendaItemId: next, title: 'Ekonomin' });
    const before = jsonNow(klubba);
    const fetched = await klubba.call('informationPoint.fetch', { agendaItemId: next });
    expect(fetched.map(({ title, speaker, minutes, text: { content } }) => [title, speaker, minutes, content])).toEqual(
      [
        ['Ekonomin', '', null, []],
        ['Driften', 'Eva Ek, chef', 10, []],
      ],
    );
    await klubba.call('history.undo', {});
    expect(jsonNow(klubba)).toBe(before);
  });

  it('are printed in memo and minutes, frozen with the minutes, and copied with their item', async () => {
    const desk = await newDesk();
    const { klubba } = desk;
    const sitting = await openSitting(desk, '2025-11-10', ['Information']);
    const [agendaItemId = ''] = sitting.items;
    const point = await klubba.call('informationPoint.create', {
      agendaItemId,
      title: 'Driften',
      speaker: 'Eva Ek, chef',
      text: richTextFrom('Stabil drift.'),
    });
    await klubba.call('document.export', { document: 'tjansteskrivelse', id: agendaItemId });
    const memo = await linesOf(klubba.delivered.at(-1)?.bytes ?? new Uint8Array());
    await endSitting(desk, sitting);
    await sign(desk, sitting, ['ada', 'eva']);
    await klubba.call('document.export', { document: 'protokoll', id: sitting.meetingId });
    const minutes = await linesOf(klubba.delivered.at(-1)?.bytes ?? new Uint8Array());
    for (const lines of [memo, minutes]) {
      expect(lines).toContain('Eva Ek, chef: Driften');
      expect(lines).toContain('Stabil drift.');
    }
    expect([
      refusal(await klubba.reply('informationPoint.update', { id: point.id, patch: { title: 'Annat' } })),
      refusal(await klubba.reply('informationPoint.remove', { id: point.id })),
      refusal(await klubba.reply('informationPoint.create', { agendaItemId, title: 'Annat' })),
      refusal(await klubba.reply('informationPoint.fetch', { agendaItemId })),
    ]).toEqual(['item.frozen', 'item.frozen', 'item.frozen', 'ok']);
    const meetingId = await planned(desk, '2026-02-09');
    const copy = await klubba.call('agendaItem.copy', { id: agendaItemId, meetingId });
    expect(copy.information.map(({ title, speaker }) => [title, speaker])).toEqual([['Driften', 'Eva Ek, chef']]);
  });
});
