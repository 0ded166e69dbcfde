import type { AnswerReading, ReviewDetail, ReviewSummary } from '../../shared/review/commands.ts';
import type { Thing } from '../review/thing.ts';
import type { Tools } from './state.ts';

/** What came of one file that was to be read in; `unreadable` where the host or the browser could not. */
export interface ReadFile {
  readonly fileName: string;
  readonly reading: AnswerReading | { readonly outcome: 'unreadable' } | { readonly outcome: 'sentPage' };
  /** What the answers are about, where they came in. */
  readonly subjectId: string | null;
}

/** The answers to a field or a part that are shown beside it. */
export interface AnswerPanel {
  readonly subjectId: string;
  /** The keys whose answers are shown. */
  readonly keys: readonly string[];
  readonly title: string;
}

/** A thing that is to be sent, and to whom, where that is known. */
export interface Sending {
  readonly thing: Thing;
  /** The readers that are chosen from the beginning; null for the likely ones. */
  readonly readerIds: readonly string[] | null;
}

export interface ReviewSlice {
  /** What the dialog that sends is about. */
  readonly sending: Sending | null;
  /** All that was sent, the newest first; null until it is read. */
  readonly list: readonly ReviewSummary[] | null;
  /** The thing whose answers are wanted, and all of them, the newest review first. */
  readonly subjectId: string | null;
  readonly details: readonly ReviewDetail[] | null;
  /** The card where one is, and the one whose words are written over at the next press. */
  readonly cardId: string | null;
  readonly armedId: string | null;
  /** Only what a stand is to be taken on is shown on the page of a thing. */
  readonly onlyOpen: boolean;
  /** The comment that is being answered. */
  readonly replyingId: string | null;
  readonly panel: AnswerPanel | null;
  /** What came of the files that were read last; null where that is not shown. */
  readonly readFiles: readonly ReadFile[] | null;
  readonly readAll: () => Promise<void>;
  /** Chooses the thing whose answers are wanted; done when they are read. */
  readonly show: (subjectId: string) => Promise<void>;
  /** Reads the answers of the thing again. */
  readonly reread: () => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly goTo: (cardId: string | null) => void;
  readonly replyTo: (cardId: string | null) => void;
  readonly showOnlyOpen: (onlyOpen: boolean) => void;
  readonly arm: (cardId: string | null) => void;
  readonly openPanel: (panel: AnswerPanel | null) => void;
  readonly beginSending: (sending: Sending) => void;
  readonly tell: (files: readonly ReadFile[] | null) => void;
}

export const noReview = {
  sending: null,
  list: null,
  subjectId: null,
  details: null,
  cardId: null,
  armedId: null,
  onlyOpen: false,
  replyingId: null,
  panel: null,
  readFiles: null,
} as const;

export function reviewSlice({ call, state, set }: Tools<ReviewSlice>): ReviewSlice {
  const readAll = async () => {
    const reply = await call('review.list', {});
    if (reply.ok) set({ list: reply.value });
    else if (reply.error.code !== 'board.closed') state().notices.fail(reply.error);
  };
  const reread = async () => {
    const { subjectId } = state().review;
    if (subjectId === null) return;
    const reply = await call('review.about', { subjectId });
    // Another thing may have been chosen while this was read.
    if (state().review.subjectId !== subjectId) return;
    if (reply.ok) set({ details: reply.value });
    else if (reply.error.code !== 'board.closed') state().notices.fail(reply.error);
  };
  let first: Promise<void> = Promise.resolve();
  return {
    ...noReview,
    readAll,
    async show(subjectId) {
      if (state().review.subjectId !== subjectId) {
        set({ subjectId, details: null, cardId: null, armedId: null, replyingId: null, panel: null });
        first = reread();
      }
      await first;
    },
    reread,
    async reload() {
      // Nobody has been here yet: the screen reads when it is visited.
      await Promise.all([state().review.list === null ? null : readAll(), reread()]);
    },
    goTo: (cardId) => set({ cardId, armedId: state().review.armedId === cardId ? cardId : null }),
    replyTo: (replyingId) => set({ replyingId }),
    showOnlyOpen: (onlyOpen) => set({ onlyOpen }),
    arm: (armedId) => set({ armedId }),
    openPanel: (panel) => set({ panel, cardId: null, armedId: null }),
    beginSending(sending) {
      set({ sending });
      state().shell.show('sendReview');
    },
    tell: (readFiles) => set({ readFiles }),
  };
}
