import type { DecisionDetail } from '../shared/delegation/commands.ts';
import { type DecisionValue, decisionFormat, decisionValue } from '../shared/delegation/decision-value.ts';
import { periodDocuments } from '../shared/delegation/model.ts';
import { decisionLacks } from '../shared/delegation/rules.ts';
import { fail } from '../shared/errors.ts';
import { listed } from '../shared/swedish.ts';
import { boardAuthor } from './author.ts';
import { boardDetail } from './board-detail.ts';
import { leavingFollowUp } from './control-plan-report.ts';
import type { Queries } from './db/queries.ts';
import { shownDecisionAttachments } from './delegation-attachments.ts';
import { decisionDetail } from './delegation-detail.ts';
import { decisionNow } from './delegation-now.ts';
import { deliverTogether } from './deliver-together.ts';
import type { MadeDocuments } from './documents/documents.ts';
import { freezeTogether, type LeavingPart } from './freeze-made.ts';
import { freeze, type IssuedFile, issued } from './frozen.ts';
import type { Desk } from './handlers.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { madeFiles } from './made/export-made.ts';
import { madeDocument } from './made/made-documents.ts';
import { mustHaveCome } from './must-have-come.ts';
import { leavingReport } from './report-decision.ts';
import { makeWordFiles } from './word-files.ts';

const step = { command: 'delegatedDecision.decide', label: 'Fatta delegationsbeslut' } as const;

/** What a draft says if it is decided that day, with the next number of that year; ends where it cannot be. */
function decidedValue({ queries, today }: Desk, id: string, decidedOn: string): DecisionValue {
  const decision = queries.delegatedDecisions.require(id);
  if (decision.decidedOn !== null) {
    const message = 'Beslutet är redan fattat. Fatta ett nytt beslut om något ska ändras.';
    fail('rule.broken', { rule: 'decision.decided', message });
  }
  mustHaveCome(decidedOn, today, 'Beslutsdagen');
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

type Following = ReturnType<typeof followingMade>[number];

/** The files of what is made here and follows a decision, as they are that moment; `fresh` are those it has made already. */
async function followingFiles(
  house: House,
  id: string,
  caller: Caller,
  fresh: ReadonlyMap<string, readonly IssuedFile[]> = new Map(),
): Promise<readonly IssuedFile[]> {
  const files: IssuedFile[] = [];
  for (const { document, subjectId } of followingMade(house.desk(caller).queries, id)) {
    const known = fresh.get(subjectId);
    const made = known ?? (await madeFiles(house, document, subjectId, caller)).files;
    files.push(...made.map((each) => ({ document, ...each })));
  }
  return files;
}

/**
 * The report and the follow-up that a decision approves, where they are open: they are locked with it, else it would
 * approve what can still change. Where that is not wanted it ends, and says which they are.
 */
function openPeriod(queries: Queries, id: string, settle: boolean): readonly Following[] {
  const open = followingMade(queries, id).filter(
    (each) => !each.settled && periodDocuments.some((one) => one === each.document),
  );
  if (open.length > 0 && !settle) {
    const names = listed(open.map((each) => `”${each.title}”`));
    const message = `${names} kan ännu ändras. Lås underlaget när beslutet fattas, eller ta bort det.`;
    fail('rule.broken', { rule: 'decision.attachments', message });
  }
  // The report prints the follow-up, so that comes first.
  return open.toSorted((a, b) => Number(b.document === 'uppfoljning') - Number(a.document === 'uppfoljning'));
}

type Order = { readonly id: string; readonly decidedOn: string };

/** What is locked with a decision as it leaves the house. */
function leavingPeriod(
  house: House,
  { id, decidedOn }: Order,
  { document, subjectId }: Following,
  caller: Caller,
): LeavingPart<unknown> {
  if (document === 'uppfoljning') return leavingFollowUp(house, subjectId, decidedOn, caller);
  return leavingReport(house, subjectId, { decidedOn, adoptedItemId: null, delegatedDecisionId: id }, caller);
}

/** The decision itself as it leaves the house, after the open parts that are locked with it. */
function leavingDecision(
  house: House,
  { id, decidedOn }: Order,
  open: readonly Following[],
  caller: Caller,
): LeavingPart<DecisionValue> {
  const author = boardAuthor(house, caller);
  return {
    subject: { table: 'delegated_decision', id },
    value: (desk) => decidedValue(desk, id, decidedOn),
    async files(value, before) {
      const spec = { kind: 'delegationsbeslut', value, draft: false, author } as const;
      const own = await makeWordFiles(house, [spec], step.command);
      const fresh = new Map(open.map((each, index) => [each.subjectId, before[index] ?? []]));
      return [...own, ...(await followingFiles(house, id, caller, fresh))];
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
  };
}

/**
 * Makes a decision, and locks what it approves in the same step: all of it or nothing. Its files are made in the worker, so
 * all is looked at again before it is written. What is frozen is no step that undo can take back, so a number is never given
 * twice and the series has no gap.
 */
export async function decide(
  house: House,
  { settle, ...order }: Order & { readonly settle: boolean },
  caller: Caller,
): Promise<DecisionDetail> {
  const desk = house.desk(caller);
  decidedValue(desk, order.id, order.decidedOn);
  const open = openPeriod(desk.queries, order.id, settle);
  const parts = open.map((each) => leavingPeriod(house, order, each, caller));
  const changed = {
    rule: 'decision.changed',
    message: 'Beslutet, det som följer med det eller numret i serien ändrades medan beslutet fattades. Försök igen.',
  };
  await freezeTogether(house, caller, { step, changed }, [...parts, leavingDecision(house, order, open, caller)]);
  return decisionDetail(house.desk(caller).queries, order.id);
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
