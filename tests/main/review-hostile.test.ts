import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/shared/review/answer.ts';
import type { ShownReview } from '../../src/shared/review/page-value.ts';
import type { Klubba } from './klubba.ts';
import { answerTo, comment, fileOf, proposed, send, verdict } from './review-board.ts';
import { newDesk, openSitting } from './sitting.ts';
import { jsonNow } from './support.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function board() {
  const desk = await newDesk();
  const { klubba } = desk;
  const { meetingId, items } = await openSitting(desk, '2026-12-10', ['Budget', 'Avtal'], 'planned');
  const shown = await send(klubba, { kind: 'meeting', subjectId: meetingId, recipient: 'Ada' });
  const other = await send(klubba, { kind: 'meeting', subjectId: meetingId, recipient: 'Bo' });
  return { klubba, meetingId, shown, other, key: `agendaItem/${items[0]}` };
}

/** An answer that is right in all. */
function goodAnswer(shown: ShownReview, key: string): Answer {
  return {
    ...answerTo(shown),
    comments: [comment(key, 'Kort'), comment('', 'Bra')],
    proposals: [proposed(`${key}/title`, 'Budget 2027')],
    verdicts: [verdict(shown, key), verdict(shown, '', false)],
  };
}

/** Every place in a value, as the keys that lead there. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]))];
}

/** The value with what stands in a place exchanged. */
function exchanged(value: unknown, [first, ...rest]: readonly string[], put: unknown): unknown {
  if (first === undefined) return put;
  if (Array.isArray(value)) return value.map((each, at) => (String(at) === first ? exchanged(each, rest, put) : each));
  const own = value as Readonly<Record<string, unknown>>;
  return { ...own, [first]: exchanged(own[first], rest, put) };
}

/** What stands for raw JSON that no value is written as. */
const raw = [
  '1e999',
  '-1e999',
  'NaN',
  '1.5',
  '"\\ud800"',
  '"\\u0000"',
  '{"__proto__":{"a":1}}',
  '[[[[[[[[[[[[[[]]]]]]]]]]]]]]',
];

const wrongValues = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 2 ** 53, '', [], {}, 'klubba-svar', 'x'.repeat(2_000)),
  fc.jsonValue({ maxDepth: 3 }),
);

const noted = 'ANNAT';

/** Files that are almost answers: something exchanged, added, cut off, doubled, or written in bare JSON. */
function almost(good: Answer): fc.Arbitrary<string> {
  const places = placesIn(good).filter((each) => each.length > 0);
  const text = JSON.stringify(good);
  const place = fc.constantFrom(...places);
  return fc.oneof(
    fc.tuple(place, wrongValues).map(([at, value]) => JSON.stringify(exchanged(good, at, value))),
    fc
      .tuple(place, fc.constantFrom(...raw))
      .map(([at, bare]) => JSON.stringify(exchanged(good, at, noted)).replace(`"${noted}"`, bare)),
    fc
      .tuple(place, fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'extra'), wrongValues)
      .map(([at, name, value]) => {
        const json = JSON.stringify(exchanged(good, at, { [noted]: 1 }));
        return json.replace(`"${noted}":1`, `${JSON.stringify(name)}:${JSON.stringify(value)}`);
      }),
    fc.nat({ max: text.length - 1 }).map((length) => text.slice(0, length)),
    fc
      .tuple(fc.nat({ max: text.length - 1 }), fc.string({ maxLength: 3 }))
      .map(([at, piece]) => text.slice(0, at) + piece + text.slice(at + 1)),
    fc
      .constantFrom('comments', 'proposals', 'verdicts')
      .map((list) => JSON.stringify({ ...good, [list]: [...good[list as 'comments'], ...good[list as 'comments']] })),
    fc.integer({ min: 13, max: 100_000 }).map((depth) => '{"a":'.repeat(depth) + '1'.padEnd(depth + 1, '}')),
  );
}

const outcomes = ['damaged', 'otherBoard', 'unknownReview', 'notShown', 'new', 'same'];

/** Reads a file: nothing has changed, unless it was wholly read in, which is then undone. */
async function readSafely(klubba: Klubba, bytes: Uint8Array, before: string): Promise<string> {
  const reply = await klubba.reply('review.readAnswer', { bytes });
  const outcome = reply.ok ? reply.value.outcome : 'refused';
  expect(outcomes).toContain(outcome);
  if (outcome !== 'new') return outcome;
  await klubba.call('history.undo', {});
  expect(jsonNow(klubba)).toBe(before);
  return outcome;
}

describe('a hostile answer', () => {
  it('is a typed outcome and changes nothing, whatever is wrong with it', { timeout: 600_000 }, async () => {
    const { klubba, shown, other, key } = await board();
    const good = goodAnswer(shown, key);
    const before = jsonNow(klubba);
    const borrowed = fc.constantFrom(
      JSON.stringify({ ...good, shown: other.sha256 }),
      JSON.stringify({
        ...good,
        reviewId: other.value.reviewId,
        shown: other.sha256,
        comments: [comment('vote/x', 'x')],
      }),
      JSON.stringify({ ...good, verdicts: [{ ...verdict(shown, key), shown: shown.parts[''] }] }),
      JSON.stringify({ ...good, proposals: [proposed(`${key}/presenter`, 'x')] }),
      JSON.stringify({ ...good, proposals: [proposed(`${key}/background`, 'x')] }),
    );
    const text = fc.oneof({ weight: 6, arbitrary: almost(good) }, borrowed, fc.json());
    const files = fc.oneof({ weight: 9, arbitrary: text.map(utf8) }, fc.uint8Array({ maxLength: 300 }));
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(files, async (bytes) => {
        const outcome = await readSafely(klubba, bytes, before);
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
      }),
      { numRuns: 3_000 },
    );
    expect(jsonNow(klubba)).toBe(before);
    // The files are near enough to be turned away for every reason.
    expect(['damaged', 'otherBoard', 'unknownReview', 'notShown', 'new'].filter((each) => !seen.has(each))).toEqual([]);
  });

  it('takes no memory by being large, as it is turned away before it is taken apart', async () => {
    const { klubba, shown, key } = await board();
    const good = goodAnswer(shown, key);
    const before = jsonNow(klubba);
    const list = (each: string, count: number) =>
      utf8(JSON.stringify({ ...good, comments: [] }).replace('[]', `[${`${each},`.repeat(count)}${each}]`));
    const files = [
      new Uint8Array(100_000_000),
      utf8('['.repeat(8_000_000)),
      list('{}', 2_500_000),
      list('0', 3_900_000),
      utf8(JSON.stringify({ ...good, name: 'n'.repeat(7_000_000) })),
      utf8(JSON.stringify({ ...good, answeredAt: `2026-11-24T08:00:00.${'1'.repeat(7_000_000)}Z` })),
    ];
    const found: unknown[] = [];
    const memory = process.memoryUsage().rss;
    for (const bytes of files) found.push(await klubba.call('review.readAnswer', { bytes }));
    const fault = (of: string) => ({ outcome: 'damaged', fault: of });
    expect(found).toEqual(['tooLarge', 'tooDeep', 'tooLarge', 'tooLarge', 'notAnswer', 'notAnswer'].map(fault));
    expect(process.memoryUsage().rss - memory).toBeLessThan(400_000_000);
    expect(jsonNow(klubba)).toBe(before);
  });

  it('with scripts in its words is kept as plain words', async () => {
    const { klubba, meetingId, shown, key } = await board();
    const script = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const answer = {
      ...answerTo(shown),
      name: script,
      comments: [comment(key, script)],
      proposals: [proposed(`${key}/title`, script)],
    };
    expect(await klubba.call('review.readAnswer', { bytes: fileOf(answer) })).toMatchObject({ outcome: 'new' });
    const details = await klubba.call('review.about', { subjectId: meetingId });
    const detail = details.find((each) => each.id === shown.value.reviewId);
    expect([detail?.comments[0]?.text, detail?.comments[0]?.name]).toEqual([script, script]);
    await klubba.call('reviewProposal.accept', { id: detail?.proposals[0]?.id ?? '' });
    const again = await send(klubba, { kind: 'meeting', subjectId: meetingId, recipient: 'Cia' });
    expect(again.value.parts[1]?.title).toBe(script);
    const html = Buffer.from(klubba.delivered.at(-1)?.bytes ?? []).toString('utf8');
    expect([html.includes('<img'), html.match(/<script/g)?.length]).toEqual([false, 2]);
  });
});
