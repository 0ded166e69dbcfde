import * as z from 'zod';
import { type InformationPoint, informationPoint } from '../agenda/information.ts';
import { type CommandSpec, nothing, read, typing, write } from '../contract.ts';
import type { ListedItem } from '../delegation/demand.ts';
import { entityCommands, patchOf } from '../entity.ts';
import { id } from '../values.ts';
import { type AuditQuestion, auditQuestion } from './model.ts';

/** A question with where it has been taken up, or is to be. */
export interface AuditQuestionDetail extends AuditQuestion {
  /** The first meeting first; its § is computed. */
  readonly handled: readonly ListedItem[];
}

/** All that the auditors have asked, the newest review first. */
export interface AuditDetail {
  readonly questions: readonly AuditQuestionDetail[];
}

const questionIds = z.array(id).min(1).max(500);

export const auditCommands = {
  'audit.get': read('Visa revisorernas frågor', nothing).returns<AuditDetail>(),
  ...entityCommands('auditQuestion', 'revisionsfråga', auditQuestion),
  /** Several at once, as pasted from a list; they come last. */
  'auditQuestion.fill': write(
    'Klistra in revisionsfrågor',
    z.strictObject({
      rows: z
        .array(patchOf(auditQuestion).required({ year: true }))
        .min(1)
        .max(500),
    }),
  ).returns<readonly AuditQuestion[]>(),
  /** Takes questions up in an agenda item, each once. */
  'auditHandling.add': write('Ta upp i ärendet', z.strictObject({ agendaItemId: id, questionIds })).returns<{
    readonly agendaItemId: string;
  }>(),
  'auditHandling.remove': write('Ta bort ur ärendet', z.strictObject({ agendaItemId: id, questionIds })).returns<{
    readonly agendaItemId: string;
  }>(),
  /** Takes them up in a meeting's dialogue item, which is made where there is none, and attaches the list of them. */
  'auditHandling.place': write('Lägg till på dagordningen', z.strictObject({ meetingId: id, questionIds })).returns<{
    readonly agendaItemId: string;
  }>(),
  ...entityCommands('informationPoint', 'informationspunkt', informationPoint),
  /** A point stays in its item. */
  'informationPoint.update': typing(
    'Ändra informationspunkt',
    z.strictObject({ id, patch: patchOf(informationPoint).omit({ agendaItemId: true }) }),
  ).returns<InformationPoint>(),
  /** The points of the latest earlier information, with their speakers and times but without their texts, after those that are there. */
  'informationPoint.fetch': write('Hämta informationspunkter', z.strictObject({ agendaItemId: id })).returns<
    readonly InformationPoint[]
  >(),
} as const satisfies Record<string, CommandSpec>;
