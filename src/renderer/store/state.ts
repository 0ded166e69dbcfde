import type { Api, Call } from '../../shared/api.ts';
import type { CommandInput, CommandName, CommandOutput } from '../../shared/commands.ts';
import type { Reply } from '../../shared/errors.ts';
import type { AuditSlice } from './audit.ts';
import type { BoardSlice } from './board.ts';
import type { BudgetSlice } from './budget.ts';
import type { DelegationSlice } from './delegation.ts';
import type { Drafts } from './drafts.ts';
import type { FollowUpSlice } from './follow-up.ts';
import type { HistorySlice } from './history.ts';
import type { MeetingSlice } from './meeting.ts';
import type { MeetingDatesSlice } from './meeting-dates.ts';
import type { NoticeSlice } from './notices.ts';
import type { OperationalPlanSlice } from './operational-plan.ts';
import type { ProfileSlice } from './profile.ts';
import type { ProgressSlice } from './progress.ts';
import type { ReportSlice } from './report.ts';
import type { ReviewSlice } from './review.ts';
import type { RiskSlice } from './risk.ts';
import type { RotationSlice } from './rotation.ts';
import type { RouteSlice } from './route.ts';
import type { SavingSlice } from './saving.ts';
import type { ShellSlice } from './shell.ts';

/** Runs a command; a failure is also shown as a notice. */
export type Run = <N extends CommandName>(command: N, input: CommandInput<N>) => Promise<Reply<CommandOutput<N>>>;

/** All that the screen knows, a slice for each domain, actions beside the state. */
export interface State {
  readonly host: Api['host'];
  /** For writes and jobs from a screen. */
  readonly run: Run;
  /** Like `run`, but the caller shows the failure herself. */
  readonly call: Call;
  readonly offer: (file: unknown) => Promise<string>;
  readonly drafts: Drafts;
  readonly board: BoardSlice;
  readonly meeting: MeetingSlice;
  readonly risk: RiskSlice;
  readonly followUp: FollowUpSlice;
  readonly operationalPlan: OperationalPlanSlice;
  readonly budget: BudgetSlice;
  readonly report: ReportSlice;
  readonly delegation: DelegationSlice;
  readonly audit: AuditSlice;
  readonly review: ReviewSlice;
  readonly rotation: RotationSlice;
  readonly meetingDates: MeetingDatesSlice;
  readonly history: HistorySlice;
  readonly profile: ProfileSlice;
  readonly notices: NoticeSlice;
  readonly progress: ProgressSlice;
  readonly route: RouteSlice;
  readonly saving: SavingSlice;
  readonly shell: ShellSlice;
}

/** What a slice gets to work with. */
export interface Tools<S> {
  readonly call: Call;
  readonly run: Run;
  readonly state: () => State;
  /** Changes this slice. */
  readonly set: (patch: Partial<S>) => void;
}
