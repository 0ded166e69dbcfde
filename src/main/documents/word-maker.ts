import type { Block, HeadingPlace } from './parts/blocks.ts';
import type { DocumentInfo, Draft } from './parts/draft.ts';

/** How one kind of Word file is made from its plain value: as a file of its own, or as pages of the packet. */
export interface WordMaker<S> {
  /** The date in the file's name (an ISO day, a year where no day is known, or empty), and what it is called there. */
  name(spec: S): {
    readonly date: string;
    readonly type: readonly string[];
    /** Begins the name of a file that belongs to a matter, in place of the board's prefix. */
    readonly registryNumber?: string;
  };
  info(spec: S): DocumentInfo;
  /** The line at the top of its later pages. */
  running(spec: S): string;
  readonly lies: 'upright' | 'lying';
  /** Its body; `place` is where its first heading stands. */
  blocks(draft: Draft, spec: S, place?: HeadingPlace): readonly Block[];
}
