import { type ItemText, threeMunicipalities } from './item.ts';

const memo = '2026-10-19';

/** The latest meeting, held and approved. */
export const items202611: readonly ItemText[] = [
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
      'Nämnden för gemensam IT-drift utser Annika Forssbo (S) och Peter Ståhlgren (S) att justera protokollet tillsammans med ordföranden. Justeringen äger rum digitalt den 19 november 2026.',
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
    preparers: ['lindhe'],
  },
  {
    key: 'foregaende-protokoll',
    kind: 'procedural',
    title: 'Föregående protokoll',
    minutes: 5,
    proposal: 'Nämnden för gemensam IT-drift lägger protokollet från den 9 februari 2026 till handlingarna.',
  },
  {
    key: 'information',
    kind: 'information',
    title: 'Information från IT-driften – november 2026',
    matter: 'information',
    presenter: 'Kristina Malmlund, IT-chef',
    minutes: 20,
    memo,
    proposal: 'Nämnden för gemensam IT-drift lägger informationen till handlingarna.',
    background: 'Nämnden får en lägesbild inför vintern.',
    preparers: ['malmlund'],
  },
  {
    key: 'budget',
    kind: 'decision',
    title: 'Verksamhetsplan och budget 2027',
    matter: 'budget-2027',
    presenter: 'Mikael Tornvall, controller',
    minutes: 30,
    memo,
    proposal: `
Nämnden för gemensam IT-drift beslutar
- att anta verksamhetsplanen för 2027,
- att anta budgeten för 2027 med en omslutning på 10 270,0 tkr,
- att avgifterna faktureras kommunerna kvartalsvis i förskott.`,
    background: `
Arbetsgruppen för budget har tagit fram förslaget, som kommunstyrelserna har yttrat sig över. Furusjö och Granå har ingen erinran. Strandvik har återkommit med en fråga om kostnaden för reservkraft, som besvaras i verksamhetsplanen.

| Kommun | Budget 2026, tkr | Budget 2027, tkr | Förändring, tkr |
| Furusjö | 5 480,0 | 6 020,0 | 540,0 |
| Granå | 3 260,0 | 3 585,5 | 325,5 |
| Strandvik | 610,0 | 664,5 | 54,5 |
| **Summa** | **9 350,0** | **10 270,0** | **920,0** |

Ökningen förklaras av

- nya licensvillkor från årsskiftet, 510 tkr,
- elpris, 240 tkr,
- indexuppräkning av avtal och löner, 170 tkr.`,
    preparers: ['malmlund', 'tornvall'],
    recipients: [
      ['furusjo', 'Kommunstyrelsens diarium', 'Ekonomiavdelningen'],
      ['grana', 'Kommunstyrelsens diarium', 'Ekonomikontoret'],
      ['strandvik', 'Kommunkansliet', 'Ekonomienheten'],
    ],
  },
  {
    key: 'riskanalys',
    kind: 'decision',
    title: 'Riskanalys och internkontrollplan 2027',
    matter: 'internkontroll-2027',
    presenter: 'Ingrid Falkeby, säkerhetsstrateg',
    minutes: 30,
    memo,
    proposal: `
Nämnden för gemensam IT-drift beslutar
- att anta riskanalysen för 2027,
- att anta internkontrollplanen för 2027.`,
    background: `
Riskerna inventerades vid en gemensam verkstad den 21 september, där ledamöter och ersättare från alla tre kommunerna deltog. Elva risker värderades. Fem av dem fick ett riskvärde som kräver åtgärd.

Två risker är nya i år: *brist på reservdelar till lagringssystemet* och *otydligt ansvar vid anmälan av incidenter*.`,
    preparers: ['falkeby'],
    recipients: [...threeMunicipalities, ['revisorer']],
  },
  {
    key: 'revisorer',
    kind: 'dialogue',
    title: 'Samtal med revisorerna',
    matter: 'granskning-2026',
    minutes: 30,
    memo: '2026-10-26',
    proposal: 'Nämnden för gemensam IT-drift antecknar att samtalet har hållits.',
    background:
      'Revisorerna från de tre kommunerna möter nämnden en gång om året. De har skickat sina frågor i förväg. Nedan står de med nämndens svar, tillsammans med det som rekommenderades förra året.',
    attachments: [{ title: 'Revisorernas frågor', date: '2026-10-22', file: 'Revisorernas-fragor.pdf' }],
    preparers: ['lindhe'],
  },
  {
    key: 'ordforande',
    kind: 'election',
    title: 'Förslag till ordförande och vice ordförande 2027',
    matter: 'val',
    minutes: 10,
    memo,
    proposal: '',
    preparers: ['lindhe'],
    recipients: [['furusjo', 'Kommunstyrelsens diarium', 'Kommunfullmäktige'], ['grana'], ['strandvik']],
  },
  {
    key: 'datum',
    kind: 'decision',
    title: 'Sammanträdesdatum 2027',
    matter: 'datum-2027',
    minutes: 5,
    memo,
    proposal: '',
    preparers: ['lindhe'],
    recipients: [
      ['furusjo', 'Kommunstyrelsens diarium', 'Kommunikationsenheten'],
      ['grana', 'Kommunstyrelsens diarium'],
      ['strandvik', 'Kommunkansliet'],
      ['ledamoter'],
    ],
  },
  {
    key: 'anmalningsarenden',
    kind: 'notification',
    title: 'Anmälningsärenden – november 2026',
    matter: 'anmalan',
    minutes: 10,
    memo,
    proposal: 'Nämnden för gemensam IT-drift godkänner redovisningen.',
    background: 'Nämnden får del av de beslut som har fattats på dess vägnar sedan förra sammanträdet.',
    preparers: ['lindhe'],
    recipients: [['furusjo', 'Kommunstyrelsens diarium']],
  },
  {
    key: 'ovriga-fragor',
    kind: 'procedural',
    title: 'Övriga frågor',
    minutes: 10,
    proposal: 'Inga övriga frågor har anmälts.',
    decision:
      'Nämnden för gemensam IT-drift antecknar att Maud Törnkvist (KD) har frågat om tillgången till trådlöst nät på särskilda boenden. IT-chefen återkommer med svar i februari.',
  },
];
