import type { DecisionDetail } from '../shared/delegation/commands.ts';
import { type DecisionValue, decisionFormat, decisionValue } from '../shared/delegation/decision-value.ts';
import { periodDocuments } from '../shared/delegation/model.ts';
import { decisionLacks } from '../shared/delegation/rules.ts';
import { fail } from '../shared/errors.ts';
import { daysAfter } from '../shared/law/days.ts';
import { listed } from '../shared/swedish.ts';
import { boardAuthor } from './author.ts';
import { boardDetail } from './board-detail.ts';
import { reportHandlers as followUpReport } from './control-plan-report.ts';
import type { Queries } from './db/queries.ts';
import { shownDecisionAttachments } from './delegation-attachments.ts';
import { decisionDetail } from './delegation-detail.ts';
import { decisionNow } from './delegation-now.ts';
import { deliverTogether } from './deliver-together.ts';
import type { MadeDocuments } from './documents/documents.ts';
import { freezeMade } from './freeze-made.ts';
import { freeze, type IssuedFile, issued } from './frozen.ts';
import type { Desk } from './handlers.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { madeFiles } from './made/export-made.ts';
import { madeDocument } from './made/made-documents.ts';
import { decisionHandlers as reportDecision } from './report-decision.ts';
import { makeWordFiles } from './word-files.ts';

const step = { command: 'delegatedDecision.decide', label: 'Fatta delegationsbeslut' } as const;

/** What a draft says if it is decided that day, with the next number of that year; ends where it cannot be. */
function decidedValue({ queries, today }: Desk, id: string, decidedOn: string): DecisionValue {
  const decision = queries.delegatedDecisions.require(id);
  if (decision.decidedOn !== null) {
    const message = 'Beslutet är redan fattat. Fatta ett nytt beslut om något ska ändras.';
    fail('rule.broken', { rule: 'decision.decided', message });
  }
  // The screen may stand in a time zone where it is tomorrow already.
  if (decidedOn > daysAfter(today, 1)) {
    fail('rule.broken', {
      rule: 'decision.date',
      message: 'Beslutsdagen ligger i framtiden. Välj dagens datum eller en tidigare dag.',
    });
  }
  const lacks = decisionLacks(decision, queries.delegationPoints.all());
  if (lacks.length > 0) {
    const message = `Beslutet kan inte fattas än. ${lacks.map((each) => each.text).join(' ')}`;
    fail('rule.broken', { rule: 'decision.blank', message });
  }
  const year = Number(decidedOn.slice(0, 4));
  const point = queries.delegationPoints.get(decision.pointId ?? '');
  return decisionValue(boardDetail(queries), {
    decision: { ...decision, decidedOn },
    number: { year, number: queries.delegation.nextNumber(year) },
    point,
    attachments: shownDecisionAttachments(queries, id),
  });
}

/** What follows a decision and is made here of something that is still there. */
function followingMade(queries: Queries, id: string) {
  return shownDecisionAttachments(queries, id).flatMap(({ document, subjectId, title, settled }) => {
    if (document === null || subjectId === null) return [];
    const there = madeDocument(document)
      .subjects(queries)
      .some((each) => each.id === subjectId);
    return there ? [{ document, subjectId, title, settled }] : [];
  });
}

/** The files of what is made here and follows a decision, as they are that moment. */
async function followingFiles(house: House, id: string, caller: Caller): Promise<readonly IssuedFile[]> {
  const files: IssuedFile[] = [];
  for (const { document, subjectId } of followingMade(house.desk(caller).queries, id)) {
    const made = await madeFiles(house, document, subjectId, caller);
    files.push(...made.files.map((each) => ({ document, ...each })));
  }
  return files;
}

/**
 * Locks the report and the follow-up that a decision approves, where they are open; else the decision would approve what
 * can still change. Where that is not wanted it ends, and says which they are.
 */
async function settlePeriod(
  house: House,
  id: string,
  decidedOn: string,
  settle: boolean,
  caller: Caller,
): Promise<void> {
  const open = followingMade(house.desk(caller).queries, id).filter(
    (each) => !each.settled && periodDocuments.some((one) => one === each.document),
  );
  if (open.length > 0 && !settle) {
    const names = listed(open.map((each) => `”${each.title}”`));
    const message = `${names} kan ännu ändras. Lås underlaget när beslutet fattas, eller ta bort det.`;
    fail('rule.broken', { rule: 'decision.attachments', message });
  }
  for (const { document, subjectId } of open) {
    if (document === 'uppfoljning') {
      await followUpReport['followUp.report'](house, { id: subjectId, reportedOn: decidedOn }, caller);
    } else {
      const decision = { id: subjectId, decidedOn, itemId: null, delegatedDecisionId: id };
      await reportDecision['report.decide'](house, decision, caller);
    }
  }
}

/**
 * Makes a decision: its files are made in the worker, so all is looked at again before it is written. What is frozen is no
 * step that undo can take back, so a number is never given twice and the series has no gap.
 */
export async function decide(
  house: House,
  { id, decidedOn, settle }: { readonly id: string; readonly decidedOn: string; readonly settle: boolean },
  caller: Caller,
): Promise<DecisionDetail> {
  decidedValue(house.desk(caller), id, decidedOn);
  await settlePeriod(house, id, decidedOn, settle, caller);
  const author = boardAuthor(house, caller);
  await freezeMade(house, caller, {
    step,
    subject: { table: 'delegated_decision', id },
    value: (desk) => decidedValue(desk, id, decidedOn),
    async files(value) {
      const spec = { kind: 'delegationsbeslut', value, draft: false, author } as const;
      const own = await makeWordFiles(house, [spec], step.command);
      return [...own, ...(await followingFiles(house, id, caller))];
    },
    changed: {
      rule: 'decision.changed',
      message: 'Beslutet, eller numret i serien, ändrades medan det fattades. Försök igen.',
    },
    write(desk, value, documents) {
      const { queries } = desk;
      queries.delegatedDecisions.update(id, { decidedOn });
      if (value.number) {
        queries.delegationNumbers.insert({ id: desk.newId(), delegatedDecisionId: id, ...value.number });
      }
      const locks = [{ table: 'delegated_decision', id }];
      freeze(desk, {
        kind: 'delegatedDecision',
        subjectId: id,
        formatVersion: decisionFormat,
        value,
        documents,
        locks,
      });
    },
  });
  return decisionDetail(house.desk(caller).queries, id);
}

/** The files that were attached by hand, under names of their own. */
function attachedFiles(queries: Queries, id: string): MadeDocuments['files'] {
  return queries.decisionAttachments.of(id).flatMap(({ sha256, fileName, title, mediaType }) => {
    const bytes = sha256 === null ? undefined : queries.blobs.get(sha256);
    return bytes ? [{ fileName: fileName || title, mediaType: mediaType || 'application/octet-stream', bytes }] : [];
  });
}

/** Hands over a decision with all that follows it: what is decided as it was issued, a draft as it stands. */
export async function deliverDecision(house: House, id: string, caller: Caller) {
  const desk = house.desk(caller);
  const { frozenId } = decisionNow(desk.queries, id);
  const made = await madeFiles(house, 'delegationsbeslut', id, caller);
  const following =
    frozenId === null
      ? await followingFiles(house, id, caller)
      : issued(desk, frozenId).filter((each) => each.document !== 'delegationsbeslut');
  const files = [...made.files, ...following, ...attachedFiles(desk.queries, id)];
  const folder = made.files[0]?.fileName.replace(/\.\w+$/, '') ?? 'Delegationsbeslut';
  return { files: await deliverTogether(house, files, folder), warnings: made.warnings };
}
