import type { Delivered } from '../shared/agenda/commands.ts';
import { type DocumentFile, zipFiles } from './documents/documents.ts';
import type { House } from './house.ts';

/** Hands files over: one by itself, several in a folder of this name, or as one .zip where the host has no folders. */
export async function deliverTogether(
  house: House,
  files: readonly DocumentFile[],
  name: string,
): Promise<readonly Delivered[]> {
  const [first] = files;
  if (files.length === 1 && first) return [await house.desktop.deliver(first)];
  if (!house.desktop.folders) return [await house.desktop.deliver(zipFiles(`${name}.zip`, files))];
  const delivered: Delivered[] = [];
  for (const file of files) delivered.push(await house.desktop.deliver(file, name));
  return delivered;
}
