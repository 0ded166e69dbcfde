import type { MinutesSpec } from '../../src/main/documents/minutes-spec.ts';
import type { Letterhead, Minutes, MinutesParagraph } from '../../src/shared/minutes/minutes.ts';
import { richTextFrom } from '../rich-text-from.ts';
import { letterhead as exampleLetterhead, minutes, noticeValue, paragraphWith, proofValue } from './minutes-example.ts';

function paragraphOf(text: string): MinutesParagraph {
  const texts = text === '' ? [] : [text];
  return paragraphWith({
    itemId: 'i1',
    number: 1,
    title: text,
    registryNumber: text,
    presiding: text,
    decision: { intro: text, clauses: texts },
    background: richTextFrom(text),
    basis: texts,
    disqualification: texts,
    motions: texts,
    procedure: texts,
    votes: [
      {
        sentences: texts,
        rows: texts.map((name) => ({ name, choice: 'Ja' as const })),
        totals: texts.map((name) => ({ name, votes: 1 })),
      },
    ],
    reservations: texts,
    notes: texts,
    preparers: texts,
    recipients: texts,
  });
}

function minutesWith(text: string, letterhead: Letterhead): Minutes {
  const texts = text === '' ? [] : [text];
  return {
    ...minutes,
    letterhead,
    paragraphPrefix: text,
    meeting: { ...minutes.meeting, place: text, adjournments: texts },
    members: texts,
    servingSubstitutes: texts,
    otherSubstitutes: texts,
    otherMembers: texts,
    absent: texts,
    participants: texts,
    approvers: texts,
    approvalPlace: text,
    span: text,
    signers: texts.map((name) => ({ role: 'chair', name, paragraphs: text, signedOn: '', method: 'electronic' })),
    paragraphs: [paragraphOf(text), { ...paragraphOf(text), itemId: 'i2', number: 2, voteWords: texts }],
  };
}

/** A file of each kind with one text everywhere that a person can type; an empty one leaves all empty. */
export function specsFilledWith(text: string): readonly MinutesSpec[] {
  const host = { name: text, postAddress: text, visitingAddress: text, phone: text, website: text };
  const letterhead = { ...exampleLetterhead, organ: text, prefix: text, shortName: text, host };
  const filled = minutesWith(text, letterhead);
  const texts = text === '' ? [] : [text];
  const corrections = texts.map((each) => ({
    id: 'c1',
    agendaItemId: 'i1',
    madeOn: '2026-03-02',
    madeBy: each,
    stands: each,
    should: each,
    reason: each,
  }));
  const municipality = { name: text, noticeBoardUrl: text };
  const row = { municipality: text, noticeBoardUrl: text, postedOn: null, takenDownOn: null };
  return [
    { kind: 'protokoll', minutes: filled, corrections, draft: true, author: text },
    { kind: 'protokollsutdrag', minutes: filled, itemId: 'i1', corrections, draft: false, author: text },
    {
      kind: 'anslag',
      value: { ...noticeValue, letterhead, municipality, paragraphs: text, keptAt: text },
      author: text,
    },
    {
      kind: 'anslagsbevis',
      value: { ...proofValue, letterhead, rows: texts.map(() => row), paragraphs: text, keptAt: text },
      author: text,
    },
  ];
}
