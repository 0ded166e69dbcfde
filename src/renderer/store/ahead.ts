import type { Outcome } from '../../shared/agenda/model.ts';
import { standardDecision } from '../../shared/minutes/sentences.ts';
import { type Details, isRow, mergeFresh } from './merge.ts';

function moveInParts<T extends object>(whole: T, id: string, to: number): T {
  for (const [key, list] of Object.entries(whole)) {
    const row = Array.isArray(list) ? list.find((each) => isRow(each) && each.id === id) : undefined;
    if (row) return { ...whole, [key]: list.filter((each: unknown) => each !== row).toSpliced(to, 0, row) };
  }
  return whole;
}

/** A row in its new place, so that the next key counts from there. */
function moved({ board, meeting }: Details, id: string, to: number): Details {
  return { board: board && moveInParts(board, id, to), meeting: meeting && moveInParts(meeting, id, to) };
}

/** An item with its outcome and the usual words of its decision; who is elected only the host knows. */
function decided(details: Details, id: string, outcome: Outcome | null): Details {
  const item = details.meeting?.items.find((each) => each.id === id);
  if (!item || item.outcome === outcome) return details;
  const style = details.board?.board.clauseStyle ?? 'att';
  const decision = outcome === null ? null : standardDecision(outcome, item.proposal, [], style);
  return mergeFresh(details, { id, outcome, decision } as { id: string });
}

/**
 * What is read, as a command will leave it: shown before the host has answered. Null where only the host can say.
 */
export function ahead(details: Details, command: string, input: unknown): Details | null {
  if (!isRow(input)) return null;
  const { id } = input;
  if (command.endsWith('.move') && 'to' in input && typeof input.to === 'number') return moved(details, id, input.to);
  if (command === 'agendaItem.decide' && 'outcome' in input) {
    return decided(details, id, input.outcome as Outcome | null);
  }
  if (command === 'agendaItem.withdraw' && 'withdrawn' in input) {
    return mergeFresh(details, { id, withdrawn: input.withdrawn } as { id: string });
  }
  return null;
}
