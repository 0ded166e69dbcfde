import type { CommandInput } from '../../src/shared/commands.ts';
import type { PastDesk } from './lived.ts';
import { prose } from './prose.ts';

type Questions = CommandInput<'auditQuestion.fill'>['rows'];

/** What the review of 2025 recommended, with what has been done since. */
const recommendations2025: Questions = [
  {
    municipalityId: 'furusjo',
    text: 'Nämnden bör ange vem som ansvarar för varje åtgärd i internkontrollplanen.',
    answer: prose('Varje åtgärd i planen för 2026 har en ansvarig funktion, och uppföljningen är ordnad efter den.'),
    measure: 'Ansvarig funktion skrivs vid varje åtgärd.',
    owner: 'Säkerhetsstrateg',
    status: 'done' as const,
  },
  {
    municipalityId: 'grana',
    text: 'Nämnden bör pröva återläsning av säkerhetskopior minst en gång om året.',
    answer: prose('Det första provet gjordes i juni 2026. Det andra görs tillsammans med kommunerna under vintern.'),
    measure: 'Återläsning provas två gånger om året, med ett verksamhetssystem från varje kommun.',
    owner: 'Enhetschef IT-drift',
    status: 'ongoing' as const,
    dueOn: '2027-12-31',
  },
].map((each) => ({ kind: 'recommendation' as const, year: 2025, review: 'Grundläggande granskning 2025', ...each }));

/** What the auditors asked ahead of the dialogue of November. */
const questions2026: Questions = [
  {
    text: 'Hur går det med de förbättringar som föreslogs förra året?',
    answer: prose('Av två rekommendationer är en genomförd. Den andra pågår.'),
    status: 'done' as const,
  },
  {
    text: 'Hur förbereder sig nämnden för nya krav på säkerhet i nätverk och system?',
    answer: prose('Kraven gås igenom med de tre kommunerna. Nämnden tar upp frågan i februari 2027.'),
    measure: 'Genomgång av kraven med de tre kommunerna.',
    owner: 'Säkerhetsstrateg',
    status: 'ongoing' as const,
    dueOn: '2027-02-08',
  },
  {
    text: 'Finns det planer på att fler kommuner ska vara med?',
    answer: prose('Nej. Frågan får väckas när samverkansavtalet ses över.'),
    status: 'done' as const,
  },
].map((each) => ({ year: 2026, review: 'Inför nämndens dialog 2026', ...each }));

/** What the review of preparedness recommended in December 2026, with what the answer says of it. */
const preparedness: Questions = [
  {
    text: 'Kontinuitetsplanen bör övas med samtliga kommuner minst vartannat år.',
    answer: prose('Nämnden instämmer. Den första övningen är planerad till oktober 2027.'),
    measure: 'En övning med alla tre kommunerna hålls i oktober 2027 och därefter vartannat år.',
    owner: 'IT-chef',
    status: 'ongoing' as const,
    dueOn: '2027-10-31',
  },
  {
    text: 'Kontaktlistor bör finnas på papper på varje ort.',
    answer: prose('Nämnden instämmer.'),
    measure: 'Kontaktlistor skrivs ut varje kvartal och förvaras i kommunernas krisledningsrum.',
    owner: 'Säkerhetsstrateg',
    status: 'ongoing' as const,
    dueOn: '2027-03-31',
  },
  {
    text: 'Nämnden bör besluta i vilken ordning system återställs.',
    answer: prose('Nämnden instämmer.'),
    measure: 'En återställningsordning läggs fram för beslut i november 2027.',
    owner: 'IT-chef',
    status: 'open' as const,
    dueOn: '2027-11-08',
  },
].map((each) => ({
  kind: 'recommendation' as const,
  year: 2026,
  review: 'Beredskap vid driftavbrott',
  ...each,
}));

const secretary = 'Sara Lindhé';

async function takeUp({ call }: PastDesk, agendaItemId: string, questionIds: readonly string[]): Promise<void> {
  await call('auditHandling.add', { agendaItemId, questionIds: [...questionIds] });
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map((each) => each.id);

/** The auditors' recommendations and questions, taken up in the dialogue of November. */
export async function askedByAuditors(desk: PastDesk): Promise<void> {
  desk.on('2026-10-26', secretary);
  const rows = await desk.call('auditQuestion.fill', { rows: [...recommendations2025, ...questions2026] });
  const agendaItemId = 'm2026-11-revisorer';
  await takeUp(desk, agendaItemId, ids(rows));
  await desk.call('attachment.addMade', { agendaItemId, document: 'revision', subjectId: agendaItemId });
}

/** What the auditors found in December, in the item where the board answers, and the question that November left open. */
export async function auditedInDecember(desk: PastDesk): Promise<void> {
  desk.on('2027-01-18', secretary);
  const rows = await desk.call('auditQuestion.fill', { rows: preparedness });
  await takeUp(desk, 'm2027-02-yttrande', ids(rows));
  const { questions } = await desk.call('audit.get', {});
  const left = questions.filter((each) => each.dueOn === '2027-02-08');
  await takeUp(desk, 'm2027-02-cybersakerhet', ids(left));
}
