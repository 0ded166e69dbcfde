import type { FollowUpValue } from '../../shared/control-plan/follow-up-value.ts';
import type { AnalysisValue } from '../../shared/risk/analysis-value.ts';

/** The analysis of a year alone, or with its control plan. */
export interface AnalysisSpec<K extends 'riskanalys' | 'internkontrollplan' = 'riskanalys' | 'internkontrollplan'> {
  readonly kind: K;
  readonly value: AnalysisValue;
  /** Not adopted: marked UTKAST. */
  readonly draft: boolean;
  readonly author: string;
}

/** One file of a risk analysis or a follow-up: plain values only, so that the same give the same bytes. */
export type RiskSpec =
  | AnalysisSpec<'riskanalys'>
  | AnalysisSpec<'internkontrollplan'>
  | {
      readonly kind: 'uppfoljning';
      readonly value: FollowUpValue;
      /** Not reported: marked UTKAST. */
      readonly draft: boolean;
      /** A copy of what was reported, with the remarks made since. */
      readonly remarked?: boolean;
      readonly author: string;
    }
  /** The report's part on internal control. */
  | {
      readonly kind: 'intern-kontroll';
      readonly value: FollowUpValue;
      readonly draft: boolean;
      readonly author: string;
    };
