import * as z from 'zod';
import { proposal, richText } from '../rich-text-model.ts';
import { id, line, position } from '../values.ts';

export const boardYear = z.int().min(2000).max(2100);

/** The rotation of the chair: one row, once the board has one. In the start year the first municipality has the chair. */
export const rotation = z.strictObject({ id, startYear: boardYear });
export type Rotation = Readonly<z.infer<typeof rotation>>;

/** A municipality's place in the rotation. */
export const rotationPlace = z.strictObject({ id, position: position.default(0), municipalityId: id });
export type RotationPlace = Readonly<z.infer<typeof rotationPlace>>;

/** A year in which another municipality than the one whose turn it was has the chair. */
export const rotationException = z.strictObject({
  id,
  year: boardYear,
  municipalityId: id,
  /** Null where the vice chair is from next year's municipality, as always. */
  viceMunicipalityId: id.nullable().default(null),
  reason: line.default(''),
  /** The order goes on from this municipality; otherwise the next year is as if nothing had happened. */
  shifts: z.boolean().default(false),
});
export type RotationException = Readonly<z.infer<typeof rotationException>>;

/** What an agenda item was filled with, to tell later whether that still holds. */
export const filledShape = {
  agendaItemId: id.nullable().default(null),
  filledProposal: proposal.nullable().default(null),
  filledBackground: richText.nullable().default(null),
};

/** Whom the board proposes for a year (KL 6:21–22), and the item that proposes it. */
export const rotationProposal = z.strictObject({
  id,
  year: boardYear,
  chairPersonId: id.nullable().default(null),
  viceChairPersonId: id.nullable().default(null),
  ...filledShape,
});
export type RotationProposal = Readonly<z.infer<typeof rotationProposal>>;
