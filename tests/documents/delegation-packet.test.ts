import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { newBoard } from '../main/klubba.ts';
import { type PacketDecision, readDecisions } from '../packet/delegation-text.ts';
import { packetMissing } from '../packet/packet-file.ts';
import { differences, wordsOf } from '../packet/words.ts';
import { richTextFrom } from '../rich-text-from.ts';

describe(packetMissing ?? 'the delegated decisions of the real packet, typed in and made again', () => {
  if (packetMissing !== null) {
    it.skip(packetMissing);
    return;
  }
  const decisions = readDecisions();

  /** A board that has made them; answers the words of each file. */
  async function made(): Promise<readonly string[][]> {
    const klubba = await newBoard();
    const host = await klubba.call('municipality.create', { name: 'Umeå kommun' });
    const name = 'Nämnden för grundläggande IT-kapacitetstjänster';
    await klubba.call('board.update', { patch: { name, hostMunicipalityId: host.id } });
    const matter = await klubba.call('matter.create', {
      title: 'Rapporter',
      registryNumber: decisions[0]?.registryNumber ?? '',
    });
    const [point] = await klubba.call('delegationPoint.fill', { rows: [{ text: 'Rapporter', law: '6:37' }] });
    const files: string[][] = [];
    for (const each of decisions) {
      const { id } = await klubba.call('delegatedDecision.create', {
        fields: {
          title: 'Rapport till kommunstyrelsen',
          matterId: matter.id,
          deciderName: each.deciderName,
          deciderRole: each.deciderRole,
          basis: '6:37',
          pointId: point?.id ?? null,
          background: richTextFrom(each.background),
          proposal: { intro: each.intro, clauses: [...each.clauses] },
          recipients: [...each.recipients],
        },
      });
      for (const title of each.attachments) {
        await klubba.call('decisionAttachment.add', { delegatedDecisionId: id, title });
      }
      await klubba.call('delegatedDecision.decide', { id, decidedOn: each.date });
      const { warnings } = await klubba.call('document.export', { document: 'delegationsbeslut', id });
      expect(warnings).toEqual([]);
      const bytes = klubba.delivered.at(-1)?.bytes ?? new Uint8Array();
      files.push(wordsOf((await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value));
    }
    return files;
  }

  it('are two, of one matter, each with its day, recipients, words and attachments', () => {
    const facts = ({ date, recipients, clauses, attachments }: PacketDecision) => [
      date,
      recipients.length,
      clauses.length,
      attachments.length,
    ];
    expect([decisions.map(facts), new Set(decisions.map((each) => each.registryNumber)).size]).toEqual([
      [
        ['2025-05-12', 1, 3, 2],
        ['2025-09-12', 2, 3, 2],
      ],
      1,
    ]);
  });

  it('hold every word of the originals, but for how the head is laid out', async () => {
    const files = await made();
    const differing = decisions.map((each, at) => differences(wordsOf(each.text), files[at] ?? []));
    // The host is named with the letterhead and above the signature, and the organ once there.
    expect(differing.map((each) => each.missing)).toEqual(
      decisions.map(() => ['Umeå kommun', 'Ordförande Nämnden för grundläggande IT-kapacitetstjänster']),
    );
    const bags = decisions.map((each, at) => wordsOf(each.text).filter((word) => !files[at]?.includes(word)));
    expect(bags).toEqual(decisions.map(() => []));
  });
});
