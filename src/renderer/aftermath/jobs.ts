import { handOver } from '../app/delivered.ts';
import { savedFirst } from '../meeting/make-document.ts';
import type { Store } from '../store/store.ts';

/** Sends the summons as it stands: what is unsaved goes first, and the files are handed over. */
export async function sendSummons(store: Store, id: string, summonsDate: string): Promise<void> {
  if (!(await savedFirst(store, 'Kallelsen är inte sänd'))) return;
  const { progress, run } = store.getState();
  progress.report({ command: 'meeting.summon', done: 0, total: 0 });
  const reply = await run('meeting.summon', { id, summonsDate });
  if (reply.ok) handOver(store.getState(), reply.value.files);
}

/** Hands over what was issued, byte for byte as it was. */
export async function fetchIssued(store: Store, id: string): Promise<void> {
  const { run } = store.getState();
  const reply = await run('issued.deliver', { id });
  if (reply.ok) handOver(store.getState(), reply.value.files);
}

export interface Signing {
  readonly meetingId: string;
  readonly agendaItemId: string | null;
  readonly personId: string;
  readonly signedOn: string;
  readonly method: 'pen' | 'electronic';
}

/** Registers an approval; the last one freezes the minutes and takes its time. */
export async function sign(store: Store, signing: Signing): Promise<void> {
  if (!(await savedFirst(store, 'Justeringen är inte registrerad'))) return;
  const { notices, progress, run } = store.getState();
  progress.report({ command: 'signature.add', done: 0, total: 0 });
  const reply = await run('signature.add', signing);
  if (!reply.ok || !reply.value.complete) return;
  notices.show({
    tone: 'ok',
    text: signing.agendaItemId === null ? 'Protokollet är justerat.' : 'Paragrafen är justerad.',
    help: 'Texten är låst. Nästa steg är att anslå justeringen i alla kommuner.',
  });
}

/** Takes back an approval that was registered by mistake. */
export async function takeBackSignature(store: Store, id: string, reason: string): Promise<void> {
  await store.getState().run('signature.takeBack', { id, reason });
}
