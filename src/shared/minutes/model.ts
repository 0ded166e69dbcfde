import * as z from 'zod';
import { id, line, position, text } from '../values.ts';

export const motionKinds = ['approve', 'reject', 'amend', 'add', 'refer', 'table', 'other'] as const;
export type MotionKind = (typeof motionKinds)[number];

/** A yrkande: who moves what. Only standing ones reach the minutes (KL 5:67). */
export const motion = z.strictObject({
  id,
  agendaItemId: id,
  position: position.default(0),
  personId: id,
  kind: z.enum(motionKinds).default('approve'),
  /** Its words; may be empty for bifall, avslag, återremiss and bordläggning. */
  text: text.default(''),
  withdrawn: z.boolean().default(false),
  /** Those who join it (instämmer). */
  supporterIds: z.array(id).max(50).default([]),
});
export type Motion = Readonly<z.infer<typeof motion>>;

/** What a proposition is put on: the proposal as it stands, a motion, to reject, a candidate, or other words. */
export const alternative = z.strictObject({
  /** Tells it from the others of its proposition. */
  key: id,
  kind: z.enum(['proposal', 'motion', 'reject', 'candidate', 'other']),
  motionId: id.nullable().default(null),
  /** A candidate's name, or other words; empty where the kind says all. */
  text: line.default(''),
});
export type Alternative = Readonly<z.infer<typeof alternative>>;

export const choices = ['yes', 'no', 'abstain'] as const;
export type Choice = (typeof choices)[number];

/** How one serving member votes in an open vote; yes is for the first alternative, no for the second. */
export const ballot = z.strictObject({ personId: id, choice: z.enum(choices) });
export type Ballot = Readonly<z.infer<typeof ballot>>;

/**
 * A question that the chair puts (proposition), in the order of `position`. It is decided by acclamation, by open vote
 * (each member's choice is kept, KL 5:67) or by closed ballot (only totals are kept; elections and employment, KL 5:54).
 */
export const proposition = z.strictObject({
  id,
  agendaItemId: id,
  position: position.default(0),
  /** What it settles: the matter itself, which counter-proposal to put against the main one, an addition, or an election. */
  kind: z.enum(['main', 'counter', 'addition', 'election']).default('main'),
  alternatives: z.array(alternative).max(20).default([]),
  method: z.enum(['acclamation', 'open', 'closed']).default('acclamation'),
  /** Keys that the chair finds carried by acclamation. */
  chosen: z.array(id).max(20).default([]),
  ballots: z.array(ballot).max(100).default([]),
  /** Votes by key of alternative in a closed ballot. */
  totals: z
    .array(z.strictObject({ key: id, votes: z.int().min(0).max(1_000) }))
    .max(20)
    .default([]),
  /** Blank or invalid papers of a closed ballot. */
  blank: z.int().min(0).max(1_000).default(0),
  /** What the chair decides a tie for where her own ballot does not say it (utslagsröst, KL 5:56). */
  castingKey: id.nullable().default(null),
  /** Keys that the lots fell on (lottning, KL 5:56). */
  drawnKeys: z.array(id).max(20).default([]),
  /** How many are elected. */
  seats: z.int().min(1).max(20).default(1),
});
export type Proposition = Readonly<z.infer<typeof proposition>>;

/** What a person has had put down: a reservation (KL 4:27), a note to the minutes, or that she takes no part in the decision (KL 4:25). */
export const statement = z.strictObject({
  id,
  agendaItemId: id,
  position: position.default(0),
  kind: z.enum(['reservation', 'note', 'abstention']),
  personId: id,
  /** The own motion that a reservation is in favour of. */
  motionId: id.nullable().default(null),
  /** Written reasons, or the note's words; accepted until the § is approved. */
  text: text.default(''),
});
export type Statement = Readonly<z.infer<typeof statement>>;

export const wordingSections = ['disqualification', 'motions', 'procedure', 'votes', 'reservations'] as const;
export type WordingSection = (typeof wordingSections)[number];

/** Own words for a section of a § in place of the sentences made from its facts; the facts stay. */
export const wording = z.strictObject({
  id,
  agendaItemId: id,
  section: z.enum(wordingSections),
  text,
  /** The made sentences that the words were written from: where they differ now, the facts have changed since. */
  basis: text.default(''),
});
export type Wording = Readonly<z.infer<typeof wording>>;
