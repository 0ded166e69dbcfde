import { type InformationPoint, informationPoint } from '../shared/agenda/information.ts';
import type { auditCommands } from '../shared/audit/commands.ts';
import { emptyRichText } from '../shared/rich-text.ts';
import { entityHandlers } from './entity.ts';
import type { Desk, Handlers } from './handlers.ts';

/** Those of the latest earlier item with information, without their texts; none comes twice. */
function fetchPoints({ queries, newId }: Desk, agendaItemId: string): readonly InformationPoint[] {
  const { meetingId } = queries.agendaItems.require(agendaItemId);
  const { date } = queries.meetings.require(meetingId);
  const earlier = queries.audit.earlierInformation(date);
  const own = queries.informationPoints.of(agendaItemId);
  const known = new Set(own.map((each) => each.title.trim()));
  const standing = earlier === null ? [] : queries.informationPoints.of(earlier);
  const first = queries.informationPoints.end(agendaItemId);
  standing
    .filter((each) => !known.has(each.title.trim()))
    .forEach((each, at) => {
      const ids = { id: newId(), agendaItemId, position: first + at };
      queries.informationPoints.insert({ ...each, ...ids, text: emptyRichText });
    });
  return queries.informationPoints.of(agendaItemId);
}

type InformationCommands = Pick<
  typeof auditCommands,
  Extract<keyof typeof auditCommands, `informationPoint.${string}`>
>;

export const informationHandlers: Handlers<InformationCommands> = {
  ...entityHandlers('informationPoint', informationPoint, (queries) => queries.informationPoints, 'agendaItemId'),
  'informationPoint.update': ({ queries }, { id, patch }) => queries.informationPoints.update(id, patch),
  'informationPoint.fetch': (desk, { agendaItemId }) => fetchPoints(desk, agendaItemId),
};
