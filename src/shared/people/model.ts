import * as z from 'zod';
import { id, isoDate, line, position } from '../values.ts';

/** A person; what she is on the board stands in assignments, so that a past year keeps its own. */
export const person = z.strictObject({
  id,
  name: line,
  email: line.default(''),
  phone: line.default(''),
});
export type Person = Readonly<z.infer<typeof person>>;

export const roles = ['chair', 'viceChair', 'member', 'substitute'] as const;
export type Role = (typeof roles)[number];

/** An elected person's seat: role, party and municipality from one date to another. */
export const assignment = z.strictObject({
  id,
  /** Place in the list; among substitutes the order in which they are called in. */
  position: position.default(0),
  personId: id,
  municipalityId: id,
  role: z.enum(roles).default('member'),
  party: line.default(''),
  fromDate: isoDate,
  toDate: isoDate.nullable().default(null),
});
export type Assignment = Readonly<z.infer<typeof assignment>>;

/** An officer (tjänsteperson) with her title, from one date to another. */
export const officer = z.strictObject({
  id,
  position: position.default(0),
  personId: id,
  title: line.default(''),
  fromDate: isoDate.nullable().default(null),
  toDate: isoDate.nullable().default(null),
});
export type Officer = Readonly<z.infer<typeof officer>>;
