import type { BoardDetail } from '../shared/board/commands.ts';
import { fail } from '../shared/errors.ts';
import type { Queries } from './db/queries.ts';

/** All that stands around the meetings, as one value. */
export function boardDetail(queries: Queries): BoardDetail {
  return {
    board: queries.board.all()[0] ?? fail('board.closed', {}),
    municipalities: queries.municipalities.all(),
    persons: queries.persons.all(),
    assignments: queries.assignments.all(),
    officers: queries.officers.all(),
    recipients: queries.recipients.all(),
    matters: queries.matters.all(),
    templateItems: queries.templateItems.all(),
  };
}
