import type { Board } from '../../shared/board/model.ts';
import type { Seat } from '../../shared/meeting/rules.ts';

/** For whom of those who are away a substitute serves first: by municipality or party as the board has it, else the first. */
export function ownMember(substitute: Seat, away: readonly Seat[], order: Board['substituteOrder']): Seat | undefined {
  switch (order) {
    case 'list':
      return away[0];
    case 'municipality':
      return away.find((each) => each.municipality === substitute.municipality) ?? away[0];
    case 'party':
      return away.find((each) => each.party === substitute.party) ?? away[0];
  }
}
