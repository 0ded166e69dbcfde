import { handOver } from '../app/delivered.ts';
import type { State } from '../store/state.ts';

/** Opens an attachment in its own program, or hands it over as a download. */
export async function openAttachment(state: State, id: string): Promise<void> {
  const reply = await state.run('attachment.open', { id });
  if (reply.ok && reply.value.kind === 'download') handOver(state, [reply.value]);
}
