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
    background: `
IT-chefen berättar om driften under sommaren och hösten. Bytet av brandväggar blev klart i september, tre veckor senare än planerat.

Den 2 oktober låg det gemensamma nätet nere i 40 minuter efter ett grävarbete i Granå. Händelsen har lett till att leverantören lägger om en sträcka fiber.`,
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
    attachments: [
      { title: 'Verksamhetsplan och budget 2027', date: '2026-10-16', file: 'Verksamhetsplan-och-budget-2027.docx' },
    ],
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
    attachments: [
      {
        title: 'Riskanalys och internkontrollplan 2027',
        date: '2026-10-12',
        file: 'Riskanalys-och-internkontrollplan-2027.docx',
      },
    ],
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
    background: `
Revisorerna från de tre kommunerna möter nämnden en gång om året. De har skickat sina frågor i förväg:

1. Hur går det med de förbättringar som föreslogs förra året?
2. Hur förbereder sig nämnden för nya krav på säkerhet i nätverk och system?
3. Finns det planer på att fler kommuner ska vara med?`,
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
    proposal: `
Nämnden för gemensam IT-drift föreslår Furusjö kommunfullmäktige
- att utse Jonas Ekbladh (M), Granå, till nämndens ordförande under 2027,
- att utse Gunilla Rehnmark (C), Strandvik, till nämndens vice ordförande under 2027.`,
    background: `
Ordförandeskapet går runt mellan kommunerna med ett år i taget. Kommunen som står på tur för nästa år har vice ordföranden. Valen görs av fullmäktige i värdkommunen Furusjö.

| År | Ordförande från | Vice ordförande från |
| 2024 | Granå | Strandvik |
| 2025 | Strandvik | Furusjö |
| 2026 | Furusjö | Granå |
| 2027 | Granå | Strandvik |`,
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
    proposal: `
Nämnden för gemensam IT-drift beslutar
- att sammanträda måndagen den 8 februari 2027 kl. 13.30,
- att sammanträda måndagen den 8 november 2027 kl. 13.30.`,
    background: 'Dagarna krockar inte med fullmäktige eller kommunstyrelse i någon av kommunerna.',
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
    background: `
# Delegationsbeslut

- Ordförandens beslut den 18 maj 2026: rapport till kommunstyrelsen för januari–april, dnr GID-2026/00003
- Ordförandens beslut den 16 september 2026: rapport till kommunstyrelsen för januari–augusti, dnr GID-2026/00003`,
    attachments: [
      { title: 'Delegationsbeslut om rapport för januari–april 2026', date: '2026-05-18' },
      { title: 'Delegationsbeslut om rapport för januari–augusti 2026', date: '2026-09-16' },
    ],
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
