import { pdfFile, wordFile } from './files.ts';
import { logo, storageChart } from './pictures.ts';

/** A made file: its bytes and what kind they are. */
export interface MadeFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const word = async (title: string, date: string, source: string): Promise<MadeFile> => ({
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  bytes: await wordFile(title, date, source),
});
const pdf = (title: string, ...paragraphs: string[]): MadeFile => ({
  mediaType: 'application/pdf',
  bytes: pdfFile(title, paragraphs),
});

/** The logo of the host municipality. */
export const hostLogo = (): MadeFile => ({ mediaType: 'image/png', bytes: logo() });

/** The files that lie on the example's agenda items, by name. */
export async function madeFiles(): Promise<Readonly<Record<string, MadeFile>>> {
  return {
    'Arsrapport-2026.docx': await word(
      'Årsrapport 2026',
      '2027-01-22',
      `
# Sammanfattning

Nämnden har under året drivit servrar, lagring och säkerhetskopiering åt tre kommuner med 14 tjänster. Tillgängligheten var högre än målet. Kostnaderna blev 262,4 tkr högre än budget.

# Viktiga händelser

- Brandväggarna i båda hallarna byttes mellan april och september.
- Ett grävarbete bröt nätet i 40 minuter den 2 oktober.
- Strandviks verksamhetssystem flyttades till den gemensamma miljön i januari.

# Ekonomi

| Kommun | Budget, tkr | Utfall, tkr | Avvikelse, tkr |
| Furusjö | 5 480,0 | 5 634,1 | -154,1 |
| Granå | 3 260,0 | 3 351,3 | -91,3 |
| Strandvik | 610,0 | 627,0 | -17,0 |
| Summa | 9 350,0 | 9 612,4 | -262,4 |`,
    ),
    'Uppfoljning-internkontrollplan-2026.docx': await word(
      'Uppföljning av internkontrollplan 2026',
      '2027-01-15',
      `
| Nr | Åtgärd | Tertial 1 | Tertial 2 | Årsbokslut |
| R1 | Tidsbegränsade konton och loggning | Pågår | Pågår | Klart |
| R2 | Provkörning av reservkraft | Godkänd | Godkänd | Godkänd |
| R3 | Återläsningsprov | Ej utfört | Godkänt | Godkänt |
| R4 | Två personer kan varje delsystem | Försenat | Försenat | Försenat |

R4 bedöms vara åtgärdad när den nya driftingenjören har arbetat i sex månader.`,
    ),
    'Forslag-till-yttrande.docx': await word(
      'Yttrande över granskning av beredskap vid driftavbrott',
      '2027-01-20',
      `
Nämnden delar revisorernas bild och vidtar följande åtgärder:

- En övning med alla tre kommunerna hålls i oktober 2027 och därefter vartannat år.
- Kontaktlistor skrivs ut varje kvartal och förvaras i respektive kommuns krisledningsrum.
- En återställningsordning läggs fram för beslut i november 2027.`,
    ),
    'Verksamhetsplan-och-budget-2027.docx': await word(
      'Verksamhetsplan och budget 2027',
      '2026-10-16',
      `
# Uppdrag

Nämnden svarar för den gemensamma tekniska grunden under kommunernas IT-system. Verksamhetssystemen ansvarar varje kommun för själv.

# Mål

- Tillgängligheten är minst 99,9 procent.
- Säkerhetskopior provas två gånger per år.
- Minst två personer kan varje delsystem.

# Budget

| Kommun | 2026, tkr | 2027, tkr | Andel 2027 |
| Furusjö | 5 480,0 | 6 020,0 | 58,6 % |
| Granå | 3 260,0 | 3 585,5 | 34,9 % |
| Strandvik | 610,0 | 664,5 | 6,5 % |
| Summa | 9 350,0 | 10 270,0 | 100,0 % |`,
    ),
    'Riskanalys-och-internkontrollplan-2027.docx': await word(
      'Riskanalys och internkontrollplan 2027',
      '2026-10-12',
      `
| Nr | Risk | Sannolikhet | Konsekvens | Riskvärde | Åtgärd |
| R1 | Intrång via en leverantörs konto | Möjlig | Allvarlig | 12 | Årlig genomgång av all fjärråtkomst |
| R2 | Långvarigt strömavbrott | Mindre sannolik | Allvarlig | 8 | Provkörning av reservkraft |
| R3 | Brist på reservdelar till lagringen | Möjlig | Kännbar | 9 | Beslut om ny lagringslösning |
| R4 | Beroende av enskilda medarbetare | Möjlig | Kännbar | 9 | Upplärning enligt plan |
| R5 | Otydligt ansvar vid incidenter | Mindre sannolik | Kännbar | 6 | Gemensam rutin för anmälan |`,
    ),
    'Jamforelse-av-lagringsalternativ.pdf': pdf(
      'Jämförelse av lagringsalternativ',
      'Jämförelsen avser fem års drift av 900 TB lagring med dubbla kopior. Priserna är hämtade från tre leverantörers listor i december 2026 och räknas utan moms.',
      'Alternativ A: förlängt serviceavtal 350 tkr och därefter 980 tkr per år, sammanlagt 5 250 tkr.',
      'Alternativ B: två nya lagringssystem 2 900 tkr och därefter 540 tkr per år, sammanlagt 5 600 tkr.',
      'Alternativ C: flytt 400 tkr och därefter 1 260 tkr per år, sammanlagt 6 700 tkr. Priset räknas upp om volymen växer mer än 5 procent per år.',
    ),
    'Lagrad-volym-2022-2026.png': { mediaType: 'image/png', bytes: storageChart() },
    'Berakning-av-fordelningsnyckel.pdf': pdf(
      'Beräkning av ny fördelningsnyckel',
      'Andelen är 0,7 gånger kommunens del av nyttjad kapacitet plus 0,3 gånger kommunens del av invånarna.',
      'Furusjö: 0,7 x 54,9 + 0,3 x 58,6 = 56,0 procent.',
      'Granå: 0,7 x 35,7 + 0,3 x 34,9 = 35,4 procent.',
      'Strandvik: 0,7 x 9,5 + 0,3 x 6,5 = 8,6 procent.',
      'Kapaciteten läses av den 31 oktober varje år. Invånarantalet är det som gällde den 1 november.',
    ),
    'Revisionsrapport-beredskap.pdf': pdf(
      'Beredskap vid driftavbrott',
      'Granskningen har gjorts på uppdrag av revisorerna i Furusjö, Granå och Strandvik.',
      'Nämnden har en aktuell kontinuitetsplan, men planen har inte övats tillsammans med kommunerna. Kontaktuppgifter finns bara digitalt. Det saknas beslut om i vilken ordning system ska återställas.',
      'Sammantaget bedöms beredskapen vara delvis ändamålsenlig.',
    ),
    'Revisorernas-fragor.pdf': pdf(
      'Frågor till nämnden',
      'Vilka förbättringar har gjorts sedan förra årets granskning?',
      'Hur förbereder sig nämnden för nya krav på säkerhet i nätverk och system?',
      'Finns det planer på att fler kommuner ska vara med?',
    ),
    'Delegationsbeslut-kylaggregat.pdf': pdf(
      'Delegationsbeslut',
      'Datum: 17 december 2026. Diarienummer: GID-2026/00013. Beslutsfattare: Birgitta Sandelin, ordförande.',
      'Ärendet är så brådskande att nämndens avgörande inte kan avvaktas (6 kap. 39 § kommunallagen).',
      'Beslut: att låta reparera kylaggregatet i hall 2 till en kostnad av högst 86 tkr.',
    ),
  };
}
