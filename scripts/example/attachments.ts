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
    'Forslag-till-yttrande.docx': await word(
      'Yttrande över granskning av beredskap vid driftavbrott',
      '2027-01-20',
      `
Nämnden delar revisorernas bild och vidtar följande åtgärder:

- En övning med alla tre kommunerna hålls i oktober 2027 och därefter vartannat år.
- Kontaktlistor skrivs ut varje kvartal och förvaras i respektive kommuns krisledningsrum.
- En återställningsordning läggs fram för beslut i november 2027.`,
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
      'Kapaciteten läses av den 31 oktober varje år. Invånarantalet är det som ligger till grund för budgeten 2027.',
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
  };
}
