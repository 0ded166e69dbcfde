import { canonicalJson } from '../shared/exchange/canonical.ts';
import { sha256Of } from './db/blob.ts';
import type { DocumentFile } from './documents/documents.ts';
import type { MinutesSpec } from './documents/minutes-spec.ts';
import { freeze, issued } from './frozen.ts';
import type { Desk } from './handlers.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { logoOf } from './logo.ts';

/** A file that leaves the house, and what it says: made once, handed over as the same bytes ever after. */
export interface ToIssue {
  readonly kind: string;
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

/** Files made in the worker, in the order of what they say; progress is told under the command's name. */
export async function makeFiles(
  house: House,
  specs: readonly MinutesSpec[],
  command: string,
): Promise<readonly DocumentFile[]> {
  if (specs.length === 0) return [];
  const logo = logoOf(house.board().db.queries);
  return house.workshop.run('minutesFiles', { specs, logo }, (done, total) =>
    house.emit({ topic: 'progress', command, done, total }),
  );
}
