import { describe, expect, test } from 'vitest';
import type { MeetingDocumentData } from '../../src/main/documents/data.ts';
import { makeDocument, meetingDocumentNames } from '../../src/main/documents/documents.ts';
import { makeMinutesFile } from '../../src/main/documents/minutes-files.ts';
import { minutesOf } from '../../src/shared/minutes/minutes-of.ts';
import { exampleData } from './example.ts';
import { cancelledData, emptyData, extremeData } from './extremes.ts';
import { bodyOf, checked, checkerMissing, linesOf, officeMissing, pagesOf, partsOf } from './reader.ts';

const names = [...meetingDocumentNames, 'protokoll'] as const;

async function made(name: (typeof names)[number], data: MeetingDocumentData): Promise<Uint8Array> {
  if (name !== 'protokoll') return (await makeDocument(name, data)).files.at(-1)?.bytes ?? new Uint8Array();
  const minutes = minutesOf(data.board, data.meeting);
  return (await makeMinutesFile({ kind: name, minutes, corrections: [], draft: true, author: '' }, null)).bytes;
}

const boards = { unusual: extremeData(), empty: emptyData(), cancelled: cancelledData() };

describe(checkerMissing ?? 'a strict reader', () => {
  for (const [kind, data] of Object.entries(boards)) {
    // A meeting without items has no memo to look at.
    const own = names.filter((name) => name !== 'tjansteskrivelse' || data.meeting.items.length > 0);
    for (const name of own) {
      test.skipIf(checkerMissing !== null)(`finds nothing wrong with ${name} of the ${kind} meeting`, async () =>
        expect(checked(await made(name, data))).toBe('ok'),
      );
    }
  }
});

test('no table is wider than the text of its page', async () => {
  for (const name of names) {
    const body = bodyOf(await made(name, extremeData()));
    const grids = body.match(/<w:tblGrid>.*?<\/w:tblGrid>/gs) ?? [];
    expect(grids.length).toBeGreaterThan(0);
    const widths = grids.map((grid) =>
      [...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, each) => sum + Number(each[1]), 0),
    );
    expect(widths.filter((each) => each > 9070)).toEqual([]);
  }
});

test('a table with many columns is set in smaller type, and others are not', async () => {
  const tables = bodyOf(await made('tjansteskrivelse', extremeData())).match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  expect(tables.map((each) => each.includes('w:val="SmallTableText"'))).toEqual([true, false, false, false, false]);
});

test('years stand to the left and amounts to the right', async () => {
  const tables = bodyOf(await made('tjansteskrivelse', extremeData())).match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  const cells = [...(tables[2] ?? '').matchAll(/<w:tc>.*?<\/w:tc>/gs)].map((each) => each[0]);
  expect(
    cells.map((each) => [/<w:t(?: [^>]*)?>([^<]*)</.exec(each)?.[1], each.includes('<w:jc w:val="right"/>')]),
  ).toEqual([
    ['Post', false],
    ['År', false],
    ['Antal', true],
    ['Servrar', false],
    ['2020', false],
    ['12', true],
    ['Lagring', false],
    ['2024', false],
    ['1\u00a0900', true],
  ]);
});

test('an item without a title is called so wherever it is named', async () => {
  for (const name of ['kallelse', 'handlingar', 'protokoll'] as const) {
    expect((await linesOf(await made(name, extremeData()))).some((each) => each.includes('Utan rubrik'))).toBe(true);
  }
});

test('the head of the pages that follow is cut where a title is very long', async () => {
  const parts = partsOf(await made('tjansteskrivelse', extremeData()));
  const heads = Object.entries(parts).filter(([path]) => path.startsWith('word/header'));
  const texts = heads.map(([, xml]) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map((each) => each[1]).join(''));
  expect(texts.filter((each) => each.length > 100)).toEqual([]);
});

test('a meeting without items and people leaves out all that is not known', async () => {
  expect(await linesOf(await made('kallelse', emptyData()))).toEqual([
    'Kallelse med föredragningslista',
    'Sammanträde måndag 10 november 2025',
    ...['Organ', 'Nämnden för gemensam IT'],
    ...['Datum', 'Måndag 10 november 2025'],
    ...['Tid', 'kl. 13.15'],
    ...['Plats', 'Stadshuset i Granvik, rum Älven'],
    ...['Länk', 'https://video.example/granvik'],
    'Förfall',
    'Förhinder anmäls till nämndens sekreterare, som kallar ersättare.',
    'Handlingar',
    'Handlingarna finns på nämndens sida från och med dagen för kallelsen.',
  ]);
});

test('the summons to a cancelled meeting says so first, and has neither link, times nor whom to tell', async () => {
  const bytes = await made('kallelse', cancelledData());
  const lines = await linesOf(bytes);
  expect(lines.slice(2, 4)).toEqual([
    'INSTÄLLT – Sammanträde måndag 10 november 2025',
    'Sammanträdet är inställt. Ärendena på föredragningslistan behandlas inte den dagen.',
  ]);
  expect(['Länk', 'Förfall', '13.20'].filter((each) => lines.includes(each))).toEqual([]);
  expect(partsOf(bytes)['docProps/core.xml']).toContain(
    '<dc:title>INSTÄLLT – Kallelse till sammanträde 2025-11-10, Nämnden för gemensam IT</dc:title>',
  );
});

test('a short list of recipients and its heading are kept together, and no line of a long list is left alone', async () => {
  const styles = (body: string, first: string, count: number) => {
    const paragraphs = [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map((each) => each[0]);
    const from = paragraphs.findIndex((each) => each.includes(first));
    return paragraphs.slice(from, from + count).map((each) => /w:pStyle w:val="(\w+)"/.exec(each)?.[1]);
  };
  const memo = bodyOf(
    (await makeDocument('tjansteskrivelse', exampleData(), { itemId: 'i3' })).files[0]?.bytes ?? new Uint8Array(),
  );
  expect(styles(memo, 'Beslutet ska skickas till', 3)).toEqual(['Heading2', 'KeptLine', 'NoSpacing']);
  const many = styles(bodyOf(await made('tjansteskrivelse', extremeData())), 'Beslutsunderlag', 42);
  expect(many.flatMap((each, at) => (each === 'KeptLine' ? [at] : []))).toEqual([1, 40]);
});

describe(officeMissing ?? 'LibreOffice', () => {
  test.skipIf(officeMissing !== null)('repeats the header of a table on each of its pages', async () => {
    const pages = pagesOf(await made('tjansteskrivelse', extremeData()));
    const own = pages.filter((each) => /Händelse nummer/.test(each));
    expect(own.length).toBeGreaterThan(2);
    expect(own.filter((each) => !/Datum +Händelse/.test(each))).toEqual([]);
  });
});
