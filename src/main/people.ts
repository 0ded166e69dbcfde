import type { peopleCommands, Who } from '../shared/people/commands.ts';
import { assignment, officer, person } from '../shared/people/model.ts';
import { closedBySuccessor } from '../shared/people/rules.ts';
import { entityHandlers } from './entity.ts';
import type { Desk, Handlers } from './handlers.ts';

function personOf({ queries, newId }: Desk, who: Who): string {
  if ('personId' in who) return queries.persons.require(who.personId).id;
  return queries.persons.insert(person.parse({ id: newId(), name: who.name.trim() })).id;
}

export const peopleHandlers: Handlers<typeof peopleCommands> = {
  ...entityHandlers('person', person, (queries) => queries.persons),
  ...entityHandlers('assignment', assignment, (queries) => queries.assignments),
  ...entityHandlers('officer', officer, (queries) => queries.officers),
  'person.elect': (desk, { who, seat }) => {
    const { assignments } = desk.queries;
    const personId = personOf(desk, who);
    const own = assignments.all().filter((each) => each.personId === personId);
    const closed = closedBySuccessor(own, personId, seat.fromDate);
    for (const { id, toDate } of closed) assignments.update(id, { toDate });
    // She keeps her place in the order of the list.
    const place = own.find((each) => each.id === closed[0]?.id) ?? own.at(-1);
    const position = place?.position ?? assignments.end();
    return assignments.insert({ ...seat, party: seat.party.trim(), id: desk.newId(), position, personId });
  },
  'person.engage': (desk, { who, title, fromDate }) => {
    const { officers } = desk.queries;
    const personId = personOf(desk, who);
    const row = officer.parse({ id: desk.newId(), position: officers.end(), personId, title: title.trim(), fromDate });
    return officers.insert(row);
  },
};
