import { meetingInTime } from '../shared/control-plan/meeting-in-time.ts';
import type { DocumentRequest, DocumentWarning } from '../shared/documents/commands.ts';
import { fail } from '../shared/errors.ts';
import { boardAuthor } from './author.ts';
import { planOf, yearDetail } from './control-plan-detail.ts';
import type { Queries } from './db/queries.ts';
import { periodDecisionFiles } from './delegation-proposed.ts';
import { deliverTogether } from './deliver-together.ts';
import type { MadeDocuments } from './documents/documents.ts';
import type { RiskSpec } from './documents/risk-spec.ts';
import { analysisWarnings, followUpWarnings } from './documents/risk-warnings.ts';
import { wordFileName } from './documents/word-files.ts';
import { issued } from './frozen.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { analysisNow, type FollowUpNow, followUpNow } from './risk-now.ts';
import { xlsxType } from './risk-sheet/risk-workbook.ts';
import { makeWordFiles } from './word-files.ts';

const command = 'document.export';

/** The documents that a year, or a year and a period, can name too. */
export const riskDocumentNames = ['riskanalys', 'internkontrollplan', 'riskanalys-excel', 'uppfoljning'] as const;

/** An order of a document of risk analyses or follow-ups. */
export type RiskOrder = DocumentRequest & { readonly document: (typeof riskDocumentNames)[number] };

const missing = (message: string) => fail('input.invalid', { issues: [{ path: 'id', message }] });

function analysisOf(queries: Queries, { id, year }: DocumentRequest): string {
  if (id !== undefined) return queries.riskAnalyses.require(id).id;
  if (year === undefined) return missing('riskanalys eller år saknas');
  const newest = queries.risk.analyses().find((each) => each.year === year);
  return newest?.id ?? fail('item.missing', { what: 'risk_analysis', id: String(year) });
}

/** The analysis of a year or its plan: what was adopted as it was issued, what is not as a draft. */
async function analysisFiles(
  house: House,
  request: DocumentRequest,
  kind: 'riskanalys' | 'internkontrollplan',
  caller: Caller,
): Promise<MadeDocuments> {
  const desk = house.desk(caller);
  const { value, frozenId } = analysisNow(desk.queries, analysisOf(desk.queries, request));
  const draft = frozenId === null;
  const warnings = analysisWarnings(value, draft, kind === 'internkontrollplan');
  if (frozenId !== null) {
    const files = issued(desk, frozenId).filter((each) => each.document === kind);
    // A version adopted elsewhere may have come without its files: what was decided is still there.
    if (files.length > 0) return { files, warnings };
  }
  const spec: RiskSpec = { kind, value, draft, author: boardAuthor(house, caller) };
  return { files: await makeWordFiles(house, [spec], command), warnings };
}

/** The year and the key of the period that an order is about. */
function periodOfOrder(queries: Queries, { id, year, period }: DocumentRequest) {
  if (id !== undefined) {
    const { year: ofYear, periodKey } = queries.followUps.require(id);
    return { year: ofYear, periodKey };
  }
  if (year === undefined || period === undefined) return missing('uppföljning, eller år och period, saknas');
  const { periods } = planOf(queries, year).analysis;
  const bare = (name: string) => name.trim().toLocaleLowerCase('sv');
  const found = periods.find((each) => each.key === period) ?? periods.find((each) => bare(each.name) === bare(period));
  if (found) return { year, periodKey: found.key };
  const message = `Perioden ”${period}” finns inte i ${year} års plan. De som finns är ${periods.map((each) => each.name).join(', ')}.`;
  return fail('rule.broken', { rule: 'followUp.period', message });
}

/** A follow-up: what was reported as it was issued, and with later remarks as a copy beside; what is not as a draft. */
async function followUpFiles(
  house: House,
  { value, frozenId, remarked }: FollowUpNow,
  caller: Caller,
): Promise<MadeDocuments> {
  const draft = frozenId === null;
  const warnings = followUpWarnings(value, draft);
  const original = frozenId === null ? [] : issued(house.desk(caller), frozenId);
  if (original.length > 0 && !remarked) return { files: original, warnings };
  const spec: RiskSpec = { kind: 'uppfoljning', value, draft, remarked, author: boardAuthor(house, caller) };
  return { files: [...original, ...(await makeWordFiles(house, [spec], command))], warnings };
}

/** The analysis of a year as a workbook, with the follow-up of its plan where there is any. */
async function excelFile(house: House, request: DocumentRequest, caller: Caller): Promise<MadeDocuments> {
  const { queries } = house.desk(caller);
  const { value } = analysisNow(queries, analysisOf(queries, request));
  const followed = queries.risk.followUpIds(value.year).length > 0;
  const followUp = followed ? yearDetail(queries, value.year) : null;
  const bytes = await house.workshop.run('riskWorkbook', { value, followUp });
  const named = wordFileName({ kind: 'riskanalys', value, draft: false, author: '' });
  const fileName = named.replace(/\.docx$/, '.xlsx');
  // A workbook has no mark of a draft, so nothing is said of one.
  return { files: [{ fileName, mediaType: xlsxType, bytes }], warnings: analysisWarnings(value, false, true) };
}

/** The files of an order of a risk analysis or a follow-up. */
export async function riskFilesOf(house: House, request: RiskOrder, caller: Caller): Promise<MadeDocuments> {
  const { document } = request;
  switch (document) {
    case 'riskanalys':
    case 'internkontrollplan':
      return analysisFiles(house, request, document, caller);
    case 'riskanalys-excel':
      return excelFile(house, request, caller);
    case 'uppfoljning': {
      const { queries } = house.desk(caller);
      const { year, periodKey } = periodOfOrder(queries, request);
      return followUpFiles(house, followUpNow(queries, year, periodKey), caller);
    }
  }
}

/** Hands over the document of a risk analysis or a follow-up. */
export async function exportRisk(house: House, request: RiskOrder, caller: Caller) {
  const { files, warnings } = await riskFilesOf(house, request, caller);
  const folder = files[0]?.fileName.replace(/\.\w+$/, '') ?? '';
  return { files: await deliverTogether(house, files, folder), warnings };
}

/**
 * Makes what goes on after a period and hands it over together: the follow-up, the report's part on internal control,
 * and the delegated decision, made or proposed, where no meeting falls in time.
 */
export async function packageFiles(house: House, followUpId: string, caller: Caller) {
  const { queries } = house.desk(caller);
  const { year, periodKey } = queries.followUps.require(followUpId);
  const now = followUpNow(queries, year, periodKey);
  const { value } = now;
  const author = boardAuthor(house, caller);
  const followUp = await followUpFiles(house, now, caller);
  const report: RiskSpec = { kind: 'intern-kontroll', value, draft: now.frozenId === null, author };
  const inTime = meetingInTime(queries.meetings.all(), value.endsOn) !== null;
  const decision = inTime ? [] : await periodDecisionFiles(house, { year, periodKey }, caller);
  const made = await makeWordFiles(house, [report], 'followUp.package');
  const folder = wordFileName(report)
    .replace(/\.docx$/, '')
    .replace('Intern-kontroll', 'Underlag');
  const files = await deliverTogether(house, [...followUp.files, ...made, ...decision], folder);
  return { files, warnings: followUp.warnings } satisfies { warnings: readonly DocumentWarning[]; files: unknown };
}
