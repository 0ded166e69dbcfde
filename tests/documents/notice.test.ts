import { expect, test } from 'vitest';
import { makeMinutesFile } from '../../src/main/documents/minutes-files.ts';
import type { MinutesSpec } from '../../src/main/documents/minutes-spec.ts';
import { noticeValue, specs } from './minutes-example.ts';
import { linesOf } from './reader.ts';

async function linesOfSpec(spec: MinutesSpec): Promise<readonly string[]> {
  return linesOf((await makeMinutesFile(spec, null)).bytes);
}

const preliminary =
  'Preliminära dagar: justeringen är ännu inte anslagen i alla samverkande kommuner. Sista dag att överklaga och dagen då anslaget får tas ned kan bli senare.';
const appeal = [
  'Överklagande',
  'Den som är medlem i någon av de samverkande kommunerna får överklaga besluten hos förvaltningsrätten (laglighetsprövning, 13 kap. kommunallagen). Överklagandet ska ha kommit in senast den sista dagen ovan. Tiden är tre veckor från den dag då justeringen är anslagen i alla samverkande kommuner.',
];

test('a preliminary notice says so, and both days where the last one is moved to a working day', async () => {
  expect(await linesOfSpec(specs.notice)).toEqual([
    'Anslag om justering',
    'Justerat protokoll från 16 november 2026',
    preliminary,
    ...['Organ', 'Gemensamma nämnden för räddning'],
    ...['Sammanträdesdatum', 'Måndag 16 november 2026'],
    ...['Paragrafer', '§§ 41–48'],
    ...['Protokollet justerat', 'Onsdag 2 december 2026'],
    ...['Anslaget i', 'Granå kommun'],
    ...['Anslagstavla', 'https://grana.example/anslagstavla'],
    ...['Anslaget den', 'Torsdag 3 december 2026'],
    ...['Sista dag att överklaga', 'Måndag 28 december 2026 (preliminärt)'],
    'De tre veckorna slutar torsdag 24 december 2026 (julafton). Tiden går ut först nästa vardag.',
    ...['Anslaget tas ned tidigast', 'Tisdag 29 december 2026 (preliminärt)'],
    ...['Förvaringsplats', 'Kansliet i Furusjö stadshus'],
    ...appeal,
  ]);
});

test('a notice of a § that was approved at once is about that § alone', async () => {
  expect(await linesOfSpec(specs.immediateNotice)).toEqual([
    'Anslag om justering',
    'Omedelbart justerad § 16 från 9 februari 2026',
    ...['Organ', 'Gemensamma nämnden för räddning'],
    ...['Sammanträdesdatum', 'Måndag 9 februari 2026'],
    ...['Paragrafer', '§ 16'],
    ...['Justerad omedelbart', 'Måndag 9 februari 2026'],
    ...['Anslaget i', 'Granå kommun'],
    ...['Anslagstavla', 'https://grana.example/anslagstavla'],
    ...['Anslaget den', 'Tisdag 10 februari 2026'],
    ...['Sista dag att överklaga', 'Tisdag 3 mars 2026'],
    ...['Anslaget tas ned tidigast', 'Onsdag 4 mars 2026'],
    ...['Förvaringsplats', 'Kansliet i Furusjö stadshus'],
    ...appeal,
  ]);
});

test('a last day that is a plain Saturday is not named twice', async () => {
  const lastDay = { literal: '2026-03-14', extended: '2026-03-16', because: 'lördag' };
  const lines = await linesOfSpec({ ...specs.notice, value: { ...noticeValue, preliminary: false, lastDay } });
  expect(lines.slice(lines.indexOf('Sista dag att överklaga')).slice(1, 3)).toEqual([
    'Måndag 16 mars 2026',
    'De tre veckorna slutar lördag 14 mars 2026. Tiden går ut först nästa vardag.',
  ]);
});

const titles = [
  'Kommun och anslagstavla',
  'Anslaget den',
  'Tas ned tidigast',
  'Nedtaget den',
  'Sista dag att överklaga',
];
const closing = [
  'Förvaring och underskrift',
  ...['Förvaringsplats för protokollet', 'Kansliet i Furusjö stadshus'],
  ...['Roll', 'Namn', 'Underskrift', 'Intygas av'],
];

test('the certificate has a row for each municipality, with room to write the dates that are not known', async () => {
  const takeDown = ['lördag', '2026-03-14', '(preliminärt)'];
  const lastDay = ['fredag', '2026-03-13', '(preliminärt)'];
  expect(await linesOfSpec(specs.proof)).toEqual([
    'Bevis om anslag',
    'Justeringen av protokollet har tillkännagetts på de samverkande kommunernas anslagstavlor.',
    preliminary,
    ...['Organ', 'Gemensamma nämnden för räddning'],
    ...['Sammanträdesdatum', 'Måndag 9 februari 2026'],
    ...['Paragrafer', '§§ 12–16'],
    ...['Protokollet justerat', 'Onsdag 18 februari 2026'],
    'Anslag i varje kommun',
    ...titles,
    ...['Furusjö kommun', 'https://furusjo.example/anslagstavla', 'onsdag', '2026-02-18', ...takeDown],
    ...['måndag', '2026-03-16', ...lastDay],
    ...['Granå kommun', 'https://grana.example/anslagstavla', 'fredag', '2026-02-20', ...takeDown],
    ...['Datum:', ...lastDay],
    ...['Strandviks kommun', 'Datum:', ...takeDown, 'Datum:', ...lastDay],
    ...closing,
  ]);
});

test('the certificate of a § that was approved at once is about that § alone', async () => {
  const lines = await linesOfSpec(specs.immediateProof);
  expect(lines.slice(1, 2)).toEqual([
    'Justeringen av paragrafen har tillkännagetts på de samverkande kommunernas anslagstavlor.',
  ]);
  expect(lines.slice(lines.indexOf('Strandviks kommun'))).toEqual([
    ...['Strandviks kommun', 'Datum:', 'Datum:', 'Datum:', 'Datum:'],
    ...closing,
  ]);
});
