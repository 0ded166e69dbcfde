import type { Logo } from './documents/data.ts';
import type { DocumentFile } from './documents/documents.ts';
import type { RiskSpec } from './documents/risk-spec.ts';
import { makeRiskWordFiles } from './documents/risk-word-files.ts';
import type { Progress } from './tasks.ts';

export const riskDocumentTasks = {
  /** Makes files of risk analyses and follow-ups from plain values, and from the logos by their SHA-256. */
  riskFiles(
    input: { readonly specs: readonly RiskSpec[]; readonly logos: Readonly<Record<string, Logo>> },
    progress: Progress,
  ): Promise<readonly DocumentFile[]> {
    const logoFor = ({ value }: RiskSpec) => {
      const { logo } = value.letterhead;
      const known = input.logos[logo?.sha256 ?? ''];
      return logo && known ? { ...known, alt: logo.alt } : null;
    };
    return makeRiskWordFiles(input.specs, logoFor, progress);
  },
} as const;
