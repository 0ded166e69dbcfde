import type { Commands } from '../shared/commands.ts';
import { agendaHandlers } from './agenda.ts';
import { approvalHandlers } from './approval.ts';
import { auditHandlers } from './audit.ts';
import { blobHandlers, boardHandlers } from './board.ts';
import { budgetHandlers } from './budget.ts';
import { controlPlanHandlers } from './control-plan.ts';
import { delegationHandlers } from './delegation.ts';
import { documentHandlers } from './documents.ts';
import { exchangeHandlers } from './exchange.ts';
import type { Handlers } from './handlers.ts';
import { historyHandlers } from './history.ts';
import { meetingHandlers } from './meeting.ts';
import { meetingDatesHandlers } from './meeting-dates.ts';
import { minutesHandlers } from './minutes.ts';
import { operationalPlanHandlers } from './operational-plan.ts';
import { peopleHandlers } from './people.ts';
import { profileHandlers } from './profile.ts';
import { registryHandlers } from './registry.ts';
import { reportHandlers } from './report.ts';
import { reviewHandlers } from './review.ts';
import { riskHandlers } from './risk.ts';
import { riskImportHandlers } from './risk-import.ts';
import { rotationHandlers } from './rotation.ts';

/** The function behind every command of the contract. */
export const services: Handlers<Commands> = {
  ...boardHandlers,
  ...blobHandlers,
  ...peopleHandlers,
  ...registryHandlers,
  ...meetingHandlers,
  ...agendaHandlers,
  ...minutesHandlers,
  ...approvalHandlers,
  ...riskHandlers,
  ...controlPlanHandlers,
  ...riskImportHandlers,
  ...budgetHandlers,
  ...operationalPlanHandlers,
  ...reportHandlers,
  ...delegationHandlers,
  ...rotationHandlers,
  ...meetingDatesHandlers,
  ...auditHandlers,
  ...reviewHandlers,
  ...historyHandlers,
  ...documentHandlers,
  ...exchangeHandlers,
  ...profileHandlers,
};
