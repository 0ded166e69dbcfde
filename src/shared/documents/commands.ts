import * as z from 'zod';
import type { Delivered } from '../agenda/commands.ts';
import { job, nothing } from '../contract.ts';
import { id, isoDate, line } from '../values.ts';

/** The documents of risk analyses and their follow-up. */
export const riskDocumentNames = ['riskanalys', 'internkontrollplan', 'riskanalys-excel', 'uppfoljning'] as const;
export type RiskDocumentName = (typeof riskDocumentNames)[number];

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
  ...riskDocumentNames,
] as const;
export type DocumentName = (typeof documentNames)[number];

export interface DocumentKind {
  readonly name: DocumentName;
  /** What people call it. */
  readonly title: string;
  /** What its id names. */
  readonly of: 'meeting' | 'agendaItem' | 'riskAnalysis' | 'followUp';
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
  { name: 'riskanalys', title: 'Riskanalys', of: 'riskAnalysis' },
  { name: 'internkontrollplan', title: 'Riskanalys och internkontrollplan', of: 'riskAnalysis' },
  { name: 'riskanalys-excel', title: 'Riskanalys och internkontrollplan i Excel', of: 'riskAnalysis' },
  { name: 'uppfoljning', title: 'Uppföljning av internkontrollplan', of: 'followUp' },
];

/**
 * Which document, of what. A meeting's date stands for the meeting; `tjansteskrivelse` and `protokollsutdrag` of a meeting
 * make those of all its items; `anslag` and `anslagsbevis` of an item are about its immediate approval. A year stands for
 * the newest version of its risk analysis, and with a period (its key or name) for the follow-up of that.
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
  | { readonly code: 'followUpNotReported'; readonly period: string }
  /** The rest name risks by their numbers, as `R8`. */
  | { readonly code: 'risksUnrated'; readonly numbers: readonly string[] }
  | { readonly code: 'measuresMissing'; readonly numbers: readonly string[] }
  | { readonly code: 'reportsMissing'; readonly period: string; readonly numbers: readonly string[] }
  | { readonly code: 'sufficiencyMissing'; readonly period: string };
