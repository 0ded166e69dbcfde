import { fail } from '../shared/errors.ts';
import type { reportCommands } from '../shared/report/commands.ts';
import { reportChapter, reportMission } from '../shared/report/model.ts';
import { entityHandlers } from './entity.ts';
import type { Handlers } from './handlers.ts';
import { mustHaveCome } from './must-have-come.ts';
import { createReport } from './report-create.ts';
import { decisionHandlers } from './report-decision.ts';
import { reportPage, reportYears } from './report-detail.ts';
import { distribute } from './report-distribute.ts';
import { figureHandlers } from './report-figures.ts';

export const reportHandlers: Handlers<typeof reportCommands> = {
  'report.list': ({ queries, today }) => reportYears(queries, today),
  'report.get': ({ queries }, { year, periodKey }) => reportPage(queries, year, periodKey),
  'report.create': (desk, { year, periodKey }) => createReport(desk, year, periodKey),
  'report.update': ({ queries }, { id, patch }) => queries.reports.update(id, patch),
  'report.remove': ({ queries }, { id }) => {
    queries.reports.remove(id);
    return { id };
  },
  'reportChapter.add': ({ queries, newId }, { reportId, kind }) => {
    const there = queries.reportChapters.of(reportId).find((each) => each.kind === kind);
    return there ?? queries.reportChapters.insert(reportChapter.parse({ id: newId(), reportId, kind }));
  },
  'reportChapter.update': ({ queries }, { id, patch }) => queries.reportChapters.update(id, patch),
  'reportChapter.remove': ({ queries }, { id }) => {
    queries.reportChapters.remove(id);
    return { id };
  },
  ...entityHandlers('reportMission', reportMission, (queries) => queries.reportMissions, 'reportId'),
  ...figureHandlers,
  'reportShare.distribute': (desk, { reportId, keyId, ...amount }) => distribute(desk, reportId, amount, keyId),
  'reportRemark.create': (desk, { reportId, kind, madeOn = desk.today, text, source }) => {
    const { queries, author, newId } = desk;
    queries.reports.require(reportId);
    mustHaveCome(madeOn, desk.today, 'Anmärkningens dag');
    if (!queries.report.isDecided(reportId)) {
      const message = 'Rapporten är inte beslutad än. Ändra texten i stället.';
      fail('rule.broken', { rule: 'report.open', message });
    }
    return queries.reportRemarks.insert({ id: newId(), reportId, kind, madeOn, madeBy: author, text, source });
  },
  'reportRemark.update': ({ queries }, { id, patch }) => queries.reportRemarks.update(id, patch),
  'reportRemark.remove': ({ queries }, { id }) => {
    queries.reportRemarks.remove(id);
    return { id };
  },
  ...decisionHandlers,
};
