import * as z from 'zod';
import { id, isoDate, line, position, text } from '../values.ts';

/** An ärende in the registry: it lives over years and meetings. The registry owns its number. */
export const matter = z.strictObject({
  id,
  /** Empty until the registry has answered. */
  registryNumber: line.default(''),
  /** The number is our guess until the registry has confirmed it. */
  preliminary: z.boolean().default(false),
  title: line,
  openedOn: isoDate.nullable().default(null),
  closedOn: isoDate.nullable().default(null),
  note: text.default(''),
});
export type Matter = Readonly<z.infer<typeof matter>>;

/** Someone decisions are sent to: an organisation with the units it has, or a group. */
export const recipient = z.strictObject({
  id,
  position: position.default(0),
  kind: z.enum(['organisation', 'group']).default('organisation'),
  name: line,
  /** The units one chooses among, as "KS diarium". */
  units: z.array(line).max(50).default([]),
  /** Proposed on every new item. */
  usual: z.boolean().default(false),
});
export type Recipient = Readonly<z.infer<typeof recipient>>;
