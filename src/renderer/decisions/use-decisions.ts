import { useEffect, useMemo, useState } from 'react';
import type { Appeal, Correction, Finality } from '../../shared/approval/model.ts';
import type { CommandInput, CommandName, CommandOutput } from '../../shared/commands.ts';
import type { MinutesParagraph } from '../../shared/minutes/minutes.ts';
import { useStore } from '../store/use-store.ts';
import { type FoundDecision, findable } from './filter.ts';

/** Changes whenever something on the board has been written: the sign to read again. */
function useWrites(): object {
  const meetings = useStore((state) => state.meeting.list);
  const board = useStore((state) => state.board.detail);
  const history = useStore((state) => state.history.state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what they hold is not asked, only whether they are new
  return useMemo(() => ({}), [meetings, board, history]);
}

/** Reads with a command; a row that was just removed has no screen for long. */
function useReading(): <N extends CommandName>(command: N, input: CommandInput<N>) => Promise<CommandOutput<N> | null> {
  const call = useStore((state) => state.call);
  const fail = useStore((state) => state.notices.fail);
  return async (command, input) => {
    const reply = await call(command, input);
    if (reply.ok) return reply.value;
    if (reply.error.code !== 'item.missing' && reply.error.code !== 'board.closed') fail(reply.error);
    return null;
  };
}

/** All decisions of all years, newest first; null until they are read. */
export function useDecisions(): readonly FoundDecision[] | null {
  const read = useReading();
  const writes = useWrites();
  const [all, setAll] = useState<readonly FoundDecision[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was written is a reason to read again
  useEffect(() => {
    let left = false;
    void read('decision.list', {}).then((rows) => {
      if (!left && rows !== null) setAll(findable(rows));
    });
    return () => {
      left = true;
    };
  }, [writes]);
  return all;
}

/** How a decision became so, and what has happened to it since. */
export interface Become {
  readonly itemId: string;
  readonly paragraph: MinutesParagraph | null;
  readonly corrections: readonly Correction[];
  readonly appeals: readonly Appeal[];
  readonly finality: Finality | null;
}

/** How one decision became so; null until it is read. */
export function useBecome({
  itemId,
  meetingId,
}: {
  readonly itemId: string;
  readonly meetingId: string;
}): Become | null {
  const read = useReading();
  const writes = useWrites();
  const [become, setBecome] = useState<Become | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another decision, or what was written, is a reason to read again
  useEffect(() => {
    let left = false;
    const both = Promise.all([read('decision.get', { itemId }), read('approval.get', { meetingId })]);
    void both.then(([decision, after]) => {
      if (left || decision === null || after === null) return;
      const own = (each: { readonly agendaItemId: string }) => each.agendaItemId === itemId;
      setBecome({
        itemId,
        paragraph: decision.paragraph,
        corrections: after.corrections.filter(own).toSorted((a, b) => (a.madeOn < b.madeOn ? -1 : 1)),
        appeals: after.appeals.filter(own),
        finality: after.finalities.find(own) ?? null,
      });
    });
    return () => {
      left = true;
    };
  }, [itemId, meetingId, writes]);
  return become?.itemId === itemId ? become : null;
}
