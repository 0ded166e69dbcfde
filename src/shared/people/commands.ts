import * as z from 'zod';
import { write } from '../contract.ts';
import { entityCommands } from '../entity.ts';
import { id, isoDate, line } from '../values.ts';
import { type Assignment, assignment, type Officer, officer, person, roles } from './model.ts';

/** Someone on the list already, or someone new by her name. */
const who = z.union([z.strictObject({ personId: id }), z.strictObject({ name: line.min(1) })]);
export type Who = z.infer<typeof who>;

export const peopleCommands = {
  ...entityCommands('person', 'person', person),
  ...entityCommands('assignment', 'uppdrag', assignment),
  ...entityCommands('officer', 'tjänsteperson', officer),
  /** Gives someone a seat; the one she has until then ends the day before, and stays in the list's past. */
  'person.elect': write(
    'Nytt uppdrag',
    z.strictObject({
      who,
      seat: z.strictObject({
        role: z.enum(roles),
        party: line,
        municipalityId: id,
        fromDate: isoDate,
        toDate: isoDate.nullable(),
      }),
    }),
  ).returns<Assignment>(),
  'person.engage': write(
    'Ny tjänsteperson',
    z.strictObject({ who, title: line, fromDate: isoDate.nullable() }),
  ).returns<Officer>(),
} as const;
