import type { PastDesk } from './lived.ts';
import { prose } from './prose.ts';

const manager = 'Kristina Malmlund';

type ChapterTexts = Readonly<Record<string, string>>;

/** What the plan of 2026 says, by chapter. */
const texts2026: ChapterTexts = {
  Inledning: `
Furusjö, Granå och Strandvik driver sina servrar, sin lagring och sitt nät tillsammans sedan 2021. Furusjö är värdkommun och anställer personalen.

Planen visar vad som ska göras under 2026 och hur det följs upp.`,
  'Nämndens grunduppdrag': `
Nämnden svarar för den tekniska grunden under kommunernas IT-system:

- servrar och lagring i två drifthallar,
- säkerhetskopiering och återläsning,
- nätet mellan hallarna och till varje kommunhus.

Verksamhetssystemen ansvarar varje kommun för själv.`,
  'Grunduppdragets genomförande': `
| Mål | Mått | Värde 2026 |
| Kostnadseffektiv drift | Utfall mot budget | högst 100 procent |
| Säker och tillgänglig drift | Tillgänglighet | minst 99,9 procent |
| Gemensam kompetens | Delsystem som minst två personer kan | 14 av 14 |

Brandväggarna i båda hallarna byts under året. Strandviks verksamhetssystem flyttas till den gemensamma miljön i januari.`,
  Uppföljning:
    'Läget rapporteras efter april och augusti. Årsrapporten läggs fram i februari året därpå, tillsammans med uppföljningen av internkontrollplanen.',
  'Tilläggsuppdrag från kommunfullmäktige': 'Fullmäktige har inte gett nämnden några tilläggsuppdrag för 2026.',
  'Plan för att nå personalpolitiska mål':
    'De som arbetar med driften är anställda i Furusjö kommun. Kommunens mål för personalen gäller dem.',
  'Drift- och investeringsbudget':
    'Budgeten bygger på oförändrad volym. Brandväggarna betalas ur driften och skrivs inte av.',
  Kompetensförsörjningsplan: 'Två medarbetare utbildas i nätsäkerhet. Varje delsystem ska ha en driftbok.',
  'Styrning och uppföljning av externa utförare':
    'Service av kylning och reservkraft köps in. Avtalen följs upp vid två möten om året.',
};

/** What was written anew for 2027. */
const changes2027: ChapterTexts = {
  Inledning: `
Furusjö, Granå och Strandvik driver sina servrar, sin lagring och sitt nät tillsammans sedan 2021. Furusjö är värdkommun och anställer personalen.

Planen visar vad som ska göras under 2027. Det största beslutet gäller hur lagringen ska ordnas efter 2028.`,
  'Grunduppdragets genomförande': `
| Mål | Mått | Värde 2027 |
| Kostnadseffektiv drift | Utfall mot budget | högst 100 procent |
| Säker och tillgänglig drift | Tillgänglighet | minst 99,9 procent |
| Säker och tillgänglig drift | Prov av återläsning | 2 per år |
| Gemensam kompetens | Delsystem som minst två personer kan | 14 av 14 |

Nätverksväxlarna i Strandvik byts under våren. En övning med alla tre kommunerna hålls i oktober.`,
  'Tilläggsuppdrag från kommunfullmäktige': 'Fullmäktige har inte gett nämnden några tilläggsuppdrag för 2027.',
  'Drift- och investeringsbudget': `
Ökningen förklaras av nya licensvillkor (510 tkr), elpris (240 tkr) och uppräkning av avtal och löner (170 tkr).

Strandviks kommun har frågat vad reservkraften kostar. Provkörning och service kostar 185 tkr per år, lika mycket som 2026.`,
  Kompetensförsörjningsplan:
    'En driftingenjör rekryteras till den tjänst som är vakant. Upplärningen följer en plan som stäms av varje tertial.',
};

async function write({ call }: PastDesk, year: number, texts: ChapterTexts): Promise<string> {
  const { id } = await call('operationalPlan.create', { year });
  const [begun] = (await call('operationalPlan.year', { year })).versions;
  for (const [title, text] of Object.entries(texts)) {
    const chapter = begun?.chapters.find((each) => each.title === title);
    if (chapter === undefined) throw new Error(`No chapter ${title} in the plan of ${year}`);
    await call('planChapter.update', { id: chapter.id, patch: { text: prose(text) } });
  }
  return id;
}

/** The plan of 2026, adopted in the autumn before. */
export async function plan2026(desk: PastDesk): Promise<void> {
  desk.on('2025-10-13', manager);
  const id = await write(desk, 2026, texts2026);
  await desk.call('operationalPlan.update', { id, patch: { preparedOn: '2025-10-13' } });
  desk.on('2025-11-11', manager);
  await desk.call('operationalPlan.adopt', { id, adoptedOn: '2025-11-10' });
}

/** The plan of 2027, carried over from that of 2026, on the agenda of an item; answers its id. */
export async function plan2027(desk: PastDesk, itemId: string): Promise<string> {
  desk.on('2026-10-16', manager);
  const id = await write(desk, 2027, changes2027);
  await desk.call('operationalPlan.update', { id, patch: { preparedOn: '2026-10-16' } });
  await desk.call('operationalPlan.placeOnAgenda', { id, place: { itemId } });
  return id;
}

/** Adopts a plan as the board decided it. */
export async function adoptPlan(desk: PastDesk, id: string, adoptedOn: string, on: string): Promise<void> {
  desk.on(on, manager);
  await desk.call('operationalPlan.adopt', { id, adoptedOn });
}
