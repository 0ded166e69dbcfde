import * as z from 'zod';
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
  }[];
}

export const registryCommands = {
  ...entityCommands('matter', 'ärende', matter),
  ...entityCommands('recipient', 'mottagare', recipient),
  'matter.get': read('Visa ärende', z.strictObject({ id })).returns<MatterDetail>(),
} as const;
