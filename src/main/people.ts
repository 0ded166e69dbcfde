import type { peopleCommands } from '../shared/people/commands.ts';
import { assignment, officer, person } from '../shared/people/model.ts';
import { entityHandlers } from './entity.ts';
import type { Handlers } from './handlers.ts';

export const peopleHandlers: Handlers<typeof peopleCommands> = {
  ...entityHandlers('person', person, (queries) => queries.persons),
  ...entityHandlers('assignment', assignment, (queries) => queries.assignments),
  ...entityHandlers('officer', officer, (queries) => queries.officers),
};
