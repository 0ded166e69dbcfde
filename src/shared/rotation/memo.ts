import { missingMark } from '../agenda/blanks.ts';
import type { MemoWords } from '../agenda/filled.ts';
import type { Board, Municipality } from '../board/model.ts';
import { citation } from '../law/references.ts';
import type { People } from '../meeting/rules.ts';
import type { Block, Cell } from '../rich-text.ts';
import { listed } from '../swedish.ts';
import { type RotationFacts, type RotationYear, rotationOf, rotationYears } from './rules.ts';
import { candidatesOf } from './served.ts';

/** So many years before the proposed one stand in its table, where the board was there. */
const yearsBefore = 6;

/** What the memo is made of. */
export interface ElectionFacts {
  readonly board: Pick<Board, 'name' | 'hostMunicipalityId'>;
  readonly people: People;
  readonly rotation: RotationFacts;
  readonly year: number;
  readonly chairPersonId: string | null;
  readonly viceChairPersonId: string | null;
}

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const cell = (type: Cell['type'], text: string): Cell => ({ type, content: [paragraph(text)] });
const nameOf = (municipalities: readonly Municipality[], id: string | null) =>
  municipalities.find((each) => each.id === id)?.name || missingMark('kommun');

/** A candidate as the proposal names her, or the mark of a name that is not chosen. */
function candidateText({ people, year }: ElectionFacts, personId: string | null, municipalityId: string): string {
  const person = people.persons.find((each) => each.id === personId);
  const own = nameOf(people.municipalities, municipalityId);
  if (person === undefined) return `${missingMark('namn')}, ${own},`;
  const known = people.municipalities.flatMap((each) => candidatesOf(people, each.id, year));
  const seat = known.find((each) => each.personId === personId);
  const party = seat === undefined || seat.party === '' ? '' : ` (${seat.party})`;
  return `${person.name}${party}, ${nameOf(people.municipalities, seat?.municipalityId ?? municipalityId)},`;
}

function rotationTable(years: readonly RotationYear[], municipalities: readonly Municipality[]): Block {
  const head = ['År', 'Ordförande', 'Vice ordförande'].map((text) => cell('tableHeader', text));
  const rows = years.map(({ year, chair, vice }) =>
    [String(year), nameOf(municipalities, chair), nameOf(municipalities, vice)].map((text) => cell('tableCell', text)),
  );
  return { type: 'table', content: [head, ...rows].map((content) => ({ type: 'tableRow', content })) };
}

/** The exceptions among the shown years, a sentence for each. */
function exceptionTexts(years: readonly RotationYear[], municipalities: readonly Municipality[]): readonly string[] {
  return years.flatMap(({ year, exception, turn, chair }) => {
    if (exception === null || chair === turn) return [];
    const why = exception.reason.trim().replace(/\.$/, '');
    const had = `${year} har ${nameOf(municipalities, chair)} ordförandeskapet utanför ordningen, där ${nameOf(municipalities, turn)} stod på tur`;
    return [`${had}${why === '' ? '' : `: ${why}`}.`];
  });
}

/** The memo in which the board proposes its presidium to fullmäktige (KL 6:21); null without a rotation. */
export function electionMemo(facts: ElectionFacts): MemoWords | null {
  const { board, people, rotation, year } = facts;
  const turn = rotationOf(rotation, year);
  if (turn === null) return null;
  const { municipalities } = people;
  const host = nameOf(municipalities, board.hostMunicipalityId);
  const order = rotation.order.map((id) => nameOf(municipalities, id));
  // Nothing is said of years before the rotation began.
  const first = Math.min(year, Math.max(rotation.startYear, year - yearsBefore));
  const years = rotationYears(rotation, first, year);
  const chair = candidateText(facts, facts.chairPersonId, turn.chair);
  const vice = candidateText(facts, facts.viceChairPersonId, turn.vice);
  return {
    title: `Val av ordförande och vice ordförande ${year}`,
    proposal: {
      intro: `${board.name} föreslår kommunfullmäktige i ${host}`,
      clauses: [
        `att välja ${chair} till nämndens ordförande för ${year},`,
        `att välja ${vice} till nämndens vice ordförande för ${year}.`,
      ],
    },
    background: {
      type: 'doc',
      content: [
        paragraph(
          `Värdkommunens fullmäktige väljer ordförande och vice ordförande bland nämndens ledamöter (${citation('presidium')}). Nämnden kan bara lämna ett förslag.`,
        ),
        paragraph(
          `Ordförandeskapet går runt mellan kommunerna med ett år i taget, i ordningen ${listed(order)}. Vice ordförande kommer från den kommun som har ordförandeskapet året därpå.`,
        ),
        rotationTable(years, municipalities),
        ...exceptionTexts(years, municipalities).map(paragraph),
      ],
    },
  };
}
