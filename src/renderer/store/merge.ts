import type { BoardDetail } from '../../shared/board/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';

interface Row {
  readonly id: string;
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

/** Puts a fresh row where one with its id stands, in lists at any depth; all else keeps its identity. */
export function mergeRow<T>(whole: T, row: Row): T {
  if (Array.isArray(whole)) {
    const next = whole.map((each) => mergeRow(each, row));
    return next.some((each, index) => each !== whole[index]) ? (next as T) : whole;
  }
  if (!isRow(whole)) return whole;
  if (whole.id === row.id) return { ...whole, ...row };
  const inner = Object.entries(whole).filter(([, value]) => Array.isArray(value));
  const changed = inner.map(([key, value]) => [key, mergeRow(value, row)] as const);
  return changed.some(([key, value]) => value !== (whole as Record<string, unknown>)[key])
    ? { ...whole, ...Object.fromEntries(changed) }
    : whole;
}

function mergeParts<T extends object>(whole: T, row: Row): T {
  const entries = Object.entries(whole).map(([key, value]) => [key, mergeRow(value, row)] as const);
  const changed = entries.some(([key, value]) => value !== (whole as Record<string, unknown>)[key]);
  return changed ? (Object.fromEntries(entries) as T) : whole;
}

/** What is read of the board and of the open meeting. */
export interface Details {
  readonly board: BoardDetail | null;
  readonly meeting: MeetingDetail | null;
}

/** The board and the open meeting with a fresh row in its place. */
export function mergeFresh(state: Details, row: Row): Details {
  return {
    board: state.board && mergeParts(state.board, row),
    meeting: state.meeting && mergeParts(state.meeting, row),
  };
}
