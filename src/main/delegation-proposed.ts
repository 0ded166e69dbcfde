import { decisionValue } from '../shared/delegation/decision-value.ts';
import { boardAuthor } from './author.ts';
import { boardDetail } from './board-detail.ts';
import { draftFields, type PeriodPlace, periodTemplate } from './delegation-draft.ts';
import { periodAttachments } from './delegation-period.ts';
import type { MadeDocuments } from './documents/documents.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { madeFiles } from './made/export-made.ts';
import { makeWordFiles } from './word-files.ts';

/** The files of a period's decision: of the one that is made or begun, else of the draft that would be proposed. */
export async function periodDecisionFiles(
  house: House,
  period: PeriodPlace,
  caller: Caller,
): Promise<MadeDocuments['files']> {
  const desk = house.desk(caller);
  const { queries } = desk;
  const known = queries.delegation.idsOfPeriod(period.year, period.periodKey).at(-1);
  if (known !== undefined) return (await madeFiles(house, 'delegationsbeslut', known, caller)).files;
  const template = periodTemplate(queries);
  const decision = { ...draftFields(desk, template, period), id: 'proposed' };
  const point = queries.delegationPoints.get(decision.pointId ?? '');
  const attachments = periodAttachments(queries, period, template.documents);
  const value = decisionValue(boardDetail(queries), { decision, number: null, point, attachments });
  const spec = { kind: 'delegationsbeslut', value, draft: true, author: boardAuthor(house, caller) } as const;
  return makeWordFiles(house, [spec], 'followUp.package');
}
