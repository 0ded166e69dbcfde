import * as z from 'zod';
import { job, nothing } from '../contract.ts';
import { id, line } from '../values.ts';

/** What this machine remembers, outside any board. */
export const profile = z.strictObject({
  /** Who works here: the author of every change. Empty until said. */
  userName: line.default(''),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Single-letter keys on (WCAG 2.1.4 wants them possible to turn off). */
  letterKeys: z.boolean().default(true),
});
export type Profile = Readonly<z.infer<typeof profile>>;

export const profileCommands = {
  'profile.get': job('Visa inställningar', nothing).returns<Profile>(),
  /** The renderer's answer to the `flush` event: all is saved, or `left` fields could not be. */
  'profile.flushed': job('Sparat före stängning', z.strictObject({ id: line, left: z.int().min(0) })).returns<{
    readonly noted: boolean;
  }>(),
  /** Opens the projector's own window; where the host has only the browser's (`opened` false) the page opens a tab. */
  'window.projector': job('Visa projektorfönster', z.strictObject({ meetingId: id })).returns<{
    readonly opened: boolean;
  }>(),
  'profile.update': job('Ändra inställningar', profile.partial()).returns<Profile>(),
} as const;
