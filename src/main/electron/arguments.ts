import { resolve } from 'node:path';

/** What a start of the program asks for. */
export interface LaunchArguments {
  /** The board file to open, as a whole path. */
  readonly board: string | null;
  /** The example board, where no file is named (`--example`). */
  readonly example: boolean;
  /** Who works here this time (`--as NAME`), instead of the one that the profile names. */
  readonly author: string | null;
}

/** Reads a command line: the last `.klubba` file named in it, seen from `folder`, `--example`, `--as NAME`. */
export function launchArguments(argv: readonly string[], folder: string): LaunchArguments {
  const boards = argv.filter((each) => !each.startsWith('-') && each.toLowerCase().endsWith('.klubba'));
  const last = boards.at(-1);
  const at = argv.findIndex((each) => each === '--as' || each.startsWith('--as='));
  const author = argv[at]?.startsWith('--as=') ? argv[at].slice('--as='.length) : argv[at + 1];
  return {
    board: last === undefined ? null : resolve(folder, last),
    example: argv.includes('--example'),
    author: at < 0 || author === undefined || author === '' ? null : author,
  };
}
