import type { MatterDetail, registryCommands } from '../shared/registry/commands.ts';
import { matter, recipient } from '../shared/registry/model.ts';
import type { Queries } from './db/queries.ts';
import { entityHandlers } from './entity.ts';
import type { Handlers } from './handlers.ts';
import { numberedItems } from './numbering.ts';

/** Every time a matter has stood on an agenda, newest first, with its §. */
function meetingsOf(queries: Queries, matterId: string): MatterDetail['items'] {
  return queries.agenda.ofMatter(matterId).map((each) => {
    const all = numberedItems(queries, queries.meetings.require(each.meetingId));
    return { ...each, number: all.find(({ item }) => item.id === each.id)?.number ?? null };
  });
}

export const registryHandlers: Handlers<typeof registryCommands> = {
  ...entityHandlers('matter', matter, (queries) => queries.matters),
  ...entityHandlers('recipient', recipient, (queries) => queries.recipients),
  'matter.get': ({ queries }, { id }) => ({ matter: queries.matters.require(id), items: meetingsOf(queries, id) }),
};
