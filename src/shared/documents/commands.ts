import * as z from 'zod';
import type { Delivered } from '../agenda/commands.ts';
import type { WordsWarning } from '../agenda/words-warnings.ts';
import { job, nothing } from '../contract.ts';
import { id, isoDate, line } from '../values.ts';
import { madeDocumentNames } from './made.ts';

/** The documents that can be made, by the names that `klubba export` takes. */
export const documentNames = [
  'kallelse',
  'tjansteskrivelse',
  'handlingar',
  'narvarolista',
  'protokoll',
  'protokollsutdrag',
  'anslag',
  'anslagsbevis',
  'kalender',
  'riskanalys-excel',
  ...madeDocumentNames,
] as const;
export type DocumentName = (typeof documentNames)[number];

export interface DocumentKind {
  readonly name: DocumentName;
  /** What people call it. */
  readonly title: string;
  /** What its id names. */
  readonly of: 'meeting' | 'meetings' | 'agendaItem' | 'riskAnalysis' | 'followUp' | 'year' | 'period' | 'row';
}

export const documentKinds: readonly DocumentKind[] = [
  { name: 'kallelse', title: 'Kallelse med föredragningslista', of: 'meeting' },
  { name: 'tjansteskrivelse', title: 'Tjänsteskrivelse', of: 'agendaItem' },
  { name: 'handlingar', title: 'Handlingar', of: 'meeting' },
  { name: 'narvarolista', title: 'Närvarolista', of: 'meeting' },
  { name: 'protokoll', title: 'Protokoll', of: 'meeting' },
  { name: 'protokollsutdrag', title: 'Protokollsutdrag', of: 'agendaItem' },
  { name: 'anslag', title: 'Anslag om justering', of: 'meeting' },
  { name: 'anslagsbevis', title: 'Bevis om anslag', of: 'meeting' },
  { name: 'kalender', title: 'Kalenderfil', of: 'meetings' },
  { name: 'riskanalys', title: 'Riskanalys', of: 'riskAnalysis' },
  { name: 'internkontrollplan', title: 'Riskanalys och internkontrollplan', of: 'riskAnalysis' },
  { name: 'riskanalys-excel', title: 'Riskanalys och internkontrollplan i Excel', of: 'riskAnalysis' },
  { name: 'uppfoljning', title: 'Uppföljning av internkontrollplan', of: 'followUp' },
  { name: 'verksamhetsplan', title: 'Verksamhetsplan och budget', of: 'year' },
  { name: 'budget', title: 'Budget', of: 'year' },
  { name: 'rapport', title: 'Rapport till kommunstyrelsen', of: 'period' },
  { name: 'delegationsbeslut', title: 'Delegationsbeslut', of: 'row' },
  { name: 'delegationsforteckning', title: 'Förteckning över delegationsbeslut', of: 'agendaItem' },
  { name: 'anmalningsforteckning', title: 'Förteckning över anmälningsärenden', of: 'agendaItem' },
  { name: 'revision', title: 'Frågor och rekommendationer från revisorerna', of: 'row' },
];

/**
 * Which document, of what. A meeting's date stands for the meeting; `tjansteskrivelse` and `protokollsutdrag` of a meeting
 * make those of all its items; `anslag` and `anslagsbevis` of an item are about its immediate approval. A year stands for
 * the newest version of its risk analysis, operational plan or budget, or in `kalender` for all its meetings, and with a
 * period (its key or name) for the follow-up or the report of that.
 */
export const documentRequest = z.strictObject({
  document: z.enum(documentNames),
  id: id.optional(),
  meeting: isoDate.optional(),
  year: z.int().min(2000).max(2100).optional(),
  period: line.optional(),
});
export type DocumentRequest = z.infer<typeof documentRequest>;

export const documentCommands = {
  'document.list': job('Visa dokument', nothing).returns<readonly DocumentKind[]>(),
  /** Makes the file or files and hands them over; answers where they went and what a registrar should know. */
  'document.export': job('Skapa dokument', documentRequest).returns<{
    readonly files: readonly Delivered[];
    readonly warnings: readonly DocumentWarning[];
  }>(),
  /** Shows a delivered file in its folder again. */
  'document.show': job('Visa i mapp', z.strictObject({ token: line })).returns<{ readonly shown: boolean }>(),
} as const;

/** What is missing for the registry or the law, as a code; the sentence lives in the renderer. */
export type DocumentWarning =
  | { readonly code: 'agendaEmpty' }
  | { readonly code: 'registryNumberMissing'; readonly title: string }
  | { readonly code: 'registryNumberPreliminary'; readonly title: string; readonly registryNumber: string }
  | { readonly code: 'registryNumberPattern'; readonly title: string; readonly registryNumber: string }
  | { readonly code: 'proposalMissing'; readonly title: string }
  | ({ readonly title: string } & WordsWarning)
  /** The minutes are not approved: the file is marked as a draft. */
  | { readonly code: 'notApproved' }
  | { readonly code: 'undecided'; readonly title: string }
  /** Own words of a § were written from facts that have changed since. */
  | { readonly code: 'wordingStale'; readonly title: string }
  | { readonly code: 'quorumMissing'; readonly title: string }
  | { readonly code: 'attachmentUnmerged'; readonly title: string; readonly fileName: string }
  | { readonly code: 'analysisEmpty' }
  /** The analysis is not adopted, or the period not reported: the file is marked as a draft. */
  | { readonly code: 'analysisNotAdopted' }
  /** The decision is not made: the file is marked as a draft. */
  | { readonly code: 'decisionDraft'; readonly title: string }
  /** Questions of the auditors that wait for an answer. */
  | { readonly code: 'auditUnanswered'; readonly count: number }
  | { readonly code: 'followUpNotReported'; readonly period: string }
  /** The budget is not adopted; something in it is worth a look. */
  | { readonly code: 'budgetNotAdopted'; readonly year: number }
  | { readonly code: 'budgetNote'; readonly text: string }
  /** The plan is not adopted; chapters of it are not written; a budget chapter without a budget; a year that may be old. */
  | { readonly code: 'planNotAdopted'; readonly year: number }
  | { readonly code: 'planUnwritten'; readonly titles: readonly string[] }
  | { readonly code: 'planBudgetMissing'; readonly year: number }
  | { readonly code: 'planOldYear'; readonly title: string; readonly year: number }
  /** The report is not decided; it lacks something; figures stated from outside are denied by what is computed. */
  | { readonly code: 'reportNotDecided'; readonly period: string }
  | { readonly code: 'reportLacks'; readonly chapter: string; readonly what: string }
  | { readonly code: 'figureDenied'; readonly text: string }
  /** The rest name risks by their numbers, as `R8`. */
  | { readonly code: 'risksUnrated'; readonly numbers: readonly string[] }
  | { readonly code: 'measuresMissing'; readonly numbers: readonly string[] }
  | { readonly code: 'reportsMissing'; readonly period: string; readonly numbers: readonly string[] }
  | { readonly code: 'sufficiencyMissing'; readonly period: string };
