import type { Answer } from '../../shared/review/answer.ts';
import type { ProposedWords } from '../../shared/review/model.ts';
import type { ShownReview } from '../../shared/review/page-value.ts';

/** What the reader has written so far, each thing by its key. */
export interface Draft {
  readonly respondent: string;
  name: string;
  readonly comments: Record<string, { text: string; writtenAt: string }>;
  readonly proposals: Record<string, { words: ProposedWords; writtenAt: string }>;
  readonly verdicts: Record<string, { approved: boolean; reason: string; givenAt: string }>;
  /** Something is written since the answer was last saved as a file. */
  unsent: boolean;
}

const newRespondent = () =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((each) => each.toString(16).padStart(2, '0')).join('');

const emptyDraft = (): Draft => ({
  respondent: newRespondent(),
  name: '',
  comments: {},
  proposals: {},
  verdicts: {},
  unsent: false,
});

/** Where the browser keeps the draft; null where it does not let the page keep anything. */
function storage(): Storage | null {
  try {
    const probe = 'klubba-probe';
    localStorage.setItem(probe, probe);
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    return null;
  }
}

/** The draft of one review, kept in the browser as it grows. */
export function openDraft({ value, sha256 }: ShownReview) {
  const place = `klubba ${value.reviewId} ${sha256}`;
  const kept = storage();
  const listeners: ((saved: boolean) => void)[] = [];
  const read = (): Draft => {
    try {
      return { ...emptyDraft(), ...JSON.parse(kept?.getItem(place) ?? '{}') };
    } catch {
      return emptyDraft();
    }
  };
  const draft = read();
  const keep = () => {
    try {
      kept?.setItem(place, JSON.stringify(draft));
      return kept !== null;
    } catch {
      return false;
    }
  };
  return {
    draft,
    /** Whether the browser keeps what is written. */
    keeps: kept !== null,
    /** Keeps what was just written; all who listen are told. */
    changed(unsent = true): void {
      draft.unsent = unsent;
      const saved = keep();
      for (const each of listeners) each(saved);
    },
    listen: (listener: (saved: boolean) => void) => {
      listeners.push(listener);
    },
    /** Tells when the same draft is written in another window. */
    elsewhere: (listener: () => void) => {
      window.addEventListener('storage', (event) => {
        if (event.key === place) listener();
      });
    },
  };
}

export type OpenDraft = ReturnType<typeof openDraft>;

/** The moment, as the answer says it. */
export const moment = () => new Date().toISOString();

/** The answer that the draft makes: plain words, and what they are about. */
export function answerOf({ value, sha256, parts }: ShownReview, draft: Draft): Answer {
  return {
    format: 'klubba-svar',
    version: 1,
    reviewId: value.reviewId,
    boardId: value.boardId,
    shown: sha256,
    respondent: draft.respondent,
    name: draft.name.trim(),
    answeredAt: moment(),
    comments: Object.entries(draft.comments)
      .filter(([, each]) => each.text.trim() !== '')
      .map(([key, each]) => ({ key, ...each })),
    proposals: Object.entries(draft.proposals).map(([key, each]) => ({ key, ...each })),
    verdicts: Object.entries(draft.verdicts).map(([key, each]) => ({ key, ...each, shown: parts[key] ?? '' })),
  };
}
