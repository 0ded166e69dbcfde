import type { AnswerFault } from '../../shared/review/answer.ts';
import type { Tone } from '../store/notices.ts';
import type { ReadFile } from '../store/review.ts';

/** What came of a file, in words: what it is, and what to do. */
export interface ReadingWords {
  readonly tone: Tone;
  readonly text: string;
  readonly help: string;
}

const counted = (count: number, one: string, many: string) =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;

type Read = Extract<ReadFile['reading'], { reviewId: string }>;

/** What an answer holds, as `2 kommentarer och 1 förslag`. */
function holdsText({ comments, proposals, verdicts }: Read): string {
  const parts = [
    counted(comments, 'kommentar', 'kommentarer'),
    counted(proposals, 'förslag', 'förslag'),
    counted(verdicts, 'bedömning', 'bedömningar'),
  ].filter((each) => each !== '');
  if (parts.length === 0) return 'utan anmärkningar';
  const last = parts.at(-1) ?? '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} och ${last}`;
}

function newWords(reading: Read): ReadingWords {
  const { name, title, late, older, version } = reading;
  const help = [
    older
      ? `Svaret gäller version ${version}, och en senare är skickad. Det som har ändrats sedan dess är märkt vid varje förslag.`
      : '',
    late ? 'Det kom efter sista dagen.' : '',
  ].filter((each) => each !== '');
  return {
    tone: help.length > 0 ? 'warn' : 'ok',
    text: `Svar från ${name} på ${title}: ${holdsText(reading)}.`,
    help: help.join(' '),
  };
}

const faults: Readonly<Record<AnswerFault, Omit<ReadingWords, 'tone'>>> = {
  tooLarge: {
    text: 'Filen är för stor för att vara ett svar.',
    help: 'Kontrollera att det är filen som slutar på .klubba-svar, och be annars om den igen.',
  },
  notJson: {
    text: 'Filen är inget svar, eller så är den skadad.',
    help: 'Kontrollera att det är filen som slutar på .klubba-svar. Är det den: be om den igen.',
  },
  tooDeep: { text: 'Filen är inget svar från granskningssidan.', help: 'Be om svaret igen.' },
  newer: {
    text: 'Svaret är gjort av en senare version av Klubba.',
    help: 'Uppdatera Klubba på den här datorn och läs in svaret igen.',
  },
  notAnswer: {
    text: 'Filen är inget helt svar från granskningssidan.',
    help: 'Inget av den är inläst. Be om svaret igen: Spara svaret i sidan gör en ny fil.',
  },
};

/** What came of reading a file. */
export function readingWords({ reading, fileName }: ReadFile): ReadingWords {
  switch (reading.outcome) {
    case 'new':
      return newWords(reading);
    case 'same':
      return {
        tone: 'info',
        text: `Svaret från ${reading.name} på ${reading.title} är redan inläst.`,
        help: 'Inget har ändrats.',
      };
    case 'otherBoard':
      return {
        tone: 'danger',
        text: 'Svaret hör till en annan nämnd.',
        help: 'Öppna den nämndens fil och läs in svaret där.',
      };
    case 'unknownReview':
      return {
        tone: 'danger',
        text: 'Granskningen som svaret gäller finns inte i den här filen.',
        help: 'Den kan ha skickats från en annan kopia av nämndens fil. Läs in svaret i den, eller skicka igen härifrån.',
      };
    case 'notShown':
      return {
        tone: 'danger',
        text: 'Svaret stämmer inte med det som skickades.',
        help: 'Filen kan ha ändrats sedan den sparades. Inget av den är inläst. Be om svaret igen.',
      };
    case 'sentPage':
      return {
        tone: 'danger',
        text: 'Det här är sidan som skickades ut, inte svaret.',
        help: 'Be läsaren att välja Spara svaret i sidan och skicka filen som då sparas.',
      };
    case 'unreadable':
      return {
        tone: 'danger',
        text: 'Filen kunde inte läsas.',
        help: `Kontrollera att ${fileName} finns kvar och inte är öppen i ett annat program, och försök igen.`,
      };
    case 'damaged':
      return { tone: 'danger', ...faults[reading.fault] };
  }
}
