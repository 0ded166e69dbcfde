import { expect, test } from 'vitest';
import { namedFile } from '../../src/renderer/agenda/attachment-file.ts';

test('a file name tells its title and the date that stands in it', () => {
  const names = [
    '2025-10-31_Riskanalys_2026.docx',
    'Årsrapport 20260115.pdf',
    'Avtal - utkast.tar.gz',
    'GID 2025-00009.docx',
    '2026-01-02.pdf',
  ];
  expect(names.map(namedFile)).toEqual([
    { title: 'Riskanalys 2026', date: '2025-10-31' },
    { title: 'Årsrapport', date: '2026-01-15' },
    { title: 'Avtal - utkast.tar', date: null },
    { title: 'GID 2025-00009', date: null },
    { title: '2026-01-02', date: '2026-01-02' },
  ]);
});
