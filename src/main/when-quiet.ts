/** So long nobody has written, in milliseconds, when it is quiet. */
const rest = 500;

/** Longest wait for quiet, in milliseconds: who writes on and on is looked after all the same. */
const longest = 30_000;

/** Work that waits until it is quiet. */
export interface Waiting {
  /** It is not quiet: something was just written. */
  stir(): void;
  cancel(): void;
}

/** Runs work once it has been quiet for half a second, at the latest after half a minute; it keeps no process alive. */
export function whenQuiet(work: () => void): Waiting {
  const latest = performance.now() + longest;
  let timer: NodeJS.Timeout | null = null;
  const start = () => {
    timer = null;
    work();
  };
  const wait = () => setTimeout(start, Math.max(0, Math.min(rest, latest - performance.now()))).unref();
  timer = wait();
  return {
    stir() {
      if (timer === null) return;
      clearTimeout(timer);
      timer = wait();
    },
    cancel() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
