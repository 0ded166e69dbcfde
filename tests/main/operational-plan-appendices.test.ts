import { describe, expect, it } from 'vitest';
import { bodyOf, brokenLinks, linesOf } from '../documents/reader.ts';
import { type Klubba, newBoard } from './klubba.ts';
import { rich } from './report-board.ts';
import { quickFolder } from './support.ts';

const pdf = new TextEncoder().encode('%PDF-1.7 kartan');
const notes = new TextEncoder().encode('Rader');

const file = (planId: string, title: string, fileName: string, bytes: Uint8Array) => ({
  planId,
  title,
  fileName,
  mediaType: fileName.endsWith('.pdf') ? 'application/pdf' : '',
  bytes,
});

/** A plan with an appendix that is written here between two that are files, and an item where it is decided. */
async function planWithAppendices() {
  const klubba = await newBoard({ folder: quickFolder(), author: 'Asta Berg' });
  const { id: planId } = await klubba.call('operationalPlan.create', { year: 2026 });
  const { id: mapId } = await klubba.call('planAppendix.add', file(planId, 'Kartan', 'karta.pdf', pdf));
  const { id: outlookId } = await klubba.call('planAppendix.add', { planId, title: 'Utblick' });
  await klubba.call('planAppendix.update', { id: outlookId, patch: { text: rich('Fem år.') } });
  await klubba.call('planAppendix.add', file(planId, 'Underlag', 'underlag.txt', notes));
  const { meeting } = await klubba.call('meeting.create', { date: '2025-11-10' });
  await klubba.call('operationalPlan.placeOnAgenda', { id: planId, place: { meetingId: meeting.id } });
  return { klubba, planId, mapId, meetingId: meeting.id };
}

/** What was handed over since, as names and bytes; a plan's own file by its name alone. */
function handed({ delivered }: Klubba, from: number) {
  return delivered
    .slice(from)
    .map(({ fileName, bytes }) =>
      fileName.endsWith('.docx') ? fileName : [fileName, new TextDecoder().decode(bytes)],
    );
}

async function deliver(klubba: Klubba, id: string) {
  const from = klubba.delivered.length;
  await klubba.call('operationalPlan.deliver', { id });
  return handed(klubba, from);
}

describe('the appendices of a plan that are files', () => {
  it('stand in the packet after the plan, each with its own page that the plan leads to, and their files beside', async () => {
    const { klubba, meetingId } = await planWithAppendices();
    const from = klubba.delivered.length;
    await klubba.call('document.export', { document: 'handlingar', id: meetingId });
    const packet = klubba.delivered[from]?.bytes ?? new Uint8Array();
    expect(handed(klubba, from + 1)).toEqual([
      ['Bilaga-1.1.1_Kartan.pdf', '%PDF-1.7 kartan'],
      ['Bilaga-1.1.3_Underlag.txt', 'Rader'],
    ]);
    const lines = await linesOf(packet);
    const plan = lines.lastIndexOf('Bilaga 1.1');
    expect(lines.slice(plan).filter((each) => /^Bilaga /.test(each))).toEqual([
      'Bilaga 1.1',
      'Bilaga 2: Utblick',
      'Bilaga 1.1.1 – Kartan',
      'Bilaga 1.1.3 – Underlag',
    ]);
    expect(lines.slice(0, plan).filter((each) => /^Bilaga 1/.test(each))).toEqual([
      'Bilaga 1.1 – Verksamhetsplan och budget 2026',
      'Bilaga 1.1.1 – Kartan',
      'Bilaga 1.1.3 – Underlag',
    ]);
    const body = bodyOf(packet);
    expect(brokenLinks(body)).toEqual([]);
    expect([...body.matchAll(/w:anchor="(bilaga_1_1_\w+)"/g)].map((each) => each[1])).toEqual([
      'bilaga_1_1_bilaga_1',
      'bilaga_1_1_bilaga_3',
      'bilaga_1_1_bilaga_1',
      'bilaga_1_1_bilaga_2',
      'bilaga_1_1_bilaga_3',
    ]);
  });

  it('go with the plan as files of their own', async () => {
    const { klubba, planId } = await planWithAppendices();
    const [, ...files] = await deliver(klubba, planId);
    expect(files).toEqual([
      ['Bilaga-1_Kartan.pdf', '%PDF-1.7 kartan'],
      ['Bilaga-3_Underlag.txt', 'Rader'],
    ]);
  });

  it('go with an adopted plan as they were, whatever a later version holds', async () => {
    const { klubba, planId, meetingId } = await planWithAppendices();
    await klubba.call('operationalPlan.adopt', { id: planId, adoptedOn: '2025-11-10' });
    const adopted = await deliver(klubba, planId);
    const next = await klubba.call('operationalPlan.revise', { id: planId, reason: 'Kartan är ritad om.' });
    const year = await klubba.call('operationalPlan.year', { year: 2026 });
    for (const { id, sha256 } of year.versions[0]?.appendices ?? []) {
      if (sha256 !== null) await klubba.call('planAppendix.remove', { id });
    }
    const bytes = new TextEncoder().encode('%PDF-1.7 ny karta');
    await klubba.call('planAppendix.add', file(next.id, 'Ny karta', 'ny.pdf', bytes));
    expect(await deliver(klubba, planId)).toEqual(adopted);
    const [, ...files] = await deliver(klubba, next.id);
    expect(files).toEqual([['Bilaga-2_Ny-karta.pdf', '%PDF-1.7 ny karta']]);
    const from = klubba.delivered.length;
    await klubba.call('document.export', { document: 'handlingar', id: meetingId });
    expect(handed(klubba, from).slice(1)).toEqual([
      ['Bilaga-1.1.1_Kartan.pdf', '%PDF-1.7 kartan'],
      ['Bilaga-1.1.3_Underlag.txt', 'Rader'],
    ]);
  });
});

it('a year stands for the newest version of its plan', async () => {
  const { klubba, planId } = await planWithAppendices();
  const from = klubba.delivered.length;
  await klubba.call('document.export', { document: 'verksamhetsplan', year: 2026 });
  await klubba.call('document.export', { document: 'verksamhetsplan', id: planId });
  const [byYear, byId] = klubba.delivered.slice(from);
  expect(byYear?.bytes).toEqual(byId?.bytes);
  const reply = await klubba.reply('document.export', { document: 'verksamhetsplan', year: 2031 });
  expect(reply).toEqual({ ok: false, error: { code: 'item.missing', data: { what: 'verksamhetsplan', id: '2031' } } });
});
