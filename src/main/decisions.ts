import type { Outcome } from '../shared/agenda/model.ts';
import { clausesOf } from '../shared/agenda/rules.ts';
import type { DecisionRow, minutesCommands } from '../shared/minutes/commands.ts';
import { decisionOf } from '../shared/minutes/sentences.ts';
import type { Queries } from './db/queries.ts';
import type { Desk, Handlers } from './handlers.ts';
import { currentMinutes } from './minutes-value.ts';
import { numberedItems } from './numbering.ts';

type DecisionCommands = Pick<typeof minutesCommands, Extract<keyof typeof minutesCommands, `decision.${string}`>>;

const undecided: readonly (Outcome | null)[] = [null, 'none'];

function decisionsOf(queries: Queries, meetingId: string, approved: boolean): readonly DecisionRow[] {
  const meeting = queries.meetings.require(meetingId);
  const style = queries.board.all()[0]?.clauseStyle ?? 'att';
  return numberedItems(queries, meeting).flatMap(({ item, number, fixed }): DecisionRow[] => {
    if (item.outcome === null || undecided.includes(item.outcome) || item.withdrawn) return [];
    const words = decisionOf(item);
    const clauses = words === null ? [] : clausesOf(words, style).map((each) => each.text);
    const matter = item.matterId === null ? undefined : queries.matters.get(item.matterId);
    return [
      {
        itemId: item.id,
        meetingId,
        meetingDate: meeting.date,
        number,
        fixed,
        title: item.title,
        matterId: item.matterId,
        registryNumber: matter?.registryNumber ?? '',
        outcome: item.outcome,
        text: [words?.intro ?? '', ...clauses].filter((each) => each !== '').join('\n'),
        approved: approved || queries.frozenOf.about(item.id).some((each) => each.kind === 'immediate'),
        final: queries.finalities.of(item.id).length > 0,
      },
    ];
  });
}

export const decisionHandlers: Handlers<DecisionCommands> = {
  'decision.list': ({ queries }) =>
    queries.meeting
      .rows()
      .filter((each) => each.status === 'held' || each.status === 'underway')
      .flatMap((each) => decisionsOf(queries, each.id, each.approved === 1).toReversed()),
  'decision.get': ({ queries, today }: Desk, { itemId }) => {
    const item = queries.agendaItems.require(itemId);
    const meeting = queries.meetings.require(item.meetingId);
    const { minutes } = currentMinutes(queries, meeting, today);
    const paragraph = minutes.paragraphs.find((each) => each.itemId === itemId) ?? null;
    return { paragraph, meetingDate: meeting.date };
  },
};
