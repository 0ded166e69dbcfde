import type { Commands } from '../shared/commands.ts';
import { agendaHandlers } from './agenda.ts';
import { approvalHandlers } from './approval.ts';
import { blobHandlers, boardHandlers } from './board.ts';
import { controlPlanHandlers } from './control-plan.ts';
import { documentHandlers } from './documents.ts';
import { exchangeHandlers } from './exchange.ts';
import type { Handlers } from './handlers.ts';
import { historyHandlers } from './history.ts';
import { meetingHandlers } from './meeting.ts';
import { minutesHandlers } from './minutes.ts';
import { peopleHandlers } from './people.ts';
import { profileHandlers } from './profile.ts';
import { registryHandlers } from './registry.ts';
import { riskHandlers } from './risk.ts';
import { riskImportHandlers } from './risk-import.ts';

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
  ...historyHandlers,
  ...documentHandlers,
  ...exchangeHandlers,
  ...profileHandlers,
};
