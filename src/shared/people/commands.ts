import { entityCommands } from '../entity.ts';
import { assignment, officer, person } from './model.ts';

export const peopleCommands = {
  ...entityCommands('person', 'person', person),
  ...entityCommands('assignment', 'uppdrag', assignment),
  ...entityCommands('officer', 'tjänsteperson', officer),
} as const;
