import type { Delivered } from '../../shared/agenda/commands.ts';
import type { Failure } from '../../shared/errors.ts';
import type { ReviewSummary } from '../../shared/review/commands.ts';
import type { Review } from '../../shared/review/model.ts';
import { handOver } from '../app/delivered.ts';
import { savedFirst } from '../meeting/make-document.ts';
import type { Sending } from '../store/review.ts';
import type { Store } from '../store/store.ts';
import type { Reader } from './readers.ts';
import { thingOn } from './thing.ts';

/** Opens the dialog that sends what is on the screen. */
export async function beginSending(store: Store): Promise<void> {
  const thing = thingOn(store.getState());
  if (thing === null || !(await savedFirst(store, 'Inget är skickat'))) return;
  store.getState().review.beginSending({ thing, readerIds: null });
}

/** Opens the dialog for the same thing and the same reader, with the file as it is now. */
export function sendAgain(store: Store, review: ReviewSummary): void {
  const { kind, subjectId, title, role, recipient } = review;
  const sending: Sending = {
    thing: { subjectId, title, kinds: [kind === 'measures' ? 'followUp' : kind] },
    readerIds: [`${kind} ${role} ${recipient}`],
  };
  store.getState().review.beginSending(sending);
}

export interface Order {
  readonly subjectId: string;
  readonly readers: readonly Reader[];
  readonly lastDay: string | null;
  readonly message: string;
  readonly attachments: boolean;
}

/** What was sent; or why not. */
export type Sent =
  | { readonly ok: true; readonly reviews: readonly Review[]; readonly files: readonly Delivered[] }
  | { readonly ok: false; readonly failure: Failure };

/** Sends a file to each reader and hands the files over. */
export async function sendTo(store: Store, order: Order): Promise<Sent> {
  const { readers, ...rest } = order;
  const { progress, call, review } = store.getState();
  progress.report({ command: 'review.sendAll', done: 0, total: 0 });
  const reply = await call('review.sendAll', {
    ...rest,
    readers: readers.map(({ kind, role, name }) => ({ kind, role, recipient: name })),
  });
  if (!reply.ok) return { ok: false, failure: reply.error };
  handOver(store.getState(), reply.value.files);
  await review.readAll();
  return { ok: true, ...reply.value };
}

/** Hands over the file of a review once more. */
export async function fetchAgain(store: Store, id: string): Promise<void> {
  const { progress, run } = store.getState();
  progress.report({ command: 'review.deliver', done: 0, total: 0 });
  const reply = await run('review.deliver', { id });
  if (reply.ok) handOver(store.getState(), [reply.value]);
}
