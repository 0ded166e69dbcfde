import { expect, it } from 'vitest';
import { ready } from './delegation-desk.ts';
import { riskBoard, riskYear } from './risk-board.ts';
import { refusal } from './sitting.ts';
import { jsonNow } from './support.ts';

/** The day after that of the test's clock. */
const tomorrow = '2026-11-24';

it('nothing is decided, adopted or reported on a day that has not come, and nothing is changed by the try', async () => {
  const klubba = await riskBoard();
  const { call, reply } = klubba;
  const analysisId = await riskYear(klubba, 2026);
  const { id: followUpId } = await call('followUp.begin', { year: 2026, periodKey: 't1' });
  const report = await call('report.create', { year: 2026, periodKey: 't1' });
  const budget = await call('budget.create', { year: 2026 });
  const alternative = await call('budgetAlternative.create', { budgetId: budget.id, label: 'B' });
  const plan = await call('operationalPlan.create', { year: 2026 });
  const decisionId = await ready(klubba, 'A');
  const before = jsonNow(klubba);
  expect([
    refusal(await reply('riskAnalysis.adopt', { id: analysisId, adoptedOn: tomorrow })),
    refusal(await reply('riskAnalysis.adopt', { id: analysisId, adoptedOn: '2026-11-23', planAdoptedOn: tomorrow })),
    refusal(await reply('followUp.report', { id: followUpId, reportedOn: tomorrow })),
    refusal(await reply('report.decide', { id: report.id, decidedOn: tomorrow })),
    refusal(await reply('budget.adopt', { id: budget.id, alternativeId: alternative.id, adoptedOn: tomorrow })),
    refusal(await reply('operationalPlan.adopt', { id: plan.id, adoptedOn: tomorrow })),
    refusal(await reply('delegatedDecision.decide', { id: decisionId, decidedOn: tomorrow })),
  ]).toEqual(new Array(7).fill('date.future'));
  expect(jsonNow(klubba)).toBe(before);
  expect(await reply('operationalPlan.adopt', { id: plan.id, adoptedOn: tomorrow })).toEqual({
    ok: false,
    error: {
      code: 'rule.broken',
      data: {
        rule: 'date.future',
        message: 'Beslutsdagen ligger i framtiden. Välj dagens datum eller en tidigare dag.',
      },
    },
  });
});
