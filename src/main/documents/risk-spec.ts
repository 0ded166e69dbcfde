import type { FollowUpValue } from '../../shared/control-plan/follow-up-value.ts';
import type { AnalysisValue } from '../../shared/risk/analysis-value.ts';

/** One file of a risk analysis or a follow-up: plain values only, so that the same give the same bytes. */
export type RiskSpec =
  | {
      readonly kind: 'riskanalys' | 'internkontrollplan';
      readonly value: AnalysisValue;
      /** Not adopted: marked UTKAST. */
      readonly draft: boolean;
      readonly author: string;
    }
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
    }
  /** The delegated decision that is proposed where no meeting falls in time. */
  | {
      readonly kind: 'delegationsbeslut';
      readonly value: FollowUpValue;
      readonly proposal: DecisionProposal;
      readonly author: string;
    };

/** What a proposed delegated decision says beside the follow-up it is about. */
export interface DecisionProposal {
  /** The board's chair that day; empty where there is none. */
  readonly chair: string;
  /** The day it is dated: the one that the period was reported, else the last of the period. */
  readonly date: string;
  readonly recipients: readonly string[];
  readonly clauseStyle: 'att' | 'numbered';
  /** Names of the files that go with it. */
  readonly attachments: readonly string[];
}
