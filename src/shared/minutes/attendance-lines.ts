import type { PersonAt } from '../meeting/roll.ts';
import { nameAndParty, type Seat } from '../meeting/rules.ts';
import { listed } from '../swedish.ts';
import type { MinutesFacts } from './facts.ts';
import type { Minutes } from './minutes.ts';
import { numbersText } from './spans.ts';

/** How a person is at one §, and whether she presides; number 0 is the opening of a meeting without any §. */
interface Moment extends PersonAt {
  readonly number: number;
  readonly presides: boolean;
}

type Attended = readonly [Moment, ...Moment[]];
type Lines = Pick<Minutes, 'members' | 'servingSubstitutes' | 'otherSubstitutes' | 'otherMembers' | 'absent'>;

/** Each person's way through the meeting, in the order of the board's list. */
function attended({ items, opening }: MinutesFacts): readonly Attended[] {
  const made = new Map<string, [Moment, ...Moment[]]>();
  const at = (roll: readonly PersonAt[], number: number, presidingId: string | null) => {
    for (const each of roll) {
      const moment = { ...each, number, presides: each.personId === presidingId };
      const known = made.get(each.personId);
      if (known) known.push(moment);
      else made.set(each.personId, [moment]);
    }
  };
  for (const each of items) at(each.roll, each.number, each.presidingId);
  if (items.length === 0) at(opening, 0, null);
  // Who came later stands at her place in the list all the same.
  const last = items.at(-1)?.roll ?? opening;
  const place = new Map(last.map((each, index) => [each.personId, index]));
  return [...made.values()].toSorted((a, b) => (place.get(a[0].personId) ?? 0) - (place.get(b[0].personId) ?? 0));
}

/** Writes §§ of the minutes, only where they are not all. */
type SpanText = (moments: readonly Moment[]) => string;

function spanText({ items, board }: MinutesFacts): SpanText {
  return (moments) => {
    const numbers = moments.map((each) => each.number);
    return numbers.length >= items.length ? '' : numbersText(numbers, board.board.paragraphPrefix);
  };
}

const joined = (parts: readonly string[]) => parts.filter((each) => each !== '').join(', ');
const spaced = (word: string, span: string) => (span === '' ? word : `${word} ${span}`);

const place = (seat: Seat) => joined([nameAndParty(seat), seat.municipality]);

/** The role of a member, and which §§ she presided over where that is not what the role says. */
function roleText({ role }: Seat, served: readonly Moment[], span: SpanText, onlyOne: boolean): string {
  const presided = served.filter((each) => each.presides);
  const own = role === 'viceChair' ? 'vice ordförande' : '';
  if (role === 'chair') {
    const part = presided.length > 0 && presided.length < served.length;
    return part ? spaced('ordförande', span(presided)) : 'ordförande';
  }
  if (presided.length === 0) return own;
  const where = span(presided);
  const all = onlyOne ? 'ordförande för paragrafen' : 'ordförande vid sammanträdet';
  return joined([own, where === '' ? all : `ordförande ${where}`]);
}

function remoteText(served: readonly Moment[], span: SpanText): string {
  const remote = served.filter((each) => each.remote);
  if (remote.length === 0) return '';
  return remote.length === served.length ? 'på distans' : spaced('på distans', span(remote));
}

/** The §§ that someone served in, where no role before has said them; told apart from a role's own §§. */
function servedText(role: string, served: readonly Moment[], span: SpanText): string {
  const where = span(served);
  if (where === '' || role.endsWith(` ${where}`)) return '';
  return role.includes('§') ? `tjänstgör ${where}` : where;
}

function memberLine(moments: Attended, span: SpanText, onlyOne: boolean): string {
  const served = moments.filter((each) => each.presence === 'serving');
  const { seat } = moments[0];
  const role = roleText(seat, served, span, onlyOne);
  return joined([place(seat), role, servedText(role, served, span), remoteText(served, span)]);
}

/** A serving substitute, for whom, and in which §§ where not all; several replaced members with §§ each. */
function substituteLine(moments: Attended, span: SpanText, nameOf: MinutesFacts['nameOf']): string {
  const served = moments.filter((each) => each.presence === 'serving');
  const replaced = [...new Set(served.map((each) => each.servesFor))];
  const chairs = served.filter((each) => each.presides);
  const presided = chairs.length === 0 ? '' : spaced('ordförande', span(chairs));
  const [only = null] = replaced;
  if (replaced.length === 1) {
    const whom = only === null ? '' : `för ${nameOf(only)}`;
    return joined([place(moments[0].seat), whom, span(served), presided, remoteText(served, span)]);
  }
  const parts = replaced.map((id) => {
    const own = served.filter((each) => each.servesFor === id);
    return spaced(id === null ? '' : nameOf(id), span(own)).trim();
  });
  return joined([place(moments[0].seat), `för ${listed(parts)}`, presided, remoteText(served, span)]);
}

function presentLine(moments: Attended, span: SpanText): string {
  const present = moments.filter((each) => each.presence === 'present');
  return joined([place(moments[0].seat), present.length === 0 ? '' : span(present), remoteText(present, span)]);
}

function absentLine(moments: Attended): string {
  const notice = moments.some((each) => each.notice) ? ' (anmält förhinder)' : '';
  return `${place(moments[0].seat)}${notice}`;
}

/** The lists of elected persons on the first page: each person in one of them, with §§ where she was not there for all. */
export function attendanceLines(facts: MinutesFacts): Lines {
  const span = spanText(facts);
  const all = attended(facts);
  const served = (moments: Attended) => moments.some((each) => each.presence === 'serving');
  const present = (moments: Attended) =>
    moments.some((each) => each.presence === 'present' || each.presence === 'disqualified');
  const isSubstitute = (moments: Attended) => moments[0].seat.role === 'substitute';
  const serves = (moments: Attended) => isSubstitute(moments) || moments.some((each) => each.servesFor !== null);
  const serving = all.filter(served);
  const others = all.filter((each) => !served(each) && present(each));
  return {
    members: serving.filter((each) => !serves(each)).map((each) => memberLine(each, span, facts.onlyItemId !== null)),
    servingSubstitutes: serving.filter(serves).map((each) => substituteLine(each, span, facts.nameOf)),
    otherSubstitutes: others.filter(isSubstitute).map((each) => presentLine(each, span)),
    otherMembers: others.filter((each) => !isSubstitute(each)).map((each) => presentLine(each, span)),
    absent: all.filter((each) => !served(each) && !present(each)).map(absentLine),
  };
}

/** Others who took part: name, role, and their §§ where they were not there for all; nobody whose items have no § here. */
export function participantLines({ detail, items, board }: MinutesFacts): readonly string[] {
  const here = (itemIds: readonly string[]) => items.filter((each) => itemIds.includes(each.item.id));
  return detail.participants
    .toSorted((a, b) => a.position - b.position)
    .filter((each) => each.itemIds.length === 0 || here(each.itemIds).length > 0)
    .map((each) => {
      const numbers = here(each.itemIds).map((one) => one.number);
      const span = numbers.length === items.length ? '' : numbersText(numbers, board.board.paragraphPrefix);
      return joined([each.name.trim(), each.role.trim(), span]);
    })
    .filter((each) => each !== '');
}
