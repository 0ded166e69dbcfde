import { expect, test } from 'vitest';
import { makeDocument } from '../../src/main/documents/documents.ts';
import { warningText } from '../../src/shared/documents/warning-text.ts';
import { exampleData } from './example.ts';

test.each(['kallelse', 'handlingar', 'protokoll'] as const)('%s without items is made, and says so', async (name) => {
  const data = exampleData();
  const made = await makeDocument(name, { ...data, meeting: { ...data.meeting, items: [] } });
  expect([made.files.length, made.warnings]).toEqual([1, [{ code: 'agendaEmpty' }]]);
  expect(made.warnings.map(warningText)).toEqual(['Sammanträdet har inga ärenden, så dokumentet innehåller inga.']);
  expect((await makeDocument(name, data)).warnings.map(({ code }) => code)).not.toContain('agendaEmpty');
});
