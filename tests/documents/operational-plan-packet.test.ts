import { describe, expect, it } from 'vitest';
import { makeWordFile } from '../../src/main/documents/word-files.ts';
import type { PlanValue } from '../../src/shared/operational-plan/plan-value.ts';
import { usualPlanChapters } from '../../src/shared/operational-plan/usual-chapters.ts';
import type { RichText } from '../../src/shared/rich-text.ts';
import { packetMissing, packetText } from '../packet/packet-file.ts';
import { differences, wordsOf } from '../packet/words.ts';
import { budgetExample } from './budget-example.ts';
import { linesOf } from './reader.ts';
import { author } from './risk-example.ts';

const rich = (lines: readonly string[]): RichText => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

describe(packetMissing ?? 'the plan of the real packet, typed in and made again', () => {
  if (packetMissing !== null) {
    it.skip(packetMissing);
    return;
  }

  it('holds all its words in the same order', async () => {
    const lines = packetText()
      .split('\n')
      .map((each) => each.trim())
      .filter((each) => each !== '');
    const start = lines.findIndex((each) => /^Verksamhetsplan 20\d\d$/.test(each));
    const end = lines.findIndex((each, at) => at > start && each === 'Bilagor');
    const own = lines.slice(start + 1, end);
    const known = new Map(usualPlanChapters.map((each) => [each.title, each.level]));
    const heads = own.flatMap((each, at) => (known.has(each) ? [at] : []));
    const chapters = heads.map((at, index): PlanValue['chapters'][number] => ({
      title: own[at] ?? '',
      level: known.get(own[at] ?? '') ?? 1,
      kind: 'text',
      text: rich(own.slice(at + 1, heads[index + 1])),
    }));
    const value: PlanValue = {
      format: 1,
      letterhead: budgetExample().letterhead,
      year: 2026,
      version: 1,
      reason: '',
      preparedOn: null,
      adoptedOn: null,
      decidedAt: { meetingDate: '', paragraph: '' },
      chapters,
      appendices: [],
      budget: null,
    };
    const { bytes } = await makeWordFile({ kind: 'verksamhetsplan', value, draft: false, author }, null);
    const { missing } = differences(wordsOf(own.join('\n')), wordsOf((await linesOf(bytes)).join('\n')));
    expect(chapters.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });
});
