import type { registryCommands } from '../shared/registry/commands.ts';
import { matter, recipient } from '../shared/registry/model.ts';
import { entityHandlers } from './entity.ts';
import type { Handlers } from './handlers.ts';

export const registryHandlers: Handlers<typeof registryCommands> = {
  ...entityHandlers('matter', matter, (queries) => queries.matters),
  ...entityHandlers('recipient', recipient, (queries) => queries.recipients),
  'matter.get': ({ queries }, { id }) => ({ matter: queries.matters.require(id), items: queries.agenda.ofMatter(id) }),
};
