import * as z from 'zod';
import { clockTime, id, line, position, sha256, text } from '../values.ts';

/** The board itself: one row. */
export const board = z.strictObject({
  id,
  /** The formal name, as it stands in every document. */
  name: line,
  shortName: line.default(''),
  /** Other names in use; a text that uses one of them is pointed out. */
  aliases: z.array(line).max(50).default([]),
  hostMunicipalityId: id.nullable().default(null),
  /** Prefix of registry numbers and of file names, as `ITN`. */
  registryPrefix: line.default(''),
  /** Pattern of a registry number: Å is a digit of the year, N a digit, all else stands for itself. */
  registryPattern: line.default(''),
  /** Days between the summons and the meeting, from the board's reglemente. */
  summonsDays: z.int().min(0).max(60).default(7),
  /** How many approve the minutes beside the chair. */
  approverCount: z.int().min(0).max(10).default(1),
  /** In which order substitutes are called in, before their place in the list (inträdesordning, from the reglemente). */
  substituteOrder: z.enum(['municipality', 'party', 'list']).default('municipality'),
  /** What stands before the §-number, as `ITN § 12`; mostly empty. */
  paragraphPrefix: line.default(''),
  /** Whether clauses begin with "att" (att-satser) or are numbered sentences. */
  clauseStyle: z.enum(['att', 'numbered']).default('att'),
  meetingPlace: line.default(''),
  meetingTime: clockTime.default('13:15'),
  /** Where and how a member who cannot come says so. */
  absenceNotice: text.default(''),
  /** Where the approved minutes are kept and can be read (KL 8:12). */
  minutesKeptAt: line.default(''),
  /** Where the documents of a meeting are found. */
  documentsNotice: text.default(''),
});
export type Board = Readonly<z.infer<typeof board>>;

/** A co-operating municipality; `position` is its place in the rotation. */
export const municipality = z.strictObject({
  id,
  position: position.default(0),
  name: line,
  noticeBoardUrl: line.default(''),
  postAddress: line.default(''),
  visitingAddress: line.default(''),
  phone: line.default(''),
  website: line.default(''),
  logoSha256: sha256.nullable().default(null),
  logoAlt: line.default(''),
});
export type Municipality = Readonly<z.infer<typeof municipality>>;
