import { answerLimit } from '../../shared/review/answer.ts';
import { chooseFiles } from '../app/choose-file.ts';
import type { ReadFile } from '../store/review.ts';
import type { Store } from '../store/store.ts';

/** How a file from the reader's page begins: the page itself, sent back instead of the answer. */
const pageStart = '<!doctype html';

async function readOne(store: Store, file: File): Promise<ReadFile> {
  const { name: fileName } = file;
  // One that is too large is told before a byte of it is read.
  if (file.size > answerLimit && !fileName.endsWith('.html'))
    return { fileName, reading: { outcome: 'damaged', fault: 'tooLarge' }, subjectId: null };
  try {
    const start = await file.slice(0, pageStart.length).text();
    if (start.toLowerCase() === pageStart) return { fileName, reading: { outcome: 'sentPage' }, subjectId: null };
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reply = await store.getState().run('review.readAnswer', { bytes });
    return { fileName, reading: reply.ok ? reply.value : { outcome: 'unreadable' }, subjectId: null };
  } catch {
    // The browser says no more than that it could not be read; the person is told so.
    return { fileName, reading: { outcome: 'unreadable' }, subjectId: null };
  }
}

/** Reads files one after another, each wholly or not at all, and shows what came of each. */
export async function readAnswerFiles(store: Store, files: readonly File[]): Promise<void> {
  if (files.length === 0 || store.getState().board.phase !== 'open') return;
  const read: ReadFile[] = [];
  for (const file of files) read.push(await readOne(store, file));
  const { review } = store.getState();
  await review.readAll();
  const { list } = store.getState().review;
  const subjectOf = ({ reading }: ReadFile) =>
    'reviewId' in reading ? (list?.find((each) => each.id === reading.reviewId)?.subjectId ?? null) : null;
  review.tell(read.map((each) => ({ ...each, subjectId: subjectOf(each) })));
}

/** Asks for the files that came by mail and reads them. */
export async function chooseAnswers(store: Store): Promise<void> {
  await readAnswerFiles(store, await chooseFiles());
}
