import type { TemplateItem } from '../../src/shared/agenda/model.ts';
import type { Board, Municipality } from '../../src/shared/board/model.ts';
import type { Matter, Recipient } from '../../src/shared/registry/model.ts';
import { proposal, prose } from './prose.ts';

/** The board itself. */
export const board: Board = {
  id: 'it-driftsnamnden',
  name: 'Nämnden för gemensam IT-drift',
  shortName: 'IT-driftsnämnden',
  aliases: ['Driftsnämnden', 'Gemensamma IT-driftsnämnden'],
  hostMunicipalityId: 'furusjo',
  registryPrefix: 'GID',
  registryPattern: 'GID-ÅÅÅÅ/NNNNN',
  summonsDays: 7,
  approverCount: 2,
  substituteOrder: 'municipality',
  paragraphPrefix: '',
  clauseStyle: 'att',
  meetingPlace: 'Sammanträdesrum Tallen, Furusjö stadshus',
  meetingTime: '13:30',
  absenceNotice:
    'Den som inte kan komma meddelar nämndsekreteraren så snart som möjligt, så att en ersättare hinner kallas: Sara Lindhé, telefon 0970-101 12.',
  minutesKeptAt: 'Furusjö stadshus, Stationsgatan 4, nämndsekreteraren',
  documentsNotice:
    'Handlingarna finns i kommunernas gemensamma mötesrum en vecka före sammanträdet och kan läsas på papper i Furusjö stadshus.',
};

/** The three municipalities in the order of the rotation. */
export const municipalities: Municipality[] = [
  {
    id: 'furusjo',
    position: 0,
    name: 'Furusjö kommun',
    noticeBoardUrl: 'https://furusjo.example/anslagstavla',
    postAddress: '990 10 Furusjö',
    visitingAddress: 'Stationsgatan 4',
    phone: '0970-101 00 (växel)',
    website: 'furusjo.example',
    logoSha256: null,
    logoAlt: 'Furusjö kommuns vapen: en gran över vågor',
  },
  {
    id: 'grana',
    position: 1,
    name: 'Granå kommun',
    noticeBoardUrl: 'https://grana.example/kommun/anslagstavla',
    postAddress: '990 30 Granå',
    visitingAddress: 'Torget 1',
    phone: '0970-302 00',
    website: 'grana.example',
    logoSha256: null,
    logoAlt: '',
  },
  {
    id: 'strandvik',
    position: 2,
    name: 'Strandviks kommun',
    noticeBoardUrl: 'https://strandvik.example/anslag',
    postAddress: '990 50 Strandvik',
    visitingAddress: 'Hamnvägen 12',
    phone: '0970-505 00',
    website: 'strandvik.example',
    logoSha256: null,
    logoAlt: '',
  },
];

const recipientTexts: readonly (readonly [id: string, kind: Recipient['kind'], name: string, ...units: string[]])[] = [
  [
    'furusjo',
    'organisation',
    'Furusjö kommun',
    'Kommunstyrelsens diarium',
    'Kommunfullmäktige',
    'Ekonomiavdelningen',
    'Kommunikationsenheten',
    'Upphandlingsenheten',
  ],
  ['grana', 'organisation', 'Granå kommun', 'Kommunstyrelsens diarium', 'Ekonomikontoret', 'Fastighetskontoret'],
  ['strandvik', 'organisation', 'Strandviks kommun', 'Kommunkansliet', 'Ekonomienheten'],
  ['revisorer', 'group', 'Revisorerna i de tre kommunerna'],
  ['ledamoter', 'group', 'Nämndens ledamöter och ersättare'],
  ['valda', 'group', 'De valda'],
];

/** Those the board's decisions are sent to; the municipalities are the usual ones. */
export const recipients: Recipient[] = recipientTexts.map(([id, kind, name, ...units], position) => ({
  id: `recipient-${id}`,
  position,
  kind,
  name,
  units,
  usual: kind === 'organisation',
}));

type MatterText = readonly [id: string, number: string, title: string, opened: string, closed?: string];

const matterTexts: readonly MatterText[] = [
  ['foredragningslista', 'GID-2021/00001', 'Fastställande av föredragningslista', '2021-01-11'],
  ['information', 'GID-2021/00002', 'Information från IT-driften', '2021-01-11'],
  ['anmalan', 'GID-2021/00003', 'Anmälningsärenden', '2021-01-11'],
  ['val', 'GID-2021/00004', 'Val av ordförande och vice ordförande', '2021-01-11'],
  ['internkontroll-2025', 'GID-2024/00008', 'Riskanalys och internkontrollplan 2025', '2024-09-02', '2026-02-19'],
  ['internkontroll-2026', 'GID-2025/00009', 'Riskanalys och internkontrollplan 2026', '2025-09-01'],
  ['arsrapport-2025', 'GID-2026/00001', 'Årsrapport 2025', '2026-01-12', '2026-02-19'],
  ['brandvaggar', 'GID-2026/00002', 'Byte av brandväggar', '2026-01-14', '2026-10-05'],
  ['tertialrapporter-2026', 'GID-2026/00003', 'Tertialrapporter 2026', '2026-05-04', '2026-11-20'],
  ['lagring', 'GID-2026/00004', 'Framtida lagringslösning', '2026-01-15'],
  ['granskning-2026', 'GID-2026/00005', 'Grundläggande granskning 2026', '2026-06-10'],
  ['budget-2027', 'GID-2026/00007', 'Verksamhetsplan och budget 2027', '2026-06-15', '2026-12-11'],
  ['internkontroll-2027', 'GID-2026/00008', 'Riskanalys och internkontrollplan 2027', '2026-09-01'],
  ['fordelningsnyckel', 'GID-2026/00010', 'Översyn av fördelningsnyckeln', '2026-08-24'],
  ['datum-2027', 'GID-2026/00011', 'Sammanträdesdatum 2027', '2026-10-01', '2026-11-20'],
  ['kylaggregat', 'GID-2026/00013', 'Reparation av kylaggregat i hall 2', '2026-12-16'],
  ['arsrapport-2026', 'GID-2027/00001', 'Årsrapport 2026', '2027-01-11'],
  ['budget-2028', 'GID-2027/00002', 'Verksamhetsplan och budget 2028', '2027-01-13'],
  ['yttrande-beredskap', 'GID-2027/00003', 'Granskning av beredskap vid driftavbrott', '2027-01-14'],
  ['cybersakerhet', 'GID-2025/00012', 'Tillämpning av cybersäkerhetslagen', '2025-11-24'],
  ['reservhall', '', 'Förstudie om reservhall i Granå', '2027-01-18'],
];

/** The matters of the registry; one number is preliminary and one is still missing. */
export const matters: Matter[] = matterTexts.map(([id, registryNumber, title, openedOn, closedOn = null]) => ({
  id: `matter-${id}`,
  registryNumber,
  preliminary: id === 'yttrande-beredskap',
  title,
  openedOn,
  closedOn,
  note: id === 'reservhall' ? 'Diarienummer begärt hos registrator den 18 januari.' : '',
}));

const standing: readonly (readonly [kind: TemplateItem['kind'], title: string, proposal: string, memo?: 'memo'])[] = [
  ['procedural', 'Upprop', 'Nämnden för gemensam IT-drift antecknar närvaron.'],
  [
    'procedural',
    'Val av justerare samt tid och plats för justering',
    'Nämnden för gemensam IT-drift utser två ledamöter att justera protokollet tillsammans med ordföranden.',
  ],
  [
    'procedural',
    'Fastställande av föredragningslista',
    'Nämnden för gemensam IT-drift fastställer föredragningslistan med de ändringar som anmäls vid sammanträdet.',
    'memo',
  ],
  ['procedural', 'Föregående protokoll', 'Nämnden för gemensam IT-drift lägger protokollet till handlingarna.'],
  [
    'information',
    'Information från IT-driften',
    'Nämnden för gemensam IT-drift lägger informationen till handlingarna.',
    'memo',
  ],
  ['notification', 'Anmälningsärenden', 'Nämnden för gemensam IT-drift godkänner redovisningen.', 'memo'],
  ['procedural', 'Övriga frågor', 'Inga övriga frågor har anmälts.'],
];

/** The standing items of every agenda. */
export const templateItems: TemplateItem[] = standing.map(([kind, title, sentence, memo], position) => ({
  id: `template-${position + 1}`,
  position,
  kind,
  title,
  presenter: kind === 'information' ? 'Kristina Malmlund, IT-chef' : '',
  hasMemo: memo === 'memo',
  proposal: proposal(sentence),
  background: prose(title === 'Upprop' ? 'Sekreteraren förrättar upprop.' : ''),
}));
