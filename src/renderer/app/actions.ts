import { aftermathActions } from '../aftermath/actions.ts';
import { attendanceActions } from '../attendance/actions.ts';
import { auditActions } from '../audit/actions.ts';
import { boardActions } from '../board/actions.ts';
import { budgetActions } from '../budget/actions.ts';
import { followUpActions } from '../control-plan/actions.ts';
import { decisionActions } from '../decisions/actions.ts';
import { delegationActions } from '../delegation/actions.ts';
import { meetingActions } from '../meeting/actions.ts';
import { meetingDatesActions } from '../meeting-dates/actions.ts';
import { minutesActions } from '../minutes/actions.ts';
import { procedureActions } from '../motions/actions.ts';
import { operationalPlanActions } from '../operational-plan/actions.ts';
import { peopleActions } from '../people/actions.ts';
import { registryActions } from '../registry/actions.ts';
import { reportActions } from '../report/actions.ts';
import { reviewActions } from '../review/actions.ts';
import { riskActions } from '../risk/actions.ts';
import { riskImportActions } from '../risk-import/actions.ts';
import { rotationActions } from '../rotation/actions.ts';
import type { Action } from './action.ts';
import { shellActions } from './shell-actions.ts';

/** Everything that can be done, in one list. */
export const actions: readonly Action[] = [
  ...shellActions,
  ...meetingActions,
  ...minutesActions,
  ...attendanceActions,
  ...procedureActions,
  ...aftermathActions,
  ...decisionActions,
  ...riskActions,
  ...followUpActions,
  ...riskImportActions,
  ...operationalPlanActions,
  ...budgetActions,
  ...reportActions,
  ...delegationActions,
  ...auditActions,
  ...reviewActions,
  ...registryActions,
  ...peopleActions,
  ...rotationActions,
  ...meetingDatesActions,
  ...boardActions,
];
