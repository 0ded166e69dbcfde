import { canonicalJson } from '../shared/exchange/canonical.ts';
import { sha256Of } from './db/blob.ts';
import type { Logo } from './documents/data.ts';
import type { DocumentFile } from './documents/documents.ts';
import { type MinutesSpec, specLetterhead } from './documents/minutes-spec.ts';
import { freeze, issued } from './frozen.ts';
import type { Desk } from './handlers.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { logoOf } from './logo.ts';

/** A file that leaves the house, and what it says: made once, handed over as the same bytes ever after. */
export interface ToIssue {
  /** Never the minutes themselves: those are issued by their approval alone. */
  readonly kind: 'minutesCopy' | 'extract' | 'notice';
  readonly subjectId: string;
  readonly formatVersion: number;
  readonly value: unknown;
  readonly spec: MinutesSpec;
}

/** The file of a value that has been issued already. */
function known(desk: Desk, each: ToIssue): DocumentFile | undefined {
  const hash = sha256Of(canonicalJson(each.value));
  const same = desk.queries.frozenOf.about(each.subjectId).find((one) => one.kind === each.kind && one.sha256 === hash);
  return same && issued(desk, same.id)[0];
}

/** The files of values that leave the house: those issued before as they were, the others made and frozen now. */
export async function issueOnce(
  house: House,
  all: readonly ToIssue[],
  command: string,
  caller: Caller,
): Promise<readonly DocumentFile[]> {
  const before = all.map((each) => known(house.desk(caller), each));
  const fresh = all.filter((_each, index) => before[index] === undefined);
  const made = await makeFiles(
    house,
    fresh.map((each) => each.spec),
    command,
  );
  if (fresh.length > 0) {
    const ids = house.write(caller, { command, label: 'Utfärda handling' }, (desk) =>
      fresh.flatMap(({ spec, ...each }, index) => {
        const file = made[index];
        return file ? [freeze(desk, { ...each, documents: [{ document: spec.kind, ...file }], locks: [] }).id] : [];
      }),
    );
    // What is frozen is no step of history, so nothing else tells of it.
    house.emit({ topic: 'rows', tables: { frozen: ids }, origin: '' });
  }
  return all.flatMap((each, index) => before[index] ?? made[fresh.indexOf(each)] ?? []);
}

/** The logos of files by their SHA-256, each once; what is frozen keeps the logo that it was approved with. */
export function logosOf(house: House, specs: readonly MinutesSpec[]): Readonly<Record<string, Logo>> {
  const { queries } = house.board().db;
  const named = specs.flatMap((spec) => specLetterhead(spec).logo ?? []);
  const once = new Map(named.map((each) => [each.sha256, each]));
  const logos = [...once].map(([sha256, each]) => [sha256, logoOf(queries, each)] as const);
  return Object.fromEntries(logos.flatMap(([sha256, logo]) => (logo ? [[sha256, logo]] : [])));
}

/** Files made in the worker, in the order of what they say; progress is told under the command's name. */
export async function makeFiles(
  house: House,
  specs: readonly MinutesSpec[],
  command: string,
): Promise<readonly DocumentFile[]> {
  if (specs.length === 0) return [];
  return house.workshop.run('minutesFiles', { specs, logos: logosOf(house, specs) }, (done, total) =>
    house.emit({ topic: 'progress', command, done, total }),
  );
}
