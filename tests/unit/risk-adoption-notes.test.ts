import { expect, it } from 'vitest';
import { adoptionNotes } from '../../src/shared/risk/adoption-notes.ts';
import type { RiskAnalysisDetail } from '../../src/shared/risk/commands.ts';
import { act, risk, year } from './risk-year.ts';

function detail(fields: Partial<RiskAnalysisDetail>): RiskAnalysisDetail {
  return { analysis: year(), entries: [], removals: [], adoption: null, before: null, newest: true, ...fields };
}

const told = (fields: Partial<RiskAnalysisDetail>) =>
  adoptionNotes(detail(fields)).map(({ kind, rule, entryId, message }) => [kind, rule, entryId, message]);

it('a year where all is said has nothing to tell', () => {
  const whole = risk('a', { likelihood: 3, consequence: 3, areaKey: 'lagar' }, [
    act('m', { owner: 'Chefen', periodKeys: ['t1'] }),
  ]);
  const accepted = risk('b', { likelihood: 1, consequence: 1, areaKey: 'lagar' });
  expect(told({ entries: [whole, accepted] })).toEqual([]);
});

it('what is missing is told risk by risk, with what to do', () => {
  const entries = [
    risk('a', { number: 1, description: ' ' }),
    risk('b', { number: 2, likelihood: 4, consequence: 4, areaKey: 'lagar', directionKey: 'acceptera' }),
    risk(
      'c',
      { number: 3, likelihood: 4, consequence: 4, areaKey: 'lagar', statedValue: 12, statedTreatment: 'Reducera' },
      [act('m')],
    ),
  ];
  expect(told({ entries })).toEqual([
    ['obstacle', 'description', 'id-a', 'R1 är inte beskriven.'],
    ['remark', 'area', 'id-a', 'R1 har inget kontrollområde.'],
    ['obstacle', 'rating', 'id-a', 'R1 är inte värderad: ange sannolikhet och konsekvens.'],
    ['obstacle', 'reason', 'id-b', 'R2 har en annan inriktning än den rekommenderade: ange varför.'],
    ['obstacle', 'measure', 'id-b', 'R2 hör till internkontrollplanen men har ingen åtgärd.'],
    ['remark', 'owner', 'id-c', 'R3 har en åtgärd utan ansvarig.'],
    ['remark', 'reporting', 'id-c', 'R3 har en åtgärd som inte återrapporteras: välj perioder eller vid behov.'],
    [
      'remark',
      'statement',
      'id-c',
      'R3 har angetts som 12 Reducera, men skalan ger 16 Minimera risk. Det angivna fastställs, med en anmärkning.',
    ],
  ]);
});

it('a year without risks cannot be decided, and a risk that is gone asks why', () => {
  const before = { analysis: year({ id: 'b', year: 2025 }), entries: [risk('a'), risk('b', { number: 2 })] };
  const removals = [{ id: 'r', analysisId: 'y', riskId: 'a', reason: 'Avtalet har upphört.', mergedIntoRiskId: null }];
  expect(told({ before, removals })).toEqual([
    ['obstacle', 'empty', null, 'Riskanalysen har inga risker.'],
    ['remark', 'removal', null, 'R2 från 2025 är borttagen utan att det är sagt varför.'],
  ]);
});
