import { fail } from '../shared/errors.ts';
import { canonicalJson } from '../shared/exchange/canonical.ts';
import type { IssuedFile } from './frozen.ts';
import type { Desk } from './handlers.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';

/** One thing that leaves the house: what it says, the files that are made of that, and what is written as it goes. */
export interface LeavingPart<V> {
  /** The row that it is about. */
  readonly subject: { readonly table: string; readonly id: string };
  /** What it says now; fails where it cannot be frozen. */
  value(desk: Desk): V;
  /** Its files; `before` are those of the parts before it, in their order. */
  files(value: V, before: readonly (readonly IssuedFile[])[]): Promise<readonly IssuedFile[]>;
  /** Writes what was decided, and freezes it. */
  write(desk: Desk, value: V, files: readonly IssuedFile[]): void;
}

/** The step in which something leaves the house. */
export interface LeavingStep {
  readonly step: { readonly command: string; readonly label: string };
  /** The rule that is broken where it changed while its files were made, and the sentence that says so. */
  readonly changed: { readonly rule: string; readonly message: string };
}

/** Something that leaves the house by itself. */
export type Leaving<V> = LeavingStep & LeavingPart<V>;

/**
 * What each part says once those before it are written; these are taken back, so nothing has changed. The files are made
 * of it before anything is frozen.
 */
function rehearse(
  house: House,
  caller: Caller,
  step: LeavingStep['step'],
  parts: readonly LeavingPart<unknown>[],
): readonly unknown[] {
  if (parts.length === 1) return parts.map((part) => part.value(house.desk(caller)));
  const takenBack = new Error('The rehearsal is over.');
  const values: unknown[] = [];
  try {
    house.write(caller, step, (desk) => {
      for (const part of parts) {
        const value = part.value(desk);
        values.push(value);
        part.write(desk, value, []);
      }
      throw takenBack;
    });
  } catch (error) {
    if (error !== takenBack) throw error;
  }
  return values;
}

/**
 * Makes the files of all that leaves together in the worker, looks at it all again, and freezes it in one step, whole or
 * not at all; a part may rest on those before it. Answers the files of each part.
 */
export async function freezeTogether(
  house: House,
  caller: Caller,
  { step, changed }: LeavingStep,
  parts: readonly LeavingPart<unknown>[],
): Promise<readonly (readonly IssuedFile[])[]> {
  const values = rehearse(house, caller, step, parts);
  const made: (readonly IssuedFile[])[] = [];
  for (const [index, part] of parts.entries()) made.push(await part.files(values[index], made));
  house.write(caller, step, (desk) => {
    for (const [index, part] of parts.entries()) {
      const value = part.value(desk);
      if (canonicalJson(value) !== canonicalJson(values[index])) fail('rule.broken', changed);
      part.write(desk, value, made[index] ?? []);
    }
  });
  // What is frozen is no row that a command changes: the sign of it is told by hand.
  for (const { table, id } of parts.map((part) => part.subject)) {
    house.emit({ topic: 'rows', tables: { [table]: [id] }, origin: '' });
  }
  return made;
}

/** Freezes one thing with the files that are made of it, in one step; answers the files. */
export async function freezeMade<V>(house: House, caller: Caller, leaving: Leaving<V>): Promise<readonly IssuedFile[]> {
  const [files = []] = await freezeTogether(house, caller, leaving, [leaving]);
  return files;
}
