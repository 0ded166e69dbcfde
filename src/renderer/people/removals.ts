import type { Assignment, Officer, Person } from '../../shared/people/model.ts';
import type { Removal } from '../store/removal.ts';

/** How a seat, an officer or a person is removed, and what is said about it. */
export function seatRemoval(assignment: Pick<Assignment, 'id'>, name: string): Removal {
  return {
    command: 'assignment.remove',
    id: assignment.id,
    gone: `Uppdraget för ${name} är borttaget.`,
    help: 'Har det funnits: ångra och sätt ett till-datum i stället, så finns det kvar i historiken.',
  };
}

export function officerRemoval(officer: Pick<Officer, 'id'>, name: string): Removal {
  return {
    command: 'officer.remove',
    id: officer.id,
    gone: `Tjänsten för ${name} är borttagen.`,
    inUse: {
      text: `${name} har berett ärenden, så tjänsten kan inte tas bort.`,
      help: 'Sätt ett till-datum när den upphör, så står den kvar i de ärendena.',
    },
  };
}

export function personRemoval(person: Person): Removal {
  return {
    command: 'person.remove',
    id: person.id,
    gone: `${person.name} är borttagen.`,
    inUse: {
      text: `${person.name} kan inte tas bort.`,
      help: 'Ta först bort uppdragen. Den som har stått i en närvarolista eller justerat ett protokoll står kvar där.',
    },
  };
}
