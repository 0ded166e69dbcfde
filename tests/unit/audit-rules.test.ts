import { describe, expect, it } from 'vitest';
import { pointLine, withInformation } from '../../src/shared/agenda/information.ts';
import { auditQuestion } from '../../src/shared/audit/model.ts';
import { questionsFromText } from '../../src/shared/audit/paste.ts';
import { measureLine, questionSource, statusLine, withQuestions } from '../../src/shared/audit/printed.ts';
import {
  auditFilters,
  auditNotes,
  inAuditOrder,
  isOverdue,
  isUnanswered,
  passes,
} from '../../src/shared/audit/rules.ts';
import { emptyRichText, plainText } from '../../src/shared/rich-text.ts';
import { unbroken } from '../../src/shared/swedish.ts';
import { richTextFrom } from '../rich-text-from.ts';

const question = (fields: Partial<Parameters<typeof auditQuestion.parse>[0] & object> = {}) =>
  auditQuestion.parse({ id: 'q', year: 2024, ...fields });

describe('a question from the auditors', () => {
  it('is unanswered and overdue only while it is not closed, and its day is in time', () => {
    const today = '2026-03-01';
    const rows = (['open', 'ongoing', 'done', 'dropped'] as const).map((status) => {
      const each = question({ status, dueOn: '2026-02-28' });
      return [status, isUnanswered(each), isOverdue(each, today)];
    });
    expect(rows).toEqual([
      ['open', true, true],
      ['ongoing', true, true],
      ['done', false, false],
      ['dropped', false, false],
    ]);
    expect([
      isOverdue(question({ dueOn: today }), today),
      isOverdue(question(), today),
      isUnanswered(question({ answer: richTextFrom('Ja.') })),
    ]).toEqual([false, false, false]);
  });

  it('is shown by the filters that fit it', () => {
    const shown = (fields: object) => auditFilters.filter((each) => passes(question(fields), each, '2026-03-01'));
    expect([
      shown({}),
      shown({ dueOn: '2026-01-01', answer: richTextFrom('Snart.') }),
      shown({ status: 'done' }),
    ]).toEqual([
      ['all', 'unclosed', 'unanswered'],
      ['all', 'unclosed', 'overdue'],
      ['all', 'closed'],
    ]);
  });

  it('says what should be looked at', () => {
    const notes = (fields: object) => auditNotes(question(fields), '2026-03-01');
    expect([
      notes({}),
      notes({ dueOn: '2026-01-01' }),
      notes({ status: 'dropped' }),
      notes({ status: 'done' }),
      notes({ status: 'ongoing', kind: 'recommendation' }),
    ]).toEqual([
      [],
      ['Dagen har passerat. Ändra status, eller sätt en ny dag.'],
      ['Skriv varför den inte genomförs.'],
      ['Den är klar men har inget svar. Skriv vad som svarades.'],
      ['Skriv vilken åtgärd som pågår.'],
    ]);
  });

  it('comes with the newest review first, and within a year as it was put', () => {
    const all = [
      question({ id: 'a', position: 0 }),
      question({ id: 'b', position: 2, year: 2025 }),
      question({ id: 'c', position: 1, year: 2025 }),
    ];
    expect(inAuditOrder(all).map((each) => each.id)).toEqual(['c', 'b', 'a']);
  });

  it('is told in words: from where, what is done, and how it stands', () => {
    const asked = { ...question({ kind: 'recommendation', review: ' Grundläggande ' }), auditors: 'Norrsjö' };
    expect([
      questionSource(asked),
      questionSource({ ...asked, review: '', auditors: '', kind: 'question' }),
      measureLine(question({ measure: 'Prova', owner: 'Chefen', dueOn: '2026-05-01' })),
      measureLine(question({ owner: 'Chefen' })),
      measureLine(question()),
      statusLine(question({ status: 'dropped', reason: 'För dyrt.' })),
      statusLine(question({ reason: 'För dyrt.' })),
    ]).toEqual([
      'Rekommendation 2024, Grundläggande, revisorerna i Norrsjö',
      'Fråga 2024',
      `Prova (ansvarig: Chefen, senast ${unbroken('2026-05-01')})`,
      'Åtgärd (ansvarig: Chefen)',
      '',
      'Genomförs inte: För dyrt.',
      'Öppen',
    ]);
  });

  it('stands with its answer after the text of the item that takes it up', () => {
    const background = richTextFrom('Bakgrund.');
    const asked = { ...question({ text: 'Hur?', answer: richTextFrom('Så.'), measure: 'Prova' }), auditors: '' };
    expect(withQuestions(background, [])).toBe(background);
    expect(plainText(withQuestions(background, [asked])).split('\n')).toEqual([
      'Bakgrund.',
      'Frågor och rekommendationer från revisorerna',
      'Hur? (Fråga 2024)',
      'Så.',
      'Åtgärd: Prova',
      'Status: Öppen',
    ]);
  });
});

describe('a pasted list of questions', () => {
  it('is one question for each bullet; lines go on, and what stands before the first is its heading', () => {
    expect(
      questionsFromText('Frågeställningar\n• Vad har gjorts sedan\n\nförra året? \n\n•\tHur går det?\r\n- Varför?'),
    ).toEqual(['Vad har gjorts sedan förra året?', 'Hur går det?', 'Varför?']);
  });

  it('knows numbers, letters and the bullets of Word, Outlook and plain mail', () => {
    expect(questionsFromText('1. A?\n2) B?\na) C?\no\tD?\n  * E?\n· F?\n– G?')).toEqual(
      [...'ABCDEFG'].map((each) => `${each}?`),
    );
  });

  it('without bullets is one question for each line, and nothing where nothing stands', () => {
    expect([questionsFromText('A?\n\n B?\n'), questionsFromText(' \n'), questionsFromText('•\n• ')]).toEqual([
      ['A?', 'B?'],
      [],
      [],
    ]);
  });
});

describe('a point of information', () => {
  it('is one line of who tells what, and stands after the text of its item', () => {
    const point = { id: 'p', agendaItemId: 'i', position: 0, title: 'Driften', speaker: 'Eva Ek, chef', minutes: null };
    const background = richTextFrom('Bakgrund.');
    expect(withInformation(background, [])).toBe(background);
    expect([
      pointLine(point),
      pointLine({ title: '', speaker: '' }),
      pointLine({ title: 'Nuläget', speaker: ' ' }),
      plainText(withInformation(background, [{ ...point, text: richTextFrom('Stabil.') }])),
      plainText(withInformation(emptyRichText, [{ ...point, text: emptyRichText }])),
    ]).toEqual([
      'Eva Ek, chef: Driften',
      'Information',
      'Nuläget',
      'Bakgrund.\nEva Ek, chef: Driften\nStabil.',
      'Eva Ek, chef: Driften',
    ]);
  });
});
