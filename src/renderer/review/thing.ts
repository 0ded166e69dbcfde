import type { Meeting } from '../../shared/meeting/model.ts';
import type { ReviewKind } from '../../shared/review/model.ts';
import { dayAndDate } from '../../shared/swedish.ts';
import { yearOf } from '../budget/place.ts';
import { currentPeriod } from '../control-plan/place.ts';
import { currentMeeting, onDesk } from '../meeting/place.ts';
import { currentPlan } from '../operational-plan/place.ts';
import { currentReport } from '../report/place.ts';
import { riskPath } from '../risk/place.ts';
import type { State } from '../store/state.ts';

/** What can be sent for review, and as what; the first kind is the likely one. */
export interface Thing {
  readonly subjectId: string;
  readonly title: string;
  readonly kinds: readonly ReviewKind[];
}

export const kindWords: Readonly<Record<ReviewKind, string>> = {
  meeting: 'Handlingarna',
  minutes: 'Protokollsutkastet',
  riskAnalysis: 'Riskanalysen',
  followUp: 'Uppföljningen',
  measures: 'Ansvarigas åtgärder',
  report: 'Rapporten',
  plan: 'Planen och budgeten',
};

/** Before a meeting its items are read, after it the minutes; both can be. */
function meetingKinds({ status }: Pick<Meeting, 'status'>): readonly ReviewKind[] {
  return status === 'held' || status === 'underway' ? ['minutes', 'meeting'] : ['meeting'];
}

function meetingThing(state: State): Thing | null {
  const meeting = onDesk(state) ? currentMeeting(state)?.meeting : undefined;
  if (meeting === undefined) return null;
  return { subjectId: meeting.id, title: `Sammanträdet ${dayAndDate(meeting.date)}`, kinds: meetingKinds(meeting) };
}

function riskThing({ route, risk }: State): Thing | null {
  if (route.screen !== riskPath || risk.detail === null) return null;
  const { id, year } = risk.detail.analysis;
  return { subjectId: id, title: `Riskanalysen ${year}`, kinds: ['riskAnalysis'] };
}

function periodThing(state: State): Thing | null {
  const detail = currentPeriod(state);
  if (!detail?.followUp) return null;
  const title = `Uppföljningen ${detail.periodName} ${detail.year}`;
  return { subjectId: detail.followUp.id, title, kinds: ['followUp'] };
}

function reportThing(state: State): Thing | null {
  const report = currentReport(state)?.report;
  const page = state.report.page;
  if (!report || page === null) return null;
  return { subjectId: report.id, title: `Rapporten ${page.period.name} ${page.year}`, kinds: ['report'] };
}

function planThing(state: State): Thing | null {
  const detail = currentPlan(state);
  if (detail === null) return null;
  return { subjectId: detail.plan.id, title: `Plan och budget ${yearOf(state)}`, kinds: ['plan'] };
}

/** The thing on the screen that can be sent for review. */
export function thingOn(state: State): Thing | null {
  return meetingThing(state) ?? riskThing(state) ?? periodThing(state) ?? reportThing(state) ?? planThing(state);
}
