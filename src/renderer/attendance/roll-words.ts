import type { PersonAt, Quorum } from '../../shared/meeting/roll.ts';
import { servingIn } from '../../shared/meeting/roll.ts';
import { nameAndParty } from '../../shared/meeting/rules.ts';

type NameOf = (personId: string) => string;
type State = Pick<PersonAt, 'presence' | 'servesFor' | 'remote' | 'notice'>;

/** A sign for each state, never alone: its word stands beside it. */
export const presenceSigns: Readonly<Record<PersonAt['presence'], string>> = {
  serving: '✓',
  present: '○',
  absent: '–',
  disqualified: '⊘',
};

function presenceWords({ presence, servesFor, notice }: State, nameOf: NameOf): string {
  switch (presence) {
    case 'serving':
      return servesFor === null ? 'tjänstgör' : `tjänstgör för ${nameOf(servesFor)}`;
    case 'present':
      return 'närvarar, tjänstgör inte';
    case 'absent':
      return notice ? 'frånvarande, anmält förhinder' : 'frånvarande';
    case 'disqualified':
      return 'jävig';
  }
}

/** How a person is, as "tjänstgör för Anna Berg (S), på distans". */
export function stateWords(state: State, nameOf: NameOf): string {
  const words = presenceWords(state, nameOf);
  const here = state.presence === 'serving' || state.presence === 'present';
  return state.remote && here ? `${words}, på distans` : words;
}

/** Quorum in few words, as "beslutsför 6 av 6" or "EJ BESLUTSFÖR 3 av 6, minst 4 krävs". */
export function quorumWords({ serving, members, needed, reached }: Quorum): string {
  return reached
    ? `beslutsför ${serving} av ${members}`
    : `EJ BESLUTSFÖR ${serving} av ${members}, minst ${needed} krävs`;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** How far the roll has been called before the meeting is opened; null once everyone is noted. */
export function rollCallWords({ called, left }: { readonly called: boolean; readonly left: number }): string | null {
  if (!called) return 'upprop återstår';
  return left === 0 ? null : `upprop pågår, ${left} kvar`;
}

interface Counted {
  readonly roll: readonly PersonAt[];
  readonly quorum: Quorum;
  readonly left: number;
}

/** Who serves, counted: "5 ledamöter och 1 ersättare tjänstgör · beslutsför 6 av 6 (minst 4)". */
export function countLine({ roll, quorum, left }: Counted): string {
  if (roll.length === 0) return 'Uppropet återstår.';
  const serving = servingIn(roll);
  const state = rollCallWords({ called: true, left }) ?? quorumWords(quorum);
  if (serving.length === 0) return `Ingen tjänstgör · ${state}`;
  const substitutes = serving.filter((each) => each.seat.role === 'substitute').length;
  const members = serving.length - substitutes;
  const parts = [
    members > 0 ? counted(members, 'ledamot', 'ledamöter') : '',
    substitutes > 0 ? counted(substitutes, 'ersättare', 'ersättare') : '',
  ].filter((each) => each !== '');
  const least = left === 0 && quorum.reached ? ` (minst ${quorum.needed})` : '';
  return `${parts.join(' och ')} tjänstgör · ${state}${least}`;
}

/** An elected person to choose, her place and state beside the name. */
export function personOption(each: PersonAt, nameOf: NameOf) {
  return { id: each.personId, text: nameAndParty(each.seat), detail: stateWords(each, nameOf) };
}
