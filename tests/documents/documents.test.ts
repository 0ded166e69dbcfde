import { expect, test } from 'vitest';
import { makeDocument } from '../../src/main/documents/documents.ts';
import { exampleData } from './example.ts';
import { htmlOf, linesOf, partsOf } from './reader.ts';

async function only(name: Parameters<typeof makeDocument>[0], itemId?: string): Promise<Uint8Array> {
  const made = await makeDocument(name, exampleData(), { itemId: itemId ?? null });
  expect(made.files.length).toBe(1);
  return made.files[0]?.bytes ?? new Uint8Array();
}

const facts = [
  'Organ',
  'Nämnden för gemensam IT',
  'Datum',
  'Måndag 10 november 2025',
  'Tid',
  'kl. 13.15–15.40',
  'Plats',
  'Stadshuset i Granvik, rum Älven',
  'Länk',
  'https://video.example/granvik',
  'Ordförande',
  'Birgitta Löfgren',
  'Sekreterare',
  'Sten Boberg, nämndsekreterare',
];

const members = [
  'Birgitta Löfgren (S), Granviks kommun, ordförande',
  'Anders Qvist (M), Sälltorps kommun, vice ordförande',
  'Çelik Aydın (C), Granviks kommun',
  'Ulla-Karin Åström (KD), Sälltorps kommun',
  'Pär Öhman (V), Åmyra kommun',
];

test('a summons says who is called where and when, the agenda with planned times, and the notices', async () => {
  expect(await linesOf(await only('kallelse'))).toEqual([
    'Kallelse med föredragningslista',
    '2025-10-31',
    'Sammanträde måndag 10 november 2025',
    ...facts,
    'Kallas: ledamöter',
    ...members,
    'Elin Forsell (L), Åmyra kommun',
    'För kännedom: ersättare',
    'Jonas Ek (S), Granviks kommun',
    'Maria Sundin (M), Sälltorps kommun',
    'Göran Ahl (C), Åmyra kommun',
    'Föredragningslista',
    ...['Nr', 'Ärende', 'Dnr', 'Föredragande', 'Tid'],
    ...['1', 'Fastställande av dagordning', '13.15'],
    ...['2', 'Verksamhetsplan och budget 2026', 'GITN-2025/00002', 'Maja Lindqvist', '13.20'],
    ...['3', 'Val av ordförande och vice ordförande 2026', 'GITN-2017/00005', '13.50'],
    ...['4', 'Sammanträdesdatum 2026', '14.00'],
    'Förfall',
    'Förhinder anmäls till nämndens sekreterare, som kallar ersättare.',
    'Handlingar',
    'Handlingarna finns på nämndens sida från och med dagen för kallelsen.',
  ]);
});

test('a memo has its sections in order, and those without content are left out', async () => {
  expect(await linesOf(await only('tjansteskrivelse', 'i3'))).toEqual([
    'Tjänsteskrivelse',
    '2025-10-15',
    'Nämnden för gemensam IT',
    'Diarienr: GITN-2017/00005',
    'Val av ordförande och vice ordförande 2026',
    'Förslag till beslut',
    'Nämnden för gemensam IT beslutar',
    'att föreslå Granviks kommunfullmäktige att välja en ordförande ur Åmyra kommun',
    'att föreslå Granviks kommunfullmäktige att välja en vice ordförande ur Granviks kommun.',
    'Ärendebeskrivning',
    'Ordförandeposten går mellan kommunerna i tur och ordning enligt § 7 i reglementet.',
    'Beslutet ska skickas till',
    'Granviks kommun – KS diarium och Ekonomi',
    'Nämndens ledamöter och ersättare',
  ]);
});

test('the background of a memo keeps headings, marks, tables, nested lists and links', async () => {
  const html = await htmlOf(await only('tjansteskrivelse', 'i2'));
  const from = html.indexOf('<h3>');
  expect(html.slice(from, html.indexOf('<h2>Beslutsunderlag'))).toBe(
    [
      '<h3>Fördelning mellan kommunerna</h3>',
      '<p>Kostnaden ökar med <strong>14,2 procent</strong>, främst <em>licenser</em>.</p>',
      '<table><thead><tr><th><p>Kommun</p></th><th><p>2025</p></th><th><p>2026</p></th></tr></thead>',
      '<tbody><tr><td><p>Granviks kommun</p></td><td><p>5 112,0</p></td><td><p>8 301,5</p></td></tr>',
      '<tr><td><p>Sälltorps kommun</p></td><td><p>2 950,0</p></td><td><p>5 004,6</p></td></tr>',
      '<tr><td><p>Summa</p></td><td><p>8 062,0</p></td><td><p>13 306,1</p></td></tr></tbody></table>',
      '<h4>Vad som ingår</h4>',
      '<ul><li>Drifthallar</li><li>Hårdvara<ol><li>servrar</li><li>lagring</li></ol></li></ul>',
      '<p>med en rad till</p>',
      '<p>Läs mer på <a href="https://granvik.example/it?a=1&amp;b=%C3%A5">nämndens sida</a>.</p>',
      '<ol><li>första</li><li>andra</li></ol>',
      '<p>Därefter börjar en ny lista:</p>',
      '<ol><li>etta</li><li>tvåa</li></ol>',
    ].join(''),
  );
});

test('every numbered list of a document begins anew', async () => {
  const parts = partsOf(await only('tjansteskrivelse', 'i2'));
  const used = [...(parts['word/document.xml'] ?? '').matchAll(/<w:numId w:val="(\d+)"/g)].map((each) => each[1]);
  const [bullets, , nested, , first, , second] = used;
  expect(used).toEqual([bullets, bullets, nested, nested, first, first, second, second]);
  expect(new Set([bullets, nested, first, second]).size).toBe(4);
  for (const id of [nested, first, second]) {
    const list = parts['word/numbering.xml']?.split(`<w:num w:numId="${id}"`)[1]?.split('</w:num>')[0] ?? '';
    expect(list.match(/<w:startOverride w:val="1"\/>/g)?.length).toBe(6);
  }
});

test('minutes begin with the meeting, who decided, who served for whom, approval and lines to sign', async () => {
  const lines = await linesOf(await only('protokoll'));
  expect(lines.slice(0, lines.indexOf('Ärendelista'))).toEqual([
    'Protokoll',
    'Sammanträde måndag 10 november 2025',
    ...['Organ', 'Nämnden för gemensam IT'],
    ...['Plats och tid', 'Stadshuset i Granvik, rum Älven', 'Måndag 10 november 2025, kl. 13.15–15.40'],
    ...['Beslutande', ...members],
    ...['Tjänstgörande ersättare', 'Göran Ahl (C), Åmyra kommun, för Elin Forsell (L)'],
    ...['Ej tjänstgörande ersättare', 'Jonas Ek (S), Granviks kommun'],
    ...['Övriga deltagande', 'Maja Lindqvist, IT-chef, § 10', 'Sten Boberg, nämndsekreterare'],
    ...['Utses att justera', 'Anders Qvist (M)'],
    ...['Justeringens tid och plats', 'Måndag 17 november 2025', 'Stadshuset i Granvik'],
    ...['Paragrafer', '§§ 9–12'],
    'Underskrifter',
    ...['Roll', 'Namn', 'Paragrafer', 'Underskrift'],
    ...['Sekreterare', 'Sten Boberg', '§§ 9–12'],
    ...['Ordförande', 'Birgitta Löfgren', '§§ 9–12'],
    ...['Justerare', 'Anders Qvist', '§§ 9–12'],
  ]);
});

test('each § of the minutes has what was decided, else what was proposed, and goes on through the year', async () => {
  const lines = await linesOf(await only('protokoll'));
  const from = lines.indexOf('§ 9 Fastställande av dagordning');
  expect(lines.slice(from, from + 6)).toEqual([
    '§ 9 Fastställande av dagordning',
    'Beslut',
    'Nämnden fastställer sammanträdets dagordning.',
    '§ 10 Verksamhetsplan och budget 2026',
    'Diarienr: GITN-2025/00002',
    'Beslut',
  ]);
  expect(
    lines.slice(lines.indexOf('§ 11 Val av ordförande och vice ordförande 2026'), lines.indexOf('Bevis om anslag')),
  ).toEqual([
    '§ 11 Val av ordförande och vice ordförande 2026',
    'Diarienr: GITN-2017/00005',
    'Beslut',
    'Nämnden för gemensam IT beslutar',
    'att föreslå Granviks kommunfullmäktige att välja Pär Öhman (V) till ordförande',
    'att föreslå Granviks kommunfullmäktige att välja Çelik Aydın (C) till vice ordförande.',
    'Ärendebeskrivning',
    'Ordförandeposten går mellan kommunerna i tur och ordning enligt § 7 i reglementet.',
    'Beslutsunderlag',
    'Tjänsteskrivelse 2025-10-15',
    'Beslutet ska skickas till',
    'Granviks kommun – KS diarium och Ekonomi',
    'Nämndens ledamöter och ersättare',
    '§ 12 Sammanträdesdatum 2026',
    'Beslut',
    'Nämnden beslutar om följande sammanträdesdatum för 2026:',
    'Måndag 9 februari kl. 13.15',
    'Måndag 9 november kl. 13.15',
    'Ärendebeskrivning',
    'Nämnden ska besluta om sammanträdesdatum för det kommande året.',
    'Beslutsunderlag',
    'Tjänsteskrivelse 2025-10-15',
  ]);
});

test('the certificate of the notice comes last with a row for each municipality', async () => {
  const lines = await linesOf(await only('protokoll'));
  expect(lines.slice(lines.indexOf('Anslag i varje kommun'))).toEqual([
    'Anslag i varje kommun',
    ...['Kommun', 'Anslaget den', 'Tas ned tidigast', 'Anslagstavla', 'Sista dag att överklaga'],
    ...['Granviks kommun', 'https://granvik.example/anslagstavla'],
    ...['Sälltorps kommun', 'https://salltorp.example/anslag'],
    ...['Åmyra kommun', 'https://amyra.example/anslag'],
    'Förvaring och underskrift',
    'Förvaringsplats för protokollet',
    ...['Roll', 'Namn', 'Underskrift'],
    'Intygas av',
  ]);
});

test('links inside a file all point at a bookmark of it', async () => {
  for (const name of ['protokoll', 'handlingar'] as const) {
    const body = partsOf(await only(name))['word/document.xml'] ?? '';
    const marks = [...body.matchAll(/<w:bookmarkStart w:name="(\w+)" w:id="(\d+)"/g)];
    const anchors = [...body.matchAll(/w:anchor="(\w+)"/g)].map((each) => each[1]);
    expect(anchors.length).toBeGreaterThan(0);
    expect(anchors.filter((each) => !marks.some((mark) => mark[1] === each))).toEqual([]);
    expect(new Set(marks.map((each) => each[2])).size).toBe(marks.length);
  }
});

test('a file carries title, author and what the registry asks for', async () => {
  const parts = partsOf(await only('tjansteskrivelse', 'i2'));
  const core = parts['docProps/core.xml'] ?? '';
  const custom = parts['docProps/custom.xml'] ?? '';
  const text = (xml: string, name: string) => new RegExp(`<${name}[^>]*>([^<]*)<`).exec(xml)?.[1];
  expect(
    ['dc:title', 'dc:creator', 'dc:subject', 'dcterms:created', 'dcterms:modified'].map((each) => text(core, each)),
  ).toEqual([
    'Verksamhetsplan och budget 2026',
    'Sten Boberg',
    'Tjänsteskrivelse',
    '2025-10-15T12:00:00Z',
    '2025-10-15T12:00:00Z',
  ]);
  expect([...custom.matchAll(/name="([^"]+)"[^>]*><vt:lpwstr>([^<]*)</g)].map((each) => [each[1], each[2]])).toEqual([
    ['Diarienummer', 'GITN-2025/00002'],
    ['Handlingstyp', 'Tjänsteskrivelse'],
    ['Sammanträdesdatum', '2025-11-10'],
  ]);
});

test('files are named for the registry, and what it should know is told', async () => {
  const made = await makeDocument('tjansteskrivelse', exampleData());
  expect({ names: made.files.map((each) => each.fileName), warnings: made.warnings }).toEqual({
    names: [
      'GITN-2025-00002_2025-10-15_Tjansteskrivelse_Verksamhetsplan-och-budget-2026.docx',
      'GITN-2017-00005_2025-10-15_Tjansteskrivelse_Val-av-ordforande-och-vice-ordforande-2026.docx',
      'GITN_2025-10-15_Tjansteskrivelse_Sammantradesdatum-2026.docx',
    ],
    warnings: [{ code: 'registryNumberMissing', title: 'Sammanträdesdatum 2026' }],
  });
});
