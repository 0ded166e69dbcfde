import { type ItemText, threeMunicipalities } from './item.ts';

const memo = '2026-01-19';

/** The meeting a year before the next one: held, approved, and final. */
export const items202602: readonly ItemText[] = [
  {
    key: 'upprop',
    kind: 'procedural',
    title: 'Upprop',
    minutes: 5,
    proposal: 'Nämnden för gemensam IT-drift antecknar närvaron.',
    background: 'Sekreteraren förrättar upprop.',
  },
  {
    key: 'justerare',
    kind: 'procedural',
    title: 'Val av justerare samt tid och plats för justering',
    minutes: 5,
    proposal: 'Nämnden för gemensam IT-drift utser två ledamöter att justera protokollet tillsammans med ordföranden.',
    decision:
      'Nämnden för gemensam IT-drift utser Jonas Ekbladh (M) och Gunilla Rehnmark (C) att justera protokollet tillsammans med ordföranden. Justeringen äger rum i Furusjö stadshus den 18 februari 2026.',
  },
  {
    key: 'foredragningslista',
    kind: 'procedural',
    title: 'Fastställande av föredragningslista',
    matter: 'foredragningslista',
    minutes: 5,
    memo,
    proposal:
      'Nämnden för gemensam IT-drift fastställer föredragningslistan med de ändringar som anmäls vid sammanträdet.',
    decision: 'Nämnden för gemensam IT-drift fastställer föredragningslistan utan ändringar.',
    background: 'Den som vill ändra föredragningslistan begär det innan listan fastställs. Jäv anmäls på samma gång.',
    preparers: ['bergfalk'],
  },
  {
    key: 'foregaende-protokoll',
    kind: 'procedural',
    title: 'Föregående protokoll',
    minutes: 5,
    proposal: 'Nämnden för gemensam IT-drift lägger protokollet från den 10 november 2025 till handlingarna.',
  },
  {
    key: 'information',
    kind: 'information',
    title: 'Information från IT-driften – februari 2026',
    matter: 'information',
    presenter: 'Kristina Malmlund, IT-chef',
    minutes: 20,
    memo,
    proposal: 'Nämnden för gemensam IT-drift lägger informationen till handlingarna.',
    background:
      'IT-chefen informerar om läget i drifthallarna, om bemanningen och om arbetet med att flytta Strandviks verksamhetssystem till den gemensamma miljön. Flytten avslutades i januari.',
    preparers: ['malmlund'],
  },
  {
    key: 'arsrapport',
    kind: 'decision',
    title: 'Årsrapport 2025',
    matter: 'arsrapport-2025',
    presenter: 'Mikael Tornvall, controller',
    minutes: 20,
    memo: '2026-01-23',
    proposal: `
Nämnden för gemensam IT-drift beslutar
- att godkänna årsrapporten för 2025,
- att överskottet på 41,6 tkr återbetalas till kommunerna.`,
    background: `
Kostnaderna för 2025 blev 8 958,4 tkr, att jämföra med en budget på 9 000,0 tkr. Överskottet på 41,6 tkr beror på en vakant tjänst under hösten.

Tillgängligheten var 99,94 procent.`,
    attachments: [{ title: 'Årsrapport 2025', date: '2026-01-23' }],
    preparers: ['malmlund', 'tornvall'],
    recipients: [...threeMunicipalities, ['revisorer']],
  },
  {
    key: 'internkontroll',
    kind: 'decision',
    title: 'Uppföljning av internkontrollplan 2025',
    matter: 'internkontroll-2025',
    presenter: 'Ingrid Falkeby, säkerhetsstrateg',
    minutes: 15,
    memo,
    proposal: 'Nämnden för gemensam IT-drift godkänner uppföljningen av internkontrollplanen för 2025.',
    background:
      'Alla fyra åtgärder i planen är genomförda. Risken för strömavbrott är fortsatt hög och finns med även i 2026 års plan.',
    attachments: [{ title: 'Uppföljning av internkontrollplan 2025, årsbokslut', date: '2026-01-16' }],
    preparers: ['falkeby'],
    recipients: threeMunicipalities,
  },
  {
    key: 'brandvaggar',
    kind: 'decision',
    title: 'Byte av brandväggar',
    matter: 'brandvaggar',
    presenter: 'Daniel Örnevik, enhetschef IT-drift',
    minutes: 15,
    memo,
    proposal: `
Nämnden för gemensam IT-drift beslutar
- att brandväggarna i båda drifthallarna byts under 2026,
- att avrop görs från det statliga ramavtalet inom en ram på 740 tkr.`,
    immediate: true,
    background:
      'Brandväggarna är sju år gamla och får inga säkerhetsuppdateringar efter den 31 december 2026. Kostnaden är upptagen i årets budget.',
    preparers: ['ornevik'],
    recipients: [
      ['furusjo', 'Kommunstyrelsens diarium', 'Upphandlingsenheten'],
      ['grana', 'Kommunstyrelsens diarium'],
      ['strandvik', 'Kommunkansliet'],
    ],
  },
  {
    key: 'lagring',
    kind: 'decision',
    title: 'Utredning om framtida lagring',
    matter: 'lagring',
    presenter: 'Kristina Malmlund, IT-chef',
    minutes: 15,
    memo,
    proposal: 'Nämnden för gemensam IT-drift ger IT-chefen i uppdrag att utreda hur lagringen ska ordnas efter 2028.',
    decision:
      'Nämnden för gemensam IT-drift ger IT-chefen i uppdrag att utreda hur lagringen ska ordnas efter 2028. Utredningen ska omfatta en jämförelse med molntjänster och redovisas senast i februari 2027.',
    background:
      'Lagringssystemet får inga reservdelar efter juni 2028. Ett byte tar omkring ett och ett halvt år från beslut till drift, och utredningen behöver därför börja nu.',
    preparers: ['malmlund'],
    recipients: [['furusjo', 'Kommunstyrelsens diarium']],
  },
  {
    key: 'anmalningsarenden',
    kind: 'notification',
    title: 'Anmälningsärenden – februari 2026',
    matter: 'anmalan',
    minutes: 5,
    memo,
    proposal: 'Nämnden för gemensam IT-drift godkänner redovisningen.',
    background: 'Nämnden får del av vad som har kommit in sedan förra sammanträdet.',
    preparers: ['bergfalk'],
  },
  {
    key: 'ovriga-fragor',
    kind: 'procedural',
    title: 'Övriga frågor',
    minutes: 10,
    proposal: 'Inga övriga frågor har anmälts.',
  },
];

/** An extra meeting that was called off. */
export const items202606: readonly ItemText[] = [
  {
    key: 'brandvaggar',
    kind: 'decision',
    title: 'Tilldelning av avtal om brandväggar',
    matter: 'brandvaggar',
    presenter: 'Daniel Örnevik, enhetschef IT-drift',
    memo: '2026-05-25',
    proposal: 'Nämnden för gemensam IT-drift tilldelar avtalet om brandväggar till den leverantör som har lägst pris.',
    background:
      'Det extra sammanträdet ställdes in. När priserna hade kommit in rymdes avropet inom IT-chefens delegation.',
    preparers: ['ornevik'],
  },
];
