import { expect, test } from 'vitest';
import { safeFileName } from '../../src/main/file-names.ts';

test('signs that are not seen do not get into a file name, and all other letters do', () => {
  const wishes = ['faktura\u202egpj.exe', '\u2066a\u2069\u200b\u200f\ufeff.docx\u00ad', '\u202e', 'Åsa – 日本 é.pdf'];
  expect(wishes.map((each) => safeFileName(each))).toEqual(['fakturagpj.exe', 'a.docx', 'fil', 'Åsa – 日本 é.pdf']);
});
