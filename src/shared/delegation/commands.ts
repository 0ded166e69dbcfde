import * as z from 'zod';
import type { Delivered } from '../agenda/commands.ts';
import { type CommandSpec, job, nothing, read, typing, write } from '../contract.ts';
import type { DocumentWarning } from '../documents/commands.ts';
import { madeDocumentNames } from '../documents/made.ts';
import { entityCommands, patchOf } from '../entity.ts';
import { bytes, id, isoDate, line, position } from '../values.ts';
import type { DecisionState, ListedItem, NotificationDemand } from './demand.ts';
import type { ForeseenDecision } from './foreseen.ts';
import {
  type DecisionAttachment,
  type DecisionNotification,
  type DecisionTemplate,
  type DelegatedDecision,
  type DelegationPoint,
  decisionAttachment,
  decisionTemplate,
  delegatedDecision,
  delegationPoint,
  type NotifiedMatter,
  notifiedMatter,
} from './model.ts';
import type { NotifiedList } from './notified.ts';

/** How a decision stands: its number, and where it is notified. */
export interface DecisionStanding {
  readonly state: DecisionState;
  readonly number: { readonly year: number; readonly number: number } | null;
  /** By law or by the order's point. */
  readonly notified: boolean;
  readonly listed: readonly ListedItem[];
  readonly demand: NotificationDemand | null;
}

/** A decision as lists show it. */
export interface DecisionSummary
  extends DecisionStanding,
    Pick<
      DelegatedDecision,
      'id' | 'title' | 'decidedOn' | 'deciderName' | 'deciderRole' | 'basis' | 'year' | 'periodKey'
    > {
  readonly registryNumber: string;
  readonly basisText: string;
}

/** Something that follows a decision, as it is shown. */
export interface DecisionAttachmentDetail extends DecisionAttachment {
  /** A document made here that is decided, reported or adopted; true for files. */
  readonly settled: boolean;
}

/** A decision whole. */
export interface DecisionDetail extends DecisionStanding {
  readonly decision: DelegatedDecision;
  /** The period it is about, as `T1 2026`; empty where it is about none. */
  readonly period: string;
  /** On what it rests, in words; as it was decided where it is. */
  readonly basisText: string;
  readonly attachments: readonly DecisionAttachmentDetail[];
  /** Documents of its period that could follow it and do not. */
  readonly missingDocuments: readonly (typeof madeDocumentNames)[number][];
}

/** A notified matter with where it is listed. */
export interface NotifiedMatterDetail extends NotifiedMatter {
  readonly registryNumber: string;
  readonly listed: ListedItem | null;
}

/** All of delegation but the texts of the decisions. */
export interface DelegationDetail {
  /** Drafts first, then the newest decision first. */
  readonly decisions: readonly DecisionSummary[];
  readonly points: readonly DelegationPoint[];
  readonly templates: readonly DecisionTemplate[];
  /** Those that no agenda lists first, then the newest first. */
  readonly matters: readonly NotifiedMatterDetail[];
  readonly foreseen: readonly ForeseenDecision[];
}

/** What an agenda item notifies, and what it could. */
export interface ItemNotifications {
  readonly list: NotifiedList;
  /** The rows of the list, as they are taken off. */
  readonly matters: readonly NotifiedMatter[];
  readonly offeredDecisions: readonly DecisionSummary[];
  readonly offeredMatters: readonly NotifiedMatterDetail[];
}

/** What is chosen to be notified. */
const chosen = {
  decisionIds: z.array(id).max(500).default([]),
  matterIds: z.array(id).max(500).default([]),
};

const decisionPatch = patchOf(delegatedDecision).omit({ decidedOn: true });

export const delegationCommands = {
  'delegation.get': read('Visa delegationsbeslut', nothing).returns<DelegationDetail>(),
  'delegatedDecision.get': read('Visa delegationsbeslut', z.strictObject({ id })).returns<DecisionDetail>(),
  /** A draft: empty, of a template, or the one that a period needs with its documents attached. */
  'delegatedDecision.create': write(
    'Nytt delegationsbeslut',
    z.strictObject({
      templateId: id.nullable().default(null),
      period: z
        .strictObject({ year: z.int().min(2000).max(2100), periodKey: id })
        .nullable()
        .default(null),
      fields: decisionPatch.default({}),
    }),
  ).returns<DelegatedDecision>(),
  'delegatedDecision.update': typing(
    'Ändra delegationsbeslut',
    z.strictObject({ id, patch: decisionPatch }),
  ).returns<DelegatedDecision>(),
  /** Only a draft can be removed. */
  'delegatedDecision.remove': write('Ta bort utkast', z.strictObject({ id })).returns<{ readonly id: string }>(),
  /** Makes the decision: it gets its number, is locked, and its files are kept as they are issued. */
  'delegatedDecision.decide': job(
    'Fatta delegationsbeslut',
    /** `settle`: the report and the follow-up that it approves are locked with it, where they are open. */
    z.strictObject({ id, decidedOn: isoDate, settle: z.boolean().default(false) }),
  ).returns<DecisionDetail>(),
  /** The decision's file with all that follows it, together. */
  'delegatedDecision.deliver': job('Skapa delegationsbeslut med bilagor', z.strictObject({ id })).returns<{
    readonly files: readonly Delivered[];
    readonly warnings: readonly DocumentWarning[];
  }>(),
  /** Attaches the documents of the decision's period that are not there, and begins those that are not begun. */
  'delegatedDecision.addPeriodDocuments': write('Lägg till periodens underlag', z.strictObject({ id })).returns<
    readonly DecisionAttachment[]
  >(),
  'decisionAttachment.add': write(
    'Lägg till bilaga',
    z.strictObject({
      delegatedDecisionId: id,
      title: line,
      date: isoDate.nullable().default(null),
      fileName: line.default(''),
      mediaType: line.default(''),
      /** Absent for a reference without a file. */
      bytes: bytes.optional(),
    }),
  ).returns<DecisionAttachment>(),
  'decisionAttachment.addMade': write(
    'Lägg till bilaga',
    z.strictObject({ delegatedDecisionId: id, document: z.enum(madeDocumentNames), subjectId: id }),
  ).returns<DecisionAttachment>(),
  'decisionAttachment.update': typing(
    'Ändra bilaga',
    z.strictObject({ id, patch: patchOf(decisionAttachment).pick({ title: true, date: true }) }),
  ).returns<DecisionAttachment>(),
  'decisionAttachment.move': write('Flytta bilaga', z.strictObject({ id, to: position })).returns<{
    readonly id: string;
  }>(),
  'decisionAttachment.remove': write('Ta bort bilaga', z.strictObject({ id })).returns<{ readonly id: string }>(),
  'decisionAttachment.open': job('Öppna bilaga', z.strictObject({ id })).returns<Delivered>(),
  ...entityCommands('delegationPoint', 'punkt i delegationsordningen', delegationPoint),
  /** Several points at once, as pasted from the order: added at the end, or in place of all there are. */
  'delegationPoint.fill': write(
    'Klistra in delegationsordning',
    z.strictObject({
      rows: z.array(patchOf(delegationPoint)).min(1).max(1_000),
      replace: z.boolean().default(false),
    }),
  ).returns<readonly DelegationPoint[]>(),
  ...entityCommands('decisionTemplate', 'beslutsmall', decisionTemplate),
  ...entityCommands('notifiedMatter', 'anmälningsärende', notifiedMatter),
  'notification.get': read('Visa anmälningar', z.strictObject({ agendaItemId: id })).returns<ItemNotifications>(),
  /** Puts decisions and matters on an agenda item's list. */
  'notification.add': write('Anmäl i ärendet', z.strictObject({ agendaItemId: id, ...chosen })).returns<NotifiedList>(),
  /** Takes them off it. */
  'notification.remove': write(
    'Ta bort anmälan',
    z.strictObject({ agendaItemId: id, ...chosen }),
  ).returns<NotifiedList>(),
  /** Gives a decision another place in the list. */
  'notification.move': write(
    'Flytta anmälan',
    z.strictObject({ agendaItemId: id, delegatedDecisionId: id, to: position }),
  ).returns<DecisionNotification>(),
  /** Puts them on the list of the meeting's notification item, which is made where there is none. */
  'notification.place': write('Anmäl vid sammanträde', z.strictObject({ meetingId: id, ...chosen })).returns<{
    readonly agendaItemId: string;
  }>(),
} as const satisfies Record<string, CommandSpec>;
