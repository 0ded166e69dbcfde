import { aftermathActions } from '../aftermath/actions.ts';
import { attendanceActions } from '../attendance/actions.ts';
import { boardActions } from '../board/actions.ts';
import { followUpActions } from '../control-plan/actions.ts';
import { decisionActions } from '../decisions/actions.ts';
import { meetingActions } from '../meeting/actions.ts';
import { minutesActions } from '../minutes/actions.ts';
import { procedureActions } from '../motions/actions.ts';
import { peopleActions } from '../people/actions.ts';
import { registryActions } from '../registry/actions.ts';
import { riskActions } from '../risk/actions.ts';
import { riskImportActions } from '../risk-import/actions.ts';
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
  ...registryActions,
  ...peopleActions,
  ...boardActions,
];
