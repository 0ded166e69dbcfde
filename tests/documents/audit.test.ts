import { describe, expect, it } from 'vitest';
import { makeWordFile, wordFileName } from '../../src/main/documents/word-files.ts';
import type { AuditRowValue, AuditValue } from '../../src/shared/audit/audit-value.ts';
import { questionsFromText } from '../../src/shared/audit/paste.ts';
import { emptyRichText } from '../../src/shared/rich-text.ts';
import { newBoard } from '../main/klubba.ts';
import { packetMissing, packetText } from '../packet/packet-file.ts';
import { wordsOf } from '../packet/words.ts';
import { richTextFrom } from '../rich-text-from.ts';
import { checked, checkerMissing, htmlOf, linesOf } from './reader.ts';

const row = (fields: Partial<AuditRowValue>): AuditRowValue => ({
  year: 2024,
  source: 'Fråga 2024',
  text: 'Hur?',
  answer: emptyRichText,
  measure: '',
  status: 'Öppen',
  handled: [],
  ...fields,
});

function spec(questions: readonly AuditRowValue[]) {
  const letterhead = { organ: 'Nämnden', prefix: 'N', shortName: '', host: null, logo: null };
  const title = 'Frågor och rekommendationer från revisorerna 2026';
  const shared = { letterhead, title, year: 2026, date: '2026-10-19', meetingDate: '2026-11-09' };
  const value: AuditValue = { ...shared, registryNumber: 'N-2026/00005', questions };
  return { kind: 'revision', value, draft: false, author: 'Asta' } as const;
}

const rows = [
  row({ answer: richTextFrom('En plan.'), measure: 'Planen genomförs (senast 2026-12-01)', status: 'Pågår' }),
  row({ year: 2025, text: 'Varför?', handled: ['2025-11-10, § 12', '2026-11-09'] }),
];

describe("the list of the auditors' questions", () => {
  it('is a table with each question, its answer, measure, status and where it was taken up', async () => {
    const { bytes, fileName } = await makeWordFile(spec(rows), null);
    expect(fileName).toBe('N_2026-10-19_Fragor-fran-revisorerna.docx');
    const lines = await linesOf(bytes);
    const start = lines.indexOf('Behandlad');
    expect(lines.slice(start - 6)).toEqual([
      'År',
      'Från',
      'Fråga eller rekommendation',
      'Svar',
      'Åtgärd',
      'Status',
      'Behandlad',
      '2024',
      'Fråga 2024',
      'Hur?',
      'En plan.',
      'Planen genomförs (senast 2026-12-01)',
      'Pågår',
      '–',
      '2025',
      'Fråga 2024',
      'Varför?',
      'Inte besvarad.',
      '–',
      'Öppen',
      '2025-11-10, § 12',
      '2026-11-09',
    ]);
    expect(await htmlOf(bytes)).toContain('<h1>');
  });

  it('is the same bytes of the same value, and says so where it is empty', async () => {
    const [one, two, empty] = await Promise.all(
      [spec(rows), spec(rows), spec([])].map((each) => makeWordFile(each, null)),
    );
    expect(Buffer.from(one?.bytes ?? []).equals(Buffer.from(two?.bytes ?? []))).toBe(true);
    expect(await linesOf(empty?.bytes ?? new Uint8Array())).toContain('Det finns inga frågor eller rekommendationer.');
  });

  it.skipIf(checkerMissing !== null)('is found without fault by the checker of Word files', async () => {
    const long = richTextFrom('En lång redogörelse för vad som har gjorts. '.repeat(60));
    const { bytes } = await makeWordFile(spec([...rows, row({ answer: long })]), null);
    expect(checked(bytes)).toMatch(/: ok|\bOK\b/i);
  });

  it('of a year is named by it', () => {
    const { value, ...rest } = spec(rows);
    expect(wordFileName({ ...rest, value: { ...value, date: '', meetingDate: '', year: 2024 } })).toBe(
      'N_2024_Fragor-fran-revisorerna.docx',
    );
  });
});

describe(packetMissing ?? 'the dialogue and the information of the real packet, typed in and made again', () => {
  if (packetMissing !== null) {
    it.skip(packetMissing);
    return;
  }
  const lines = packetText().split('\n');

  it('come out with all the words of the questions and of who informs about what', async () => {
    const klubba = await newBoard();
    const start = lines.findIndex((each) => each.trim() === 'Frågeställningar');
    const end = lines.findIndex((each, at) => at > start && each.includes('cybersäkerhet?'));
    const asked = lines.slice(start, end + 1).join('\n');
    const texts = questionsFromText(asked);
    expect(texts.length).toBe(4);
    const questions = await klubba.call('auditQuestion.fill', { rows: texts.map((text) => ({ year: 2024, text })) });
    const { meeting } = await klubba.call('meeting.create', { date: '2025-11-10', agenda: { from: 'nothing' } });
    const placed = { meetingId: meeting.id, questionIds: questions.map((each) => each.id) };
    const { agendaItemId } = await klubba.call('auditHandling.place', placed);
    const at = lines.findIndex((each) => /informerar\s*$/.test(each));
    const told = lines.slice(at, at + 2).join(' ');
    const [, speaker = '', title = ''] = /^\s*(.*?)\s+informerar\s+(.*)$/.exec(told) ?? [];
    const fields = { kind: 'information', title: 'Information' } as const;
    const item = await klubba.call('agendaItem.create', { meetingId: meeting.id, fields });
    await klubba.call('informationPoint.create', { agendaItemId: item.id, speaker, title: title.trim() });
    await klubba.call('document.export', { document: 'handlingar', id: meeting.id });
    const packet = wordsOf((await linesOf(klubba.delivered.at(-1)?.bytes ?? new Uint8Array())).join('\n')).join(' ');
    await klubba.call('document.export', { document: 'revision', id: agendaItemId });
    const list = wordsOf((await linesOf(klubba.delivered.at(-1)?.bytes ?? new Uint8Array())).join('\n')).join(' ');
    const questionWords = texts.map((each) => wordsOf(each).join(' '));
    expect(questionWords.filter((each) => !packet.includes(each) || !list.includes(each))).toEqual([]);
    expect(
      [speaker, title].map((each) => wordsOf(each).join(' ')).filter((each) => each === '' || !packet.includes(each)),
    ).toEqual([]);
  });
});
