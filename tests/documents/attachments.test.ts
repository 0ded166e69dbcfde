import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeDocument, zipFiles } from '../../src/main/documents/documents.ts';
import { readWord } from '../../src/main/documents/word-reader.ts';
import { exampleData, hash, picture } from './example.ts';
import { bodyOf, htmlOf, linesOf } from './reader.ts';

const pdf = new TextEncoder().encode('%PDF-1.7 not really');

async function memo(itemId: string): Promise<Uint8Array> {
  const made = await makeDocument('tjansteskrivelse', exampleData(), { itemId });
  return made.files[0]?.bytes ?? new Uint8Array();
}

async function packet(attached: Uint8Array) {
  return makeDocument('handlingar', exampleData({ [hash('a')]: attached, [hash('b')]: picture, [hash('c')]: pdf }));
}

test('the packet merges words and pictures and lays other files beside, saying so', async () => {
  const made = await packet(await memo('i3'));
  expect({
    files: made.files.map((each) => [each.fileName, each.mediaType]),
    beside: made.files[1]?.bytes,
    warnings: made.warnings.filter((each) => each.code === 'attachmentUnmerged'),
  }).toEqual({
    files: [
      ['GITN_2025-11-10_Handlingar.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      ['Bilaga-2.3_Avtal.pdf', 'application/pdf'],
    ],
    beside: pdf,
    warnings: [{ code: 'attachmentUnmerged', title: 'Avtal', fileName: 'avtal.pdf' }],
  });
  const lines = await linesOf(made.files[0]?.bytes ?? pdf);
  const from = lines.lastIndexOf('Bilaga 2.1 – Utmaningar och möjligheter');
  expect(lines.slice(from, from + 10)).toEqual([
    'Bilaga 2.1 – Utmaningar och möjligheter',
    ...['Datum', '2025-10-12', 'Fil', 'utmaningar.docx'],
    ...['Tjänsteskrivelse', '2025-10-15', 'Nämnden för gemensam IT', 'Diarienr: GITN-2017/00005'],
    'Val av ordförande och vice ordförande 2026',
  ]);
  expect(lines.slice(lines.lastIndexOf('Bilaga 2.2 – Drifthallen')).slice(0, 7)).toEqual([
    ...['Bilaga 2.2 – Drifthallen', 'Fil', 'hall.png'],
    ...[
      'Bilaga 2.3 – Avtal',
      'Fil',
      'avtal.pdf',
      'Bilagan ligger som en egen fil bredvid handlingarna: Bilaga-2.3_Avtal.pdf',
    ],
  ]);
});

test('a merged picture has its title as alt text', async () => {
  const made = await packet(await memo('i3'));
  expect(await htmlOf(made.files[0]?.bytes ?? pdf)).toContain('<img alt="Drifthallen" src="data:image/png;base64,');
});

test('the packet lists its contents, and each memo and attachment begins on a new page', async () => {
  const made = await packet(await memo('i3'));
  const bytes = made.files[0]?.bytes ?? pdf;
  const lines = await linesOf(bytes);
  const from = lines.indexOf('Innehåll');
  expect(lines.slice(from, from + 7)).toEqual([
    'Innehåll',
    '2. Verksamhetsplan och budget 2026',
    'Bilaga 2.1 – Utmaningar och möjligheter',
    'Bilaga 2.2 – Drifthallen',
    'Bilaga 2.3 – Avtal',
    '3. Val av ordförande och vice ordförande 2026',
    '4. Sammanträdesdatum 2026',
  ]);
  expect(bodyOf(bytes).match(/<w:pageBreakBefore\/>/g)?.length).toBe(7);
});

test('a Word file that Klubba made is read back as the same words', async () => {
  const read = await readWord(await memo('i2'));
  const headings = read?.content.flatMap((each) => (each.type === 'heading' ? [each.attrs.level] : []));
  expect(headings).toEqual([1, 2, 2, 3, 3, 2, 2, 2]);
  expect(read?.content.map((each) => each.type).filter((each) => each !== 'paragraph' && each !== 'heading')).toEqual([
    'table',
    'bulletList',
    'orderedList',
    'orderedList',
  ]);
});

test('a Word file with a picture, and one that is none, are handed over whole', async () => {
  const made = await packet(await memo('i3'));
  const withPicture = made.files[0]?.bytes ?? pdf;
  expect([await readWord(withPicture), await readWord(pdf), await readWord(new Uint8Array())]).toEqual([
    null,
    null,
    null,
  ]);
  const again = await packet(withPicture);
  expect(again.files.map((each) => each.fileName)).toEqual([
    'GITN_2025-11-10_Handlingar.docx',
    'Bilaga-2.1_Utmaningar-och-mojligheter.docx',
    'Bilaga-2.3_Avtal.pdf',
  ]);
  expect(again.files[1]?.bytes).toEqual(withPicture);
});

test('progress is told for every item and once for the file', async () => {
  const told: (readonly [number, number])[] = [];
  await makeDocument('handlingar', exampleData(), { progress: (done, total) => told.push([done, total]) });
  expect(told).toEqual([
    [1, 5],
    [2, 5],
    [3, 5],
    [4, 5],
    [5, 5],
  ]);
});

test('several files become one zip that holds them as they are', async () => {
  const made = await packet(await memo('i3'));
  const zip = zipFiles('handlingar.zip', made.files);
  expect([zip.fileName, zip.mediaType]).toEqual(['handlingar.zip', 'application/zip']);
  expect(unzipSync(zip.bytes)).toEqual(Object.fromEntries(made.files.map((each) => [each.fileName, each.bytes])));
});

test('a row that says it is no header is none', async () => {
  const parts = unzipSync(await memo('i2'));
  const body = strFromU8(parts['word/document.xml'] ?? pdf);
  const rowsOf = async (xml: string) => {
    const read = await readWord(zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
    const table = read?.content.find((each) => each.type === 'table');
    return table?.type === 'table' ? table.content.map((row) => row.content[0]?.type) : [];
  };
  const saying = (value: string) => body.replace('<w:tblHeader/>', `<w:tblHeader${value}/>`);
  expect(await Promise.all(['', ' w:val="true"', ' w:val="false"', " w:val='0'"].map(saying).map(rowsOf))).toEqual([
    ['tableHeader', 'tableCell', 'tableCell', 'tableCell'],
    ['tableHeader', 'tableCell', 'tableCell', 'tableCell'],
    ['tableCell', 'tableCell', 'tableCell', 'tableCell'],
    ['tableCell', 'tableCell', 'tableCell', 'tableCell'],
  ]);
});
