import { seriesNumber } from '../../shared/delegation/rules.ts';
import { letterheadOf } from '../../shared/minutes/minutes-of.ts';
import { paragraphText } from '../../shared/swedish.ts';
import { boardDetail } from '../board-detail.ts';
import { notifiedList } from '../delegation-list.ts';
import { decisionNow } from '../delegation-now.ts';
import { isApproved, listedItems } from '../delegation-standing.ts';
import type { DelegatedDecisionSpec } from '../documents/delegated-decision-spec.ts';
import { listTitles } from '../documents/notified-list.ts';
import type { NotifiedListSpec } from '../documents/notified-list-spec.ts';
import type { MadeDocument, MadeSubject } from './made-document.ts';

/** Every delegated decision, drafts too. */
export const decisionMade: MadeDocument<DelegatedDecisionSpec> = {
  subjects: (queries) =>
    queries.delegatedDecisions
      .all()
      .map(({ id, title, decidedOn }): MadeSubject => {
        const number = queries.delegation.numberOf(id);
        const name = number === null ? 'Delegationsbeslut' : `Delegationsbeslut nr ${seriesNumber(number)}`;
        return { id, title: `${name}: ${title || 'utan rubrik'}`, date: decidedOn, settled: decidedOn !== null };
      })
      .toReversed(),
  spec(queries, id, author) {
    const { value, frozenId } = decisionNow(queries, id);
    return { kind: 'delegationsbeslut', value, draft: frozenId === null, author };
  },
  frozenId: (queries, id) => decisionNow(queries, id).frozenId,
  warnings(queries, id) {
    const { value, frozenId } = decisionNow(queries, id);
    const title = value.title || 'Delegationsbeslut';
    return [
      ...(frozenId === null ? [{ code: 'decisionDraft', title } as const] : []),
      ...(value.registryNumber === '' ? [{ code: 'registryNumberMissing', title } as const] : []),
    ];
  },
};

type ListKind = 'delegationsforteckning' | 'anmalningsforteckning';

/** What is notified at a meeting: one list for each notification item. */
export function notifiedListMade<K extends ListKind>(kind: K): MadeDocument<NotifiedListSpec<K>> {
  return {
    subjects: (queries) =>
      queries.agendaItems
        .all()
        .filter((each) => each.kind === 'notification' && !each.withdrawn)
        .map((item): MadeSubject => {
          const { date } = queries.meetings.require(item.meetingId);
          return { id: item.id, title: `${listTitles[kind]} ${date}`, date, settled: isApproved(queries, item.id) };
        })
        .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)),
    spec(queries, id, author) {
      const board = boardDetail(queries);
      const item = queries.agendaItems.require(id);
      const { date } = queries.meetings.require(item.meetingId);
      const listed = listedItems(queries)(id);
      const number = listed?.paragraph ?? null;
      const value = {
        letterhead: letterheadOf(board),
        meetingDate: date,
        item: item.title || 'Ärende utan rubrik',
        paragraph: number === null ? '' : paragraphText(number, board.board.paragraphPrefix),
        registryNumber: board.matters.find((each) => each.id === item.matterId)?.registryNumber.trim() ?? '',
        list: notifiedList(queries, id),
      };
      return { kind, value, draft: false, author };
    },
    frozenId: () => null,
    warnings: () => [],
  };
}
