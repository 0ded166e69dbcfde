import type { controlPlanCommands } from '../shared/control-plan/commands.ts';
import { fail } from '../shared/errors.ts';
import { beginFollowUp } from './control-plan-begin.ts';
import { periodDetail, yearDetail } from './control-plan-detail.ts';
import { reportHandlers } from './control-plan-report.ts';
import type { Handlers } from './handlers.ts';
import { mustHaveCome } from './must-have-come.ts';

export const controlPlanHandlers: Handlers<typeof controlPlanCommands> = {
  'followUp.years': ({ queries }) => [...new Set(queries.risk.analyses().map((each) => each.year))],
  'followUp.year': ({ queries }, { year }) => yearDetail(queries, year),
  'followUp.get': ({ queries }, { year, periodKey }) => periodDetail(queries, year, periodKey),
  'followUp.begin': (desk, { year, periodKey }) => beginFollowUp(desk, year, periodKey),
  'followUp.update': ({ queries }, { id, patch }) => queries.followUps.update(id, patch),
  'followUpEntry.update': ({ queries, author, today }, { id, patch }) =>
    queries.followUpEntries.update(id, { ...patch, writtenBy: author, writtenOn: today }),
  'followUpRemark.create': (desk, { followUpEntryId, madeOn = desk.today, text, source }) => {
    const { queries, author } = desk;
    mustHaveCome(madeOn, desk.today, 'Anmärkningens dag');
    const { followUpId } = queries.followUpEntries.require(followUpEntryId);
    if (!queries.risk.isReported(followUpId)) {
      const message = 'Uppföljningen är inte rapporterad än. Ändra texten i stället.';
      fail('rule.broken', { rule: 'followUp.open', message });
    }
    return queries.followUpRemarks.insert({ id: desk.newId(), followUpEntryId, madeOn, madeBy: author, text, source });
  },
  'followUpRemark.update': ({ queries }, { id, patch }) => queries.followUpRemarks.update(id, patch),
  'followUpRemark.remove': ({ queries }, { id }) => {
    queries.followUpRemarks.remove(id);
    return { id };
  },
  ...reportHandlers,
};
