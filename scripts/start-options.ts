import { type BrowserOptions, browserOptions } from '../src/main/browser.ts';

export interface StartOptions extends BrowserOptions {
  /** The browser host at once, without trying a window. */
  readonly browser: boolean;
}

/** What `npm start` was asked for: the browser host's own options, and `--browser`. */
export function startOptions(args: readonly string[]): StartOptions | undefined {
  const rest = args.filter((each) => each !== '--browser');
  const options = browserOptions(rest);
  return options && { ...options, browser: rest.length < args.length };
}
