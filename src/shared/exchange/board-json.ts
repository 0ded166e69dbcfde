import * as z from 'zod';
import { informationPoint } from '../agenda/information.ts';
import { agendaItem, attachment, itemRecipient, preparer, templateItem } from '../agenda/model.ts';
import { appeal, correction, dispatch, finality, notice, signature } from '../approval/model.ts';
import { auditHandling, auditQuestion } from '../audit/model.ts';
import { board, municipality } from '../board/model.ts';
import {
  allocationKey,
  allocationShare,
  budget,
  budgetAlternative,
  budgetAmount,
  budgetBefore,
} from '../budget/model.ts';
import { followUp, followUpEntry, followUpRemark, measure } from '../control-plan/model.ts';
import {
  decisionAttachment,
  decisionNotification,
  decisionTemplate,
  delegatedDecision,
  delegationNumber,
  delegationPoint,
  notifiedMatter,
} from '../delegation/model.ts';
import {
  adjournment,
  approver,
  attendance,
  attendanceChange,
  disqualification,
  meeting,
  paragraph,
  participant,
} from '../meeting/model.ts';
import { blockedDate, meetingDates, meetingPattern, proposedMeeting } from '../meeting-dates/model.ts';
import { motion, proposition, statement, wording } from '../minutes/model.ts';
import { operationalPlan, planAppendix, planChapter, planTemplateChapter } from '../operational-plan/model.ts';
import { assignment, officer, person } from '../people/model.ts';
import { matter, recipient } from '../registry/model.ts';
import { report, reportChapter, reportFigure, reportMission, reportRemark, reportShare } from '../report/model.ts';
import { review, reviewAnswer, reviewComment, reviewProposal, reviewVerdict } from '../review/model.ts';
import { riskAnalysis, riskEntry, riskRemoval } from '../risk/model.ts';
import { rotation, rotationException, rotationPlace, rotationProposal } from '../rotation/model.ts';
import { line, sha256 } from '../values.ts';
import { frozen, frozenRow, issuedDocument, revocation } from './frozen.ts';

/** Contents larger than this in all lie in a folder beside the JSON file (bytes). */
export const inlineLimit = 100 * 1024 * 1024;

/** A content: inline as base64, or as a file's name in the folder beside. */
const blob = z.strictObject({
  sha256,
  size: z.int().min(0),
  base64: z.string().optional(),
  file: line.optional(),
});

/** The tables of a board in the order in which they can be filled; each key is a list of rows. */
export const tableModels = {
  municipalities: municipality,
  board,
  persons: person,
  assignments: assignment,
  officers: officer,
  recipients: recipient,
  matters: matter,
  templateItems: templateItem,
  meetings: meeting,
  attendance,
  participants: participant,
  approvers: approver,
  agendaItems: agendaItem,
  preparers: preparer,
  itemRecipients: itemRecipient,
  attachments: attachment,
  attendanceChanges: attendanceChange,
  disqualifications: disqualification,
  adjournments: adjournment,
  motions: motion,
  propositions: proposition,
  statements: statement,
  wordings: wording,
  signatures: signature,
  notices: notice,
  appeals: appeal,
  finalities: finality,
  corrections: correction,
  dispatches: dispatch,
  riskAnalyses: riskAnalysis,
  riskEntries: riskEntry,
  riskRemovals: riskRemoval,
  measures: measure,
  followUps: followUp,
  followUpEntries: followUpEntry,
  followUpRemarks: followUpRemark,
  allocationKeys: allocationKey,
  allocationShares: allocationShare,
  budgets: budget,
  budgetAlternatives: budgetAlternative,
  budgetAmounts: budgetAmount,
  budgetBefores: budgetBefore,
  planTemplateChapters: planTemplateChapter,
  operationalPlans: operationalPlan,
  planChapters: planChapter,
  planAppendices: planAppendix,
  delegationPoints: delegationPoint,
  decisionTemplates: decisionTemplate,
  delegatedDecisions: delegatedDecision,
  decisionAttachments: decisionAttachment,
  decisionNotifications: decisionNotification,
  notifiedMatters: notifiedMatter,
  reports: report,
  reportChapters: reportChapter,
  reportMissions: reportMission,
  reportFigures: reportFigure,
  reportShares: reportShare,
  reportRemarks: reportRemark,
  rotations: rotation,
  rotationPlaces: rotationPlace,
  rotationExceptions: rotationException,
  rotationProposals: rotationProposal,
  meetingPatterns: meetingPattern,
  blockedDates: blockedDate,
  meetingDates,
  proposedMeetings: proposedMeeting,
  auditQuestions: auditQuestion,
  auditHandlings: auditHandling,
  informationPoints: informationPoint,
  frozen,
  issuedDocuments: issuedDocument,
  frozenRows: frozenRow,
  revocations: revocation,
  paragraphs: paragraph,
  delegationNumbers: delegationNumber,
  reviews: review,
  reviewAnswers: reviewAnswer,
  reviewComments: reviewComment,
  reviewProposals: reviewProposal,
  reviewVerdicts: reviewVerdict,
} as const;

export type TableKey = keyof typeof tableModels;

const { board: boardModel, ...lists } = tableModels;

/** The whole board as one JSON value: all but history, index and backups. Absent lists are empty. */
export const boardJson = z.strictObject({
  format: z.literal('klubba-board'),
  version: z.literal(1),
  board: boardModel,
  ...(Object.fromEntries(Object.entries(lists).map(([key, model]) => [key, z.array(model).default([])])) as {
    [K in keyof typeof lists]: z.ZodDefault<z.ZodArray<(typeof lists)[K]>>;
  }),
  blobs: z.array(blob).default([]),
});

export type BoardJson = z.infer<typeof boardJson>;
