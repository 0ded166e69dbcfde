import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DelegatedDecisionSpec } from '../../src/main/documents/delegated-decision-spec.ts';
import type { NotifiedListSpec } from '../../src/main/documents/notified-list-spec.ts';
import { makeWordFile } from '../../src/main/documents/word-files.ts';
import type { WordSpec } from '../../src/main/documents/word-spec.ts';
import { decisionFormat } from '../../src/shared/delegation/decision-value.ts';
import type { NotifiedList } from '../../src/shared/delegation/notified.ts';
import { richTextFrom } from '../rich-text-from.ts';
import { letterhead } from './minutes-example.ts';
import { bodyOf, checked, checkerMissing, htmlOf, linesOf, officeMissing, pagesOf } from './reader.ts';

const author = 'Maja Lindqvist';

const decision: DelegatedDecisionSpec = {
  kind: 'delegationsbeslut',
  draft: false,
  author,
  value: {
    format: decisionFormat,
    letterhead,
    clauseStyle: 'att',
    number: { year: 2026, number: 3 },
    decidedOn: '2026-05-11',
    title: 'Rapport till kommunstyrelsen för våren',
    registryNumber: 'GRN-2026/00007',
    recipients: ['Kommunstyrelsen', 'Stadsledningskontoret, ekonomi'],
    deciderName: 'Asta Bergvall',
    deciderRole: 'ordförande',
    basis: '6:39',
    basisText: '6 kap. 39 § kommunallagen, brådskande ärende',
    urgentReason: 'Kommunstyrelsen behandlar rapporterna den 26 maj.',
    notified: true,
    background: richTextFrom('Nämnden rapporterar efter varje tertial.'),
    proposal: { intro: 'På nämndens vägnar beslutas', clauses: ['godkänna rapporten', 'att anmäla beslutet.'] },
    attachments: [
      { title: 'Rapport till kommunstyrelsen', date: '2026-05-08' },
      { title: 'Hänvisning', date: null },
    ],
  },
};

const list: NotifiedList = {
  decisions: [
    {
      id: 'd',
      number: { year: 2026, number: 3 },
      decidedOn: '2026-05-11',
      title: 'Rapport till kommunstyrelsen för våren',
      registryNumber: 'GRN-2026/00007',
      decider: 'Asta Bergvall, ordförande',
      basisText: '6 kap. 39 § kommunallagen, brådskande ärende',
      urgent: true,
    },
  ],
  matters: [{ id: 'm', title: 'Brev från revisorerna', date: '2026-10-02', registryNumber: '', sender: 'Revisorerna' }],
};

const place = {
  letterhead,
  meetingDate: '2026-11-09',
  item: 'Anmälningsärenden',
  paragraph: '§ 24',
  registryNumber: 'GRN-2018/00003',
  list,
};

const decisions: NotifiedListSpec<'delegationsforteckning'> = {
  kind: 'delegationsforteckning',
  value: place,
  draft: false,
  author,
};
const matters: NotifiedListSpec<'anmalningsforteckning'> = { ...decisions, kind: 'anmalningsforteckning' };

const bytesOf = async (spec: WordSpec) => (await makeWordFile(spec, null)).bytes;
const plain = (lines: readonly string[]) =>
  lines.map((each) => each.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-'));

test('a decision says who decided what, when, on what ground and to whom, and has a line to sign on', async () => {
  const bytes = await bytesOf(decision);
  expect(plain(await linesOf(bytes))).toEqual([
    'Delegationsbeslut nr 3/2026',
    'Rapport till kommunstyrelsen för våren',
    ...['Organ', 'Gemensamma nämnden för räddning', 'Beslutsdatum', '2026-05-11', 'Nummer', '3/2026'],
    ...['Diarienr', 'GRN-2026/00007', 'Mottagare', 'Kommunstyrelsen', 'Stadsledningskontoret, ekonomi'],
    ...['Beslutsfattare', 'Asta Bergvall, ordförande', 'Lagstöd', '6 kap. 39 § kommunallagen, brådskande ärende'],
    ...['Ärende', 'Nämnden rapporterar efter varje tertial.'],
    ...['Varför beslutet inte kan vänta', 'Kommunstyrelsen behandlar rapporterna den 26 maj.'],
    ...['Beslut', 'På nämndens vägnar beslutas', 'att godkänna rapporten', 'att anmäla beslutet.'],
    ...['Underskrift', 'För Gemensamma nämnden för räddning, Furusjö kommun'],
    ...['Roll', 'Namn', 'Underskrift', 'Ordförande', 'Asta Bergvall'],
    ...['Bilagor', 'Rapport till kommunstyrelsen, 2026-05-08', 'Hänvisning'],
  ]);
  expect([...(await htmlOf(bytes)).matchAll(/<h([1-6])>(.*?)<\/h/g)].map((each) => each[1])).toEqual([
    '1',
    ...Array.from({ length: 5 }, () => '2'),
  ]);
});

test('a draft says so first of all, has no number, and leaves out what nobody has said', async () => {
  const value = {
    ...decision.value,
    number: null,
    decidedOn: null,
    registryNumber: '',
    basis: null,
    basisText: '',
    urgentReason: '',
    background: richTextFrom(''),
    recipients: [],
    attachments: [],
  };
  const spec = { ...decision, draft: true, value };
  expect((await linesOf(await bytesOf(spec))).slice(0, 8)).toEqual([
    'UTKAST – Delegationsbeslut',
    'Rapport till kommunstyrelsen för våren',
    'UTKAST – beslutet är inte fattat och kan ändras.',
    'Organ',
    'Gemensamma nämnden för räddning',
    'Beslutsdatum',
    'Inte beslutat',
    'Beslutsfattare',
  ]);
  expect((await makeWordFile(spec, null)).fileName).toBe(
    'GRN_Delegationsbeslut_utkast_Rapport-till-kommunstyrelsen-for-varen.docx',
  );
});

test('a file is named after its matter, its day and its number', async () => {
  const names = await Promise.all(
    [decision, decisions, matters].map(async (each) => (await makeWordFile(each, null)).fileName),
  );
  expect(names).toEqual([
    'GRN-2026-00007_2026-05-11_Delegationsbeslut_nr-3-2026_Rapport-till-kommunstyrelsen-for-varen.docx',
    'GRN_2026-11-09_Forteckning-over-delegationsbeslut.docx',
    'GRN_2026-11-09_Forteckning-over-anmalningsarenden.docx',
  ]);
});

test('the lists tell what is notified, and where', async () => {
  const rowsOf = async (spec: WordSpec) => plain((await linesOf(await bytesOf(spec))).slice(2));
  expect(await rowsOf(decisions)).toEqual([
    ...[
      'Organ',
      'Gemensamma nämnden för räddning',
      'Sammanträde',
      '9 november 2026',
      'Anmäls i',
      '§ 24 Anmälningsärenden',
    ],
    ...['Diarienr', 'GRN-2018/00003', 'Anmälda'],
    ...['Nr', 'Datum', 'Diarienummer', 'Beslut', 'Beslutsfattare', 'Lagstöd'],
    ...['3/2026', '2026-05-11', 'GRN-2026/00007', 'Rapport till kommunstyrelsen för våren'],
    ...['Asta Bergvall, ordförande', '6 kap. 39 § kommunallagen, brådskande ärende'],
  ]);
  expect((await rowsOf(matters)).slice(-8)).toEqual([
    ...['Datum', 'Diarienummer', 'Ärende', 'Från'],
    ...['2026-10-02', '–', 'Brev från revisorerna', 'Revisorerna'],
  ]);
  const empty = { ...place, list: { decisions: [], matters: [] } };
  expect([
    (await rowsOf({ ...decisions, value: empty })).at(-1),
    (await rowsOf({ ...matters, value: empty })).at(-1),
  ]).toEqual(['Inga delegationsbeslut anmäls.', 'Inga ärenden anmäls.']);
});

test('the same values give the same bytes', async () => {
  const all = () => Promise.all([decision, decisions, matters].map(bytesOf));
  expect(await all()).toEqual(await all());
});

/** Everything that a person can type, with one text in it. */
function filledWith(text: string): readonly WordSpec[] {
  const { value } = decision;
  const typed = { title: text, registryNumber: text, deciderName: text, deciderRole: text, urgentReason: text };
  const proposal = { intro: text, clauses: [text] };
  const attachments = [{ title: text, date: null }];
  const filled = {
    ...value,
    ...typed,
    basisText: text,
    recipients: [text],
    background: richTextFrom(text),
    proposal,
    attachments,
  };
  const decisionRows = list.decisions.map((each) => ({
    ...each,
    title: text,
    registryNumber: text,
    decider: text,
    basisText: text,
  }));
  const matterRows = list.matters.map((each) => ({ ...each, title: text, registryNumber: text, sender: text }));
  const lists = {
    ...place,
    item: text,
    paragraph: text,
    registryNumber: text,
    list: { decisions: decisionRows, matters: matterRows },
  };
  return [
    { ...decision, author: text, value: filled },
    { ...decisions, value: lists },
    { ...matters, value: lists },
  ];
}

test('whatever is typed, the files are whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
      for (const spec of filledWith(text)) {
        const { fileName, bytes } = await makeWordFile(spec, null);
        expect([fileName.length <= 120, bodyOf(bytes).endsWith('</w:document>')]).toEqual([true, true]);
        await linesOf(bytes);
      }
    }),
    { numRuns: 15 },
  );
});

const long = 'Ord '.repeat(500).trim();

describe(checkerMissing ?? 'a strict reader', () => {
  const every = {
    decision,
    decisions,
    matters,
    draft: { ...decision, draft: true, value: { ...decision.value, number: null, decidedOn: null } },
  };
  for (const [name, spec] of Object.entries(every)) {
    test.skipIf(checkerMissing !== null)(`finds nothing wrong with the ${name}`, async () =>
      expect(checked(await bytesOf(spec))).toBe('ok'),
    );
  }
  test.skipIf(checkerMissing !== null)('finds nothing wrong with texts of many words', async () => {
    for (const spec of filledWith(long)) expect(checked(await bytesOf(spec))).toBe('ok');
  });
});

describe(officeMissing ?? 'LibreOffice', () => {
  test.skipIf(officeMissing !== null)('shows every word of a decision that is longer than a page', async () => {
    const value = { ...decision.value, background: richTextFrom(long), urgentReason: long };
    const words = pagesOf(await bytesOf({ ...decision, value })).join('\n');
    expect(words.match(/\bOrd\b/g)?.length).toBe(1_000);
  });
});
