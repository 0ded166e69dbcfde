import type { controlPlanCommands, FollowUpDetail } from '../shared/control-plan/commands.ts';
import { type FollowUpValue, followUpFormat, followUpValue } from '../shared/control-plan/follow-up-value.ts';
import { fail } from '../shared/errors.ts';
import { boardAuthor } from './author.ts';
import { boardDetail } from './board-detail.ts';
import { periodDetail, yearDetail } from './control-plan-detail.ts';
import { freezeMade, type LeavingPart } from './freeze-made.ts';
import { freeze } from './frozen.ts';
import type { Desk, Handlers } from './handlers.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { mustHaveCome } from './must-have-come.ts';
import { packageFiles } from './risk-documents.ts';
import { makeWordFiles } from './word-files.ts';

const step = { command: 'followUp.report', label: 'Rapportera uppföljning' } as const;

/** What a period says if it is reported that day. */
function reportValue({ queries }: Desk, id: string, reportedOn: string): FollowUpValue {
  if (queries.risk.isReported(id)) {
    const message = 'Perioden är redan rapporterad. Skriv en anmärkning om något ska rättas.';
    fail('rule.broken', { rule: 'followUp.reported', message });
  }
  const { year: ofYear, periodKey } = queries.followUps.require(id);
  const year = yearDetail(queries, ofYear);
  const detail = periodDetail(queries, ofYear, periodKey);
  const followUp = detail.followUp && { ...detail.followUp, reportedOn };
  const periods = year.periods.map((each) => (each.key === periodKey ? { ...each, followUp } : each));
  const analysis = queries.riskAnalyses.require(detail.analysisId);
  return followUpValue(boardDetail(queries), { ...year, periods }, { ...detail, followUp }, analysis);
}

/** A period as it leaves the house when it is reported that day. */
export function leavingFollowUp(
  house: House,
  id: string,
  reportedOn: string,
  caller: Caller,
): LeavingPart<FollowUpValue> {
  const author = boardAuthor(house, caller);
  return {
    subject: { table: 'follow_up', id },
    value: (desk) => reportValue(desk, id, reportedOn),
    files: (value) => makeWordFiles(house, [{ kind: 'uppfoljning', value, draft: false, author }], step.command),
    write(desk, value, documents) {
      desk.queries.followUps.update(id, { reportedOn });
      const locks = [{ table: 'follow_up', id }];
      freeze(desk, { kind: 'followUp', subjectId: id, formatVersion: followUpFormat, value, documents, locks });
    },
  };
}

/** Reports a period with its file. */
async function report(house: House, id: string, reportedOn: string, caller: Caller): Promise<FollowUpDetail> {
  await freezeMade(house, caller, {
    ...leavingFollowUp(house, id, reportedOn, caller),
    step,
    changed: { rule: 'followUp.changed', message: 'Uppföljningen ändrades medan den rapporterades. Försök igen.' },
  });
  const { queries } = house.desk(caller);
  const { year, periodKey } = queries.followUps.require(id);
  return periodDetail(queries, year, periodKey);
}

export const reportHandlers: Handlers<Pick<typeof controlPlanCommands, 'followUp.report' | 'followUp.package'>> = {
  'followUp.report': (house, { id, reportedOn }, caller) => {
    mustHaveCome(reportedOn, house.desk(caller).today, 'Rapporteringsdagen');
    return report(house, id, reportedOn, caller);
  },
  'followUp.package': (house, { id }, caller) => packageFiles(house, id, caller),
};
