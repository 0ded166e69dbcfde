import { randomUUID } from 'node:crypto';
import type { AppEvent } from '../../shared/api.ts';

/** How it went: all is saved, some fields could not be, or the page does not answer. */
export type FlushOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'left'; readonly left: number }
  | { readonly kind: 'silent' };

/** The host's way to have everything unsaved saved before it lets go of the page. */
export interface Flush {
  /** Asks the page, and waits for its answer at most `patience` ms; asked again meanwhile it is the same question. */
  ask(): Promise<FlushOutcome>;
  /** Sees every call from the page go by, and finds the answer among them. */
  see(command: string, input: unknown): void;
  /** The page has gone (crashed or reloaded): it holds nothing any more. */
  forget(): void;
}

function answerIn(command: string, input: unknown, id: string): number | null {
  if (command !== 'profile.flushed' || input === null || typeof input !== 'object') return null;
  const answer = input as { id?: unknown; left?: unknown };
  return answer.id === id && typeof answer.left === 'number' ? answer.left : null;
}

/** Makes the question and answer before closing; a page that never called anything has nothing to save. */
export function createFlush(emit: (event: AppEvent) => void, patience = 3_000): Flush {
  let hasPage = false;
  let asked: { readonly id: string; readonly outcome: Promise<FlushOutcome>; end(outcome: FlushOutcome): void } | null =
    null;

  function begin() {
    const id = randomUUID();
    const { promise, resolve } = Promise.withResolvers<FlushOutcome>();
    const timer = setTimeout(() => end({ kind: 'silent' }), patience);
    function end(outcome: FlushOutcome): void {
      clearTimeout(timer);
      asked = null;
      resolve(outcome);
    }
    return { id, outcome: promise, end };
  }

  return {
    ask() {
      if (!hasPage) return Promise.resolve({ kind: 'saved' });
      if (asked) return asked.outcome;
      asked = begin();
      const { id, outcome } = asked;
      emit({ topic: 'flush', id });
      return outcome;
    },
    see(command, input) {
      hasPage = true;
      const left = asked === null ? null : answerIn(command, input, asked.id);
      if (left !== null) asked?.end(left === 0 ? { kind: 'saved' } : { kind: 'left', left });
    },
    forget() {
      hasPage = false;
      asked?.end({ kind: 'saved' });
    },
  };
}
