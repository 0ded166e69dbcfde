import { expect, test } from 'vitest';
import { makeDocument } from '../../src/main/documents/documents.ts';
import { minutesWarnings } from '../../src/main/documents/minutes-warnings.ts';
import type { DocumentWarning } from '../../src/shared/documents/commands.ts';
import { warningText } from '../../src/shared/documents/warning-text.ts';
import { exampleData } from './example.ts';
import { minutes, paragraphWith } from './minutes-example.ts';

test.each(['kallelse', 'handlingar'] as const)('%s without items is made, and says so', async (name) => {
  const data = exampleData();
  const made = await makeDocument(name, { ...data, meeting: { ...data.meeting, items: [] } });
  expect([made.files.length, made.warnings]).toEqual([1, [{ code: 'agendaEmpty' }]]);
  expect(made.warnings.map(warningText)).toEqual(['Sammanträdet har inga ärenden, så dokumentet innehåller inga.']);
  expect((await makeDocument(name, data)).warnings.map(({ code }) => code)).not.toContain('agendaEmpty');
});

test('of minutes one hears that they are drafts, what is undecided, stale or without a number to send it by', () => {
  const undecided = paragraphWith({ itemId: 'u', number: 17, title: 'Obeslutat', recipients: ['Granå kommun'] });
  expect(minutesWarnings({ ...minutes, paragraphs: [...minutes.paragraphs, undecided] }, true)).toEqual([
    { code: 'notApproved' },
    { code: 'wordingStale', title: 'Val av två ombud till årsstämman' },
    { code: 'undecided', title: 'Obeslutat' },
    { code: 'registryNumberMissing', title: 'Obeslutat' },
  ]);
  expect(minutesWarnings({ ...minutes, paragraphs: minutes.paragraphs.slice(0, 2) }, false)).toEqual([]);
  expect(minutesWarnings({ ...minutes, paragraphs: [] }, false)).toEqual([{ code: 'agendaEmpty' }]);
});

test('every warning of minutes is one sentence', () => {
  const title = 'Taxa';
  const warnings: readonly DocumentWarning[] = [
    { code: 'notApproved' },
    { code: 'undecided', title },
    { code: 'wordingStale', title },
    { code: 'quorumMissing', title },
  ];
  expect(warnings.map(warningText)).toEqual([
    'Protokollet är inte justerat, så filen är märkt UTKAST.',
    '”Taxa” har inget beslut.',
    '”Taxa” har egna ord i protokollet, och uppgifterna har ändrats sedan de skrevs.',
    'Nämnden var inte beslutsför i ”Taxa”.',
  ]);
});

test('every warning of a risk analysis and its follow-up is one sentence', () => {
  const numbers = Array.from({ length: 13 }, (_, at) => `R${at + 1}`);
  const warnings: readonly DocumentWarning[] = [
    { code: 'analysisEmpty' },
    { code: 'analysisNotAdopted' },
    { code: 'followUpNotReported', period: 'T1' },
    { code: 'risksUnrated', numbers: ['R4'] },
    { code: 'risksUnrated', numbers: ['R4', 'R5'] },
    { code: 'measuresMissing', numbers },
    { code: 'reportsMissing', period: 'T1', numbers: numbers.slice(0, 11) },
    { code: 'sufficiencyMissing', period: 'T1' },
  ];
  expect(warnings.map(warningText)).toEqual([
    'Riskanalysen har inga risker, så dokumentet innehåller inga.',
    'Riskanalysen är inte fastställd, så filen är märkt UTKAST.',
    'Uppföljningen för T1 är inte rapporterad, så filen är märkt UTKAST.',
    'R4 är inte värderad.',
    'R4 och R5 är inte värderade.',
    'R1, R2, R3, R4, R5, R6, R7, R8, R9, R10 och 3 till hör till internkontrollplanen men saknar åtgärd.',
    'Text saknas för T1: R1, R2, R3, R4, R5, R6, R7, R8, R9, R10 och R11.',
    'Det är inte bedömt om den interna kontrollen är tillräcklig (T1).',
  ]);
});
