import { describe, expect, test } from 'vitest';
import { makeDocument, meetingDocumentNames } from '../../src/main/documents/documents.ts';
import { makeMinutesFile } from '../../src/main/documents/minutes-files.ts';
import { protokollModel } from '../bench/protokoll-model.ts';
import { exampleData, hash, picture } from './example.ts';
import { author, specs } from './minutes-example.ts';
import { checked, checkerMissing, officeMissing, pagesOf, partsOf } from './reader.ts';

const logo = { bytes: picture, mediaType: 'image/png', alt: 'Granviks vapen' };
const data = { ...exampleData({ [hash('b')]: picture, [hash('c')]: new Uint8Array([37, 80, 68, 70]) }), logo };

const documents: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  ...Object.fromEntries(
    meetingDocumentNames.map((name) => [
      name,
      async () => (await makeDocument(name, data)).files[0]?.bytes ?? new Uint8Array(),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [name, async () => (await makeMinutesFile(spec, logo)).bytes]),
  ),
};

describe(checkerMissing ?? 'a strict reader', () => {
  for (const [name, made] of Object.entries(documents)) {
    test.skipIf(checkerMissing !== null)(`finds nothing wrong with ${name}`, async () => {
      expect(checked(await made())).toBe('ok');
    });
  }
});

test('the language is Swedish, and headings have the outline levels and names that Word knows', async () => {
  const styles = partsOf((await makeMinutesFile(specs.minutes, logo)).bytes)['word/styles.xml'] ?? '';
  expect(styles).toContain('<w:lang w:val="sv-SE"');
  const levels = [1, 2, 3].map((level) => {
    const style = styles.split(`w:styleId="Heading${level}"`)[1]?.split('</w:style>')[0] ?? '';
    return [/<w:name w:val="([^"]+)"/.exec(style)?.[1]?.toLowerCase(), /<w:outlineLvl w:val="(\d)"/.exec(style)?.[1]];
  });
  expect(levels).toEqual([
    ['heading 1', '0'],
    ['heading 2', '1'],
    ['heading 3', '2'],
  ]);
});

test('every style that a body uses is defined', async () => {
  for (const made of Object.values(documents)) {
    const parts = partsOf(await made());
    const body = `${parts['word/document.xml']}${parts['word/header1.xml']}${parts['word/footer1.xml']}`;
    const used = new Set([...body.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)].map((each) => each[1]));
    const defined = new Set(
      [...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]+)"/g)].map((each) => each[1]),
    );
    expect([...used].filter((each) => !defined.has(each))).toEqual([]);
  }
});

test('no row is split between pages, and the logo says what it is', async () => {
  const parts = partsOf((await makeMinutesFile(specs.minutes, logo)).bytes);
  const rows = (parts['word/document.xml'] ?? '').match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((each) => !each.includes('<w:cantSplit/>'))).toEqual([]);
  expect(Object.values(parts).some((each) => each.includes('descr="Granviks vapen"'))).toBe(true);
});

describe(officeMissing ?? 'LibreOffice', () => {
  test.skipIf(officeMissing !== null)(
    'shows page and number of pages on every page, and the letterhead on the first',
    async () => {
      const minutes = protokollModel(12);
      const made = await makeMinutesFile({ kind: 'protokoll', minutes, corrections: [], draft: false, author }, null);
      const pages = pagesOf(made.bytes);
      const count = pages.length;
      expect(count).toBeGreaterThan(3);
      expect(pages.map((each) => /\d+ \(\d+\)/.exec(each)?.[0])).toEqual(
        Array.from({ length: count }, (_, index) => `${index + 1} (${count})`),
      );
      expect(pages[0]).toContain('Granviks kommun');
      expect(pages.at(-1)).toContain('Sälltorps kommun');
    },
  );

  test.skipIf(officeMissing !== null)('begins the people of a meeting on its first page, however many', async () => {
    const { minutes } = specs.minutes;
    const members = Array.from({ length: 30 }, () => minutes.members.slice(0, 1)).flat();
    const crowded = { ...specs.minutes, minutes: { ...minutes, members, otherSubstitutes: members } };
    const [first = '', second = ''] = pagesOf((await makeMinutesFile(crowded, null)).bytes);
    expect([first.includes('Beslutande'), second.includes('Ej tjänstgörande ersättare')]).toEqual([true, true]);
  });
});
