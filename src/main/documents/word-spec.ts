import type { AuditSpec } from './audit-spec.ts';
import type { BudgetSpec } from './budget-spec.ts';
import type { DelegatedDecisionSpec } from './delegated-decision-spec.ts';
import type { NotifiedListSpec } from './notified-list-spec.ts';
import type { PlanSpec } from './operational-plan-spec.ts';
import type { ReportSpec } from './report-spec.ts';
import type { RiskSpec } from './risk-spec.ts';

/** One Word file that is made of the board's own rows: a plain value, so that the same give the same bytes. */
export type WordSpec =
  | RiskSpec
  | PlanSpec
  | BudgetSpec
  | ReportSpec
  | DelegatedDecisionSpec
  | NotifiedListSpec<'delegationsforteckning'>
  | NotifiedListSpec<'anmalningsforteckning'>
  | AuditSpec;
