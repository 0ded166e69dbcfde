import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerFrom, answerModel } from '../../src/shared/review/answer.ts';

const at = '2026-11-24T08:00:00.000Z';
const hash = 'a'.repeat(64);
const answer = {
  format: 'klubba-svar',
  version: 1,
  reviewId: 'r',
  boardId: 'b',
  shown: hash,
  respondent: 'p',
  name: 'Ada',
  answeredAt: at,
  comments: [{ key: '', text: '<script>alert(1)</script>', writtenAt: at }],
  proposals: [{ key: 'agendaItem/x/title', words: { type: 'text', text: 'Ny' }, writtenAt: at }],
  verdicts: [{ key: 'agendaItem/x', approved: true, reason: '', shown: hash, givenAt: at }],
};
const good = JSON.stringify(answer);
const faultOf = (json: string) => {
  const read = answerFrom(json);
  return read.ok ? null : read.fault;
};

it('a whole answer is read as it is, scripts in it as plain text', () => {
  expect(answerFrom(good)).toEqual({ ok: true, answer });
});

it('what is wrong is told', () => {
  expect([
    faultOf('{'),
    faultOf('{"format":"klubba-svar","version":2}'),
    faultOf(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`),
    faultOf('{}'),
    faultOf(JSON.stringify({ ...answer, comments: [...answer.comments, ...answer.comments] })),
    faultOf(JSON.stringify({ ...answer, verdicts: [...answer.verdicts, ...answer.verdicts] })),
    faultOf(JSON.stringify({ ...answer, name: '  ' })),
    faultOf(JSON.stringify({ ...answer, extra: 1 })),
    faultOf(JSON.stringify({ ...answer, comments: [{ key: '../x', text: 'x', writtenAt: at }] })),
  ]).toEqual(['notJson', 'newer', 'tooDeep', ...Array(6).fill('notAnswer')]);
});

it('no file, whatever it holds, does more than be an answer or have a fault', () => {
  const inserted = fc
    .tuple(fc.nat(good.length), fc.string({ minLength: 1, maxLength: 5 }))
    .map(([place, text]) => good.slice(0, place) + text + good.slice(place));
  const cut = fc.nat(good.length - 1).map((length) => good.slice(0, length));
  const swapped = fc
    .tuple(fc.constantFrom(...Object.keys(answer)), fc.jsonValue())
    .map(([field, value]) => JSON.stringify({ ...answer, [field]: value }));
  const nested = fc
    .tuple(fc.constantFrom('comments', 'proposals', 'verdicts'), fc.integer({ min: 1, max: 20_000 }))
    .map(([field, depth]) => good.replace(`"${field}":[`, `"${field}":[${'['.repeat(depth)}${']'.repeat(depth)},`));
  const any = fc.oneof(inserted, cut, swapped, nested, fc.json(), fc.string());
  fc.assert(
    fc.property(any, (json) => {
      const read = answerFrom(json);
      if (read.ok) expect(answerModel.safeParse(read.answer).success).toBe(true);
      else expect(['notJson', 'tooDeep', 'newer', 'notAnswer']).toContain(read.fault);
    }),
    { numRuns: 3_000 },
  );
});
