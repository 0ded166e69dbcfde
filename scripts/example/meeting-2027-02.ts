import { type ItemText, threeMunicipalities } from './item.ts';

const memo = '2027-01-18';
const it = 'Kristina Malmlund';

/** The next meeting: the packet that the example is mainly about. */
export const items202702: readonly ItemText[] = [
  {
    key: 'upprop',
    kind: 'procedural',
    title: 'Upprop',
    minutes: 5,
    proposal: 'Nämnden för gemensam IT-drift antecknar närvaron.',
    background: 'Sekreteraren förrättar upprop. Den som tjänstgör i stället för en ledamot anmäler för vem.',
  },
  {
    key: 'justerare',
    kind: 'procedural',
    title: 'Val av justerare samt tid och plats för justering',
    minutes: 5,
    proposal:
      'Nämnden för gemensam IT-drift utser två ledamöter att justera protokollet tillsammans med ordföranden. Justeringen äger rum digitalt den 18 februari 2027.',
    background: 'Justerarna hämtas från de två kommuner som ordföranden inte företräder.',
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
    background: `
Nämnden går igenom föredragningslistan. Den som vill lägga till, stryka eller flytta ett ärende begär det innan listan fastställs.

I samband med genomgången anmäler förtroendevalda och tjänstepersoner om de är jäviga i något ärende.`,
    preparers: ['lindhe'],
  },
  {
    key: 'foregaende-protokoll',
    kind: 'procedural',
    title: 'Föregående protokoll',
    minutes: 5,
    proposal: 'Nämnden för gemensam IT-drift lägger protokollet från den 9 november 2026 till handlingarna.',
    background: 'Protokollet justerades den 19 november 2026 och har anslagits i de tre kommunerna.',
  },
  {
    key: 'information',
    kind: 'information',
    title: 'Information från IT-driften – februari 2027',
    matter: 'information',
    presenter: `${it}, IT-chef`,
    minutes: 20,
    memo,
    proposal: 'Nämnden för gemensam IT-drift lägger informationen till handlingarna.',
    background: 'Nämnden får en lägesbild av driften, bemanningen och vårens arbeten.',
    preparers: ['malmlund'],
  },
  {
    key: 'arsrapport',
    kind: 'decision',
    title: 'Årsrapport 2026',
    matter: 'arsrapport-2026',
    presenter: 'Mikael Tornvall, controller',
    minutes: 25,
    memo: '2027-01-22',
    proposal: `
Nämnden för gemensam IT-drift beslutar
- att godkänna årsrapporten för 2026,
- att underskottet på 262,4 tkr fördelas mellan kommunerna enligt 2026 års fördelningsnyckel,
- att överlämna årsrapporten till kommunstyrelserna i Furusjö, Granå och Strandvik.`,
    background: `
Årsrapporten sammanfattar hur nämnden har klarat sitt uppdrag under 2026. Tillgängligheten i den gemensamma driftmiljön var 99,97 procent. Målet i verksamhetsplanen är 99,9 procent.

# Ekonomiskt utfall

Kostnaderna uppgick till 9 612,4 tkr, vilket är 262,4 tkr mer än budget. Avvikelsen beror på högre elpris i drifthallarna (148,0 tkr) och på konsultstöd när brandväggarna byttes (114,4 tkr).

| Kommun | Budget 2026, tkr | Utfall 2026, tkr | Avvikelse, tkr |
| Furusjö | 5 480,0 | 5 633,8 | -153,8 |
| Granå | 3 260,0 | 3 351,5 | -91,5 |
| Strandvik | 610,0 | 627,1 | -17,1 |
| **Summa** | **9 350,0** | **9 612,4** | **-262,4** |

Målet om säker och tillgänglig drift bedöms vara uppfyllt. Målen om kostnad och kompetens bedöms vara delvis uppfyllda.`,
    preparers: ['malmlund', 'tornvall'],
    recipients: [
      ['furusjo', 'Kommunstyrelsens diarium', 'Ekonomiavdelningen'],
      ['grana', 'Kommunstyrelsens diarium', 'Ekonomikontoret'],
      ['strandvik', 'Kommunkansliet'],
      ['revisorer'],
    ],
  },
  {
    key: 'internkontroll',
    kind: 'decision',
    title: 'Uppföljning av internkontrollplan 2026',
    matter: 'internkontroll-2026',
    presenter: 'Ingrid Falkeby, säkerhetsstrateg',
    minutes: 15,
    memo,
    proposal: `
Nämnden för gemensam IT-drift beslutar
- att godkänna uppföljningen av internkontrollplanen för 2026,
- att bedöma den interna kontrollen som tillräcklig för att förebygga fel och oegentligheter i verksamheten,
- att risken R4 följs upp på nytt när bemanningen är klar, senast vid nämndens sammanträde i november 2027.`,
    background: `
Nämnden antog internkontrollplanen den 10 november 2025. Planen innehöll fyra risker med åtgärder, som har följts upp varje tertial.

| Nr | Risk | Värde | Åtgärd | Vid årets slut |
| R1 | Intrång via leverantörs konto | 12 | Tidsbegränsade konton, loggning | Klar |
| R2 | Långvarigt strömavbrott | 8 | Provkörning av reservkraft | Enligt plan |
| R3 | Oläsbara säkerhetskopior | 8 | Återläsningsprov | Enligt plan |
| R4 | Beroende av enskilda | 9 | Två kan varje delsystem | Avvikelse |

Åtgärden för R4 avviker från planen eftersom en tjänst som driftingenjör stod tom från maj till december. Tre delsystem har i dag bara en person med full behörighet och kunskap.

Bedömningen är att åtgärderna för R1–R3 fungerar som avsett.`,
    preparers: ['falkeby', 'ornevik'],
    recipients: [...threeMunicipalities, ['revisorer']],
  },
  {
    key: 'lagring',
    kind: 'decision',
    title: 'Inriktning för framtida lagringslösning',
    matter: 'lagring',
    presenter: 'Daniel Örnevik, enhetschef IT-drift',
    minutes: 30,
    memo,
    proposal: `
Nämnden för gemensam IT-drift beslutar
- att lagringen ska byggas upp i egen regi i de två befintliga drifthallarna enligt alternativ B,
- att ge IT-chefen i uppdrag att förbereda upphandlingen så att avtal kan tecknas före den 31 december 2027,
- att investeringen på 2 900 tkr prövas i budgeten för 2028.`,
    background: `
# Bakgrund

Nuvarande lagringssystem köptes 2021 och tillverkaren slutar med reservdelar i juni 2028. Den lagrade volymen har vuxit från 428 TB till 751 TB på fyra år. Om takten håller i sig är systemet fullt under våren 2028.

Nämnden gav i februari 2026 IT-chefen i uppdrag att utreda vilka vägar som finns.

# Alternativ

| Alternativ | Investering, tkr | Årlig driftkostnad, tkr | Kostnad under fem år, tkr |
| A. Förlänga nuvarande system | 350 | 980 | 5 250 |
| B. Ny lagring i egna hallar | 2 900 | 540 | 5 600 |
| C. Lagring som molntjänst | 400 | 1 260 | 6 700 |

Alternativ A är billigast men löser inte frågan om reservdelar. Alternativ C kräver minst av den egna organisationen, men kostnaden följer volymen och en flytt tillbaka är dyr.

Alternativ B förordas av tre skäl:

- Uppgifter om brukare och elever stannar i kommunernas egna lokaler.
- Kostnaden är känd under hela livslängden.
- Två hallar ger ett skydd som alternativ A saknar.

# Konsekvenser

Arbetet tar omkring tio veckor. Under flytten behöver varje kommun godta två kvällar med *begränsad* åtkomst till gemensamma filytor. Förslaget har stämts av med de tre kommunernas IT-ansvariga, som står bakom det.`,
    attachments: [
      {
        title: 'Jämförelse av lagringsalternativ',
        date: '2027-01-11',
        file: 'Jamforelse-av-lagringsalternativ.pdf',
      },
      { title: 'Diagram: lagrad volym 2022–2026', date: '2027-01-11', file: 'Lagrad-volym-2022-2026.png' },
      { title: 'Protokollsutdrag, nämndens beslut om utredning av lagring', date: '2026-02-09' },
    ],
    preparers: ['ornevik', 'malmlund'],
    recipients: [
      ['furusjo', 'Kommunstyrelsens diarium', 'Upphandlingsenheten'],
      ['grana', 'Kommunstyrelsens diarium'],
      ['strandvik', 'Kommunkansliet'],
    ],
  },
  {
    key: 'fordelningsnyckel',
    kind: 'decision',
    title: 'Ny fördelningsnyckel från och med 2028',
    matter: 'fordelningsnyckel',
    presenter: 'Mikael Tornvall, controller',
    minutes: 25,
    memo,
    proposal: `
Nämnden för gemensam IT-drift beslutar
- att ställa sig bakom att kostnaderna från och med 2028 fördelas till 70 procent efter nyttjad kapacitet och till 30 procent efter invånarantal,
- att sända förslaget på samråd till kommunstyrelserna i Furusjö, Granå och Strandvik med svar senast den 31 maj 2027.`,
    background: `
Kostnaderna fördelas i dag efter invånarantal. Utredningen visar att en sådan nyckel missgynnar den kommun som lagrar lite i förhållande till sin storlek, och att den inte ger någon anledning att gallra.

Tabellen bygger på 2027 års budget, 10 270,0 tkr.

| Kommun | Invånare | Nyttjad kapacitet, TB | Andel i dag | Föreslagen andel | Förändring, tkr |
| Furusjö | 41 214 | 412 | 58,6 % | 56,0 % | -268,8 |
| Granå | 24 547 | 268 | 34,9 % | 35,4 % | 50,1 |
| Strandvik | 4 549 | 71 | 6,5 % | 8,6 % | 218,7 |
| **Summa** | **70 310** | **751** | **100,0 %** | **100,0 %** | **0,0** |

Ökningen för Strandvik är stor i förhållande till kommunens budget. Därför föreslås att förändringen införs i två steg, med hälften 2028 och resten 2029.

Nyckeln anges i samverkansavtalet. En ändring förutsätter därför att de tre fullmäktigeförsamlingarna godkänner den.`,
    attachments: [
      { title: 'Beräkning av ny fördelningsnyckel', date: '2027-01-14', file: 'Berakning-av-fordelningsnyckel.pdf' },
      { title: 'Samverkansavtal om gemensam IT-drift', date: '2020-06-15' },
    ],
    preparers: ['tornvall'],
    recipients: [
      ['furusjo', 'Kommunstyrelsens diarium', 'Ekonomiavdelningen'],
      ['grana', 'Kommunstyrelsens diarium', 'Ekonomikontoret'],
      ['strandvik', 'Kommunkansliet', 'Ekonomienheten'],
    ],
  },
  {
    key: 'yttrande',
    kind: 'decision',
    title: 'Yttrande över granskning av beredskap vid driftavbrott',
    matter: 'yttrande-beredskap',
    presenter: `${it}, IT-chef`,
    minutes: 15,
    memo: '2027-01-20',
    proposal: `
Nämnden för gemensam IT-drift beslutar
- att anta förslaget till yttrande som sitt eget,
- att överlämna yttrandet till revisorerna i Furusjö, Granå och Strandvik.`,
    background: `
De tre kommunernas revisorer har gemensamt låtit granska hur nämnden är rustad för ett längre avbrott. Rapporten kom in den 4 december 2026 och nämndens svar ska lämnas senast den 26 februari 2027.

Revisorerna lämnar tre rekommendationer. I yttrandet instämmer nämnden i alla tre.`,
    attachments: [
      {
        title: 'Revisionsrapport: Beredskap vid driftavbrott',
        date: '2026-12-04',
        file: 'Revisionsrapport-beredskap.pdf',
      },
      { title: 'Förslag till yttrande', date: '2027-01-20', file: 'Forslag-till-yttrande.docx' },
    ],
    preparers: ['malmlund', 'falkeby'],
    recipients: [['revisorer'], ...threeMunicipalities],
  },
  {
    key: 'reservhall',
    kind: 'decision',
    title: 'Förstudie om reservhall i Granå',
    matter: 'reservhall',
    presenter: 'Daniel Örnevik, enhetschef IT-drift',
    minutes: 15,
    memo,
    proposal:
      'Nämnden för gemensam IT-drift ger IT-chefen i uppdrag att göra en förstudie om en reservhall i Granå inom en ram på 120 tkr. Resultatet redovisas vid sammanträdet i november 2027.',
    background: `
Båda drifthallarna ligger i Furusjö tätort, 3 kilometer från varandra. En översvämning eller en brand med giftig rök skulle kunna slå ut båda samtidigt.

Granå kommun har erbjudit en lokal i det tidigare vattenverket. Förstudien ska visa

- vad det kostar att anpassa lokalen,
- vilka system som behöver finnas där,
- hur hallen kan bemannas vid en kris.

Kostnaden ryms i nämndens budget för 2027.`,
    preparers: ['ornevik'],
    recipients: [
      ['furusjo', 'Kommunstyrelsens diarium'],
      ['grana', 'Kommunstyrelsens diarium', 'Fastighetskontoret'],
      ['strandvik', 'Kommunkansliet'],
    ],
  },
  {
    key: 'cybersakerhet',
    kind: 'dialogue',
    title: 'Dialog om ansvar enligt cybersäkerhetslagen',
    matter: 'cybersakerhet',
    presenter: 'Ingrid Falkeby, säkerhetsstrateg',
    minutes: 30,
    memo,
    proposal: 'Nämnden för gemensam IT-drift har fört dialog i frågan och lägger underlaget till handlingarna.',
    background: `
Cybersäkerhetslagen ställer krav på ledningen hos den som omfattas. I den gemensamma driften är det inte självklart var gränsen går mellan nämndens och den enskilda kommunens ansvar.

Som stöd för samtalet föreslås följande frågor:

- Vem anmäler en incident som berör alla tre kommunerna?
- Vilken utbildning behöver nämndens ledamöter, och när ska den vara genomförd?
- Hur vill nämnden få veta att skyddet fungerar?

Mer att läsa finns på [Myndigheten för civilt försvars webbplats](https://www.mcf.se).`,
    preparers: ['falkeby'],
  },
  {
    key: 'budgetberedning',
    kind: 'election',
    title: 'Val till arbetsgrupp för budget 2028',
    matter: 'budget-2028',
    minutes: 10,
    memo,
    proposal: `
Nämnden för gemensam IT-drift utser till arbetsgruppen för 2028 års budget
- – Birgitta Sandelin (S), Furusjö,
- – Jonas Ekbladh (M), Granå, sammankallande,
- – Gunilla Rehnmark (C), Strandvik.`,
    background: `
Inför varje budgetår bereder en arbetsgrupp om tre ledamöter förslaget till verksamhetsplan och budget. Gruppen har en ledamot från varje kommun och leds av nämndens ordförande.

Förslaget ska vara klart den 15 september 2027, så att samrådet med kommunerna hinner avslutas före novembersammanträdet.`,
    preparers: ['lindhe'],
    recipients: [['valda'], ...threeMunicipalities],
  },
  {
    key: 'anmalningsarenden',
    kind: 'notification',
    title: 'Anmälningsärenden – februari 2027',
    matter: 'anmalan',
    minutes: 10,
    memo,
    proposal: 'Nämnden för gemensam IT-drift godkänner redovisningen.',
    background:
      'Nämnden får del av beslut som har fattats på dess vägnar, och av vad som har kommit in sedan förra sammanträdet.',
    preparers: ['lindhe'],
    recipients: [['furusjo', 'Kommunstyrelsens diarium']],
  },
  {
    key: 'ovriga-fragor',
    kind: 'procedural',
    title: 'Övriga frågor',
    minutes: 10,
    proposal: 'Inga övriga frågor har anmälts.',
  },
];
