import type { Document } from 'docx';
import { freeFileName } from '../../shared/documents/file-name.ts';
import { controlReportDocument } from './control-report.ts';
import type { Logo } from './data.ts';
import type { DocumentFile } from './documents.ts';
import { followUpDocument } from './follow-up.ts';
import { followUpDecisionDocument } from './follow-up-decision.ts';
import { meetingFileName } from './parts/frame.ts';
import { docxType, packDocument } from './parts/pack.ts';
import { riskAnalysisDocument } from './risk-analysis.ts';
import type { RiskSpec } from './risk-spec.ts';

/** What a file is called, and the date in its name: a year where no day is known. */
function nameParts(spec: RiskSpec): { readonly date: string; readonly type: readonly string[] } {
  switch (spec.kind) {
    case 'riskanalys':
    case 'internkontrollplan': {
      const { adoptedOn, preparedOn, year, version } = spec.value;
      const type = spec.kind === 'riskanalys' ? 'Riskanalys' : 'Riskanalys-och-internkontrollplan';
      return {
        date: adoptedOn ?? preparedOn ?? String(year),
        type: version === 1 ? [type] : [type, `version-${version}`],
      };
    }
    case 'uppfoljning': {
      const { reportedOn, year, periodName } = spec.value;
      const type = `Uppfoljning-internkontrollplan-${periodName}`;
      return { date: reportedOn ?? String(year), type: spec.remarked ? [type, 'med-anmarkningar'] : [type] };
    }
    case 'intern-kontroll': {
      const { reportedOn, year, periodName } = spec.value;
      return { date: reportedOn ?? String(year), type: [`Intern-kontroll-${periodName}`] };
    }
    case 'delegationsbeslut':
      return { date: spec.proposal.date, type: [`Delegationsbeslut-uppfoljning-${spec.value.periodName}`] };
  }
}

function documentOf(spec: RiskSpec, logo: Logo | null): Document {
  switch (spec.kind) {
    case 'riskanalys':
    case 'internkontrollplan':
      return riskAnalysisDocument(spec, logo);
    case 'uppfoljning':
      return followUpDocument(spec, logo);
    case 'intern-kontroll':
      return controlReportDocument(spec, logo);
    case 'delegationsbeslut':
      return followUpDecisionDocument(spec, logo);
  }
}

/** The name by default of a file of a risk analysis or follow-up. */
export function riskFileName(spec: RiskSpec): string {
  const { date, type } = nameParts(spec);
  return meetingFileName(spec.value.letterhead, date, ...type);
}

/** Makes one file of a risk analysis or a follow-up, in memory; the same values give the same bytes. */
export async function makeRiskFile(spec: RiskSpec, logo: Logo | null): Promise<DocumentFile> {
  const { date } = nameParts(spec);
  // A file must be dated with a day: where only the year is known, with its first.
  const day = date.length === 4 ? `${date}-01-01` : date;
  return { fileName: riskFileName(spec), mediaType: docxType, bytes: await packDocument(documentOf(spec, logo), day) };
}

/** Makes many such files, each with its own logo and name; `progress` hears of each as it is done. */
export async function makeRiskWordFiles(
  specs: readonly RiskSpec[],
  logoFor: (spec: RiskSpec) => Logo | null,
  progress?: (done: number, total: number) => void,
): Promise<readonly DocumentFile[]> {
  const files: DocumentFile[] = [];
  for (const spec of specs) {
    const made = await makeRiskFile(spec, logoFor(spec));
    const taken = files.map((each) => each.fileName);
    files.push({ ...made, fileName: freeFileName(made.fileName, taken) });
    progress?.(files.length, specs.length);
  }
  return files;
}
