import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MeetingDocumentData } from '../../src/main/documents/data.ts';
import { makeDocument } from '../../src/main/documents/documents.ts';
import { cleaned } from '../../src/main/documents/parts/text.ts';
import { documentNames } from '../../src/shared/documents/commands.ts';
import { exampleData } from './example.ts';
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

for (const [name, text] of Object.entries(texts)) {
  test(`${name} never break a file, and all else is kept`, async () => {
    for (const document of documentNames) {
      const made = await makeDocument(document, filledWith(text));
      for (const file of made.files) {
        const lines = await linesOf(file.bytes);
        const wanted = cleaned(text).replaceAll('\u00a0', ' ');
        expect(lines.some((each) => each.includes(wanted) || each.includes(`att ${wanted}`))).toBe(true);
        if (checkerMissing === null && document === 'handlingar') expect(checked(file.bytes)).toBe('ok');
      }
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

test('a board with nothing filled in gives files without empty labels', async () => {
  const empty = filledWith('');
  const bare: MeetingDocumentData = {
    ...empty,
    board: { ...empty.board, municipalities: [], assignments: [], officers: [], matters: [], recipients: [] },
    meeting: {
      ...empty.meeting,
      meeting: { ...empty.meeting.meeting, secretaryPersonId: null },
      items: [],
      attendance: [],
      participants: [],
      approvers: [],
    },
  };
  const minutes = (await makeDocument('protokoll', bare)).files[0];
  const lines = await linesOf(minutes?.bytes ?? new Uint8Array());
  expect(lines.filter((each) => /Organ|Beslutande|Ersättare|Paragrafer|Övriga/.test(each))).toEqual([]);
});
