import type { Logo } from './documents/data.ts';
import type { DocumentFile } from './documents/documents.ts';
import type { WordSpec } from './documents/word-spec.ts';
import type { House } from './house.ts';
import { logoOf } from './logo.ts';

/** The logos of files by their SHA-256, each once. */
function logosOf(house: House, specs: readonly WordSpec[]): Readonly<Record<string, Logo>> {
  const { queries } = house.board().db;
  const once = new Map(specs.flatMap(({ value }) => value.letterhead.logo ?? []).map((each) => [each.sha256, each]));
  const logos = [...once].map(([sha256, each]) => [sha256, logoOf(queries, each)] as const);
  return Object.fromEntries(logos.flatMap(([sha256, logo]) => (logo ? [[sha256, logo]] : [])));
}

/** Word files made in the worker, in the order of what they say, each under its document's name. */
export async function makeWordFiles(
  house: House,
  specs: readonly WordSpec[],
  command: string,
): Promise<readonly (DocumentFile & { readonly document: string })[]> {
  const files = await house.workshop.run('wordFiles', { specs, logos: logosOf(house, specs) }, (done, total) =>
    house.emit({ topic: 'progress', command, done, total }),
  );
  return files.flatMap((file, index) => {
    const document = specs[index]?.kind;
    return document === undefined ? [] : [{ document, ...file }];
  });
}
