import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { extensionOf, fileName, fileNameLimit, freeFileName } from '../../src/shared/documents/file-name.ts';

test('a file of a matter is named by number, date, type and title in plain letters', () => {
  const parts = ['ITN-2025/00003', '2025-10-15', 'Tjänsteskrivelse', 'Riskanalys och internkontrollplan 2026'];
  expect(fileName(parts, 'docx')).toBe(
    'ITN-2025-00003_2025-10-15_Tjansteskrivelse_Riskanalys-och-internkontrollplan-2026.docx',
  );
});

test('parts without anything to write are left out, and no name is never empty or reserved', () => {
  expect([fileName(['ITN', '', '§'], 'docx'), fileName(['?'], 'docx'), fileName(['con'], 'docx')]).toEqual([
    'ITN.docx',
    'Dokument.docx',
    'Dokument_con.docx',
  ]);
});

test('any parts give a name that every system can hold', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
      const name = fileName(parts, 'docx');
      expect(name.length).toBeLessThanOrEqual(fileNameLimit);
      expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*\.docx$/);
    }),
  );
});

test('a taken name gets a number, whatever the case of its letters', () => {
  expect([freeFileName('a.docx', []), freeFileName('a.docx', ['A.docx', 'a_2.docx'])]).toEqual(['a.docx', 'a_3.docx']);
});

test('an extension is read in lower case', () => {
  expect([extensionOf('Avtal.PDF'), extensionOf('utan'), extensionOf('x.tar.gz')]).toEqual(['pdf', '', 'gz']);
});
