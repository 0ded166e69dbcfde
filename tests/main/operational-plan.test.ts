import { describe, expect, it } from 'vitest';
import { boardJson } from '../../src/shared/exchange/board-json.ts';
import type { PlanDetail, PlanYear } from '../../src/shared/operational-plan/commands.ts';
import { usualPlanChapters } from '../../src/shared/operational-plan/usual-chapters.ts';
import { budgetBoard, yearWith } from './budget-board.ts';
import { type Klubba, newBoard, newKlubba, temporaryFolder } from './klubba.ts';
import { rich } from './report-board.ts';
import { jsonNow, openJson, quickFolder, restarted } from './support.ts';

const planBoard = () => newBoard({ folder: quickFolder(), author: 'Asta Berg' });

const yearOf = (klubba: Klubba, year: number): Promise<PlanYear> => klubba.call('operationalPlan.year', { year });

async function newest(klubba: Klubba, year: number): Promise<PlanDetail> {
  const [detail] = (await yearOf(klubba, year)).versions;
  if (detail === undefined) throw new Error('The plan is not begun');
  return detail;
}

function chapterOf({ chapters }: PlanDetail, title: string) {
  const chapter = chapters.find((each) => each.title === title);
  if (chapter === undefined) throw new Error(title);
  return chapter;
}

const titles = ({ chapters }: PlanDetail) => chapters.map((each) => each.title);

const broken = (rule: string) => ({ ok: false, error: { code: 'rule.broken', data: { rule } } });

describe('a year', () => {
  it('begins with the usual chapters, or with those of the board where it has its own', async () => {
    const klubba = await planBoard();
    await klubba.call('operationalPlan.create', { year: 2025 });
    const first = await newest(klubba, 2025);
    expect(first.chapters.map(({ title, level, kind, help }) => ({ title, level, kind, help }))).toEqual(
      usualPlanChapters,
    );
    await klubba.call('planTemplateChapter.create', { title: 'Mål', level: 1, kind: 'text', help: 'Högst tre' });
    await klubba.call('planTemplateChapter.create', { title: 'Pengar', level: 2, kind: 'budget', help: '' });
    await klubba.call('operationalPlan.create', { year: 2030 });
    const own = await newest(klubba, 2030);
    expect(own.chapters.map(({ title, level, kind, help }) => [title, level, kind, help])).toEqual([
      ['Mål', 1, 'text', 'Högst tre'],
      ['Pengar', 2, 'budget', ''],
    ]);
    expect(await klubba.reply('operationalPlan.create', { year: 2030 })).toMatchObject(broken('operationalPlan.year'));
    expect(await klubba.call('operationalPlan.years', {})).toEqual([2030, 2025]);
  });

  it('fills an empty template once, and keeps its own chapters when the template changes', async () => {
    const klubba = await planBoard();
    await klubba.call('operationalPlan.create', { year: 2025 });
    const filled = await klubba.call('planTemplate.fill', {});
    expect(filled.map((each) => each.title)).toEqual(usualPlanChapters.map((each) => each.title));
    expect(await klubba.reply('planTemplate.fill', {})).toMatchObject(broken('planTemplate.filled'));
    await klubba.call('planTemplateChapter.update', { id: filled[0]?.id ?? '', patch: { title: 'Ingress' } });
    expect(titles(await newest(klubba, 2025))[0]).toBe('Inledning');
  });

  it('carries chapters over three years by their identity, whatever they are called and wherever they stand', async () => {
    const klubba = await planBoard();
    await klubba.call('operationalPlan.create', { year: 2025 });
    const first = await newest(klubba, 2025);
    const intro = chapterOf(first, 'Inledning');
    await klubba.call('planChapter.update', { id: intro.id, patch: { text: rich('Tre kommuner sedan 2025.') } });
    await klubba.call('operationalPlan.create', { year: 2026 });
    const second = await newest(klubba, 2026);
    await klubba.call('planChapter.update', {
      id: chapterOf(second, 'Inledning').id,
      patch: { title: 'Om nämnden' },
    });
    await klubba.call('planChapter.move', { id: chapterOf(second, 'Inledning').id, to: 3 });
    await klubba.call('planChapter.create', { planId: second.plan.id, title: 'Klimat', at: 0 });
    await klubba.call('planChapter.remove', { id: chapterOf(second, 'Uppföljning').id });
    await klubba.call('operationalPlan.create', { year: 2027 });
    const third = await newest(klubba, 2027);
    const kept = chapterOf(third, 'Om nämnden');
    expect(kept).toEqual({
      ...intro,
      id: kept.id,
      planId: third.plan.id,
      position: kept.position,
      title: 'Om nämnden',
      text: rich('Tre kommuner sedan 2025.'),
    });
    expect(titles(third)[0]).toBe('Klimat');
    expect(titles(third)).toEqual(titles(await newest(klubba, 2026)));
    const { before } = await yearOf(klubba, 2027);
    expect([before?.year, before?.adopted, before?.chapters.map((each) => each.chapterId)]).toEqual([
      2026,
      false,
      third.chapters.map((each) => each.chapterId),
    ]);
  });

  it('takes back a chapter of last year where it stood, with its text and identity', async () => {
    const klubba = await planBoard();
    await klubba.call('operationalPlan.create', { year: 2025 });
    await klubba.call('operationalPlan.create', { year: 2026 });
    const second = await newest(klubba, 2026);
    const gone = chapterOf(second, 'Uppföljning');
    await klubba.call('planChapter.remove', { id: gone.id });
    const { id } = await klubba.call('planChapter.restore', { planId: second.plan.id, chapterId: gone.chapterId });
    expect((await newest(klubba, 2026)).chapters.find((each) => each.id === id)).toEqual({ ...gone, id });
    expect(titles(await newest(klubba, 2026))).toEqual(titles(second));
  });
});

async function adopted(klubba: Klubba, year: number): Promise<PlanDetail> {
  await klubba.call('operationalPlan.create', { year });
  const { plan } = await newest(klubba, year);
  return klubba.call('operationalPlan.adopt', { id: plan.id, adoptedOn: `${year - 1}-11-10` });
}

describe('an adopted plan', () => {
  it('is locked with its chapters and appendices, and its issued file stays the same', async () => {
    const klubba = await planBoard();
    await klubba.call('operationalPlan.create', { year: 2026 });
    const { plan } = await newest(klubba, 2026);
    const appendix = await klubba.call('planAppendix.add', { planId: plan.id, title: 'Utblick' });
    await klubba.call('planAppendix.update', { id: appendix.id, patch: { text: rich('Fem år.') } });
    const detail = await klubba.call('operationalPlan.adopt', { id: plan.id, adoptedOn: '2025-11-10' });
    expect([detail.plan.adoptedOn, detail.adoption?.author]).toEqual(['2025-11-10', 'Asta Berg']);
    const [chapter] = detail.chapters;
    for (const [command, input] of [
      ['operationalPlan.update', { id: plan.id, patch: { preparedOn: null } }],
      ['operationalPlan.remove', { id: plan.id }],
      ['planChapter.update', { id: chapter?.id ?? '', patch: { title: 'Annat' } }],
      ['planChapter.create', { planId: plan.id, title: 'Ett till' }],
      ['planChapter.remove', { id: chapter?.id ?? '' }],
      ['planAppendix.update', { id: appendix.id, patch: { title: 'Annat' } }],
      ['planAppendix.add', { planId: plan.id, title: 'En till' }],
    ] as const) {
      expect([command, (await klubba.reply(command, input as never)).ok]).toEqual([command, false]);
    }
    expect(await klubba.reply('operationalPlan.adopt', { id: plan.id, adoptedOn: '2025-11-11' })).toMatchObject(
      broken('operationalPlan.adopted'),
    );
    expect(await newest(klubba, 2026)).toEqual(detail);
  });

  it('becomes a new version with a reason where it is to be changed', async () => {
    const klubba = await planBoard();
    const { plan, chapters } = await adopted(klubba, 2026);
    const next = await klubba.call('operationalPlan.revise', { id: plan.id, reason: 'Uppdraget är utökat.' });
    const detail = await newest(klubba, 2026);
    expect([next.version, next.reason, next.adoptedOn, detail.adoption]).toEqual([
      2,
      'Uppdraget är utökat.',
      null,
      null,
    ]);
    expect(detail.chapters.map(({ chapterId, text }) => ({ chapterId, text }))).toEqual(
      chapters.map(({ chapterId, text }) => ({ chapterId, text })),
    );
    const reply = await klubba.reply('operationalPlan.revise', { id: next.id, reason: 'Igen' });
    expect(reply).toMatchObject(broken('operationalPlan.open'));
    const stale = await klubba.reply('operationalPlan.revise', { id: plan.id, reason: 'Igen' });
    expect(stale).toMatchObject(broken('operationalPlan.newest'));
  });

  it('keeps the budget that it was adopted with', async () => {
    const board = await budgetBoard();
    const { klubba } = board;
    await yearWith(board, 2026, ['5 269,0', '3 100,0', '445,0']);
    const { plan } = await adopted(klubba, 2026);
    const { frozen } = boardJson.parse(JSON.parse(jsonNow(klubba)));
    const value = JSON.parse(frozen.find((each) => each.subjectId === plan.id)?.value ?? '{}');
    expect(value.budget.alternatives[0].total).toMatchObject({ amount: 8_814_000 });
  });
});

describe('the agenda', () => {
  it('gets an item with the plan attached, and is taken back in one step', async () => {
    const klubba = await planBoard();
    await klubba.call('operationalPlan.create', { year: 2026 });
    const { plan } = await newest(klubba, 2026);
    const { meeting } = await klubba.call('meeting.create', { date: '2025-11-10' });
    const item = await klubba.call('operationalPlan.placeOnAgenda', { id: plan.id, place: { meetingId: meeting.id } });
    expect([item.title, item.proposal]).toEqual([
      'Verksamhetsplan och budget 2026',
      { intro: 'Nämnden beslutar', clauses: ['att fastställa verksamhetsplan och budget 2026.'] },
    ]);
    expect((await newest(klubba, 2026)).plan.adoptedItemId).toBe(item.id);
    const { items } = await klubba.call('meeting.get', { id: meeting.id });
    expect(
      items
        .find((each) => each.id === item.id)
        ?.attachments.map(({ title, document, subjectId }) => [title, document, subjectId]),
    ).toEqual([['Verksamhetsplan och budget 2026', 'verksamhetsplan', plan.id]]);
    await klubba.call('history.undo', {});
    expect((await newest(klubba, 2026)).plan.adoptedItemId).toBeNull();
  });
});

describe('the open format', () => {
  it('carries plans, template and files of appendices without loss', async () => {
    const klubba = await planBoard();
    const { plan } = await adopted(klubba, 2025);
    await klubba.call('operationalPlan.create', { year: 2026 });
    await klubba.call('planTemplate.fill', { planId: plan.id });
    const next = await newest(klubba, 2026);
    const bytes = new TextEncoder().encode('En fil');
    const fields = { planId: next.plan.id, title: 'Kartan', fileName: 'karta.txt', mediaType: 'text/plain', bytes };
    const { sha256 } = await klubba.call('planAppendix.add', fields);
    const json = await openJson(klubba);
    expect(boardJson.parse(JSON.parse(json)).blobs.map((each) => each.sha256)).toContain(sha256);
    const other = newKlubba({ folder: temporaryFolder() });
    await other.call('board.create', { name: 'Annan' });
    await other.call('exchange.importJson', { json: new TextEncoder().encode(json), replace: true });
    expect(await openJson(other)).toBe(json);
  });

  it('is there after a restart', async () => {
    const klubba = await planBoard();
    await klubba.call('operationalPlan.create', { year: 2026 });
    const before = await newest(klubba, 2026);
    const later = await restarted(klubba);
    expect(await newest(later, 2026)).toEqual(before);
  });
});
