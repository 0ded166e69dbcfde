import type { Board } from '../../shared/board/model.ts';
import type { Proposal } from '../../shared/rich-text.ts';
import { listed } from '../../shared/swedish.ts';

type Words = Pick<Proposal, 'intro' | 'clauses'>;

const line = /^\s*[-–•]\s+/;
const blank = /…+|\.{3,}|_{2,}|\bN\.?\s?N\b\.?/;
const choice = /^\s*(?:att\s+)?(?:välja|utse|förordna)\b/i;
const toOffice = /^(\s*(?:att\s+)?(?:välja|utse|förordna))\b.*?(\s+till\s.*)$/is;

/** Whether a proposal or its title is to nominate someone for another body to choose. */
export function isNomination(title: string, proposal: Words): boolean {
  return [title, proposal.intro, ...proposal.clauses].some((each) => /\b(?:nominer|föreslå)/i.test(each));
}

/** The proposal's own words with other names: in its list of names, or where it leaves a blank; null where it has none. */
export function namesIn({ intro, clauses }: Words, names: readonly string[]): Proposal | null {
  const at = clauses.findIndex((each) => line.test(each));
  if (at >= 0) {
    const lines = names.map((each, index) => `– ${each}${index === names.length - 1 ? '.' : ','}`);
    const rest = clauses.slice(at).filter((each) => !line.test(each));
    return { intro, clauses: [...clauses.slice(0, at), ...lines, ...rest] };
  }
  const fill = (text: string) => text.replace(blank, () => listed(names));
  const open = clauses.findIndex((each) => blank.test(each));
  if (open >= 0) return { intro, clauses: clauses.map((each, index) => (index === open ? fill(each) : each)) };
  return blank.test(intro) ? { intro: fill(intro), clauses: [...clauses] } : null;
}

/**
 * An election as a decision, to edit from: the names where the proposal has its own, else in its clause that chooses,
 * with the office that it names; else a clause of their own before what more it proposes.
 */
export function electionWords(proposal: Words, names: readonly string[], style: Board['clauseStyle']): Proposal {
  const inPlace = namesIn(proposal, names);
  if (inPlace !== null) return inPlace;
  const { clauses } = proposal;
  const chosen = listed(names);
  const at = clauses.findIndex((each) => choice.test(each));
  if (at >= 0) {
    const office = toOffice.exec(clauses[at] ?? '');
    const ending = at === clauses.length - 1 ? '.' : ',';
    const clause = office ? `${office[1]} ${chosen}${office[2]}` : `välja ${chosen}${ending}`;
    return {
      intro: proposal.intro.trim() === '' ? 'Nämnden beslutar' : proposal.intro,
      clauses: clauses.with(at, clause),
    };
  }
  if (style !== 'att') return { intro: `Nämnden väljer ${chosen}.`, clauses: [...clauses] };
  const intro = /\bbeslutar:?\s*$/i.test(proposal.intro) ? proposal.intro : 'Nämnden beslutar';
  return { intro, clauses: [`välja ${chosen}${clauses.length === 0 ? '.' : ','}`, ...clauses] };
}
