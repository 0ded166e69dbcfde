import { agendaCommands } from './agenda/commands.ts';
import { approvalCommands } from './approval/commands.ts';
import { auditCommands } from './audit/commands.ts';
import { blobCommands, boardCommands } from './board/commands.ts';
import { budgetCommands } from './budget/commands.ts';
import type { InputOf, OutputOf } from './contract.ts';
import { controlPlanCommands } from './control-plan/commands.ts';
import { delegationCommands } from './delegation/commands.ts';
import { documentCommands } from './documents/commands.ts';
import { exchangeCommands } from './exchange/commands.ts';
import { historyCommands } from './history/commands.ts';
import { meetingCommands } from './meeting/commands.ts';
import { meetingDatesCommands } from './meeting-dates/commands.ts';
import { minutesCommands } from './minutes/commands.ts';
import { operationalPlanCommands } from './operational-plan/commands.ts';
import { peopleCommands } from './people/commands.ts';
import { profileCommands } from './profile/commands.ts';
import { registryCommands } from './registry/commands.ts';
import { reportCommands } from './report/commands.ts';
import { reviewCommands } from './review/commands.ts';
import { riskCommands } from './risk/commands.ts';
import { riskImportCommands } from './risk-import/commands.ts';
import { rotationCommands } from './rotation/commands.ts';

/** The whole contract: every command there is. */
export const commands = {
  ...boardCommands,
  ...blobCommands,
  ...peopleCommands,
  ...registryCommands,
  ...meetingCommands,
  ...agendaCommands,
  ...minutesCommands,
  ...approvalCommands,
  ...riskCommands,
  ...controlPlanCommands,
  ...riskImportCommands,
  ...budgetCommands,
  ...operationalPlanCommands,
  ...reportCommands,
  ...delegationCommands,
  ...rotationCommands,
  ...meetingDatesCommands,
  ...auditCommands,
  ...reviewCommands,
  ...historyCommands,
  ...documentCommands,
  ...exchangeCommands,
  ...profileCommands,
} as const;

export type Commands = typeof commands;
export type CommandName = keyof Commands & string;
export type CommandInput<N extends CommandName> = InputOf<Commands[N]>;
export type CommandOutput<N extends CommandName> = OutputOf<Commands[N]>;
