import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { procedureSentences } from '../../src/shared/minutes/procedure-sentences.ts';
import { resultOf } from '../../src/shared/minutes/proposition.ts';
import { votesOf } from '../../src/shared/minutes/vote-sentences.ts';
import { ballots, factsOf, jav, move, nameOf, put } from './minutes-board.ts';

const proposal = { intro: 'Nämnden beslutar', clauses: ['fastställa planen'] };
const only = 'Ordföranden finner att det endast finns ett förslag till beslut och att nämnden beslutar enligt detta.';

test('where nothing stands against the proposal there is one proposal only', () => {
  const uncontested = [
    { proposal, outcome: 'asProposed' },
    { proposal, outcome: 'asProposed', motions: [move('1', 'anna', 'approve')] },
    { decision: proposal, outcome: 'filed' },
    { decision: proposal, outcome: 'nominated' },
  ] as const;
  expect(uncontested.map((each) => procedureSentences(factsOf(each)))).toEqual(uncontested.map(() => [only]));
});

test('nothing is said of the procedure where the facts do not say it', () => {
  const unsaid = [
    { proposal, outcome: null },
    { proposal, outcome: 'none' },
    { decision: proposal, outcome: 'noted' },
    { proposal, outcome: 'asProposed', motions: [move('1', 'anna', 'reject')] },
    { proposal, decision: proposal, outcome: 'referred' },
    { proposal, decision: proposal, outcome: 'changed' },
  ] as const;
  expect(unsaid.map((each) => procedureSentences(factsOf(each)))).toEqual(unsaid.map(() => []));
});

const amend = move('m', 'bo', 'amend', { text: 'att beloppet höjs' });
const other = move('n', 'eva', 'amend', { text: 'att beloppet sänks', position: 1 });
const reject = move('r', 'kim', 'reject', { position: 2 });
const add = move('t', 'ulf', 'add', { text: 'att följa upp', position: 3 });
const refer = move('u', 'per', 'refer', { position: 4 });

test('a question is put, and what the chair finds is said once she has found it', () => {
  const facts = (chosen: string[]) =>
    factsOf({ proposal, motions: [amend], propositions: [put(['proposal', 'motion:m'], { chosen })] });
  expect([[], ['k0'], ['k1']].map((each) => procedureSentences(facts(each)))).toEqual([
    ['Ordföranden ställer proposition på förslaget mot Bo Eks (M) ändringsyrkande.'],
    [
      'Ordföranden ställer proposition på förslaget mot Bo Eks (M) ändringsyrkande och finner att nämnden beslutar att bifalla förslaget.',
    ],
    [
      'Ordföranden ställer proposition på förslaget mot Bo Eks (M) ändringsyrkande och finner att nämnden beslutar att bifalla Bo Eks (M) ändringsyrkande.',
    ],
  ]);
});

test('two motions of the same kind by the same person are told apart', () => {
  const motions = [amend, { ...other, personId: 'bo' }];
  const facts = factsOf({
    motions,
    propositions: [put(['motion:m', 'motion:n'], { kind: 'counter', chosen: ['k1'] })],
  });
  expect(procedureSentences(facts)).toEqual([
    'För att utse motförslag ställer ordföranden proposition på Bo Eks (M) första ändringsyrkande mot Bo Eks (M) andra ändringsyrkande och finner att Bo Eks (M) andra ändringsyrkande blir motförslag.',
  ]);
});

test('the order goes from putting off through counter-proposals and the main question to additions', () => {
  const facts = factsOf({
    proposal,
    motions: [amend, other, reject, add, refer],
    propositions: [
      put(['ärendet avgörs i dag', 'motion:u'], { id: '1', position: 0, chosen: ['k0'] }),
      put(['motion:m', 'motion:n'], { id: '2', position: 1, kind: 'counter', chosen: ['k1'] }),
      put(['motion:m', 'motion:r'], { id: '3', position: 2, kind: 'counter', chosen: ['k0'] }),
      put(['proposal', 'motion:m'], { id: '4', position: 3, chosen: ['k1'] }),
      put(['motion:t', 'reject'], { id: '5', position: 4, kind: 'addition', chosen: ['k1'] }),
    ],
  });
  expect(procedureSentences(facts)).toEqual([
    'Ordföranden ställer först proposition på om ärendet ska avgöras i dag eller återremitteras och finner att nämnden beslutar att avgöra ärendet i dag.',
    'För att utse motförslag ställer ordföranden därefter proposition på Bo Eks (M) ändringsyrkande mot Eva Max (C) ändringsyrkande och finner att Eva Max (C) ändringsyrkande går vidare.',
    'För att utse motförslag ställer ordföranden därefter proposition på Eva Max (C) ändringsyrkande mot Kim Roos (V) yrkande om avslag och finner att Eva Max (C) ändringsyrkande blir motförslag.',
    'Därefter ställer ordföranden proposition på förslaget mot Eva Max (C) ändringsyrkande och finner att nämnden beslutar att bifalla Eva Max (C) ändringsyrkande.',
    'Därefter ställer ordföranden proposition på bifall till eller avslag på Ulf Ås (L) tilläggsyrkande och finner att nämnden beslutar att avslå Ulf Ås (L) tilläggsyrkande.',
  ]);
});

test('what is planned but not put is not told', () => {
  const propositions = [
    put(['ärendet avgörs i dag', 'motion:u'], { id: '1', chosen: ['k1'] }),
    put(['motion:m', 'motion:n'], { id: '2', position: 1, kind: 'counter' }),
    put(['proposal', 'motion:m'], { id: '3', position: 2 }),
  ];
  const motions = [amend, other, refer];
  const undecided = propositions.slice(1);
  expect([
    procedureSentences(factsOf({ motions, propositions })),
    procedureSentences(factsOf({ motions, propositions: undecided })),
    procedureSentences(factsOf({ motions, propositions: undecided, decision: proposal, outcome: 'changed' })),
  ]).toEqual([
    [
      'Ordföranden ställer proposition på om ärendet ska avgöras i dag eller återremitteras och finner att nämnden beslutar att återremittera ärendet.',
    ],
    [
      'För att utse motförslag ställer ordföranden proposition på Bo Eks (M) ändringsyrkande mot Eva Max (C) ändringsyrkande.',
    ],
    [],
  ]);
});

test('what the chair has found is told even where a choice before it was never made', () => {
  const propositions = [
    put(['motion:m', 'motion:n'], { id: '1', kind: 'counter' }),
    put(['proposal', 'motion:m'], { id: '2', position: 1, chosen: ['k0'] }),
  ];
  expect(
    procedureSentences(factsOf({ proposal, outcome: 'asProposed', motions: [amend, other], propositions })),
  ).toEqual([
    'Ordföranden ställer proposition på förslaget mot Bo Eks (M) ändringsyrkande och finner att nämnden beslutar att bifalla förslaget.',
  ]);
});

test('an open vote that ends 3–3 is decided by the casting vote, and each member’s vote is kept', () => {
  const facts = factsOf({
    proposal,
    motions: [reject],
    propositions: [
      put(['proposal', 'motion:r'], { method: 'open', chosen: ['k0'], ballots: ballots('anna bo per/eva kim ulf') }),
    ],
  });
  expect({ procedure: procedureSentences(facts), votes: votesOf(facts) }).toEqual({
    procedure: [
      'Ordföranden ställer proposition på bifall till eller avslag på förslaget och finner att nämnden beslutar att bifalla förslaget. Omröstning begärs. Ordförandens utslagsröst innebär att nämnden beslutar att bifalla förslaget.',
    ],
    votes: [
      {
        sentences: [
          'Följande propositionsordning godkänns: Ja-röst för bifall till förslaget, nej-röst för avslag på förslaget.',
          'Omröstningsresultat: 3 ja och 3 nej.',
          'Röstetalet är lika. Ordförandens utslagsröst ges för bifall till förslaget.',
        ],
        rows: [
          { name: 'Anna Berg (S)', choice: 'Ja' },
          { name: 'Bo Ek (M)', choice: 'Ja' },
          { name: 'Eva Max (C)', choice: 'Nej' },
          { name: 'Per Lind (S)', choice: 'Ja' },
          { name: 'Kim Roos (V)', choice: 'Nej' },
          { name: 'Ulf Å (L)', choice: 'Nej' },
        ],
        totals: [],
      },
    ],
  });
});

test('a vote that is not finished says what it stands between and who has voted', () => {
  const facts = factsOf({
    motions: [amend],
    propositions: [put(['proposal', 'motion:m'], { method: 'open', ballots: ballots('anna/siv/bo') })],
  });
  expect({ procedure: procedureSentences(facts), votes: votesOf(facts) }).toEqual({
    procedure: ['Ordföranden ställer proposition på förslaget mot Bo Eks (M) ändringsyrkande. Omröstning begärs.'],
    votes: [
      {
        sentences: [
          'Följande propositionsordning godkänns: Ja-röst för bifall till förslaget, nej-röst för bifall till Bo Eks (M) ändringsyrkande.',
        ],
        rows: [
          { name: 'Anna Berg (S)', choice: 'Ja' },
          { name: 'Bo Ek (M)', choice: 'Avstår' },
        ],
        totals: [],
      },
    ],
  });
});

test('several votes are numbered, the substitute of one with jäv votes, and the chair may say her casting vote', () => {
  const facts = factsOf({
    motions: [amend, other],
    disqualifications: [jav('kim', 'ola')],
    propositions: [
      put(['motion:m', 'motion:n'], {
        id: '1',
        kind: 'counter',
        method: 'open',
        ballots: ballots('bo ola/eva per ulf anna/kim'),
      }),
      put(['proposal', 'motion:m'], {
        id: '2',
        position: 1,
        method: 'open',
        castingKey: 'k1',
        ballots: ballots('bo ola/eva per/ulf anna'),
      }),
    ],
  });
  expect({ procedure: procedureSentences(facts), votes: votesOf(facts).map((each) => each.sentences) }).toEqual({
    procedure: [
      'För att utse motförslag ställer ordföranden först proposition på Bo Eks (M) ändringsyrkande mot Eva Max (C) ändringsyrkande. Omröstning begärs. Efter omröstningen finner ordföranden att Eva Max (C) ändringsyrkande blir motförslag.',
      'Därefter ställer ordföranden proposition på förslaget mot Eva Max (C) ändringsyrkande. Omröstning begärs. Ordförandens utslagsröst innebär att nämnden beslutar att bifalla Eva Max (C) ändringsyrkande.',
    ],
    votes: [
      [
        'Omröstning 1.',
        'Följande propositionsordning godkänns: Ja-röst för Bo Eks (M) ändringsyrkande som motförslag, nej-röst för Eva Max (C) ändringsyrkande som motförslag.',
        'Omröstningsresultat: 2 ja och 4 nej.',
      ],
      [
        'Omröstning 2.',
        'Följande propositionsordning godkänns: Ja-röst för bifall till förslaget, nej-röst för bifall till Eva Max (C) ändringsyrkande.',
        'Omröstningsresultat: 2 ja, 2 nej och 2 avstår.',
        'Röstetalet är lika. Ordförandens utslagsröst ges för bifall till Eva Max (C) ändringsyrkande.',
      ],
    ],
  });
});

test('an election goes by acclamation or by closed ballot, and a tie by lots', () => {
  const both = ['candidate:Bo Ek', 'candidate:Eva Max', 'candidate:Ulf Å'];
  const election = { kind: 'election', id: 'p' } as const;
  const totals = [
    { key: 'k0', votes: 3 },
    { key: 'k1', votes: 1 },
    { key: 'k2', votes: 3 },
  ];
  const closed = { ...election, method: 'closed', totals, blank: 1 } as const;
  const all = [
    put(both.slice(0, 1), { ...election, chosen: ['k0'] }),
    put(both, { ...election, chosen: ['k0', 'k2'], seats: 2 }),
    put(both, { ...election }),
    put(both, { ...closed, seats: 2 }),
    put(both, closed),
    put(both, { ...closed, drawnKeys: ['k2'] }),
  ].map((each) => factsOf({ propositions: [each], outcome: null }));
  expect(all.map(procedureSentences)).toEqual([
    ['Bo Ek föreslås. Ordföranden finner att nämnden väljer Bo Ek.'],
    [
      'Bo Ek, Eva Max och Ulf Å föreslås. Ordföranden ställer proposition på de föreslagna och finner att nämnden väljer Bo Ek och Ulf Å.',
    ],
    ['Bo Ek, Eva Max och Ulf Å föreslås.'],
    [
      'Bo Ek, Eva Max och Ulf Å föreslås. Valet sker genom sluten omröstning. Efter omröstningen finner ordföranden att nämnden väljer Bo Ek och Ulf Å.',
    ],
    ['Bo Ek, Eva Max och Ulf Å föreslås. Valet sker genom sluten omröstning.'],
    [
      'Bo Ek, Eva Max och Ulf Å föreslås. Valet sker genom sluten omröstning. Efter lottning finner ordföranden att nämnden väljer Ulf Å.',
    ],
  ]);
  const result = 'Omröstningsresultat: Bo Ek 3 röster, Eva Max 1 röst, Ulf Å 3 röster och 1 blank eller ogiltig.';
  const rows = [
    { name: 'Bo Ek', votes: 3 },
    { name: 'Eva Max', votes: 1 },
    { name: 'Ulf Å', votes: 3 },
    { name: 'Blanka eller ogiltiga', votes: 1 },
  ];
  expect(all.slice(3).flatMap(votesOf)).toEqual([
    { sentences: ['Omröstningen är sluten.', result], rows: [], totals: rows },
    {
      sentences: ['Omröstningen är sluten.', result, 'Röstetalet är lika för Bo Ek och Ulf Å.'],
      rows: [],
      totals: rows,
    },
    {
      sentences: [
        'Omröstningen är sluten.',
        result,
        'Röstetalet är lika för Bo Ek och Ulf Å. Lott dras mellan dem och faller på Ulf Å.',
      ],
      rows: [],
      totals: rows,
    },
  ]);
});

test('lots for several places say between whom and on whom, and not who was elected without them', () => {
  const totals = [4, 3, 3, 3].map((votes, at) => ({ key: `k${at}`, votes }));
  const names = ['A', 'B', 'C', 'D'].map((each) => `candidate:${each}`);
  const election = { kind: 'election', method: 'closed', totals, seats: 3 } as const;
  expect(
    votesOf(factsOf({ propositions: [put(names, { ...election, drawnKeys: ['k3', 'k1'] })] }))[0]?.sentences,
  ).toEqual([
    'Omröstningen är sluten.',
    'Omröstningsresultat: A 4 röster, B 3 röster, C 3 röster och D 3 röster.',
    'Röstetalet är lika för B, C och D. Lott dras mellan dem och faller på B och D.',
  ]);
});

test('nothing is told as a vote that stands between less than two, and no election as an open one', () => {
  const all = [
    put(['proposal'], { method: 'open', ballots: ballots('anna bo'), chosen: ['k0'] }),
    put(['candidate:Bo Ek', 'candidate:Eva Max'], { kind: 'election', method: 'open', ballots: ballots('anna/bo') }),
  ].map((each) => factsOf({ propositions: [each] }));
  expect(all.map((each) => [procedureSentences(each), votesOf(each)])).toEqual([
    [
      [
        'Ordföranden ställer proposition på bifall till förslaget och finner att nämnden beslutar att bifalla förslaget.',
      ],
      [],
    ],
    [['Bo Ek och Eva Max föreslås.'], []],
  ]);
});

test('a motion that was withdrawn or taken away is in no proposition, and what nothing stands against is not put', () => {
  const withdrawn = { ...amend, withdrawn: true };
  const propositions = [put(['proposal', 'motion:m'], { chosen: ['k0'] }), put(['motion:m', 'reject'], { id: 'q' })];
  const three = [put(['motion:m', 'motion:n', 'motion:r'], { kind: 'counter', chosen: ['k1'] })];
  expect([
    procedureSentences(factsOf({ motions: [withdrawn], propositions })),
    procedureSentences(factsOf({ motions: [], propositions })),
    procedureSentences(factsOf({ motions: [withdrawn, other, reject], propositions: three })),
  ]).toEqual([
    [],
    [],
    [
      'För att utse motförslag ställer ordföranden proposition på Eva Max (C) ändringsyrkande mot Kim Roos (V) yrkande om avslag och finner att Eva Max (C) ändringsyrkande blir motförslag.',
    ],
  ]);
});

test('a nomination is said to be one', () => {
  const propositions = [put(['candidate:Bo Ek'], { kind: 'election', chosen: ['k0'] })];
  expect(procedureSentences(factsOf({ propositions, outcome: 'nominated', decision: proposal }))).toEqual([
    'Bo Ek föreslås. Ordföranden finner att nämnden nominerar Bo Ek.',
  ]);
});

test('own words of an alternative are a clause after att, or stand in quotes', () => {
  const propositions = [put(['att ärendet delas i två.', 'Det tredje alternativet'], { chosen: ['k0'] })];
  expect([
    procedureSentences(factsOf({ propositions })),
    procedureSentences(factsOf({ propositions: propositions.map((each) => ({ ...each, chosen: ['k1'] })) })),
  ]).toEqual([
    [
      'Ordföranden ställer proposition på att ärendet delas i två mot ”Det tredje alternativet” och finner att nämnden beslutar att ärendet delas i två.',
    ],
    [
      'Ordföranden ställer proposition på att ärendet delas i två mot ”Det tredje alternativet” och finner att nämnden beslutar att bifalla ”Det tredje alternativet”.',
    ],
  ]);
});

test('whatever the ballots are, the procedure says the outcome that they give or none, and only who serves is in the table', () => {
  const ids = ['anna', 'bo', 'eva', 'per', 'kim', 'ulf', 'siv', 'ola', 'pia'];
  const cast = fc.tuple(
    ...ids.map((personId) => fc.constantFrom('yes', 'no', 'abstain', null).map((choice) => ({ personId, choice }))),
  );
  const serving = ids.slice(0, 6);
  fc.assert(
    fc.property(cast, fc.constantFrom('k0', 'k1', null), (given, castingKey) => {
      const all = given.flatMap(({ personId, choice }) => (choice === null ? [] : [{ personId, choice }]));
      const vote = put(['proposal', 'motion:m'], { method: 'open', ballots: all, castingKey });
      const facts = factsOf({ motions: [amend], propositions: [vote] });
      const result = resultOf(vote, serving, 'anna');
      const said = procedureSentences(facts).join(' ');
      const key = result.kind === 'carried' ? result.keys[0] : null;
      expect([said.includes('att bifalla förslaget'), said.includes('att bifalla Bo Eks')]).toEqual([
        key === 'k0',
        key === 'k1',
      ]);
      const voted = all.filter((each) => serving.includes(each.personId)).map((each) => nameOf(each.personId));
      expect(votesOf(facts).flatMap((each) => each.rows.map((row) => row.name))).toEqual(voted);
    }),
  );
});
