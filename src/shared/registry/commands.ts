import * as z from 'zod';
import type { Outcome } from '../agenda/model.ts';
import { read } from '../contract.ts';
import { entityCommands } from '../entity.ts';
import { id } from '../values.ts';
import { type Matter, matter, recipient } from './model.ts';

/** A matter with every meeting it has stood on. */
export interface MatterDetail {
  readonly matter: Matter;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly meetingId: string;
    readonly meetingDate: string;
    /** How it ended there; null while nothing is decided. */
    readonly outcome: Outcome | null;
    readonly withdrawn: boolean;
    /** Its § as it is or will be; null where it takes none. */
    readonly number: number | null;
  }[];
}

export const registryCommands = {
  ...entityCommands('matter', 'ärende', matter),
  ...entityCommands('recipient', 'mottagare', recipient),
  'matter.get': read('Visa ärende', z.strictObject({ id })).returns<MatterDetail>(),
} as const;
