import type { Document } from 'docx';
import { fileName, freeFileName } from '../../shared/documents/file-name.ts';
import { auditMaker } from './audit.ts';
import { budgetMaker } from './budget.ts';
import { controlReportMaker } from './control-report.ts';
import type { Logo } from './data.ts';
import { delegatedDecisionMaker } from './delegated-decision.ts';
import type { DocumentFile } from './documents.ts';
import { followUpMaker } from './follow-up.ts';
import { decisionListMaker, matterListMaker } from './notified-list.ts';
import { planMaker } from './operational-plan.ts';
import { createDraft, documentOf } from './parts/draft.ts';
import { meetingFileName } from './parts/frame.ts';
import { docxType, packDocument } from './parts/pack.ts';
import { section } from './parts/page.ts';
import { reportMaker } from './report.ts';
import { analysisMaker } from './risk-analysis.ts';
import type { WordMaker } from './word-maker.ts';
import type { WordSpec } from './word-spec.ts';

/** How each kind of file is made. */
const makers: { readonly [K in WordSpec['kind']]: WordMaker<Extract<WordSpec, { kind: K }>> } = {
  riskanalys: analysisMaker,
  internkontrollplan: analysisMaker,
  uppfoljning: followUpMaker,
  verksamhetsplan: planMaker,
  budget: budgetMaker,
  rapport: reportMaker,
  'intern-kontroll': controlReportMaker,
  delegationsbeslut: delegatedDecisionMaker,
  delegationsforteckning: decisionListMaker,
  anmalningsforteckning: matterListMaker,
  revision: auditMaker,
};

/** The maker of a file's kind. */
export function makerOf<S extends WordSpec>(spec: S): WordMaker<S> {
  // The table holds each kind under its own name.
  return makers[spec.kind] as unknown as WordMaker<S>;
}

/** The name by default of a file. */
export function wordFileName(spec: WordSpec): string {
  const { date, type, registryNumber = '' } = makerOf(spec).name(spec);
  if (registryNumber !== '') return fileName([registryNumber, date, ...type], 'docx');
  return meetingFileName(spec.value.letterhead, date, ...type);
}

function documentOfSpec(spec: WordSpec, logo: Logo | null): Document {
  const maker = makerOf(spec);
  const draft = createDraft();
  const frame = { letterhead: spec.value.letterhead, logo };
  const body = section(draft, frame, maker.running(spec), maker.blocks(draft, spec), maker.lies);
  return documentOf(draft, maker.info(spec), [body]);
}

/** Makes one file in memory; the same values give the same bytes. */
export async function makeWordFile(spec: WordSpec, logo: Logo | null): Promise<DocumentFile> {
  const { date } = makerOf(spec).name(spec);
  // A file must be dated with a day, always the same: where only the year is known, with its first.
  const day = date.length === 10 ? date : `${date || '2000'}-01-01`;
  return {
    fileName: wordFileName(spec),
    mediaType: docxType,
    bytes: await packDocument(documentOfSpec(spec, logo), day),
  };
}

/** Makes many files, each with its own logo and name; `progress` hears of each as it is done. */
export async function makeWordFiles(
  specs: readonly WordSpec[],
  logoFor: (spec: WordSpec) => Logo | null,
  progress?: (done: number, total: number) => void,
): Promise<readonly DocumentFile[]> {
  const files: DocumentFile[] = [];
  for (const spec of specs) {
    const made = await makeWordFile(spec, logoFor(spec));
    const taken = files.map((each) => each.fileName);
    files.push({ ...made, fileName: freeFileName(made.fileName, taken) });
    progress?.(files.length, specs.length);
  }
  return files;
}
