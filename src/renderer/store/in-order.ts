import type { Reply } from '../../shared/errors.ts';

type Invoke = (command: string, input: unknown) => Promise<Reply<unknown>>;

const orderly = new Set('create move remove undo redo setStatus goTo decide withdraw vote voteRest'.split(' '));

/** What must come in the order it was done is sent one at a time: two requests on their way may overtake each other. */
export function inOrder(invoke: Invoke): Invoke {
  let last: Promise<unknown> = Promise.resolve();
  return (command, input) => {
    if (!orderly.has(command.split('.')[1] ?? '')) return invoke(command, input);
    const mine = last.then(() => invoke(command, input));
    last = mine;
    return mine;
  };
}
