import { describe, expect, it } from 'vitest';
import { motionKindWords, motionLine } from '../../src/renderer/motions/kinds.ts';
import { firstMatch } from '../../src/renderer/parts/first-match.ts';
import { offeredAlternatives, withOffered, withText } from '../../src/renderer/propositions/alternatives.ts';
import { chosen, unbrokenResult } from '../../src/renderer/propositions/choose.ts';
import { countMessage } from '../../src/renderer/propositions/count-message.ts';
import { electionWords } from '../../src/renderer/propositions/election-words.ts';
import { nextVoter } from '../../src/renderer/propositions/next-voter.ts';
import { questionText } from '../../src/renderer/propositions/question-text.ts';
import { resultLine } from '../../src/renderer/propositions/result-line.ts';
import { isMade, verdictsOf } from '../../src/renderer/propositions/verdict.ts';
import { currentIn, resolvedIn, votersOf } from '../../src/renderer/propositions/voters.ts';
import { candidates, ownMotion, reservationTime } from '../../src/renderer/statements/obstacles.ts';
import { agendaItem } from '../../src/shared/agenda/model.ts';
import type { PersonAt } from '../../src/shared/meeting/roll.ts';
import type { ItemFacts } from '../../src/shared/minutes/item-facts.ts';
import {
  type Motion,
  motion,
  type Proposition,
  proposition,
  type Statement,
  statement,
} from '../../src/shared/minutes/model.ts';
import { suggestedPropositions } from '../../src/shared/minutes/proposition.ts';

const names: Readonly<Record<string, string>> = { a: 'Ada Alm (S)', b: 'Bo Ek (M)', c: 'Cia Ås (C)', d: 'Dan By (V)' };
const nameOf = (id: string) => names[id] ?? id;
const at = (personId: string, presence: PersonAt['presence'] = 'serving'): PersonAt => ({
  personId,
  seat: { personId, name: nameOf(personId), role: 'member', party: '', municipality: '' },
  presence,
  servesFor: null,
  remote: false,
  notice: false,
});

interface Given {
  readonly motions?: readonly Motion[];
  readonly propositions?: readonly Proposition[];
  readonly statements?: readonly Statement[];
  readonly roll?: readonly PersonAt[];
}

/** An item in which Ada presides and Bo, Cia and Dan serve as well. */
function factsWith({ motions = [], propositions = [], statements = [], roll }: Given): ItemFacts {
  const item = agendaItem.parse({
    id: 'i',
    meetingId: 'm',
    proposal: { intro: 'Nämnden beslutar', clauses: ['anta planen'] },
  });
  return {
    item: { ...item, disqualifications: [], motions, propositions, statements },
    roll: roll ?? ['a', 'b', 'c', 'd'].map((each) => at(each)),
    presidingId: 'a',
    nameOf,
  };
}

const moved = (id: string, personId: string, kind: Motion['kind'], more: Partial<Motion> = {}) =>
  motion.parse({ id, agendaItemId: 'i', personId, kind, ...more });
const put = (fields: object, position = 0): Proposition =>
  proposition.parse({ id: `p${position}`, agendaItemId: 'i', position, ...fields });
const bare = (kind: string) => ({ key: kind, kind });
const byMotion = (id: string) => ({ key: id, kind: 'motion', motionId: id });
const words = (...clauses: readonly string[]) => ({ intro: 'Nämnden beslutar', clauses: [...clauses] });
const yesNo = { alternatives: [bare('proposal'), bare('reject')] };
const votes = (...choices: readonly string[]) => choices.map((choice, index) => ({ personId: 'abcd'[index], choice }));

describe('who votes next', () => {
  it('is the next in the roll without a vote, then those before', () => {
    const has =
      (...ids: readonly string[]) =>
      (id: string) =>
        ids.includes(id);
    expect(nextVoter(['a', 'b', 'c'], has('a'), 'a')).toBe('b');
    expect(nextVoter(['a', 'b', 'c'], has('a', 'b'), 'a')).toBe('c');
    expect(nextVoter(['a', 'b', 'c'], has('b', 'c'), 'c')).toBe('a');
    expect(nextVoter(['a', 'b', 'c'], has('a', 'b', 'c'), 'c')).toBeNull();
    expect(nextVoter(['a', 'b'], has(), null)).toBe('a');
  });
});

describe('how a proposition came out, in words', () => {
  const line = (fields: object) => {
    const facts = factsWith({ propositions: [put(fields)] });
    const [came] = resolvedIn(facts);
    return came && resultLine(came, facts);
  };

  it('tells of acclamation, majority, casting vote and a vote that goes on', () => {
    expect(line({ ...yesNo, chosen: ['proposal'] })).toBe('Bifall till förslaget, med acklamation.');
    expect(line(yesNo)).toBe('Inte avgjord.');
    const open = { ...yesNo, method: 'open' };
    expect(line({ ...open, ballots: votes('yes', 'no') })).toBe('2 av 4 har röstat.');
    expect(line({ ...open, ballots: votes('no', 'no', 'abstain', 'yes') })).toBe(
      'Avslag på förslaget, 1 ja mot 2 nej, 1 avstår.',
    );
    expect(line({ ...open, ballots: votes('yes', 'no', 'no', 'yes') })).toBe(
      'Bifall till förslaget, 2 ja mot 2 nej, med ordförandens utslagsröst.',
    );
    expect(line({ ...open, ballots: votes('abstain', 'no', 'yes', 'abstain') })).toBe(
      'Röstetalet är lika: 1 ja mot 1 nej, 2 avstår.',
    );
  });

  it('tells of an election by papers and by lots', () => {
    const election = {
      kind: 'election',
      method: 'closed',
      alternatives: [
        { key: 'x', kind: 'candidate', text: 'Eva Lo' },
        { key: 'y', kind: 'candidate', text: 'Fia Mo' },
      ],
    };
    const totals = [
      { key: 'x', votes: 2 },
      { key: 'y', votes: 2 },
    ];
    expect(line(election)).toBe('Rösterna är inte räknade.');
    expect(line({ ...election, totals })).toBe('Röstetalet är lika: Eva Lo 2, Fia Mo 2.');
    expect(line({ ...election, totals, drawnKeys: ['y'] })).toBe('Fia Mo efter lottning: Eva Lo 2, Fia Mo 2.');
    expect(line({ ...election, totals: [{ key: 'x', votes: 3 }], blank: 1 })).toBe(
      'Eva Lo: Eva Lo 3, Fia Mo 0, blanka 1.',
    );
  });
});

describe('what is pointed out', () => {
  const voters = ['a', 'b', 'c', 'd'];
  const point = (fields: object, key: string) => {
    const row = put(fields);
    return chosen(row, unbrokenResult(row, voters, 'a'), key);
  };
  const tied = { ...yesNo, method: 'open', ballots: votes('abstain', 'no', 'yes', 'abstain') };
  const drawn = {
    kind: 'election',
    method: 'closed',
    alternatives: ['x', 'y', 'z'].map((key) => ({ key, kind: 'candidate', text: key })),
    totals: [
      { key: 'x', votes: 2 },
      { key: 'y', votes: 2 },
    ],
  };

  it('is what the chair finds, and pointed out again it is taken back', () => {
    expect(point(yesNo, 'reject')).toEqual({ chosen: ['reject'] });
    expect(point({ ...yesNo, chosen: ['reject'] }, 'reject')).toEqual({ chosen: [] });
    expect(point({ ...yesNo, chosen: ['reject'] }, 'proposal')).toEqual({ chosen: ['proposal'] });
  });

  it('is the casting vote of a chair who abstained, also once it is given', () => {
    expect(point(tied, 'proposal')).toEqual({ castingKey: 'proposal' });
    expect(point({ ...tied, castingKey: 'proposal' }, 'proposal')).toEqual({ castingKey: null });
  });

  it('is whom the lots fell on among those with equally many votes', () => {
    expect(point(drawn, 'x')).toEqual({ drawnKeys: ['x'] });
    expect(point({ ...drawn, drawnKeys: ['x'] }, 'x')).toEqual({ drawnKeys: [] });
    expect(point(drawn, 'z')).toBeNull();
  });

  it('is several of the proposed in an election by acclamation, and nothing in one by papers', () => {
    expect(point({ ...drawn, method: 'acclamation', chosen: ['x'] }, 'z')).toEqual({ chosen: ['x', 'z'] });
    expect(point({ ...drawn, totals: [] }, 'x')).toBeNull();
  });
});

describe('the count of a closed ballot', () => {
  const voters = ['a', 'b', 'c', 'd'];
  const counted = (votesOfX: number, blank: number, seats = 1) =>
    countMessage(
      put({
        kind: 'election',
        method: 'closed',
        seats,
        blank,
        alternatives: [{ key: 'x', kind: 'candidate', text: 'Eva Lo' }],
        totals: [{ key: 'x', votes: votesOfX }],
      }),
      voters,
    );

  it('is checked against those who vote', () => {
    expect(counted(2, 1)).toBe('3 av 4 röster är räknade.');
    expect(counted(3, 1)).toBe('Alla 4 röster är räknade.');
    expect(counted(4, 1)).toBe('Rösterna är fler än de 4 som tjänstgör räcker till. Räkna om.');
    expect(counted(3, 1, 2)).toBe('3 av högst 6 röster är räknade: 2 namn på varje valsedel.');
  });
});

describe('the decision that follows from the propositions', () => {
  const outcomes = (given: Given) =>
    verdictsOf({ facts: factsWith(given), title: '', style: 'att' }).map((each) => each.outcome);
  const main = (key: string, more: object = yesNo, position = 0) => put({ ...more, chosen: [key] }, position);
  const today = { key: 'other', kind: 'other', text: 'ärendet avgörs i dag' };

  it('is the proposal, or to reject it', () => {
    expect(outcomes({ propositions: [main('proposal')] })).toEqual(['asProposed']);
    expect(outcomes({ propositions: [main('reject')] })).toEqual(['rejected']);
    expect(outcomes({ propositions: [put(yesNo)] })).toEqual([]);
    expect(outcomes({})).toEqual([]);
  });

  it('is a motion by its kind', () => {
    const carried = (kind: Motion['kind']) =>
      outcomes({
        motions: [moved('y', 'b', kind)],
        propositions: [main('y', { alternatives: [bare('proposal'), byMotion('y')] })],
      });
    expect(carried('amend')).toEqual(['changed']);
    expect(carried('other')).toEqual(['changed']);
    expect(carried('reject')).toEqual(['rejected']);
    expect(carried('refer')).toEqual(['referred']);
    expect(carried('table')).toEqual(['tabled']);
  });

  it('goes on to the matter where it is settled today, and ends where it is put off', () => {
    const motions = [moved('y', 'b', 'refer')];
    const first = (key: string) => main(key, { alternatives: [today, byMotion('y')] });
    expect(outcomes({ motions, propositions: [first('other'), main('proposal', yesNo, 1)] })).toEqual(['asProposed']);
    expect(outcomes({ motions, propositions: [first('other'), put(yesNo, 1)] })).toEqual([]);
    expect(outcomes({ motions, propositions: [first('y'), put(yesNo, 1)] })).toEqual(['referred']);
  });

  it('is changed by an addition that is carried, and waits for one that is not settled', () => {
    const motions = [moved('y', 'b', 'add', { text: 'att planen prövas i maj' })];
    const added = (chosenKeys: readonly string[]) => [
      main('proposal'),
      put({ kind: 'addition', alternatives: [byMotion('y'), bare('reject')], chosen: chosenKeys }, 1),
    ];
    expect(outcomes({ motions, propositions: added(['y']) })).toEqual(['changed']);
    expect(outcomes({ motions, propositions: added(['reject']) })).toEqual(['asProposed']);
    expect(outcomes({ motions, propositions: added([]) })).toEqual([]);
    const [, addition] = added([]);
    expect(outcomes({ motions, propositions: [main('reject'), ...(addition ? [addition] : [])] })).toEqual([
      'rejected',
    ]);
  });

  it('waits for the choice of a counter-proposal, and puts its winner in the main question', () => {
    const motions = [moved('x', 'b', 'amend', { text: 'ett' }), moved('y', 'c', 'amend', { text: 'två' })];
    const [counter, matter] = suggestedPropositions(motions).map((each, index) => put(each, index));
    if (!counter || !matter) throw new Error('Two propositions');
    const unsettled = factsWith({ motions, propositions: [counter, { ...matter, chosen: ['x'] }] });
    expect(resolvedIn(unsettled).map((each) => each.waits)).toEqual([true, true].with(0, false));
    expect(currentIn(resolvedIn(unsettled))?.proposition.id).toBe('p0');
    expect(verdictsOf({ facts: unsettled, title: '', style: 'att' })).toEqual([]);
    const settled = factsWith({
      motions,
      propositions: [
        { ...counter, chosen: ['y'] },
        { ...matter, chosen: ['x'] },
      ],
    });
    expect(resolvedIn(settled).map(({ proposition: each }) => questionText(each, settled))).toEqual([
      'Motförslag: Bo Eks (M) ändringsyrkande mot Cia Ås (C) ändringsyrkande',
      'Förslaget mot Cia Ås (C) ändringsyrkande',
    ]);
    expect(verdictsOf({ facts: settled, title: '', style: 'att' }).map((each) => each.outcome)).toEqual(['changed']);
  });

  it('is a nomination or the own choice in an election', () => {
    const propositions = [
      put({ kind: 'election', alternatives: [{ key: 'x', kind: 'candidate', text: 'Eva Lo' }], chosen: ['x'] }),
    ];
    const facts = factsWith({ propositions });
    const election = { ...facts, item: { ...facts.item, proposal: words('utse en ordförande.') } };
    expect(verdictsOf({ facts: election, title: 'Val', style: 'att' })).toEqual([
      { outcome: 'changed', text: 'välja Eva Lo', decision: words('välja Eva Lo.') },
      { outcome: 'nominated', text: 'nominera Eva Lo', decision: words('nominera Eva Lo.') },
    ]);
    const verdicts = verdictsOf({ facts, title: 'Nominering till styrelsen', style: 'att' });
    expect(verdicts.map((each) => each.outcome)).toEqual(['nominated', 'changed']);
    const item = { ...facts.item, outcome: 'changed', decision: words('välja Eva Lo,', 'anta planen') } as const;
    expect(verdicts.map((each) => isMade(each, { item }))).toEqual([false, true]);
  });

  it('keeps the words of the proposal around the names of an election', () => {
    const names = ['Eva Lo', 'Bo Ek'];
    const made = (intro: string, ...clauses: readonly string[]) =>
      electionWords({ intro, clauses: [...clauses] }, names, 'att');
    expect(made('Nämnden utser till gruppen', '– Ada Alm,', '– Cia Ås.')).toEqual({
      intro: 'Nämnden utser till gruppen',
      clauses: ['– Eva Lo,', '– Bo Ek.'],
    });
    expect(made('Nämnden utser … till justerare.')).toEqual({
      intro: 'Nämnden utser Eva Lo och Bo Ek till justerare.',
      clauses: [],
    });
    expect(made('Nämnden beslutar', 'att utse Ada Alm till justerare,', 'justera den 5 mars.')).toEqual(
      words('att utse Eva Lo och Bo Ek till justerare,', 'justera den 5 mars.'),
    );
    expect(made('', 'utse två justerare')).toEqual(words('välja Eva Lo och Bo Ek.'));
    expect(made('Nämnden utser en grupp.')).toEqual(words('välja Eva Lo och Bo Ek.'));
    expect(electionWords({ intro: '', clauses: [] }, names, 'numbered')).toEqual({
      intro: 'Nämnden väljer Eva Lo och Bo Ek.',
      clauses: [],
    });
  });
});

describe('what a proposition can be put on', () => {
  it('is the proposal, to reject it and each standing motion, once', () => {
    const motions = [
      moved('x', 'b', 'amend', { text: 'ett' }),
      moved('y', 'c', 'reject', { withdrawn: true }),
      moved('z', 'd', 'approve'),
    ];
    const facts = factsWith({ motions });
    const row = put({ alternatives: [bare('proposal')] });
    expect(offeredAlternatives(row, facts)).toEqual([
      { id: 'reject', text: 'avslag på förslaget' },
      { id: 'x', text: 'Bo Eks (M) ändringsyrkande' },
    ]);
    expect(withOffered(row, 'x').at(-1)).toEqual({ key: 'x', kind: 'motion', motionId: 'x', text: '' });
  });

  it('gets a key of its own for each candidate', () => {
    const first = withText({ kind: 'election', alternatives: [] }, 'Eva Lo');
    const both = withText({ kind: 'election', alternatives: first }, 'Fia Mo');
    const left = withText({ kind: 'election', alternatives: both.slice(1) }, 'Gun Po');
    expect([...both, ...left.slice(1)].map((each) => each.key)).toEqual(['candidate', 'candidate-2', 'candidate']);
    expect(withText({ kind: 'main', alternatives: [] }, 'att vänta')).toEqual([
      { key: 'other', kind: 'other', motionId: null, text: 'att vänta' },
    ]);
  });
});

describe('motions', () => {
  it('have a letter each', () => {
    expect(new Set(motionKindWords.map((each) => each.letter)).size).toBe(motionKindWords.length);
    expect(motionLine({ kind: 'amend', text: ' att planen\nprövas  i maj ' })).toBe('ändring: att planen prövas i maj');
    expect(motionLine({ kind: 'refer', text: '' })).toBe('återremiss');
  });

  it('are made by whom the first letters fit best', () => {
    const people = ['Birgitta Ek (S)', 'Ek Birger (M)', 'Åsa Lo (C)'].map((text) => ({ id: text, text }));
    expect(firstMatch(people, 'ek')?.id).toBe('Ek Birger (M)');
    expect(firstMatch(people, '(s)')?.id).toBe('Birgitta Ek (S)');
    expect(firstMatch(people, 'ÅSA')?.id).toBe('Åsa Lo (C)');
    expect(firstMatch(people, 'zz')).toBeUndefined();
  });
});

describe('reservations and notes', () => {
  const roll = [at('a'), at('b'), at('c', 'present'), at('d', 'disqualified'), at('e', 'absent')];
  const said = (personId: string, kind: Statement['kind']) =>
    statement.parse({ id: `s-${personId}`, agendaItemId: 'i', personId, kind });

  it('say who may, and why others may not', () => {
    const facts = factsWith({ roll, statements: [said('b', 'abstention')] });
    expect(candidates('reservation', facts, 'underway')).toEqual({
      may: ['a'],
      mayNot: [
        'Bo Ek (M) deltar inte i beslutet',
        'Cia Ås (C) tjänstgör inte i ärendet',
        'Dan By (V) tjänstgör inte i ärendet',
      ],
    });
    expect(candidates('abstention', facts, 'held')).toEqual({ may: ['a'], mayNot: [] });
    expect(candidates('note', facts, 'held')).toEqual({ may: ['a', 'b', 'c'], mayNot: [] });
    expect(votersOf(facts)).toEqual(['a']);
  });

  it('are in favour of the only own motion that stands', () => {
    const motions = [
      moved('x', 'b', 'amend'),
      moved('y', 'b', 'reject', { withdrawn: true }),
      moved('z', 'c', 'amend'),
    ];
    expect(ownMotion(motions, 'b')).toBe('x');
    expect(ownMotion([...motions, moved('u', 'b', 'add')], 'b')).toBeNull();
    expect(ownMotion(motions, 'a')).toBeNull();
  });

  it('are noted while the meeting goes on', () => {
    expect(reservationTime('underway')).toBeNull();
    expect(reservationTime('held')).toContain('öppna sammanträdet igen');
  });
});
