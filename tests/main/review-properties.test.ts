import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Answer } from '../../src/shared/review/answer.ts';
import type { ReviewDetail } from '../../src/shared/review/commands.ts';
import type { ReviewField, ShownReview } from '../../src/shared/review/page-value.ts';
import type { Klubba } from './klubba.ts';
import { answerTo, fileOf, send, verdict } from './review-board.ts';
import { newDesk, openSitting } from './sitting.ts';
import { jsonNow } from './support.ts';

/** So many runs, fewer on a machine that is too slow for them. */
const bounded = (numRuns: number) => ({ numRuns, interruptAfterTimeLimit: 20_000 });

const readers = ['Ada', 'Bo'] as const;
const moments = [1, 2, 3].map((hour) => `2026-11-24T0${hour}:00:00.000Z`);

const words = fc.oneof(
  fc.constantFrom('Budget', 'Avtal 2027', 'att anta', ''),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

/** What someone says, by places that are taken as they come in what she was shown. */
interface Said {
  readonly at: number;
  readonly comments: readonly (readonly [number, string])[];
  readonly proposals: readonly (readonly [number, string])[];
  readonly verdicts: readonly (readonly [number, boolean])[];
}

const place = fc.nat({ max: 40 });

const sayings: fc.Arbitrary<Said> = fc.record({
  at: fc.nat({ max: moments.length - 1 }),
  comments: fc.array(
    fc.tuple(
      place,
      words.map((each) => `${each}.`),
    ),
    { maxLength: 3 },
  ),
  proposals: fc.array(fc.tuple(place, words), { maxLength: 3 }),
  verdicts: fc.array(fc.tuple(place, fc.boolean()), { maxLength: 3 }),
});

const pick = <T>(from: readonly T[], at: number): T => {
  const found = from[at % from.length];
  if (found === undefined) throw new Error('Nothing to pick');
  return found;
};

const onceByKey = <T extends { readonly key: string }>(all: readonly T[]) => [
  ...new Map(all.map((each) => [each.key, each])).values(),
];

function proposedFor({ key, words: shown }: ReviewField, text: string, writtenAt: string): Answer['proposals'][number] {
  switch (shown.type) {
    case 'line':
      return { key, writtenAt, words: { type: 'text', text: text.replaceAll(/[\r\n]/g, ' ') } };
    case 'text':
      return { key, writtenAt, words: { type: 'text', text } };
    case 'richText':
      return { key, writtenAt, words: { type: 'lines', lines: text.split('\n') } };
    case 'proposal':
      return { key, writtenAt, words: { type: 'proposal', intro: text, clauses: [text] } };
  }
}

/** The answer that says this of what was shown. */
function answerOf(shown: ShownReview, name: string, said: Said): Answer {
  const { parts } = shown.value;
  const writtenAt = moments[said.at] ?? '';
  const keys = ['', ...parts.map((each) => each.key)];
  const fields = parts.flatMap((part) =>
    part.blocks.flatMap((each) => (each.kind === 'field' && each.proposable ? [each] : [])),
  );
  const judged = Object.keys(shown.parts);
  return {
    ...answerTo(shown, name, writtenAt),
    comments: onceByKey(said.comments.map(([at, text]) => ({ key: pick(keys, at), text, writtenAt }))),
    proposals: onceByKey(said.proposals.map(([at, text]) => proposedFor(pick(fields, at), text, writtenAt))),
    verdicts: onceByKey(
      said.verdicts.map(([at, approved]) => ({ ...verdict(shown, pick(judged, at), approved), givenAt: writtenAt })),
    ),
  };
}

const order = (subjectId: string, recipient: string) => ({ kind: 'meeting' as const, subjectId, recipient });
const read = (klubba: Klubba, answer: Answer) => klubba.call('review.readAnswer', { bytes: fileOf(answer) });

/** A board whose meeting was sent to two readers, to the first of them again after a change. */
async function sentBoard() {
  const desk = await newDesk();
  const { klubba } = desk;
  const { meetingId, items } = await openSitting(desk, '2026-12-10', ['Budget', 'Avtal'], 'planned');
  const shown = [];
  for (const reader of readers) shown.push({ reader, shown: await send(klubba, order(meetingId, reader)) });
  await klubba.call('agendaItem.update', { id: items[0] ?? '', patch: { title: 'Budget och plan' } });
  shown.push({ reader: 'Ada', shown: await send(klubba, order(meetingId, 'Ada')) });
  return { klubba, meetingId, items, shown };
}

/** Takes back all that was read in. */
async function undoAll(klubba: Klubba, empty: string): Promise<void> {
  while (jsonNow(klubba) !== empty) await klubba.call('history.undo', {});
}

/** What is said in a review, as far as an answer says it. */
const kept = (details: readonly ReviewDetail[]) => ({
  comments: details.flatMap((detail) =>
    detail.comments.map(({ name, key, text }) => JSON.stringify([detail.id, name, key, text])),
  ),
  proposals: details.flatMap((detail) =>
    detail.proposals.map(({ name, key, words: { proposed } }) => JSON.stringify([detail.id, name, key, proposed])),
  ),
  verdicts: details.flatMap((detail) =>
    detail.judgements.map(({ name, key, approved, shown }) => JSON.stringify([detail.id, name, key, approved, shown])),
  ),
});

/** That each thing that an answer says is kept. */
function expectKept(details: readonly ReviewDetail[], answers: readonly Answer[]): void {
  const { comments, proposals, verdicts } = kept(details);
  for (const { reviewId, name, ...said } of answers) {
    const missing = [
      ...said.comments
        .map(({ key, text }) => JSON.stringify([reviewId, name, key, text]))
        .filter((each) => !comments.includes(each)),
      ...said.proposals
        .map(({ key, words: own }) => JSON.stringify([reviewId, name, key, own]))
        .filter((each) => !proposals.includes(each)),
      ...said.verdicts
        .map(({ key, approved, shown }) => JSON.stringify([reviewId, name, key, approved, shown]))
        .filter((each) => !verdicts.includes(each)),
    ];
    expect(missing).toEqual([]);
  }
}

it('any answers, read in any order and however often, give one and the same board, and nothing said is lost', {
  timeout: 600_000,
}, async () => {
  const { klubba, meetingId, shown } = await sentBoard();
  const empty = jsonNow(klubba);
  const answers = fc.array(fc.tuple(fc.nat({ max: shown.length - 1 }), sayings), { minLength: 1, maxLength: 4 });
  const reading = fc.tuple(answers, fc.infiniteStream(fc.nat({ max: 999 })));
  await fc.assert(
    fc.asyncProperty(reading, async ([said, numbers]) => {
      const made = said.map(([at, each]) => {
        const { reader, shown: own } = pick(shown, at);
        return answerOf(own, reader, each);
      });
      const boards = [];
      for (const _ of [0, 1]) {
        const order = [...made, ...made.slice(0, 1)]
          .map((each) => [numbers.next().value, each] as const)
          .toSorted(([a], [b]) => a - b);
        for (const [, answer] of order) expect(['new', 'same']).toContain((await read(klubba, answer)).outcome);
        boards.push(jsonNow(klubba));
        if (boards.length === 1) expectKept(await klubba.call('review.about', { subjectId: meetingId }), made);
        await undoAll(klubba, empty);
      }
      expect(boards[1]).toBe(boards[0]);
    }),
    bounded(15),
  );
});

it('a proposal that is accepted and undone leaves the board as it was, whatever it says', {
  timeout: 600_000,
}, async () => {
  const { klubba, meetingId, shown } = await sentBoard();
  const empty = jsonNow(klubba);
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: shown.length - 1 }), sayings, async (at, said) => {
      const { reader, shown: own } = pick(shown, at);
      await read(klubba, answerOf(own, reader, said));
      const before = jsonNow(klubba);
      const details = await klubba.call('review.about', { subjectId: meetingId });
      for (const { id, currentHash } of details.flatMap((each) => each.proposals)) {
        await klubba.call('reviewProposal.accept', { id, over: currentHash ?? '' });
        await klubba.call('history.undo', {});
        expect(jsonNow(klubba)).toBe(before);
      }
      await undoAll(klubba, empty);
    }),
    bounded(12),
  );
});

/** What is done while answers are out. */
type Move =
  | { readonly do: 'title' | 'clause' | 'attach'; readonly item: number; readonly text: string }
  | { readonly do: 'send' }
  | { readonly do: 'undo' }
  | { readonly do: 'answer'; readonly review: number; readonly said: Said };

const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constantFrom('title', 'clause', 'attach'),
      item: fc.nat({ max: 1 }),
      text: fc.constantFrom('Budget', 'Avtal', 'Annat'),
    }),
    fc.record({ do: fc.constantFrom('send', 'undo') }),
    fc.record({ do: fc.constant('answer'), review: fc.nat({ max: 9 }), said: sayings }),
  ),
  { minLength: 3, maxLength: 10 },
) as fc.Arbitrary<readonly Move[]>;

/** What the meeting and its items say, each as one text: what a reader judges, one by one or as a whole. */
async function shownTexts(klubba: Klubba, meetingId: string): Promise<ReadonlyMap<string, string>> {
  const reply = await klubba.reply('meeting.get', { id: meetingId });
  // What was undone may be the meeting itself.
  if (!reply.ok) return new Map();
  const { date, startTime, endTime, place: at, link } = reply.value.meeting;
  const itemTexts = reply.value.items.map(({ id, title, proposal, background, attachments }) => {
    const files = attachments.map((each) => [each.id, each.title, each.sha256]);
    return [`agendaItem/${id}`, JSON.stringify([title, proposal, background, files])] as const;
  });
  return new Map([['meeting', JSON.stringify([date, startTime, endTime, at, link])], ...itemTexts]);
}

interface Sent {
  readonly shown: ShownReview;
  readonly texts: ReadonlyMap<string, string>;
}

/** Makes a move; one that is about what was undone is refused. */
async function make(klubba: Klubba, meetingId: string, items: readonly string[], sent: Sent[], move: Move) {
  if (move.do === 'send') {
    const texts = await shownTexts(klubba, meetingId);
    if (texts.size === 0) return;
    sent.push({ shown: await send(klubba, order(meetingId, pick(readers, sent.length))), texts });
  } else if (move.do === 'undo') {
    // Where there is nothing to undo it is refused.
    await klubba.reply('history.undo', {});
  } else if (move.do === 'answer') {
    const { shown } = pick(sent, move.review);
    await read(klubba, answerOf(shown, shown.value.to, move.said));
  } else {
    const id = pick(items, move.item);
    if (move.do === 'title') await klubba.reply('agendaItem.update', { id, patch: { title: move.text } });
    else if (move.do === 'clause') {
      await klubba.reply('agendaItem.update', { id, patch: { proposal: { intro: '', clauses: [move.text] } } });
    } else {
      const bytes = new TextEncoder().encode(move.text);
      await klubba.reply('attachment.add', { agendaItemId: id, title: move.text, fileName: 'a.txt', bytes });
    }
  }
}

it('an approval counts for the text that was shown and for no other, however sending, writing and answering interleave', {
  timeout: 600_000,
}, async () => {
  const held = { yes: 0, no: 0 };
  const verdicts = [0, 1, 2].map((each) => [each, true] as const);
  const answer: Move = { do: 'answer', review: 0, said: { at: 0, comments: [], proposals: [], verdicts } };
  const change: Move = { do: 'title', item: 0, text: 'Annat' };
  await fc.assert(
    fc.asyncProperty(moves, async (made) => {
      const desk = await newDesk();
      const { klubba } = desk;
      const { meetingId, items } = await openSitting(desk, '2026-12-10', ['Budget', 'Avtal'], 'planned');
      const sent: Sent[] = [];
      const whole: readonly Move[] = [{ do: 'send' }, ...made];
      for (const move of whole) await make(klubba, meetingId, items, sent, move);
      const now = await shownTexts(klubba, meetingId);
      for (const detail of await klubba.call('review.about', { subjectId: meetingId })) {
        const then = sent.find((each) => each.shown.value.reviewId === detail.id)?.texts ?? new Map();
        for (const { key, holds, changes, removed } of detail.judgements) {
          const same =
            key === '' ? JSON.stringify([...then]) === JSON.stringify([...now]) : then.get(key) === now.get(key);
          expect([key, holds, changes.length + removed.length > 0]).toEqual([key, same, !same]);
          held[holds ? 'yes' : 'no'] += 1;
        }
      }
    }),
    { ...bounded(15), examples: [[[answer]], [[answer, change]]] },
  );
  expect([held.yes > 0, held.no > 0]).toEqual([true, true]);
});
