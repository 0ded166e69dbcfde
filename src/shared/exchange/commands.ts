import * as z from 'zod';
import type { Delivered } from '../agenda/commands.ts';
import { job } from '../contract.ts';
import { bytes, line } from '../values.ts';

export const exchangeCommands = {
  /** The whole board as open JSON. */
  'exchange.exportJson': job('Spara som öppen fil', z.strictObject({})).returns<Delivered>(),
  /** Fills the open board from open JSON; a board that is not empty is only filled with `replace`, after a backup. */
  'exchange.importJson': job(
    'Läs in öppen fil',
    z.strictObject({
      json: bytes,
      replace: z.boolean().default(false),
      /** Token of the folder with the contents that lie beside the JSON file. */
      beside: line.optional(),
    }),
  ).returns<{ readonly rows: number }>(),
} as const;
