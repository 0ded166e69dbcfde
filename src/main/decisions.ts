import type { AgendaItem } from '../shared/agenda/model.ts';
import { clausesOf } from '../shared/agenda/rules.ts';
import { isAppealed } from '../shared/approval/rules.ts';
import type { Board } from '../shared/board/model.ts';
import type { DecisionRow, minutesCommands } from '../shared/minutes/commands.ts';
import { decisionOf } from '../shared/minutes/sentences.ts';
import type { MeetingRow } from './db/meeting.ts';
import type { Queries } from './db/queries.ts';
import type { Handlers } from './handlers.ts';
import { currentMinutes } from './minutes-value.ts';
import { numberedItems } from './numbering.ts';

type DecisionCommands = Pick<typeof minutesCommands, Extract<keyof typeof minutesCommands, `decision.${string}`>>;

/** The words of a decision, a line for each clause. */
function textOf(item: AgendaItem, style: Board['clauseStyle']): string {
  const words = decisionOf(item);
  if (words === null) return '';
  return [words.intro, ...clausesOf(words, style).map((each) => each.text)].filter((each) => each !== '').join('\n');
}

/** What every row of the list needs, read once. */
interface Around {
  readonly rows: readonly MeetingRow[];
  readonly style: Board['clauseStyle'];
  readonly registryNumbers: ReadonlyMap<string, string>;
  readonly finalIds: ReadonlySet<string>;
}

/** The items whose decision is final: confirmed, and not appealed since but in vain. */
function finalIdsOf(queries: Queries): ReadonlySet<string> {
  const appeals = queries.appeals.all();
  const confirmed = queries.finalities.all().map((each) => each.agendaItemId);
  return new Set(confirmed.filter((id) => !isAppealed(id, appeals)));
}

function aroundOf(queries: Queries): Around {
  return {
    rows: queries.meeting.rows(),
    style: queries.board.all()[0]?.clauseStyle ?? 'att',
    registryNumbers: new Map(queries.matters.all().map((each) => [each.id, each.registryNumber])),
    finalIds: finalIdsOf(queries),
  };
}

/** The decisions of one meeting, its last § first. */
function decisionsOf(queries: Queries, { rows, style, registryNumbers, finalIds }: Around, row: MeetingRow) {
  const meeting = queries.meetings.require(row.id);
  return numberedItems(queries, meeting, rows)
    .flatMap(({ item, number, fixed }): DecisionRow[] => {
      const { id: itemId, outcome, title, matterId } = item;
      if (outcome === null || outcome === 'none' || item.withdrawn) return [];
      const atOnce = item.immediate && queries.frozenOf.about(itemId).some((each) => each.kind === 'immediate');
      const registryNumber = registryNumbers.get(matterId ?? '') ?? '';
      const approved = row.approved === 1 || atOnce;
      const where = { itemId, meetingId: row.id, meetingDate: row.date, number, fixed };
      const text = textOf(item, style);
      return [{ ...where, title, matterId, registryNumber, outcome, text, approved, final: finalIds.has(itemId) }];
    })
    .toReversed();
}

export const decisionHandlers: Handlers<DecisionCommands> = {
  'decision.list': ({ queries }) => {
    const around = aroundOf(queries);
    const begun = around.rows.filter((each) => each.status === 'held' || each.status === 'underway');
    return begun.flatMap((each) => decisionsOf(queries, around, each));
  },
  'decision.get': ({ queries, today }, { itemId }) => {
    const item = queries.agendaItems.require(itemId);
    const meeting = queries.meetings.require(item.meetingId);
    const { minutes } = currentMinutes(queries, meeting, today);
    const paragraph = minutes.paragraphs.find((each) => each.itemId === itemId) ?? null;
    return { paragraph, meetingDate: meeting.date };
  },
};
