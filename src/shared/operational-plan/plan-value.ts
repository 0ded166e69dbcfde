import type { BoardDetail } from '../board/commands.ts';
import type { BudgetValue } from '../budget/budget-value.ts';
import type { Letterhead } from '../minutes/minutes.ts';
import { letterheadOf } from '../minutes/minutes-of.ts';
import type { RichText } from '../rich-text.ts';
import { paragraphText } from '../swedish.ts';
import type { PlanDetail } from './commands.ts';
import type { PlanChapterKind } from './model.ts';
import { isWrittenHere, shownLevels } from './rules.ts';
import { appendixTitle, chapterTitle } from './words.ts';

/** The format of an adopted plan as it is frozen. */
export const planFormat = 1;

/** A plan as one plain value: all that its document shows, copied. */
export interface PlanValue {
  readonly format: number;
  readonly letterhead: Letterhead;
  readonly year: number;
  readonly version: number;
  readonly reason: string;
  readonly preparedOn: string | null;
  readonly adoptedOn: string | null;
  readonly decidedAt: { readonly meetingDate: string; readonly paragraph: string };
  readonly chapters: readonly {
    readonly title: string;
    readonly level: 1 | 2;
    readonly kind: PlanChapterKind;
    readonly text: RichText;
  }[];
  readonly appendices: readonly {
    readonly title: string;
    /** Null where it is a file, or has nothing written. */
    readonly text: RichText | null;
    readonly fileName: string;
    readonly sha256: string | null;
  }[];
  /** The year's budget as it stood; null where there is none. */
  readonly budget: BudgetValue | null;
}

/** A plan in one version as the plain value that is frozen and that its document is made of. */
export function planValue(board: BoardDetail, detail: PlanDetail, budget: BudgetValue | null): PlanValue {
  const { year, version, reason, preparedOn, adoptedOn } = detail.plan;
  const paragraph = detail.adoption?.paragraph ?? null;
  const levels = shownLevels(detail.chapters);
  return {
    format: planFormat,
    letterhead: letterheadOf(board),
    year,
    version,
    reason,
    preparedOn,
    adoptedOn,
    decidedAt: {
      meetingDate: detail.adoption?.meetingDate ?? '',
      paragraph: paragraph === null ? '' : paragraphText(paragraph, board.board.paragraphPrefix),
    },
    chapters: detail.chapters.map(({ kind, text, ...each }, at) => ({
      title: chapterTitle(each),
      level: levels[at] ?? 1,
      kind,
      text,
    })),
    appendices: detail.appendices.map((each) => ({
      title: appendixTitle(each),
      text: isWrittenHere(each) ? each.text : null,
      fileName: each.fileName,
      sha256: each.sha256,
    })),
    budget,
  };
}
