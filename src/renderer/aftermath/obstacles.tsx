import type { ApprovalObstacle } from '../../shared/approval/rules.ts';
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
  if (obstacles.length === 0) return null;
  const { board, detail, paragraphs } = facts;
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
    <Notice tone="info">
      <p>Innan någon kan justera:</p>
      <ul className="after-changes">
        {obstacles.map((each) => (
          <li key={each.code}>
            {obstacleText(each, (itemIds) => spanOf(paragraphs, itemIds, board.board.paragraphPrefix))}{' '}
            <a href={way(each)}>{obstacleWays[each.code]}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
