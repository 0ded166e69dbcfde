import { fail } from '../shared/errors.ts';
import { canonicalJson } from '../shared/exchange/canonical.ts';
import type { IssuedFile } from './frozen.ts';
import type { Desk } from './handlers.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';

/** Something that leaves the house: what it says, the files that are made of that, and what is written as they go. */
export interface Leaving<V> {
  readonly step: { readonly command: string; readonly label: string };
  /** The row that it is about. */
  readonly subject: { readonly table: string; readonly id: string };
  /** What it says now; fails where it cannot be frozen. */
  value(desk: Desk): V;
  files(value: V): Promise<readonly IssuedFile[]>;
  /** The rule that is broken where it changed while its files were made, and the sentence that says so. */
  readonly changed: { readonly rule: string; readonly message: string };
  /** Writes what was decided, and freezes it. */
  write(desk: Desk, value: V, files: readonly IssuedFile[]): void;
}

/** Makes the files in the worker, looks at it all again, and freezes it with them in one step; answers the files. */
export async function freezeMade<V>(house: House, caller: Caller, leaving: Leaving<V>): Promise<readonly IssuedFile[]> {
  const value = leaving.value(house.desk(caller));
  const files = await leaving.files(value);
  house.write(caller, leaving.step, (desk) => {
    if (canonicalJson(leaving.value(desk)) !== canonicalJson(value)) fail('rule.broken', leaving.changed);
    leaving.write(desk, value, files);
  });
  const { table, id } = leaving.subject;
  // What is frozen is no row that a command changes: the sign of it is told by hand.
  house.emit({ topic: 'rows', tables: { [table]: [id] }, origin: '' });
  return files;
}
