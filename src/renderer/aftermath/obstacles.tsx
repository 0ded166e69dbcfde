import { type ApprovalNote, type ApprovalObstacle, approvalGroup, approvalNotes } from '../../shared/approval/rules.ts';
import { citation } from '../../shared/law/references.ts';
import { attendancePart, meetingsPath } from '../meeting/place.ts';
import { meetingModePath } from '../minutes/place.ts';
import { Notice } from '../parts/notice.tsx';
import { hashOf } from '../store/route.ts';
import { useStore } from '../store/use-store.ts';
import type { AftermathFacts } from './facts.ts';
import { spanOf } from './follow-up.ts';
import { aftermathPart } from './sections.ts';
import { obstacleText, obstacleWays } from './words.ts';

export interface ObstaclesProps {
  readonly obstacles: readonly ApprovalObstacle[];
  readonly facts: AftermathFacts;
  readonly agendaItemId: string | null;
}

/** What must be put right before anyone can approve, each a step from where it is. */
export function Obstacles({ obstacles, facts, agendaItemId }: ObstaclesProps) {
  const list = useStore((state) => state.meeting.list);
  const { board, detail, groups, paragraphs } = facts;
  const span = (itemIds: readonly string[]) => spanOf(paragraphs, itemIds, board.board.paragraphPrefix);
  const issued = groups.some((each) => each.agendaItemId === agendaItemId && each.issued !== null);
  const { id } = detail.meeting;
  const way = (obstacle: ApprovalObstacle): string => {
    switch (obstacle.code) {
      case 'notHeld':
        return hashOf(meetingModePath, id);
      case 'notImmediate':
        return hashOf(meetingModePath, id, agendaItemId ?? '');
      case 'undecided':
        return hashOf(meetingModePath, id, obstacle.itemIds[0] ?? '');
      case 'chairMissing':
        return hashOf(meetingModePath, id, obstacle.itemIds[0] ?? '', 'narvaro');
      case 'approversMissing':
      case 'approverAbsent':
        return hashOf(meetingsPath, id, attendancePart);
      case 'earlierUnfixed': {
        const earlier = list.find((each) => each.date === obstacle.date && each.id !== id);
        return earlier ? hashOf(meetingsPath, earlier.id, aftermathPart) : hashOf(meetingsPath);
      }
    }
  };
  return (
    <>
      {obstacles.length === 0 ? null : (
        <Notice tone="info">
          <p>Innan någon kan justera:</p>
          <ul className="after-changes">
            {obstacles.map((each) => (
              <li key={each.code}>
                {obstacleText(each, span)} <a href={way(each)}>{obstacleWays[each.code]}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {issued ? null : <Notes facts={facts} agendaItemId={agendaItemId} span={span} />}
    </>
  );
}

type Span = (itemIds: readonly string[]) => string;

function noteText(note: ApprovalNote, span: Span): string {
  switch (note.code) {
    case 'quorumMissing':
      return `Nämnden var inte beslutsför när den beslutade ${span(note.itemIds)} (${citation('quorum')}).`;
    case 'municipalitiesMissing':
      return 'Nämnden har inga kommuner, så justeringen får inga anslag och tiden att överklaga börjar inte.';
  }
}

/** What one should know before the approval, though nothing stops it. */
function Notes({ facts, agendaItemId, span }: Pick<ObstaclesProps, 'facts' | 'agendaItemId'> & { span: Span }) {
  const { board, detail } = facts;
  const notes = approvalNotes(board, detail, approvalGroup(board, detail, agendaItemId));
  if (notes.length === 0) return null;
  return (
    <Notice tone="warn">
      {notes.map((each) => (
        <p key={each.code}>{noteText(each, span)}</p>
      ))}
    </Notice>
  );
}
