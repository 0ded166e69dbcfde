import type { DelegatedDecision, PeriodDocument } from '../shared/delegation/model.ts';
import { periodDocuments } from '../shared/delegation/model.ts';
import { beginFollowUp } from './control-plan-begin.ts';
import type { Queries } from './db/queries.ts';
import { attachMadeToDecision } from './delegation-attachments.ts';
import type { Desk } from './handlers.ts';
import { madeDocument } from './made/made-documents.ts';
import { createReport } from './report-create.ts';

type OfPeriod = Pick<DelegatedDecision, 'year' | 'periodKey'>;

/** What a document of a period is made of; null where it is not begun. */
function subjectId(queries: Queries, document: PeriodDocument, year: number, periodKey: string): string | null {
  switch (document) {
    case 'uppfoljning':
      return queries.risk.followUpId(year, periodKey) ?? null;
    case 'rapport':
      return queries.report.idOf(year, periodKey) ?? null;
  }
}

/** Whether a document of a period is begun, or can be. */
function canBe(queries: Queries, document: PeriodDocument, year: number): boolean {
  switch (document) {
    case 'uppfoljning':
      return queries.risk.analyses().some((each) => each.year === year);
    case 'rapport':
      return true;
  }
}

/** Begins a document of a period. */
function begin(desk: Desk, document: PeriodDocument, year: number, periodKey: string): string | null {
  switch (document) {
    case 'uppfoljning':
      return beginFollowUp(desk, year, periodKey).id;
    case 'rapport':
      return createReport(desk, year, periodKey).id;
  }
}

/** The documents of a decision's period that could follow it and do not. */
export function missingPeriodDocuments(
  queries: Queries,
  { id, year, periodKey, decidedOn }: OfPeriod & Pick<DelegatedDecision, 'id' | 'decidedOn'>,
): readonly PeriodDocument[] {
  if (year === null || periodKey === null || decidedOn !== null) return [];
  const own = queries.decisionAttachments.of(id);
  return periodDocuments.filter((document) => {
    const subject = subjectId(queries, document, year, periodKey);
    const there = own.some((each) => each.document === document && each.subjectId === subject);
    return !there && canBe(queries, document, year);
  });
}

/** Lets the documents of its period follow a decision, and begins those that are not begun; call inside a write. */
export function attachPeriodDocuments(
  desk: Desk,
  decision: OfPeriod & Pick<DelegatedDecision, 'id'>,
  documents: readonly PeriodDocument[],
): void {
  const { queries } = desk;
  const { id, year, periodKey } = decision;
  if (year === null || periodKey === null) return;
  for (const document of documents.filter((each) => canBe(queries, each, year))) {
    const subject = subjectId(queries, document, year, periodKey) ?? begin(desk, document, year, periodKey);
    if (subject !== null) attachMadeToDecision(desk, id, document, subject);
  }
}

/** What of a period is begun and would follow its decision. */
export function periodAttachments(
  queries: Queries,
  { year, periodKey }: { readonly year: number; readonly periodKey: string },
  documents: readonly PeriodDocument[],
): readonly { readonly title: string; readonly date: string | null }[] {
  return documents.flatMap((document) => {
    const subject = subjectId(queries, document, year, periodKey);
    const found = madeDocument(document)
      .subjects(queries)
      .find((each) => each.id === subject);
    return found ? [{ title: found.title, date: found.date }] : [];
  });
}
