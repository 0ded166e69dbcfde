import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MeetingDocumentData } from '../../src/main/documents/data.ts';
import { type DocumentFile, makeDocument, meetingDocumentNames } from '../../src/main/documents/documents.ts';
import { makeMinutesFiles } from '../../src/main/documents/minutes-files.ts';
import { cleaned } from '../../src/main/documents/parts/text.ts';
import { exampleData } from './example.ts';
import { specsFilledWith } from './minutes-hostile.ts';
import { bodyOf, checked, checkerMissing, linesOf } from './reader.ts';

/** The example with one text everywhere that a person can type. */
function filledWith(text: string): MeetingDocumentData {
  const data = exampleData();
  const { board, meeting } = data;
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text }] } as const;
  return {
    ...data,
    author: text,
    board: {
      ...board,
      board: { ...board.board, name: text, absenceNotice: text, paragraphPrefix: text },
      municipalities: board.municipalities.map((each) => ({
        ...each,
        name: text,
        website: text,
        noticeBoardUrl: text,
      })),
      persons: board.persons.map((each) => ({ ...each, name: text })),
      matters: board.matters.map((each) => ({ ...each, registryNumber: text })),
      recipients: board.recipients.map((each) => ({ ...each, name: text })),
    },
    meeting: {
      ...meeting,
      meeting: { ...meeting.meeting, place: text, link: text },
      items: meeting.items.map((each) => ({
        ...each,
        title: text,
        presenter: text,
        proposal: { intro: text, clauses: [text] },
        decision: null,
        background: {
          type: 'doc',
          content: [
            { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text }] },
            paragraph,
            {
              type: 'table',
              content: [
                { type: 'tableRow', content: [{ type: 'tableCell', attrs: { rowspan: 9 }, content: [paragraph] }] },
              ],
            },
          ],
        },
      })),
    },
  };
}

const texts = {
  'markup and the end of a CDATA section': '<w:p>&amp; ]]> "x" \'y\' <!-- -->',
  'control characters': 'a\u0000b\u0001c\u000bd\u001fe\u007ff\u0085g',
  'lone surrogates and non-characters': 'a\ud800b\udc00c\ufffed\uffffe',
  'what docx keeps for itself': '{bullets-0} {ordered 1-1} {\u0085bullets-0} CURRENT TOTAL_PAGES',
  'line breaks and tabs': 'första\r\nandra\tspalten\u2028tredje',
  'signs beyond the first plane and from right to left': '𝔎lubba 👩‍👩‍👧 שלום \u202eedoc',
  'one very long word': 'x'.repeat(20_000),
};

async function everyFile(text: string): Promise<readonly DocumentFile[]> {
  const data = filledWith(text);
  const made = await Promise.all(meetingDocumentNames.map((each) => makeDocument(each, data)));
  return [...made.flatMap((each) => each.files), ...(await makeMinutesFiles(specsFilledWith(text), () => null))];
}

const looked = /Handlingar|Protokoll|Anslag|Bevis/i;

for (const [name, text] of Object.entries(texts)) {
  test(`${name} never break a file, and all else is kept`, async () => {
    const wanted = cleaned(text).replaceAll('\u00a0', ' ');
    for (const { fileName, bytes } of await everyFile(text)) {
      const lines = await linesOf(bytes);
      expect(lines.some((each) => each.includes(wanted) || each.includes(`att ${wanted}`))).toBe(true);
      if (checkerMissing === null && looked.test(fileName)) expect(checked(bytes)).toBe('ok');
    }
  });
}

test('what XML cannot hold is dropped, and a line break in a line is a space', () => {
  expect(cleaned('a\u0000b\ud83dc\ufffe\r\nd\te')).toBe('abc d e');
  expect(cleaned('𝔎👩‍👧å')).toBe('𝔎👩‍👧å');
});

test('any text makes a body that is well-formed and says nothing of ours', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (text) => {
      const made = await makeDocument('tjansteskrivelse', filledWith(text), { itemId: 'i3' });
      const body = bodyOf(made.files[0]?.bytes ?? new Uint8Array());
      expect(body).not.toMatch(/undefined|\[object|NaN|\p{Cc}/u);
      expect(body.endsWith('</w:document>')).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('any text makes minutes that are well-formed and say nothing of ours', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (text) => {
      for (const { bytes } of await makeMinutesFiles(specsFilledWith(text), () => null)) {
        expect(bodyOf(bytes)).not.toMatch(/undefined|\[object|NaN|\p{Cc}/u);
      }
    }),
    { numRuns: 20 },
  );
});

test('minutes with nothing filled in have no empty labels', async () => {
  const files = await makeMinutesFiles(specsFilledWith(''), () => null);
  const lines = (await Promise.all(files.map((each) => linesOf(each.bytes)))).flat();
  expect(
    lines.filter((each) => /Organ|Beslutande|Ersättare|Övriga|Justerare|Beslut$|Yrkanden|Reservation|Jäv/.test(each)),
  ).toEqual([]);
});
