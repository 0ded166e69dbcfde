import { expect, test } from 'vitest';
import type { AgendaItemDetail } from '../../src/shared/agenda/commands.ts';
import { decisionNotes } from '../../src/shared/minutes/decision-notes.ts';
import { factsOf, move, put } from './minutes-board.ts';

const proposal = { intro: 'Nämnden beslutar', clauses: ['fastställa planen'] };
const changed = { intro: 'Nämnden beslutar', clauses: ['fastställa planen med höjt belopp'] };
const amend = move('m', 'bo', 'amend', { text: 'att beloppet höjs' });
const refer = move('u', 'per', 'refer', { position: 1 });
const add = move('t', 'ulf', 'add', { text: 'att följa upp', position: 2 });
const notes = (parts: Partial<AgendaItemDetail>) => decisionNotes(factsOf({ proposal, ...parts }));

test('an item that is not decided, or decided as it was carried, has nothing to note', () => {
  const between = (...chosen: string[]) => [put(['proposal', 'motion:m'], { chosen })];
  expect([
    notes({ outcome: null, motions: [amend] }),
    notes({ outcome: 'asProposed' }),
    notes({ outcome: 'asProposed', motions: [amend], propositions: between('k0') }),
    notes({ outcome: 'changed', decision: changed, motions: [amend], propositions: between('k1') }),
    notes({ outcome: 'rejected', propositions: [put(['proposal', 'reject'], { chosen: ['k1'] })] }),
    notes({
      outcome: 'referred',
      motions: [refer, amend],
      propositions: [
        put(['ärendet avgörs i dag', 'motion:u'], { id: '1', chosen: ['k1'] }),
        put(['proposal', 'motion:m'], { id: '2', position: 1 }),
      ],
    }),
  ]).toEqual([[], [], [], [], [], []]);
});

test('an outcome that is not what was carried differs', () => {
  const carried = (alternatives: string[], key: string) => [put(alternatives, { chosen: [key] })];
  const today = put(['ärendet avgörs i dag', 'motion:u'], { id: '1', chosen: ['k0'] });
  const main = put(['proposal', 'motion:m'], { id: '2', position: 1, chosen: ['k1'] });
  const addition = put(['motion:t', 'reject'], { id: '3', kind: 'addition', position: 2, chosen: ['k0'] });
  expect([
    notes({ outcome: 'asProposed', motions: [amend], propositions: carried(['proposal', 'motion:m'], 'k1') }),
    notes({ outcome: 'rejected', propositions: carried(['proposal', 'reject'], 'k0') }),
    notes({ outcome: 'changed', decision: changed, propositions: carried(['proposal', 'reject'], 'k0') }),
    notes({ outcome: 'asProposed', propositions: carried(['proposal', 'reject'], 'k1') }),
    notes({
      outcome: 'asProposed',
      motions: [refer],
      propositions: carried(['ärendet avgörs i dag', 'motion:u'], 'k1'),
    }),
    notes({ outcome: 'asProposed', motions: [refer, amend], propositions: [today, main] }),
    notes({
      outcome: 'asProposed',
      motions: [add],
      propositions: [put(['proposal', 'reject'], { chosen: ['k0'] }), addition],
    }),
  ]).toEqual(Array.from({ length: 7 }, () => ['differs']));
});

test('a decision that leaves out who was elected, or names who was not, differs', () => {
  const names = ['candidate:Bo Ek (M), Granå', 'candidate:Eva Max (C), Strandvik'];
  const propositions = [put(names, { kind: 'election', chosen: ['k1'] })];
  const decided = (clause: string) =>
    notes({ outcome: 'nominated', decision: { intro: 'Nämnden beslutar', clauses: [clause] }, propositions });
  expect([
    decided('nominera Eva Max (C), Strandvik.'),
    decided('till ny ledamot nominera Eva Max.'),
    decided('nominera Bo Ek (M), Granå.'),
    decided('nominera Eva Max och Bo Ek.'),
  ]).toEqual([[], [], ['differs'], ['differs']]);
});

test('a decision against a standing motion needs a proposition, and each proposition a result', () => {
  expect([
    notes({ outcome: 'asProposed', motions: [amend] }),
    notes({ outcome: 'asProposed', motions: [{ ...amend, withdrawn: true }] }),
    notes({ outcome: 'asProposed', motions: [amend], propositions: [put(['proposal', 'motion:m'])] }),
    notes({
      outcome: 'asProposed',
      motions: [amend],
      propositions: [
        put(['proposal', 'motion:m'], { chosen: ['k0'] }),
        put(['candidate:Bo Ek', 'candidate:Eva Max'], { id: 'q', kind: 'election', position: 1 }),
      ],
    }),
  ]).toEqual([['procedureMissing'], [], ['incomplete'], ['incomplete']]);
});
