import * as z from 'zod';
import { depthOf } from '../shared/depth.ts';
import { fail } from '../shared/errors.ts';
import {
  type BoardJson,
  boardJson,
  inlineLimit as defaultLimit,
  type TableKey,
  tableModels,
} from '../shared/exchange/board-json.ts';
import type { Frozen } from '../shared/exchange/frozen.ts';
import type { Letterhead } from '../shared/minutes/minutes.ts';
import type { ReviewValue } from '../shared/review/page-value.ts';
import { openReader } from './db/open.ts';
import type { Progress } from './tasks.ts';

/** Deeper JSON than this is no board. */
const jsonDepth = 60;

/** A content that lies beside the JSON file. */
export interface SideFile {
  readonly name: string;
  readonly sha256: string;
}

/** What is wrong with a value, in the person's language. */
const { localeError } = z.locales.sv();

/** Reads a board's JSON text into a plain value with every default filled in; what is wrong is named by its path. */
export function parseBoardJson(bytes: Uint8Array): BoardJson {
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail('import.invalid', { path: '', message: `filen är ingen JSON i UTF-8 (${detail})` });
  }
  if (depthOf(raw, jsonDepth) >= jsonDepth) fail('import.invalid', { path: '', message: 'för djupt nästlat' });
  const parsed = boardJson.safeParse(raw, { error: localeError });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  return fail('import.invalid', { path: issue?.path.join('.') ?? '', message: issue?.message ?? '' });
}

export const exchangeTasks = {
  /** Checks a board's JSON text: wholly right, or an error that names the place. */
  parseBoard({ json }: { readonly json: Uint8Array }): BoardJson {
    return parseBoardJson(json);
  },
  /** The board as JSON text, the same bytes for the same board; contents inline up to the limit, otherwise named as files beside. */
  writeBoard(
    { path, inlineLimit = defaultLimit }: { readonly path: string; readonly inlineLimit?: number },
    progress: Progress,
  ): { json: Uint8Array; beside: SideFile[] } {
    const { queries, close } = openReader(path);
    try {
      const keys = Object.keys(tableModels) as TableKey[];
      const rows: Record<string, unknown> = {};
      keys.forEach((key, index) => {
        const all = queries.tables[key].all();
        rows[key] = key === 'board' ? all[0] : all;
        progress(index + 1, keys.length + 1);
      });
      const referred = referredBy(rows as unknown as BoardJson);
      const list = queries.blobs.list().filter(({ sha256 }) => referred.has(sha256));
      const inline = list.reduce((sum, blob) => sum + blob.size, 0) <= inlineLimit;
      const blobs = list.map(({ sha256, size }) =>
        inline
          ? { sha256, size, base64: Buffer.from(queries.blobs.get(sha256) ?? []).toString('base64') }
          : { sha256, size, file: sha256 },
      );
      const value = { format: 'klubba-board', version: 1, ...rows, blobs };
      const json = new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
      return { json, beside: inline ? [] : list.map(({ sha256 }) => ({ name: sha256, sha256 })) };
    } finally {
      close();
    }
  },
} as const;

/** The logo that a frozen value's document was made with. */
function logoHash({ value }: Frozen): string | undefined {
  return (JSON.parse(value) as { readonly letterhead?: Letterhead }).letterhead?.logo?.sha256;
}

/** The files that were sent for review. */
function reviewHashes({ kind, value }: Frozen): readonly string[] {
  if (kind !== 'review') return [];
  const { parts } = JSON.parse(value) as Pick<ReviewValue, 'parts'>;
  return parts.flatMap((part) =>
    part.blocks.flatMap((each) => (each.kind === 'attachment' && each.sha256 !== null ? [each.sha256] : [])),
  );
}

/** The contents that rows name; those kept only for the sake of the history stay behind. */
function referredBy({
  attachments,
  decisionAttachments,
  planAppendices,
  municipalities,
  issuedDocuments,
  frozen,
}: BoardJson): ReadonlySet<string | null> {
  return new Set([
    ...[...attachments, ...decisionAttachments, ...planAppendices].map((each) => each.sha256),
    ...municipalities.map((each) => each.logoSha256),
    ...issuedDocuments.map((each) => each.sha256),
    ...frozen.map((each) => logoHash(each) ?? null),
    ...frozen.flatMap(reviewHashes),
  ]);
}
