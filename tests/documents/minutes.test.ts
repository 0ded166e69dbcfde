import { expect, test } from 'vitest';
import { makeMinutesFile, makeMinutesFiles } from '../../src/main/documents/minutes-files.ts';
import type { MinutesSpec } from '../../src/main/documents/minutes-spec.ts';
import { minutes, paragraphs, paragraphWith, specs } from './minutes-example.ts';
import { bodyOf, brokenLinks, htmlOf, linesOf, partsOf } from './reader.ts';

async function linesOfSpec(spec: MinutesSpec): Promise<readonly string[]> {
  return linesOf((await makeMinutesFile(spec, null)).bytes);
}

/** The minutes of one § alone. */
const alone = (itemId: string): MinutesSpec => ({
  ...specs.minutes,
  minutes: { ...minutes, paragraphs: paragraphs.filter((each) => each.itemId === itemId) },
});

const front = [
  'Sammanträde måndag 9 februari 2026',
  ...['Organ', 'Gemensamma nämnden för räddning'],
  ...['Plats och tid', 'Stadshuset i Furusjö, rum Tallen', 'Måndag 9 februari 2026, kl. 13.15–15.40'],
  'Ajournering kl. 14.05–14.20',
];

test('the first page has the meeting, who took part and how, and the lines to sign with dates and §§', async () => {
  const lines = await linesOfSpec(specs.minutes);
  expect(lines.slice(0, lines.indexOf('§ 12 Fastställande av dagordning'))).toEqual([
    'Protokoll',
    ...front,
    ...['Beslutande', ...minutes.members],
    ...['Tjänstgörande ersättare', 'Ebba Strand (S), Strandviks kommun, för Lo Åkerblom (V), § 13'],
    ...['Ej tjänstgörande ersättare', 'Kerstin Alm (C), Granå kommun'],
    ...['Frånvarande', 'Olle Hav (M), Strandviks kommun, anmält förfall'],
    ...['Övriga deltagande', 'Hedda Falk, räddningschef, § 13', 'Nora Dahl, nämndsekreterare'],
    ...['Utses att justera', 'Disa Ekholm (C)'],
    ...['Justeringens tid och plats', 'Måndag 16 februari 2026', 'Stadshuset i Furusjö'],
    ...['Paragrafer', '§§ 12–16'],
    'Underskrifter',
    ...['Roll', 'Namn', 'Paragrafer', 'Underskrift'],
    ...['Sekreterare', 'Nora Dahl', '§§ 12–16'],
    ...['Ordförande', 'Asta Bergvall', '§§ 12, 14–16', 'Elektronisk underskrift 2026-02-18'],
    ...['Ordförande', 'Tore Granström', '§ 13', 'Underskrift 2026-02-17'],
    ...['Justerare', 'Disa Ekholm', '§§ 12–16', 'Underskrift 2026-02-16'],
    'Ärendelista',
    ...['§', 'Dnr', 'Ärende'],
    ...['§ 12', 'Fastställande av dagordning'],
    ...['§ 13', 'GRN-2026/00004', 'Ny brandstation i Granå'],
    ...['§ 14', 'GRN-2026/00007', 'Val av två ombud till årsstämman'],
    ...['§ 15', 'GRN-2025/00031', 'Taxa för tillsyn (utgår)'],
    ...['§ 16', 'GRN-2026/00009', 'Yttrande om beredskap'],
  ]);
});

const wholeParagraph = [
  '§ 13 Ny brandstation i Granå',
  'Diarienr: GRN-2026/00004',
  'Ordförande i ärendet: Tore Granström (M)',
  'Rättad 2026-03-02 och 2026-03-09, se Rättelse sist i paragrafen',
  'Beslut',
  'Gemensamma nämnden för räddning beslutar',
  'att uppföra en brandstation i Granå',
  'att uppdra åt räddningschefen att handla upp byggnaden.',
  'Ärendebeskrivning',
  'Stationen i Granå byggdes 1961 och rymmer inte dagens fordon.',
  'En förstudie blev klar 2025.',
  'Beslutsunderlag',
  'Tjänsteskrivelse 2026-01-20',
  'Förstudie brandstation, 2025-11-30',
  'Jäv',
  'Lo Åkerblom (V) anmäler jäv och deltar inte i handläggning eller beslut.',
  'Yrkanden',
  'Asta Bergvall (S), med instämmande av Disa Ekholm (C), yrkar bifall till förslaget.',
  'Tore Granström (M) yrkar att stationen ska rymma fyra fordon.',
  'Beslutsgång',
  'Ordföranden ställer proposition på förslaget och Tore Granströms ändringsyrkande mot varandra och finner att nämnden beslutar enligt förslaget.',
  'Omröstning',
  'Omröstning begärs. Ja-röst för bifall till förslaget, nej-röst för bifall till Tore Granströms ändringsyrkande.',
  'Omröstningen ger 3 ja-röster och 3 nej-röster. Nämnden beslutar med ordförandens utslagsröst enligt förslaget.',
  ...['Ledamot', 'Röst'],
  ...['Asta Bergvall (S)', 'Ja', 'Tore Granström (M)', 'Nej', 'Disa Ekholm (C)', 'Ja', 'Viggo Sund (KD)', 'Nej'],
  ...['Lo Åkerblom (V)', 'Ja', 'Sixten Norr (L)', 'Nej', 'Ebba Strand (S)', 'Avstår'],
  'Reservation',
  'Tore Granström (M) reserverar sig mot beslutet till förmån för eget yrkande.',
  'Protokollsanteckning',
  'Viggo Sund (KD) lämnar följande protokollsanteckning:',
  'Frågan om personal borde ha tagits först.',
  'Beredningsansvariga',
  'Hedda Falk, räddningschef',
  'Beslutet ska skickas till',
  ...['Furusjö kommun – KS diarium', 'Granå kommun', 'Strandviks kommun'],
  'Rättelse',
  'Rättelse måndag 2 mars 2026 av Nora Dahl, nämndsekreterare:',
  ...['Det står', 'Förstudie brandstation, 2025-11-30'],
  ...['Det ska vara', 'Förstudie brandstation, 2025-11-20'],
  ...['Skäl', 'Skrivfel i datumet.', 'Underlaget självt är rätt daterat.'],
  'Rättelse måndag 9 mars 2026 av Nora Dahl, nämndsekreterare:',
  ...['Det står', '1961', 'Det ska vara', '1963', 'Skäl', 'Fel årtal.'],
];

test('a § says all that happened in it, in order, and what was put right stands beside the original', async () => {
  const lines = await linesOfSpec(specs.minutes);
  const from = lines.indexOf('§ 13 Ny brandstation i Granå');
  expect(lines.slice(from, lines.indexOf('§ 14 Val av två ombud till årsstämman'))).toEqual(wholeParagraph);
});

test('votes are real tables with a header row, and totals of a closed ballot stand to the right', async () => {
  const html = await htmlOf((await makeMinutesFile(alone('i3'), null)).bytes);
  const from = html.indexOf('<h2>Omröstning');
  const row = (name: string, votes: number) => `<tr><td><p>${name}</p></td><td><p>${votes}</p></td></tr>`;
  expect(html.slice(from, html.indexOf('<h2>Beslutet ska skickas till'))).toBe(
    [
      '<h2>Omröstning</h2><p>Omröstning 1.</p>',
      '<p>Omröstningen är sluten. Röstetalet är lika för Sixten Norr (L) och Viggo Sund (KD).</p>',
      '<table><thead><tr><th><p>Kandidat</p></th><th><p>Röster</p></th></tr></thead><tbody>',
      row('Asta Bergvall (S)', 4),
      row('Sixten Norr (L)', 1),
      row('Viggo Sund (KD)', 1),
      row('Blanka eller ogiltiga', 1),
      '</tbody></table>',
      '<p>Omröstning 2.</p><p>Lott dras och faller på Sixten Norr (L).</p>',
    ].join(''),
  );
});

test('own words stand in place of the sentences of a vote, and its tables stay', async () => {
  const votes = [paragraphs[1]?.votes[0], paragraphs[2]?.votes[0]].flatMap((each) => each ?? []);
  const own = paragraphWith({ itemId: 'v', number: 3, title: 'Val', votes, voteWords: ['Två omröstningar hålls.'] });
  const lines = await linesOfSpec({ ...specs.minutes, minutes: { ...minutes, paragraphs: [own] } });
  expect(lines.slice(lines.indexOf('§ 3 Val'))).toEqual([
    '§ 3 Val',
    'Omröstning',
    'Två omröstningar hålls.',
    'Omröstning 1',
    ...['Ledamot', 'Röst'],
    ...['Asta Bergvall (S)', 'Ja', 'Tore Granström (M)', 'Nej', 'Disa Ekholm (C)', 'Ja', 'Viggo Sund (KD)', 'Nej'],
    ...['Lo Åkerblom (V)', 'Ja', 'Sixten Norr (L)', 'Nej', 'Ebba Strand (S)', 'Avstår'],
    'Omröstning 2',
    ...['Kandidat', 'Röster'],
    ...['Asta Bergvall (S)', '4', 'Sixten Norr (L)', '1', 'Viggo Sund (KD)', '1', 'Blanka eller ogiltiga', '1'],
  ]);
});

test('a withdrawn § says only that, and one that was approved at once says so last', async () => {
  const lines = await linesOfSpec(specs.minutes);
  expect(lines.slice(lines.indexOf('§ 15 Taxa för tillsyn'))).toEqual([
    ...['§ 15 Taxa för tillsyn', 'Diarienr: GRN-2025/00031', 'Ärendet utgår.'],
    ...['§ 16 Yttrande om beredskap', 'Diarienr: GRN-2026/00009'],
    ...['Beslut', 'Nämnden lämnar yttrandet som sitt eget.'],
    ...['Omröstning', 'Omröstning sker genom upprop. Nämnden beslutar enligt förslaget.'],
    ...['Ledamot', 'Röst', 'Asta Bergvall (S)', 'Ja', 'Tore Granström (M)', 'Nej'],
    ...['Beslutet ska skickas till', 'Länsstyrelsen'],
    ...['Omedelbar justering', 'Paragrafen justeras omedelbart.'],
  ]);
});

test('the minutes of one § that was approved at once have no list, and say what they are', async () => {
  const made = await makeMinutesFile(specs.immediate, null);
  const lines = await linesOf(made.bytes);
  expect(lines.slice(0, 2)).toEqual(['Protokoll, omedelbar justering av § 16', 'Sammanträde måndag 9 februari 2026']);
  expect(lines.slice(lines.indexOf('Underskrifter'), lines.indexOf('Beslut'))).toEqual([
    'Underskrifter',
    ...['Roll', 'Namn', 'Paragrafer', 'Underskrift'],
    ...['Sekreterare', 'Nora Dahl', '§ 16'],
    ...['Ordförande', 'Asta Bergvall', '§ 16', 'Underskrift 2026-02-09'],
    ...['Justerare', 'Disa Ekholm', '§ 16', 'Underskrift 2026-02-09'],
    ...['§ 16 Yttrande om beredskap', 'Diarienr: GRN-2026/00009'],
  ]);
});

/** The texts of the running heads, which other readers leave out. */
function heads(bytes: Uint8Array): readonly string[] {
  const parts = Object.entries(partsOf(bytes)).filter(([path]) => path.startsWith('word/header'));
  return parts.map(([, xml]) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map((each) => each[1]).join(''));
}

test('a draft says so first, below its title, in its running head and in its own title', async () => {
  const [{ bytes }, approved] = [await makeMinutesFile(specs.draft, null), await makeMinutesFile(specs.minutes, null)];
  expect((await linesOf(bytes)).slice(0, 3)).toEqual([
    'UTKAST – Protokoll',
    'Sammanträde måndag 9 februari 2026',
    'UTKAST – protokollet är inte justerat och kan ändras.',
  ]);
  // The number of the page stands beside it.
  expect(heads(bytes)).toContain('Gemensamma nämnden för räddning · UTKAST – Protokoll · 2026-02-09 ()');
  expect(partsOf(bytes)['docProps/core.xml']).toContain(
    '<dc:title>UTKAST – Protokoll 2026-02-09, Gemensamma nämnden för räddning</dc:title>',
  );
  expect(Object.values(partsOf(approved.bytes)).filter((each) => /utkast –/i.test(each))).toEqual([]);
});

test('an extract identifies the meeting, holds the § as the minutes do, and has a line to attest it', async () => {
  expect(await linesOfSpec(specs.extract)).toEqual([
    'Protokollsutdrag',
    ...front,
    ...['Ordförande', 'Tore Granström (M)'],
    ...['Justerare', 'Disa Ekholm (C)'],
    ...['Justerat', 'Onsdag 18 februari 2026'],
    ...wholeParagraph,
    'Rätt utdraget intygar',
    ...['Datum', 'Underskrift', 'Namnförtydligande'],
  ]);
});

test('an extract before approval is a draft without a line to attest it', async () => {
  expect(await linesOfSpec(specs.draftExtract)).toEqual([
    'UTKAST – Protokollsutdrag',
    'Sammanträde måndag 9 februari 2026',
    'UTKAST – protokollet är inte justerat och kan ändras.',
    ...front.slice(1),
    ...['Ordförande', 'Asta Bergvall'],
    ...['Justerare', 'Disa Ekholm (C)'],
    ...['§ 12 Fastställande av dagordning', 'Beslut', 'Nämnden fastställer sammanträdets dagordning.'],
  ]);
});

test('an extract carries the registry number of its §, and of an item without a § none is made', async () => {
  const custom = partsOf((await makeMinutesFile(specs.extract, null)).bytes)['docProps/custom.xml'] ?? '';
  expect([...custom.matchAll(/name="([^"]+)"[^>]*><vt:lpwstr>([^<]*)</g)].map((each) => [each[1], each[2]])).toEqual([
    ['Diarienummer', 'GRN-2026/00004'],
    ['Handlingstyp', 'Protokollsutdrag'],
    ['Sammanträdesdatum', '2026-02-09'],
  ]);
  await expect(makeMinutesFile({ ...specs.extract, itemId: 'other' }, null)).rejects.toThrow(RangeError);
});

test('links in the list of §§ all point at a § of the same file', async () => {
  expect(brokenLinks(bodyOf((await makeMinutesFile(specs.minutes, null)).bytes))).toEqual([]);
});

test('files are named for the registry, two of one name apart, and progress is told of each', async () => {
  const told: (readonly [number, number])[] = [];
  const wanted = [...Object.values(specs), specs.extract];
  const files = await makeMinutesFiles(
    wanted,
    () => null,
    (done, total) => told.push([done, total]),
  );
  expect(files.map((each) => each.fileName)).toEqual([
    'GRN_2026-02-09_Protokoll.docx',
    'GRN_2026-02-09_Protokoll_2.docx',
    'GRN_2026-02-09_Protokoll_par-016_Omedelbar-justering.docx',
    'GRN-2026-00004_2026-02-09_par-013_Protokollsutdrag.docx',
    'GRN_2026-02-09_par-012_Protokollsutdrag.docx',
    'GRN_2026-11-16_Anslag_Grana-kommun.docx',
    'GRN_2026-02-09_Anslag_par-016_Grana-kommun.docx',
    'GRN_2026-02-09_Bevis-om-anslag.docx',
    'GRN_2026-02-09_Bevis-om-anslag_par-016.docx',
    'GRN-2026-00004_2026-02-09_par-013_Protokollsutdrag_2.docx',
  ]);
  expect(told).toEqual(wanted.map((_, at) => [at + 1, wanted.length]));
});
