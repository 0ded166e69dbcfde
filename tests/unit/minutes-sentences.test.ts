import { expect, test } from 'vitest';
import { disqualificationSentences } from '../../src/shared/minutes/disqualification-sentences.ts';
import { motionSentences } from '../../src/shared/minutes/motion-sentences.ts';
import { genitive } from '../../src/shared/minutes/phrases.ts';
import {
  decisionOf,
  isMadeNomination,
  sectionText,
  sentencesOf,
  standardDecision,
} from '../../src/shared/minutes/sentences.ts';
import { noteSentences, reservationSentences } from '../../src/shared/minutes/statement-sentences.ts';
import { everyone, factsOf, jav, move, present, put, say } from './minutes-board.ts';

test('a name gets its genitive before the party, and no s after s, x or z', () => {
  expect(['Anna Berg (S)', 'Eva Max (C)', 'Kim Roos (V)', 'Liz', 'Ulf Å (L)'].map(genitive)).toEqual([
    'Anna Bergs (S)',
    'Eva Max (C)',
    'Kim Roos (V)',
    'Liz',
    'Ulf Ås (L)',
  ]);
});

test('jäv says who leaves, why, and who serves instead', () => {
  const facts = factsOf({ disqualifications: [jav('bo', 'ola', 'uppdrag i bolaget'), jav('eva')] });
  expect(disqualificationSentences(facts)).toEqual([
    'Bo Ek (M) anmäler jäv, lämnar rummet och deltar varken i handläggningen av ärendet eller i beslutet. Grund för jävet: uppdrag i bolaget. Ola Frid (M) tjänstgör i stället.',
    'Eva Max (C) anmäler jäv, lämnar rummet och deltar varken i handläggningen av ärendet eller i beslutet.',
  ]);
});

test('one who takes part at a distance leaves the meeting, not the room', () => {
  const remote = everyone.map((each) => ({ ...each, remote: each.personId === 'bo' }));
  expect(disqualificationSentences(factsOf({ disqualifications: [jav('bo')] }, remote))).toEqual([
    'Bo Ek (M) anmäler jäv, lämnar sammanträdet och deltar varken i handläggningen av ärendet eller i beslutet.',
  ]);
});

test('a substitute who is away or disqualified as well is not said to serve, and who is away has no jäv', () => {
  const attended = [
    ...everyone.filter((each) => each.personId !== 'kim'),
    ...present({ kim: 'absent', pia: 'absent' }),
  ];
  const facts = factsOf({ disqualifications: [jav('bo', 'ola'), jav('ola'), jav('eva', 'pia'), jav('kim')] }, attended);
  const leaves = 'anmäler jäv, lämnar rummet och deltar varken i handläggningen av ärendet eller i beslutet.';
  expect(disqualificationSentences(facts)).toEqual([
    `Bo Ek (M) ${leaves}`,
    `Ola Frid (M) ${leaves}`,
    `Eva Max (C) ${leaves}`,
  ]);
});

test('every kind of motion has its words', () => {
  const motions = [
    move('1', 'anna', 'approve'),
    move('2', 'bo', 'reject', { position: 1 }),
    move('3', 'eva', 'amend', { position: 2, text: 'att beloppet höjs till 300 tkr' }),
    move('4', 'kim', 'add', { position: 3, text: 'Nämnden följer upp planen i maj.' }),
    move('5', 'per', 'refer', { position: 4, text: 'kostnaden behöver utredas' }),
    move('6', 'ulf', 'table', { position: 5 }),
    move('7', 'bo', 'other', { position: 6, text: 'Att ärendet delas i två.' }),
    move('8', 'eva', 'other', { position: 7, text: 'en ny plan' }),
    move('9', 'per', 'amend', { position: 8 }),
    move('10', 'per', 'other', { position: 9 }),
  ];
  expect(motionSentences(factsOf({ motions }))).toEqual([
    'Anna Berg (S) yrkar bifall till förslaget.',
    'Bo Ek (M) yrkar avslag på förslaget.',
    'Eva Max (C) yrkar följande ändring av förslaget: att beloppet höjs till 300 tkr.',
    'Kim Roos (V) yrkar följande tillägg till förslaget: Nämnden följer upp planen i maj.',
    'Per Lind (S) yrkar att ärendet återremitteras med motiveringen: kostnaden behöver utredas.',
    'Ulf Å (L) yrkar att ärendet bordläggs.',
    'Bo Ek (M) yrkar: att ärendet delas i två.',
    'Eva Max (C) yrkar: en ny plan.',
    'Per Lind (S) yrkar ändring av förslaget.',
    'Per Lind (S) lägger fram ett eget yrkande.',
  ]);
});

test('own words that begin with att stand after a colon, be they a clause or an infinitive', () => {
  const motions = [
    move('1', 'bo', 'other', { text: 'att utreda saken' }),
    move('2', 'eva', 'other', { text: 'Att utreda saken.\nAtt den tas upp i maj.', position: 1 }),
  ];
  expect(motionSentences(factsOf({ motions }))).toEqual([
    'Bo Ek (M) yrkar: att utreda saken.',
    'Eva Max (C) yrkar:',
    'att utreda saken.',
    'Att den tas upp i maj.',
  ]);
});

test('withdrawn motions are left out, the same one by several is one, and those who join are named once', () => {
  const motions = [
    move('1', 'anna', 'approve', { supporterIds: ['kim', 'bo'] }),
    move('2', 'bo', 'approve', { position: 1, supporterIds: ['kim', 'ulf'] }),
    move('3', 'eva', 'reject', { position: 2, withdrawn: true }),
    move('4', 'per', 'add', {
      position: 3,
      text: 'att planen följs upp\n\natt ordföranden rapporterar',
      supporterIds: ['eva'],
    }),
  ];
  expect(motionSentences(factsOf({ motions }))).toEqual([
    'Anna Berg (S) och Bo Ek (M) yrkar bifall till förslaget. Kim Roos (V) och Ulf Å (L) instämmer i yrkandet.',
    'Per Lind (S) yrkar följande tillägg till förslaget:',
    'att planen följs upp',
    'att ordföranden rapporterar',
    'Eva Max (C) instämmer i yrkandet.',
  ]);
});

test('reservations are for own or others’ motions, with their reasons, after those who take no part', () => {
  const motions = [
    move('m', 'bo', 'amend', { text: 'a' }),
    move('n', 'eva', 'reject'),
    move('w', 'ulf', 'amend', { text: 'b', withdrawn: true }),
  ];
  const statements = [
    say('reservation', 'bo', { motionId: 'm' }),
    say('reservation', 'eva', { motionId: 'n', position: 1 }),
    say('reservation', 'kim', { motionId: 'm', position: 2 }),
    say('reservation', 'ulf', { motionId: 'w', position: 3, text: 'Kostnaden är för hög.\nBeslutet brådskar inte.' }),
    say('abstention', 'per', { position: 4 }),
    say('note', 'per', { position: 5, text: 'Frågan bör tas upp i maj.' }),
  ];
  expect(reservationSentences(factsOf({ motions, statements }))).toEqual([
    'Per Lind (S) deltar inte i beslutet.',
    'Bo Ek (M) och Eva Max (C) reserverar sig mot beslutet till förmån för egna yrkanden.',
    'Kim Roos (V) reserverar sig mot beslutet till förmån för Bo Eks (M) ändringsyrkande.',
    'Ulf Å (L) reserverar sig mot beslutet med följande motivering:',
    'Kostnaden är för hög.',
    'Beslutet brådskar inte.',
  ]);
});

test('one reservation is for one motion of one’s own', () => {
  const facts = factsOf({
    motions: [move('m', 'bo', 'amend', { text: 'a' })],
    statements: [say('reservation', 'bo', { motionId: 'm', text: 'Planen räcker inte.' })],
  });
  expect(reservationSentences(facts)).toEqual([
    'Bo Ek (M) reserverar sig mot beslutet till förmån för eget yrkande med följande motivering: Planen räcker inte.',
  ]);
});

test('notes to the minutes stand with their words', () => {
  const statements = [
    say('note', 'per', { text: 'Frågan bör tas upp i maj.' }),
    say('note', 'bo', { text: 'Ett.\nTvå.', position: 1 }),
    say('note', 'eva', { position: 2 }),
  ];
  expect(noteSentences(factsOf({ statements }))).toEqual([
    'Per Lind (S) lämnar följande protokollsanteckning: Frågan bör tas upp i maj.',
    'Bo Ek (M) lämnar följande protokollsanteckning:',
    'Ett.',
    'Två.',
    'Eva Max (C) lämnar en protokollsanteckning.',
  ]);
});

const proposed = { intro: 'Nämnden för gemensam IT-drift beslutar', clauses: ['fastställa planen'] };
const sentence = { intro: 'Nämnden för gemensam IT-drift fastställer planen.', clauses: [] };

test('each outcome has its usual decision, in the words of the proposal where it begins one', () => {
  const all = [
    'referred',
    'tabled',
    'rejected',
    'filed',
    'noted',
    'nominated',
    'changed',
    'asProposed',
    'none',
  ] as const;
  const intro = 'Nämnden för gemensam IT-drift beslutar';
  expect(all.map((each) => standardDecision(each, proposed, ['Bo Ek (M)', 'Eva Max (C)'], 'att'))).toEqual([
    { intro, clauses: ['återremittera ärendet.'] },
    { intro, clauses: ['bordlägga ärendet till nästa sammanträde.'] },
    { intro, clauses: ['avslå förslaget.'] },
    { intro, clauses: ['lägga ärendet till handlingarna.'] },
    { intro: 'Nämnden har tagit del av informationen.', clauses: [] },
    { intro, clauses: ['nominera Bo Ek (M) och Eva Max (C).'] },
    proposed,
    null,
    null,
  ]);
});

test('a nomination is made where it names candidates in the usual words, and edited where anything else is said', () => {
  const election = put(['candidate:Bo Ek (M), Granå', 'candidate:Bo Ek', 'candidate:Eva Max'], { kind: 'election' });
  const made = (names: readonly string[], style: 'att' | 'numbered') =>
    standardDecision('nominated', proposed, names, style);
  const isMade = (decision: typeof proposed | null, style: 'att' | 'numbered' = 'att') =>
    isMadeNomination({ outcome: 'nominated', proposal: proposed, decision }, [election], style);
  expect([
    isMade(made(['Bo Ek (M), Granå', 'Bo Ek', 'Eva Max'], 'att')),
    isMade(made(['Eva Max'], 'numbered'), 'numbered'),
    isMade(proposed),
    isMade(made(['Eva Max, ordförande'], 'att')),
    isMade({ intro: proposed.intro, clauses: ['nominera Eva Max.', 'tacka Bo Ek.'] }),
    isMade(null),
  ]).toEqual([true, true, true, false, false, false]);
});

test('a board with numbered sentences gets a sentence, and one without names nominates as proposed', () => {
  expect([
    standardDecision('tabled', sentence, [], 'numbered'),
    standardDecision('nominated', sentence, ['Bo Ek'], 'numbered'),
    standardDecision('nominated', sentence, [], 'numbered'),
    standardDecision('referred', sentence, [], 'att'),
  ]).toEqual([
    { intro: 'Nämnden bordlägger ärendet till nästa sammanträde.', clauses: [] },
    { intro: 'Nämnden nominerar Bo Ek.', clauses: [] },
    sentence,
    { intro: 'Nämnden beslutar', clauses: ['återremittera ärendet.'] },
  ]);
});

test('the decision is the proposal, own words, or nothing at all', () => {
  const item = { proposal: proposed, decision: sentence };
  expect((['asProposed', 'changed', 'none', null] as const).map((outcome) => decisionOf({ ...item, outcome }))).toEqual(
    [proposed, sentence, null, null],
  );
  expect(decisionOf({ outcome: 'asProposed', proposal: { intro: ' ', clauses: [] }, decision: null })).toBe(null);
});

test('the text of a section is its paragraphs line by line', () => {
  const facts = factsOf({
    proposal: proposed,
    outcome: 'asProposed',
    motions: [move('1', 'anna', 'approve'), move('2', 'bo', 'reject')],
    propositions: [put(['proposal', 'motion:2'], { chosen: ['k0'] })],
  });
  const made = sentencesOf(facts);
  expect((['motions', 'procedure', 'votes'] as const).map((each) => sectionText(made, each))).toEqual([
    'Anna Berg (S) yrkar bifall till förslaget.\nBo Ek (M) yrkar avslag på förslaget.',
    'Ordföranden ställer proposition på bifall till eller avslag på förslaget och finner att nämnden beslutar att bifalla förslaget.',
    '',
  ]);
});
