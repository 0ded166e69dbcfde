import { hostname } from 'node:os';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CommandInput } from '../../src/shared/commands.ts';
import type { RichText } from '../../src/shared/rich-text.ts';
import { type Klubba, newBoard } from './klubba.ts';
import { answerTo, comment, fileOf, proposed, send } from './review-board.ts';
import { quickFolder } from './support.ts';

/** What a word belongs to: it may be found in the page of that thing, and in no other. */
const owners = [
  'MOTE',
  'ANNATMOTE',
  'PROTOKOLL',
  'RISK',
  'UPPFOLJNING',
  'CHEFEN',
  'RAPPORT',
  'PLAN',
  'KOMMUN',
  'DOLT',
] as const;
type Owner = (typeof owners)[number];

const rich = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Every text in a file, its attachments decoded, and unpacked where they are packed. */
function textsIn(bytes: Uint8Array): readonly string[] {
  const html = Buffer.from(bytes).toString('utf8');
  const pieces = [...html.matchAll(/[A-Za-z0-9+/]{12,}={0,2}/g)].map(([each]) => Buffer.from(each, 'base64'));
  const unpacked = pieces.flatMap((each) => {
    if (each[0] !== 0x50 || each[1] !== 0x4b) return [];
    return Object.entries(unzipSync(each)).flatMap(([name, content]) => [name, Buffer.from(content).toString('utf8')]);
  });
  const wide = pieces.map((each) => each.toString('utf16le'));
  return [html, ...pieces.map((each) => each.toString('utf8')), ...wide, ...unpacked];
}

/** The words with their owners that a file holds. */
function foundIn(bytes: Uint8Array): ReadonlySet<string> {
  return new Set(textsIn(bytes).flatMap((each) => [...each.matchAll(/ZQ[A-Z]+x\d+Q/g)].map(([word]) => word)));
}

/** Words that stand nowhere else, and what was made of each owner. */
function wordMaker() {
  const made: string[] = [];
  const word = (owner: Owner) => {
    made.push(`ZQ${owner}x${made.length}Q`);
    return made.at(-1) ?? '';
  };
  return {
    word,
    of: (own: readonly Owner[]) => made.filter((each) => own.some((one) => each.startsWith(`ZQ${one}x`))),
  };
}

type Words = ReturnType<typeof wordMaker>;

/** How much there is of what is not chosen, and where it lies. */
interface Shape {
  readonly items: number;
  readonly hiddenFirst: boolean;
  readonly packed: boolean;
}

async function addItem(klubba: Klubba, { word }: Words, owner: Owner, meetingId: string, { packed }: Shape) {
  const { id: matterId } = await klubba.call('matter.create', {
    registryNumber: word(owner),
    title: word('DOLT'),
    note: word('DOLT'),
  });
  const fields: CommandInput<'agendaItem.create'>['fields'] = {
    title: word('DOLT'),
    matterId,
    presenter: word(owner),
    background: rich(word(owner)),
    proposal: { intro: word(owner), clauses: [`att ${word(owner)}`] },
  };
  const { id } = await klubba.call('agendaItem.create', { meetingId, fields });
  // What a text was before it was changed lies in the history.
  await klubba.call('agendaItem.update', { id, patch: { title: word(owner) } });
  const content = packed ? zipSync({ [`${word(owner)}.txt`]: utf8(word(owner)) }) : utf8(word(owner));
  await klubba.call('attachment.add', {
    agendaItemId: id,
    title: word(owner),
    fileName: `${word(owner)}.${packed ? 'zip' : 'txt'}`,
    bytes: content,
  });
  return id;
}

async function addMeetings(klubba: Klubba, words: Words, shape: Shape) {
  const { word } = words;
  const meeting = async (date: string, owner: Owner) => {
    const { meeting: row } = await klubba.call('meeting.create', { date, agenda: { from: 'nothing' } });
    await klubba.call('meeting.update', { id: row.id, patch: { place: word(owner), approvalPlace: word('DOLT') } });
    return row.id;
  };
  const [own, other] = [await meeting('2026-12-10', 'MOTE'), await meeting('2026-12-17', 'ANNATMOTE')];
  const hide = async () => {
    const gone = await addItem(klubba, words, 'DOLT', own, shape);
    await klubba.call('agendaItem.remove', { id: gone });
    const { id } = await klubba.call('agendaItem.create', { meetingId: own, fields: { title: word('DOLT') } });
    await klubba.call('agendaItem.withdraw', { id, withdrawn: true });
  };
  if (shape.hiddenFirst) await hide();
  for (let at = 0; at < shape.items; at += 1) {
    await addItem(klubba, words, 'MOTE', own, shape);
    await addItem(klubba, words, 'ANNATMOTE', other, shape);
  }
  if (!shape.hiddenFirst) await hide();
  return { own, other };
}

async function addRisks(klubba: Klubba, { word }: Words): Promise<{ analysisId: string; followUpId: string }> {
  const { id: analysisId } = await klubba.call('riskAnalysis.create', { year: 2026 });
  const risk = async (owner: Owner, chief: string) => {
    const fields = { description: word(owner), likelihood: 4, consequence: 4, areaKey: 'lagar' };
    const { id } = await klubba.call('riskEntry.create', { analysisId, fields });
    const measure = { text: word(owner), owner: chief, cost: word('RISK'), periodKeys: ['t1'] };
    await klubba.call('measure.create', { riskEntryId: id, fields: measure });
    const removed = await klubba.call('measure.create', { riskEntryId: id, fields: { text: word('DOLT') } });
    await klubba.call('measure.remove', { id: removed.id });
  };
  await risk('CHEFEN', 'Chefen');
  await risk('RISK', word('RISK'));
  const { id: followUpId } = await klubba.call('followUp.begin', { year: 2026, periodKey: 't1' });
  const { cards } = await klubba.call('followUp.get', { year: 2026, periodKey: 't1' });
  for (const { entry, owner } of cards) {
    const text = word(owner === 'Chefen' ? 'CHEFEN' : 'UPPFOLJNING');
    if (entry) await klubba.call('followUpEntry.update', { id: entry.id, patch: { text } });
  }
  await klubba.call('followUp.update', { id: followUpId, patch: { comment: word('UPPFOLJNING') } });
  return { analysisId, followUpId };
}

async function addPlan(klubba: Klubba, { word }: Words, { packed }: Shape): Promise<string> {
  for (const year of [2027, 2028]) {
    const owner = year === 2027 ? 'PLAN' : 'DOLT';
    await klubba.call('budget.create', { year });
    const [budget] = (await klubba.call('budget.year', { year })).versions;
    const id = budget?.alternatives[0]?.id ?? '';
    await klubba.call('budgetAlternative.update', { id, patch: { text: word(owner), label: word(owner) } });
    await klubba.call('operationalPlan.create', { year, carry: false });
    const [detail] = (await klubba.call('operationalPlan.year', { year })).versions;
    const [chapter] = detail?.chapters ?? [];
    const planId = detail?.plan.id ?? '';
    await klubba.call('planChapter.update', { id: chapter?.id ?? '', patch: { text: rich(word('DOLT')) } });
    await klubba.call('planChapter.update', { id: chapter?.id ?? '', patch: { text: rich(word(owner)) } });
    const bytes = packed ? zipSync({ [word(owner)]: utf8(word(owner)) }) : utf8(word(owner));
    await klubba.call('planAppendix.add', { planId, title: word(owner), fileName: word(owner), bytes });
  }
  return (await klubba.call('operationalPlan.year', { year: 2027 })).versions[0]?.plan.id ?? '';
}

async function addReports(klubba: Klubba, { word }: Words): Promise<string> {
  const begin = async (periodKey: string, owner: Owner) => {
    const { id } = await klubba.call('report.create', { year: 2026, periodKey });
    await klubba.call('reportMission.create', { reportId: id, text: word(owner) });
    await klubba.call('reportChapter.add', { reportId: id, kind: 'mission' });
    const chapter = await klubba.call('reportChapter.add', { reportId: id, kind: 'economy' });
    await klubba.call('reportChapter.update', { id: chapter.id, patch: { text: rich(word(owner)) } });
    return id;
  };
  const own = await begin('t1', 'RAPPORT');
  await begin('t2', 'DOLT');
  return own;
}

/** A board with words of every owner in every place, and answers to what was sent to others. */
async function boardWith(words: Words, shape: Shape) {
  const { word } = words;
  const klubba = await newBoard({ folder: quickFolder(), author: 'Asta Berg' });
  for (const _ of [0, 1]) await klubba.call('municipality.create', { name: word('KOMMUN') });
  await klubba.call('person.create', { name: word('DOLT'), email: `${word('DOLT')}@exempel.se`, phone: word('DOLT') });
  await klubba.call('recipient.create', { name: word('DOLT'), units: [word('DOLT')] });
  const meetings = await addMeetings(klubba, words, shape);
  const risks = await addRisks(klubba, words);
  const [planId, reportId] = [await addPlan(klubba, words, shape), await addReports(klubba, words)];
  const message = word('DOLT');
  const other = await send(klubba, { kind: 'meeting', subjectId: meetings.own, recipient: word('DOLT'), message });
  const key = other.value.parts[1]?.key ?? '';
  const comments = [comment(key, word('DOLT'))];
  const answer = { ...answerTo(other, word('DOLT')), comments, proposals: [proposed(`${key}/title`, word('DOLT'))] };
  expect(await klubba.call('review.readAnswer', { bytes: fileOf(answer) })).toMatchObject({ outcome: 'new' });
  return { klubba, meetings, ...risks, planId, reportId };
}

type Board = Awaited<ReturnType<typeof boardWith>>;

/** Each kind of page with the owners whose words it holds. */
function pages({ meetings, analysisId, followUpId, planId, reportId }: Board) {
  const to = { recipient: 'Ada' } as const;
  const owner = { recipient: 'Chefen', role: 'owner' } as const;
  return [
    [{ kind: 'meeting', subjectId: meetings.own, ...to }, ['MOTE'], ['MOTE']],
    [{ kind: 'minutes', subjectId: meetings.other, ...to }, ['ANNATMOTE'], []],
    [{ kind: 'riskAnalysis', subjectId: analysisId, ...to }, ['RISK', 'CHEFEN'], ['RISK']],
    [{ kind: 'followUp', subjectId: followUpId, ...to }, ['RISK', 'CHEFEN', 'UPPFOLJNING'], ['UPPFOLJNING']],
    [{ kind: 'measures', subjectId: followUpId, ...owner }, ['CHEFEN'], ['CHEFEN']],
    [{ kind: 'report', subjectId: reportId, ...to }, ['RAPPORT', 'KOMMUN'], ['RAPPORT']],
    [{ kind: 'plan', subjectId: planId, ...to }, ['PLAN', 'KOMMUN'], ['PLAN', 'KOMMUN']],
  ] as const satisfies readonly (readonly [CommandInput<'review.send'>, readonly Owner[], readonly Owner[]])[];
}

const shapes = fc.record({ items: fc.integer({ min: 1, max: 3 }), hiddenFirst: fc.boolean(), packed: fc.boolean() });

describe('a file that is sent', () => {
  it('holds what was chosen and not a word of the rest, for every kind, on any board', {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(shapes, async (shape) => {
        const words = wordMaker();
        const board = await boardWith(words, shape);
        const { klubba } = board;
        for (const [input, may, must] of pages(board)) {
          await send(klubba, input);
          const bytes = klubba.delivered.at(-1)?.bytes ?? new Uint8Array();
          const found = foundIn(bytes);
          const allowed = new Set(words.of(may));
          expect([input.kind, [...found].filter((each) => !allowed.has(each))]).toEqual([input.kind, []]);
          expect([input.kind, words.of(must).filter((each) => !found.has(each))]).toEqual([input.kind, []]);
          const places = [klubba.folder, process.cwd(), hostname()].filter((each) => each.length > 5);
          const named = textsIn(bytes).flatMap((text) => places.filter((each) => text.includes(each)));
          expect([input.kind, named]).toEqual([input.kind, []]);
        }
      }),
      { numRuns: 4, interruptAfterTimeLimit: 20_000 },
    );
  });
});
