import { type FollowUpValue, followUpValue, withRemarks } from '../shared/control-plan/follow-up-value.ts';
import { meetingInTime } from '../shared/control-plan/meeting-in-time.ts';
import type { DocumentRequest, DocumentWarning, RiskDocumentName } from '../shared/documents/commands.ts';
import { fail } from '../shared/errors.ts';
import { seatsAt } from '../shared/meeting/rules.ts';
import { type AnalysisValue, analysisValue } from '../shared/risk/analysis-value.ts';
import { boardAuthor } from './author.ts';
import { boardDetail } from './board-detail.ts';
import { periodDetail, planOf, yearDetail } from './control-plan-detail.ts';
import type { Queries } from './db/queries.ts';
import { deliverTogether } from './deliver-together.ts';
import type { DocumentFile, MadeDocuments } from './documents/documents.ts';
import type { DecisionProposal, RiskSpec } from './documents/risk-spec.ts';
import { analysisWarnings, followUpWarnings } from './documents/risk-warnings.ts';
import { riskFileName } from './documents/risk-word-files.ts';
import { issued } from './frozen.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { analysisDetail, frozenAdoption } from './risk-detail.ts';
import { makeRiskFiles } from './risk-files.ts';
import { xlsxType } from './risk-sheet/risk-workbook.ts';

const command = 'document.export';

/** An order of a document of risk analyses or follow-ups. */
export type RiskOrder = DocumentRequest & { readonly document: RiskDocumentName };

const missing = (message: string) => fail('input.invalid', { issues: [{ path: 'id', message }] });

function analysisOf(queries: Queries, { id, year }: DocumentRequest): string {
  if (id !== undefined) return queries.riskAnalyses.require(id).id;
  if (year === undefined) return missing('riskanalys eller år saknas');
  const newest = queries.risk.analyses().find((each) => each.year === year);
  return newest?.id ?? fail('item.missing', { what: 'risk_analysis', id: String(year) });
}

/** An analysis as it was adopted, or as it stands. */
function analysisNow(
  queries: Queries,
  id: string,
): { readonly value: AnalysisValue; readonly frozenId: string | null } {
  const frozen = frozenAdoption(queries, id);
  if (frozen === undefined) {
    return { value: analysisValue(boardDetail(queries), analysisDetail(queries, id)), frozenId: null };
  }
  return { value: JSON.parse(queries.frozen.require(frozen.id).value) as AnalysisValue, frozenId: frozen.id };
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
  return { files: await makeRiskFiles(house, [spec], command), warnings };
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

interface FollowUpNow {
  /** As it was reported, with the remarks made since; as it stands where it is not. */
  readonly value: FollowUpValue;
  readonly frozenId: string | null;
  /** Remarks were made after it was reported. */
  readonly remarked: boolean;
}

function followUpNow(queries: Queries, year: number, periodKey: string): FollowUpNow {
  const period = periodDetail(queries, year, periodKey);
  const analysis = queries.riskAnalyses.require(period.analysisId);
  const now = followUpValue(boardDetail(queries), yearDetail(queries, year), period, analysis);
  const about = period.followUp === null ? [] : queries.frozenOf.about(period.followUp.id);
  const frozen = about.findLast((each) => each.kind === 'followUp');
  if (frozen === undefined) return { value: now, frozenId: null, remarked: false };
  const reported = JSON.parse(queries.frozen.require(frozen.id).value) as FollowUpValue;
  const { value, added } = withRemarks(reported, now);
  return { value, frozenId: frozen.id, remarked: added };
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
  return { files: [...original, ...(await makeRiskFiles(house, [spec], command))], warnings };
}

/** What a proposed delegated decision says beside the follow-up: who decides it, to whom it goes, what goes with it. */
function decisionProposal(queries: Queries, date: string, attachments: readonly DocumentFile[]): DecisionProposal {
  const board = boardDetail(queries);
  return {
    chair: seatsAt(board, date).find((each) => each.role === 'chair')?.name ?? '',
    date,
    recipients: board.recipients.filter((each) => each.usual).map((each) => each.name),
    clauseStyle: board.board.clauseStyle,
    attachments: attachments.map((each) => each.fileName),
  };
}

/** The analysis of a year as a workbook, with the follow-up of its plan where there is any. */
async function excelFile(house: House, request: DocumentRequest, caller: Caller): Promise<MadeDocuments> {
  const { queries } = house.desk(caller);
  const { value } = analysisNow(queries, analysisOf(queries, request));
  const followed = queries.risk.followUpIds(value.year).length > 0;
  const followUp = followed ? yearDetail(queries, value.year) : null;
  const bytes = await house.workshop.run('riskWorkbook', { value, followUp });
  const named = riskFileName({ kind: 'riskanalys', value, draft: false, author: '' });
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
 * and the proposed delegated decision where no meeting falls in time.
 */
export async function packageFiles(house: House, followUpId: string, caller: Caller) {
  const { queries, today } = house.desk(caller);
  const { year, periodKey } = queries.followUps.require(followUpId);
  const now = followUpNow(queries, year, periodKey);
  const { value } = now;
  const author = boardAuthor(house, caller);
  const followUp = await followUpFiles(house, now, caller);
  const report: RiskSpec = { kind: 'intern-kontroll', value, draft: now.frozenId === null, author };
  const inTime = meetingInTime(queries.meetings.all(), value.endsOn) !== null;
  const proposal = decisionProposal(queries, value.reportedOn ?? today, followUp.files);
  const decision: readonly RiskSpec[] = inTime ? [] : [{ kind: 'delegationsbeslut', value, proposal, author }];
  const made = await makeRiskFiles(house, [report, ...decision], 'followUp.package');
  const folder = riskFileName(report)
    .replace(/\.docx$/, '')
    .replace('Intern-kontroll', 'Underlag');
  const files = await deliverTogether(house, [...followUp.files, ...made], folder);
  return { files, warnings: followUp.warnings } satisfies { warnings: readonly DocumentWarning[]; files: unknown };
}
