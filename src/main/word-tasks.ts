import type { Logo } from './documents/data.ts';
import type { DocumentFile } from './documents/documents.ts';
import { makeWordFiles } from './documents/word-files.ts';
import type { WordSpec } from './documents/word-spec.ts';
import type { Progress } from './tasks.ts';

export const wordTasks = {
  /** Makes Word files from plain values, and from the logos by their SHA-256. */
  wordFiles(
    input: { readonly specs: readonly WordSpec[]; readonly logos: Readonly<Record<string, Logo>> },
    progress: Progress,
  ): Promise<readonly DocumentFile[]> {
    const logoFor = ({ value }: WordSpec) => {
      const { logo } = value.letterhead;
      const known = input.logos[logo?.sha256 ?? ''];
      return logo && known ? { ...known, alt: logo.alt } : null;
    };
    return makeWordFiles(input.specs, logoFor, progress);
  },
} as const;
