import type { ErrorCode, ErrorData, Failure } from './errors.ts';
import { fieldLabels } from './history/step-label.ts';

/** What happened (one sentence) and what to do about it (one or two), in Swedish. */
export interface ErrorText {
  readonly title: string;
  readonly help: string;
}

type Sentences = { readonly [C in ErrorCode]: (data: ErrorData[C]) => ErrorText };

/** What a code's `what` names, as commands and tables call it. */
const nouns: Readonly<Record<string, string>> = {
  adjournment: 'Ajourneringen',
  agendaItem: 'Ärendet',
  appeal: 'Överklagandet',
  approver: 'Justeraren',
  allocationKey: 'Fördelningsnyckeln',
  allocationShare: 'Andelen i fördelningsnyckeln',
  assignment: 'Uppdraget',
  attachment: 'Bilagan',
  attendance: 'Närvaron',
  attendanceChange: 'Närvaron',
  blob: 'Innehållet',
  board: 'Nämnden',
  budget: 'Budgeten',
  budgetAlternative: 'Alternativet i budgeten',
  budgetAmount: 'Beloppet i budgeten',
  budgetBefore: 'Beloppet för året före',
  correction: 'Rättelsen',
  dispatch: 'Expedieringen',
  disqualification: 'Jävet',
  finality: 'Laga kraft',
  followUp: 'Uppföljningen',
  followUpEntry: 'Uppföljningen av åtgärden',
  followUpRemark: 'Anmärkningen',
  frozen: 'Den utfärdade handlingen',
  itemRecipient: 'Mottagaren',
  matter: 'Ärendet i diariet',
  measure: 'Åtgärden',
  meeting: 'Sammanträdet',
  motion: 'Yrkandet',
  municipality: 'Kommunen',
  notice: 'Anslaget',
  officer: 'Tjänstepersonen',
  paragraph: 'Paragrafnumret',
  participant: 'Deltagandet',
  person: 'Personen',
  preparer: 'Den beredningsansvariga',
  proposition: 'Propositionen',
  recipient: 'Mottagaren',
  review: 'Granskningen',
  reviewComment: 'Kommentaren',
  reviewProposal: 'Förslaget',
  riskAnalysis: 'Riskanalysen',
  riskEntry: 'Risken',
  riskRemoval: 'Uppgiften om den borttagna risken',
  signature: 'Justeringen',
  statement: 'Anmärkningen',
  templateItem: 'Det stående ärendet',
  wording: 'Texten',
};

/** The thing in the definite form; what is no noun of ours is already words. */
function noun(what: string): string {
  const camel = what.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
  return nouns[camel] ?? (nouns[camel.replace(/ies$/, 'y').replace(/s$/, '')] || what || 'Raden');
}

const sizes = ['byte', 'kB', 'MB', 'GB', 'TB'] as const;

/** A number of bytes for people, as `2,1 GB`. */
export function sizeText(bytes: number): string {
  const step = Math.min(sizes.length - 1, bytes < 1_000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1_000 ** step;
  const shown =
    value < 10 && step > 0 ? value.toFixed(1).replace('.', ',').replace(/,0$/, '') : String(Math.round(value));
  return `${shown} ${sizes[step]}`;
}

const moment = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });

/** An instant `2026-02-09T13:15:00Z` as `2026-02-09 14.15` where the person sits; anything else as it is. */
function instant(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : moment.format(time).replace(':', '.');
}

/** With a full stop, where it does not end as a sentence already. */
const ended = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`);

function lockedBy({ by, since }: { by: string; since: string }): string {
  return `${by ? ` av ${by}` : ' av ett annat fönster eller en annan dator'}${since ? ` sedan ${instant(since)}` : ''}`;
}

/** What the screen calls the innermost field of a path that has a word of ours; rows and lists have only keys and numbers. */
function fieldWord(path: string): string | undefined {
  const known = path.split('.').findLast((each) => Object.hasOwn(fieldLabels, each));
  return known === undefined ? undefined : fieldLabels[known];
}

const issueText = ({ path, message }: { path: string; message: string }) =>
  path ? `${fieldWord(path) ?? path}: ${message}` : message;

/** Where in an open file: the word for people, and the path to find the place among all its rows. */
function placeText(path: string): string {
  const word = fieldWord(path);
  return word === undefined ? path : `${word} (${path})`;
}

const boardSentences = {
  'board.closed': () => ({
    title: 'Ingen nämnd är öppen.',
    help: 'Öppna en nämnd eller skapa en ny först.',
  }),
  'board.corrupt': ({ name }) => ({
    title: `Filen ”${name}” är skadad och kan inte läsas.`,
    help: 'Återställ den senaste säkerhetskopian. Den skadade filen lämnas orörd.',
  }),
  'board.exists': ({ name }) => ({
    title: `Det finns redan en fil som heter ”${name}”.`,
    help: 'Välj ett annat namn eller öppna filen som finns.',
  }),
  'board.full': ({ name }) => ({
    title: `Disken är full, så ”${name}” kunde inte sparas.`,
    help: 'Frigör utrymme på disken och försök igen. Det som redan är sparat finns kvar.',
  }),
  'board.locked': ({ name, by, since }) => ({
    title: `”${name}” är redan öppen${lockedBy({ by, since })}.`,
    help: 'Stäng den där och försök igen, eller arbeta i en kopia.',
  }),
  'board.missing': ({ name }) => ({
    title: `Filen ”${name}” finns inte.`,
    help: 'Den kan ha flyttats eller fått ett nytt namn. Leta upp den, eller ta bort den från listan.',
  }),
  'board.newer': ({ name, version, known }) => ({
    title: `”${name}” är gjord med en nyare version av Klubba (format ${version}; denna kan läsa till och med ${known}).`,
    help: 'Uppdatera Klubba på den här datorn. Filen är inte ändrad.',
  }),
  'board.notBoard': ({ name }) => ({
    title: `”${name}” är ingen nämnd från Klubba.`,
    help: 'Välj en fil som slutar på .klubba. En öppen fil (JSON) läses in i en ny nämnd.',
  }),
  'board.notEmpty': ({ name }) => ({
    title: `”${name}” har redan ett innehåll.`,
    help: 'Läs in i en ny, tom nämnd, eller välj att ersätta innehållet (--replace); en säkerhetskopia tas då först.',
  }),
  'board.readOnly': ({ name }) => ({
    title: `”${name}” går inte att skriva i: filen eller mappen är skrivskyddad.`,
    help: 'Flytta eller kopiera filen till en mapp som går att skriva i, och öppna den där.',
  }),
} satisfies Partial<Sentences>;

const fileSentences = {
  'attachment.missing': ({ title }) => ({
    title: `Bilagan ”${title}” har ingen fil.`,
    help: 'Lägg till filen, eller låt bilagan vara en hänvisning.',
  }),
  'attachment.tooLarge': ({ size, limit }) => ({
    title: `Bilagan är för stor: ${sizeText(size)}, högst ${sizeText(limit)} får plats.`,
    help: 'Minska filen eller lägg in en hänvisning till var den finns.',
  }),
  'backup.missing': () => ({
    title: 'Säkerhetskopian finns inte längre.',
    help: 'Välj en annan säkerhetskopia i listan.',
  }),
  'dialog.cancelled': () => ({ title: 'Avbrutet.', help: 'Inget är ändrat.' }),
  'file.missing': ({ name }) => ({
    title: `Filen ”${name}” finns inte.`,
    help: 'Kontrollera namnet och mappen, och välj filen igen.',
  }),
  'file.tooLarge': ({ name, size, limit }) => ({
    title: `”${name}” är för stor: ${sizeText(size)}, högst ${sizeText(limit)} kan läsas.`,
    help: 'Välj en mindre fil.',
  }),
  'file.unreadable': ({ name, reason }) => ({
    title: `”${name}” kunde inte läsas${reason ? ` (${reason})` : ''}.`,
    help: 'Kontrollera namnet och mappen, och att du får läsa filen.',
  }),
  'file.unwritable': ({ name, reason }) => ({
    title: `”${name}” kunde inte skrivas${reason ? ` (${reason})` : ''}.`,
    help: 'Stäng filen om den är öppen i ett annat program, eller välj en annan mapp.',
  }),
  'import.invalid': ({ path, message }) => ({
    title: ended(`Filen har ett fel${path ? ` i ${placeText(path)}` : ''}: ${message}`),
    help: 'Rätta det i filen och läs in den igen. Inget är inläst.',
  }),
} satisfies Partial<Sentences>;

const otherSentences = {
  'command.unknown': ({ command }) => ({
    title: `Kommandot ”${command}” finns inte.`,
    help: 'Alla kommandon visas med ”klubba commands --json”.',
  }),
  'document.unknown': ({ document }) => ({
    title: `Dokumentet ”${document}” finns inte.`,
    help: 'Alla dokument visas med ”klubba documents --json”.',
  }),
  'input.invalid': ({ issues }) => ({
    title: ended(`Uppgifterna godtogs inte: ${issues.map(issueText).join('; ') || 'okänt fel'}`),
    help: 'Rätta det som anges och försök igen. Inget är ändrat.',
  }),
  'item.frozen': ({ what }) => ({
    title: `${noun(what)} är låst: det ingår i en handling som har lämnat nämnden.`,
    help: 'Det som är utfärdat ändras inte. Gör ändringen i en ny handling.',
  }),
  'item.inUse': ({ what }) => ({
    title: `${noun(what)} används och kan inte tas bort.`,
    help: 'Ta först bort det som använder det.',
  }),
  'item.missing': ({ what, id }) => ({
    title: `${noun(what)}${/^\d{4}-\d\d-\d\d$/.test(id) ? ` ${id}` : ''} finns inte.`,
    help: 'Det kan ha tagits bort i ett annat fönster. Gå tillbaka till listan; det som togs bort kan hämtas med Ångra.',
  }),
  'rule.broken': ({ message }) => ({ title: ended(message), help: 'Inget är ändrat.' }),
  'undo.changed': ({ label }) => ({
    title: `”${label}” kan inte ångras: något av det har ändrats sedan dess.`,
    help: 'Ångra den senare ändringen först, eller rätta för hand.',
  }),
  'undo.frozen': ({ label }) => ({
    title: `”${label}” kan inte ångras: det ingår i en handling som har lämnat nämnden.`,
    help: 'Det som är utfärdat ändras inte. Gör ändringen i en ny handling.',
  }),
  'undo.nothing': () => ({ title: 'Det finns inget att ångra eller göra om.', help: 'Inget är ändrat.' }),
  'undo.older': ({ label }) => ({
    title: `”${label}” kan inte ångras: det gjordes i en äldre version av Klubba.`,
    help: 'Rätta för hand, eller återställ en säkerhetskopia.',
  }),
  unexpected: ({ reference }) => ({
    title: `Något oväntat gick fel (referens ${reference}).`,
    help: 'Försök igen. Det som var sparat finns kvar. Uppge referensen om felet ska anmälas.',
  }),
} satisfies Partial<Sentences>;

const sentences: Sentences = { ...boardSentences, ...fileSentences, ...otherSentences };

/** The sentences for a failure, one source for the screen and the command line. */
export function errorText(failure: Failure): ErrorText {
  const sentence = sentences[failure.code] as (data: Failure['data']) => ErrorText;
  return sentence(failure.data);
}
