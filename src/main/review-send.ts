import type { Delivered } from '../shared/agenda/commands.ts';
import type { ParsedInputOf } from '../shared/contract.ts';
import { fileName } from '../shared/documents/file-name.ts';
import { fail } from '../shared/errors.ts';
import { canonicalJson } from '../shared/exchange/canonical.ts';
import type { reviewCommands } from '../shared/review/commands.ts';
import type { Review } from '../shared/review/model.ts';
import {
  type ReviewAttachment,
  type ReviewContent,
  type ReviewPart,
  type ReviewValue,
  reviewFormat,
} from '../shared/review/page-value.ts';
import { reviewChanges, reviewRemovals } from '../shared/review/words.ts';
import { boardAuthor } from './author.ts';
import { sha256Of } from './db/blob.ts';
import type { Queries } from './db/queries.ts';
import { deliverTogether } from './deliver-together.ts';
import type { DocumentFile } from './documents/documents.ts';
import { freeze, type IssuedFile } from './frozen.ts';
import type { Desk } from './handlers.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { madeFiles } from './made/export-made.ts';
import { type ReviewOrder, reviewContent } from './review-content.ts';
import { frozenReview } from './review-detail.ts';

type SendInput = ParsedInputOf<(typeof reviewCommands)['review.send']>;

const step = { command: 'review.send', label: 'Skicka för granskning' } as const;

const broken = (rule: string, message: string) => fail('rule.broken', { rule, message });

/** Ends a sending that makes no sense: a role that the thing does not have, or nothing to show. */
function mustBeSendable({ kind, role }: ReviewOrder, { parts }: ReviewContent): void {
  if ((role === 'owner') !== (kind === 'measures'))
    broken('review.role', 'Bara den som ansvarar för åtgärder kan få sina egna åtgärder att fylla i.');
  if (role === 'approver' && kind !== 'minutes')
    broken('review.role', 'Justerare granskar protokollet. Välj läsare för annat.');
  if (parts.length > 0) return;
  const nothing =
    kind === 'measures'
      ? 'Ingen åtgärd i perioden har den ansvariga. Kontrollera namnet i internkontrollplanen.'
      : 'Det finns inget att skicka.';
  broken('review.empty', nothing);
}

/** Ends the sending of a period to an owner before there is anything to write in. */
function mustBeBegun({ kind }: ReviewOrder, parts: readonly ReviewPart[]): void {
  const open = parts.some((part) => part.blocks.some((each) => each.kind === 'entry'));
  if (kind === 'measures' && !open) broken('review.notBegun', 'Börja periodens uppföljning innan den skickas.');
}

/** The newest review of the same thing to the same reader. */
function lastSent(queries: Queries, { kind, subjectId, role, recipient }: SendInput): Review | undefined {
  return queries.reviews
    .all()
    .filter((each) => each.subjectId === subjectId && each.kind === kind && each.role === role)
    .filter((each) => each.recipient === recipient)
    .toSorted((a, b) => a.version - b.version)
    .at(-1);
}

/** The files of attachments that are made here, by the key of their block. */
async function filesMade(
  house: House,
  parts: readonly ReviewPart[],
  caller: Caller,
): Promise<ReadonlyMap<string, IssuedFile>> {
  const files = new Map<string, IssuedFile>();
  const { queries } = house.board().db;
  for (const block of parts.flatMap((part) => part.blocks)) {
    if (block.kind !== 'attachment' || block.made === null) continue;
    const row = queries.attachments.require(block.key.split('/')[1] ?? '');
    if (row.document === null || row.subjectId === null) continue;
    const [file] = (await madeFiles(house, row.document, row.subjectId, caller)).files;
    if (!file) continue;
    const { fileName: name, bytes } = file;
    const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    files.set(block.key, { document: row.document, fileName: name, mediaType, bytes });
  }
  return files;
}

function withFile(block: ReviewAttachment, file: IssuedFile | undefined): ReviewAttachment {
  if (file === undefined) return block;
  const { fileName: name, mediaType, bytes } = file;
  return { ...block, fileName: name, mediaType, size: bytes.byteLength, sha256: sha256Of(bytes) };
}

/** Freezes what is shown, and writes to whom it was sent. */
function write(desk: Desk, input: SendInput, content: ReviewContent, files: ReadonlyMap<string, IssuedFile>): Review {
  const { queries } = desk;
  const { kind, subjectId, role, recipient, lastDay, message } = input;
  const last = lastSent(queries, input);
  const before = last ? frozenReview(queries, last).parts : [];
  const id = desk.newId();
  const version = (last?.version ?? 0) + 1;
  const parts = content.parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((each) => (each.kind === 'attachment' ? withFile(each, files.get(each.key)) : each)),
  }));
  const removed = reviewRemovals(before, parts);
  const value: ReviewValue = {
    ...content,
    parts,
    format: reviewFormat,
    reviewId: id,
    boardId: queries.board.all()[0]?.id ?? '',
    kind,
    role,
    to: recipient,
    from: desk.author,
    sentAt: desk.now,
    version,
    lastDay,
    message,
    changed: last ? reviewChanges(before, parts) : [],
    ...(removed.length > 0 ? { removed } : {}),
  };
  const frozen = freeze(desk, {
    kind: 'review',
    subjectId: id,
    formatVersion: reviewFormat,
    value,
    documents: [...files.values()],
    locks: [],
  });
  const { title } = content;
  const sent = { recipient, title, version, lastDay, sender: desk.author, sentAt: desk.now };
  return queries.reviews.insert({ id, kind, subjectId, role, ...sent, frozenId: frozen.id, shown: frozen.sha256 });
}

/** Makes the file of a review in the worker. */
export async function reviewFile(house: House, id: string, command: string): Promise<DocumentFile> {
  const { db } = house.board();
  const { title, recipient, version } = db.queries.reviews.require(id);
  const bytes = await house.workshop.run('reviewPage', { path: db.path, reviewId: id }, (done, total) =>
    house.emit({ topic: 'progress', command, done, total }),
  );
  const prefix = db.queries.board.all()[0]?.registryPrefix ?? '';
  const parts = [prefix, 'Granskning', title, recipient, ...(version > 1 ? [`version ${version}`] : [])];
  return { fileName: fileName(parts, 'html'), bytes, mediaType: 'text/html' };
}

/** Makes the file of a review and hands it over. */
export async function deliverReview(house: House, id: string, command: string): Promise<Delivered> {
  return house.desktop.deliver(await reviewFile(house, id, command));
}

/** What a sending shows now, looked at and with the files that are made here. */
interface Prepared {
  readonly input: SendInput;
  readonly content: ReviewContent;
  readonly files: ReadonlyMap<string, IssuedFile>;
}

const contentNow = ({ queries, today }: Desk, input: SendInput) =>
  reviewContent(queries, today, { ...input, owner: input.owner ?? input.recipient });

async function prepare(
  house: House,
  input: SendInput,
  caller: Caller,
  known?: ReadonlyMap<string, IssuedFile>,
): Promise<Prepared> {
  const content = contentNow(house.desk(caller), input);
  mustBeSendable({ ...input, owner: input.owner ?? input.recipient }, content);
  mustBeBegun({ ...input, owner: input.owner ?? input.recipient }, content.parts);
  const made = () => filesMade(house, content.parts, { ...caller, author: boardAuthor(house, caller) });
  const files = known ?? (input.attachments ? await made() : new Map<string, IssuedFile>());
  return { input, content, files };
}

/** Freezes what readers are shown: all of them, or none; files that are made here take their time, so all is looked at again. */
export async function freezeReviews(
  house: House,
  inputs: readonly SendInput[],
  caller: Caller,
): Promise<readonly Review[]> {
  const prepared: Prepared[] = [];
  for (const each of inputs) {
    // Readers of the same thing get the same files, which are made once.
    const twin = prepared.find(
      (one) => canonicalJson(contentNow(house.desk(caller), each)) === canonicalJson(one.content),
    );
    prepared.push(await prepare(house, each, caller, twin?.files));
  }
  const reviews = house.write(caller, step, (desk) =>
    prepared.map(({ input, content, files }) => {
      if (canonicalJson(contentNow(desk, input)) !== canonicalJson(content))
        broken('review.moved', 'Texten ändrades medan den skickades. Försök igen.');
      return write(desk, input, content, files);
    }),
  );
  // What is frozen is no row that a command changes: the sign of it is told by hand.
  house.emit({ topic: 'rows', tables: { review: reviews.map((each) => each.id) }, origin: '' });
  return reviews;
}

/** Sends a thing to a reader. */
export async function sendReview(
  house: House,
  input: SendInput,
  caller: Caller,
): Promise<{ readonly review: Review; readonly delivered: Delivered }> {
  const [review] = await freezeReviews(house, [input], caller);
  if (review === undefined) return broken('review.empty', 'Det finns inget att skicka.');
  return { review, delivered: await deliverReview(house, review.id, step.command) };
}

type SendAllInput = ParsedInputOf<(typeof reviewCommands)['review.sendAll']>;

/** Sends a thing to several readers: a file for each, handed over together. */
export async function sendReviews(
  house: House,
  { readers, ...shared }: SendAllInput,
  caller: Caller,
): Promise<{ readonly reviews: readonly Review[]; readonly files: readonly Delivered[] }> {
  const inputs = readers.map(
    ({ kind, role, recipient, owner }): SendInput => ({ ...shared, kind, role, recipient, owner }),
  );
  const reviews = await freezeReviews(house, inputs, caller);
  const files: DocumentFile[] = [];
  for (const { id } of reviews) files.push(await reviewFile(house, id, 'review.sendAll'));
  const name = fileName(['Granskning', reviews[0]?.title ?? ''], 'zip').replace(/\.zip$/, '');
  return { reviews, files: await deliverTogether(house, files, name) };
}
