import { expect, test } from 'vitest';
import { makeDocument } from '../../src/main/documents/documents.ts';
import { exampleData } from './example.ts';
import { bodyOf, brokenLinks, htmlOf, linesOf, partsOf } from './reader.ts';

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

test('links inside the packet all point at a bookmark of it', async () => {
  expect(brokenLinks(bodyOf(await only('handlingar')))).toEqual([]);
});

test('a withdrawn item is in no summons, packet or memo of a meeting, and a single memo of it can be made', async () => {
  const data = exampleData();
  const items = data.meeting.items.map((each) => (each.id === 'i3' ? { ...each, withdrawn: true } : each));
  const withdrawn = { ...data, meeting: { ...data.meeting, items } };
  const agenda = await linesOf((await makeDocument('kallelse', withdrawn)).files[0]?.bytes ?? new Uint8Array());
  expect(agenda.slice(agenda.indexOf('Föredragande') - 3, agenda.indexOf('Förfall'))).toEqual([
    ...['Nr', 'Ärende', 'Dnr', 'Föredragande', 'Tid'],
    ...['1', 'Fastställande av dagordning', '13.15'],
    ...['2', 'Verksamhetsplan och budget 2026', 'GITN-2025/00002', 'Maja Lindqvist', '13.20'],
    ...['3', 'Sammanträdesdatum 2026', '13.50'],
  ]);
  const packet = await linesOf((await makeDocument('handlingar', withdrawn)).files[0]?.bytes ?? new Uint8Array());
  expect(packet.filter((each) => each.includes('Val av ordförande'))).toEqual([]);
  const memos = await makeDocument('tjansteskrivelse', withdrawn);
  const alone = await makeDocument('tjansteskrivelse', withdrawn, { itemId: 'i3' });
  expect([memos.files.length, alone.files.length]).toEqual([2, 1]);
});

test('the list of attendance has members, then substitutes, then others with rows to write in', async () => {
  const made = await makeDocument('narvarolista', exampleData());
  const bytes = made.files[0]?.bytes ?? new Uint8Array();
  const row = (name: string, role: string, municipality: string) => [name, role, municipality];
  expect({ name: made.files[0]?.fileName, warnings: made.warnings, lines: await linesOf(bytes) }).toEqual({
    name: 'GITN_2025-11-10_Narvarolista.docx',
    warnings: [],
    lines: [
      'Närvarolista',
      'Sammanträde måndag 10 november 2025',
      ...['Organ', 'Nämnden för gemensam IT'],
      ...['Tid', 'kl. 13.15–15.40'],
      ...['Plats', 'Stadshuset i Granvik, rum Älven'],
      'Ledamöter',
      ...['Namn', 'Uppdrag', 'Kommun', 'Underskrift'],
      ...row('Birgitta Löfgren (S)', 'Ordförande', 'Granviks kommun'),
      ...row('Anders Qvist (M)', 'Vice ordförande', 'Sälltorps kommun'),
      ...row('Çelik Aydın (C)', 'Ledamot', 'Granviks kommun'),
      ...row('Ulla-Karin Åström (KD)', 'Ledamot', 'Sälltorps kommun'),
      ...row('Pär Öhman (V)', 'Ledamot', 'Åmyra kommun'),
      ...row('Elin Forsell (L)', 'Ledamot', 'Åmyra kommun'),
      'Ersättare',
      ...['Namn', 'Uppdrag', 'Kommun', 'Underskrift'],
      ...row('Jonas Ek (S)', 'Ersättare', 'Granviks kommun'),
      ...row('Maria Sundin (M)', 'Ersättare', 'Sälltorps kommun'),
      ...row('Göran Ahl (C)', 'Ersättare', 'Åmyra kommun'),
      'Övriga',
      ...['Namn', 'Uppdrag', 'Underskrift'],
      ...['Sten Boberg', 'Nämndsekreterare'],
      ...['Maja Lindqvist', 'IT-chef'],
      ...Array.from({ length: 5 }, () => ['Namn:', 'Uppdrag:']).flat(),
    ],
  });
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
