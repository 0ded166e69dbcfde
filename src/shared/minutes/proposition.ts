import type { Alternative, Choice, Motion, Proposition } from './model.ts';

/** How a proposition came out; `keys` are the alternatives carried (one, or those elected). */
export type Result =
  | { readonly kind: 'open' }
  | { readonly kind: 'tie'; readonly keys: readonly string[]; readonly solvedBy: 'castingVote' | 'lots' }
  | {
      readonly kind: 'carried';
      readonly keys: readonly string[];
      readonly by: 'acclamation' | 'majority' | 'castingVote' | 'lots';
    };

/** The votes of an open vote among those who may vote. */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  /** Those who have not answered yet. */
  readonly missing: readonly string[];
}

/** Each person's choice in an open vote; of two ballots by the same the last counts. */
export function choicesIn({ ballots }: Pick<Proposition, 'ballots'>): ReadonlyMap<string, Choice> {
  return new Map(ballots.map((each) => [each.personId, each.choice]));
}

/** Counts an open vote; a ballot of someone who does not serve in the item is not counted. */
export function tallyOf(proposition: Pick<Proposition, 'ballots'>, voters: readonly string[]): Tally {
  const choiceOf = choicesIn(proposition);
  const count = (choice: string) => voters.filter((id) => choiceOf.get(id) === choice).length;
  return {
    yes: count('yes'),
    no: count('no'),
    abstain: count('abstain'),
    missing: voters.filter((id) => !choiceOf.has(id)),
  };
}

function openResult(proposition: Proposition, voters: readonly string[], presidingId: string | null): Result {
  const [yes, no, third] = proposition.alternatives.map((each) => each.key);
  const tally = tallyOf(proposition, voters);
  // An open vote stands between two, and says nothing before all who serve have answered; no election is open (KL 5:54).
  if (proposition.kind === 'election') return { kind: 'open' };
  if (yes === undefined || no === undefined || third !== undefined) return { kind: 'open' };
  if (voters.length === 0 || tally.missing.length > 0) return { kind: 'open' };
  if (tally.yes !== tally.no) {
    return { kind: 'carried', keys: [tally.yes > tally.no ? yes : no], by: 'majority' };
  }
  return cast(proposition, voters, presidingId);
}

/** The chair's own vote decides a tie (KL 5:56); where she abstained she must say which (KL 4:25). */
function cast(proposition: Proposition, voters: readonly string[], presidingId: string | null): Result {
  const [yes = '', no = ''] = proposition.alternatives.map((each) => each.key);
  const presides = presidingId !== null && voters.includes(presidingId);
  const own = presides ? choicesIn(proposition).get(presidingId) : undefined;
  const key = own === 'yes' ? yes : own === 'no' ? no : proposition.castingKey;
  if (key === null || (key !== yes && key !== no)) return { kind: 'tie', keys: [yes, no], solvedBy: 'castingVote' };
  return { kind: 'carried', keys: [key], by: 'castingVote' };
}

/** The lots fill the places that are left among those with equally many votes (KL 5:56). */
function drawn(proposition: Proposition, sure: readonly string[], tied: readonly string[]): Result {
  const keys = [...new Set(proposition.drawnKeys)].filter((key) => tied.includes(key));
  const left = (proposition.kind === 'election' ? proposition.seats : 1) - sure.length;
  if (keys.length !== left) return { kind: 'tie', keys: tied, solvedBy: 'lots' };
  return { kind: 'carried', keys: [...sure, ...keys], by: 'lots' };
}

interface Count {
  /** Those whom their votes carry, most votes first. */
  readonly sure: readonly string[];
  /** Those with equally many votes for the places that are left. */
  readonly tied: readonly string[];
}

function countOf({ totals, alternatives, kind, seats: elected }: Proposition): Count {
  const seats = kind === 'election' ? elected : 1;
  const votes = (key: string) => totals.find((each) => each.key === key)?.votes ?? 0;
  const voted = alternatives.map((each) => each.key).filter((key) => votes(key) > 0);
  const sorted = voted.toSorted((a, b) => votes(b) - votes(a));
  if (sorted.length <= seats) return { sure: sorted, tied: [] };
  const limit = votes(sorted[seats - 1] ?? '');
  const sure = sorted.filter((key) => votes(key) > limit);
  const tied = sorted.filter((key) => votes(key) === limit);
  return sure.length + tied.length === seats ? { sure: [...sure, ...tied], tied: [] } : { sure, tied };
}

/** Between whom lots are drawn in a closed ballot: those with equally many votes for the places left; else nobody. */
export function drawnAmong(proposition: Proposition): readonly string[] {
  return proposition.method === 'closed' ? countOf(proposition).tied : [];
}

function closedResult(proposition: Proposition): Result {
  const { sure, tied } = countOf(proposition);
  if (tied.length > 0) return drawn(proposition, sure, tied);
  return sure.length === 0 ? { kind: 'open' } : { kind: 'carried', keys: sure, by: 'majority' };
}

/**
 * How a proposition came out: simple majority (KL 5:55); a tie is decided by the chair's casting vote, in a closed
 * ballot by lots (KL 5:56). `voters` are those who serve in the item, `presidingId` the one who presides over it.
 */
export function resultOf(proposition: Proposition, voters: readonly string[], presidingId: string | null): Result {
  switch (proposition.method) {
    case 'acclamation': {
      const known = proposition.chosen.filter((key) => proposition.alternatives.some((each) => each.key === key));
      const keys = [...new Set(known)];
      const seats = proposition.kind === 'election' ? proposition.seats : 1;
      return keys.length === 0 || keys.length > seats ? { kind: 'open' } : { kind: 'carried', keys, by: 'acclamation' };
    }
    case 'open':
      return openResult(proposition, voters, presidingId);
    case 'closed':
      return closedResult(proposition);
  }
}

/** Whether a closed ballot has more votes than its papers can hold: each names at most as many as are elected. */
export function tooManyVotes(proposition: Proposition, voters: readonly string[]): boolean {
  if (proposition.method !== 'closed') return false;
  const valid = voters.length - proposition.blank;
  const seats = proposition.kind === 'election' ? proposition.seats : 1;
  const sum = proposition.totals.reduce((all, each) => all + each.votes, 0);
  return valid < 0 || sum > valid * seats || proposition.totals.some((each) => each.votes > valid);
}

/** Whether anything has been said of it in the room: a finding, a ballot, or votes that were counted. */
export function isBegun({ chosen, ballots, totals, method }: Proposition): boolean {
  return chosen.length > 0 || (method === 'open' && ballots.length > 0) || totals.some((each) => each.votes > 0);
}

type Draft = Pick<Proposition, 'kind' | 'alternatives'>;

const byMotion = (each: Motion): Alternative => ({ key: each.id, kind: 'motion', motionId: each.id, text: '' });
const bare = (kind: 'proposal' | 'reject' | 'other', text = ''): Alternative => ({
  key: kind,
  kind,
  motionId: null,
  text,
});

const today = 'ärendet avgörs i dag';

/** Whether the words of an alternative are that the item is settled today, against putting it off. */
export function isToday(text: string): boolean {
  return text.trim().replace(/^att\s+/i, '') === today;
}

/** The motions that were not withdrawn, each once however many have made it. */
function unlike(motions: readonly Motion[]): readonly Motion[] {
  const standing = motions.filter((each) => !each.withdrawn).toSorted((a, b) => a.position - b.position);
  const same = (a: Motion, b: Motion) => a.kind === b.kind && (a.kind === 'reject' || a.text.trim() === b.text.trim());
  return standing.filter((each, at) => standing.findIndex((one) => same(one, each)) === at);
}

/**
 * The order in which the chair may put the proposals (propositionsordning), to begin from: whether the item is settled
 * today; then, the proposal being the main one (huvudförslag), which of all that stands against it – other words and to
 * reject – becomes its counter-proposal (motförslag), two at a time; then the proposal against that one; then each
 * addition. Withdrawn motions are left out; those for bifall are the proposal itself. A later round names the first
 * rival where the winner so far belongs: `resolvedPropositions` puts the winner there once it is known.
 */
export function suggestedPropositions(motions: readonly Motion[]): readonly Draft[] {
  const standing = unlike(motions);
  const of = (...kinds: Motion['kind'][]) => standing.filter((each) => kinds.includes(each.kind));
  const putOff = [...of('refer').slice(0, 1), ...of('table').slice(0, 1)].map(
    (each): Draft => ({ kind: 'main', alternatives: [bare('other', today), byMotion(each)] }),
  );
  const [first, ...others] = [...of('amend', 'other'), ...of('reject')].map(byMotion);
  const counters = others.map((each): Draft => ({ kind: 'counter', alternatives: first ? [first, each] : [each] }));
  const main: Draft = { kind: 'main', alternatives: [bare('proposal'), first ?? bare('reject')] };
  const additions = of('add').map(
    (each): Draft => ({
      kind: 'addition',
      alternatives: [byMotion(each), bare('reject')],
    }),
  );
  return [...putOff, ...counters, main, ...additions];
}

const sameMatter = (a: Alternative, b: Alternative) =>
  a.kind === b.kind && a.motionId === b.motionId && a.text === b.text;

/** A proposition with its alternatives as they stand when it is put, and how it came out. */
export interface ResolvedProposition {
  readonly proposition: Proposition;
  readonly result: Result;
}

/**
 * The propositions in the order in which they are put: where an alternative has lost a choice of counter-proposal
 * before, the winner stands in its place. The place keeps its key, so that ballots and findings hold.
 */
export function resolvedPropositions(
  propositions: readonly Proposition[],
  voters: readonly string[],
  presidingId: string | null,
): readonly ResolvedProposition[] {
  const won: { readonly loser: Alternative; readonly winner: Alternative }[] = [];
  const standing = (alternative: Alternative): Alternative =>
    won.reduce(
      (now, each) => (sameMatter(now, each.loser) ? { ...each.winner, key: alternative.key } : now),
      alternative,
    );
  return propositions
    .toSorted((a, b) => a.position - b.position)
    .map((each) => {
      const proposition = { ...each, alternatives: each.alternatives.map(standing) };
      const result = resultOf(proposition, voters, presidingId);
      const carried = proposition.kind === 'counter' && result.kind === 'carried' ? result.keys[0] : undefined;
      const winner = proposition.alternatives.find((one) => one.key === carried);
      if (winner !== undefined) {
        won.push(...proposition.alternatives.filter((one) => one !== winner).map((loser) => ({ loser, winner })));
      }
      return { proposition, result };
    });
}

/**
 * The propositions that can still be put: without alternatives whose motion was withdrawn or taken away, and without
 * those propositions that nothing stands against any more.
 */
export function standingPropositions(
  all: readonly ResolvedProposition[],
  motions: readonly Motion[],
  voters: readonly string[],
  presidingId: string | null,
): readonly ResolvedProposition[] {
  const standing = new Set(motions.filter((each) => !each.withdrawn).map((each) => each.id));
  return all.flatMap((each) => {
    const { alternatives } = each.proposition;
    const left = alternatives.filter((one) => one.motionId === null || standing.has(one.motionId));
    if (left.length === alternatives.length) return [each];
    const proposition = { ...each.proposition, alternatives: left };
    return left.length < 2 ? [] : [{ proposition, result: resultOf(proposition, voters, presidingId) }];
  });
}

/** Who was elected or nominated in an item's elections, by name. */
export function electedIn(
  propositions: readonly Proposition[],
  voters: readonly string[],
  presidingId: string | null,
): readonly string[] {
  return propositions
    .filter((each) => each.kind === 'election')
    .toSorted((a, b) => a.position - b.position)
    .flatMap((each) => {
      const result = resultOf(each, voters, presidingId);
      const keys = result.kind === 'carried' ? result.keys : [];
      return each.alternatives.filter((one) => keys.includes(one.key)).map((one) => one.text);
    });
}
