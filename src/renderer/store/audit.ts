import type { AuditQuestionDetail } from '../../shared/audit/commands.ts';
import { mergeRow } from './merge.ts';
import type { Tools } from './state.ts';

export interface AuditSlice {
  /** The auditors' questions, the newest review first; null until they are read. */
  readonly questions: readonly AuditQuestionDetail[] | null;
  readonly readAll: () => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Puts a fresh row where one with its id stands. */
  readonly merge: (row: { readonly id: string }) => void;
}

export const noAudit = { questions: null } as const;

export function auditSlice({ call, state, set }: Tools<AuditSlice>): AuditSlice {
  const readAll = async () => {
    const reply = await call('audit.get', {});
    if (reply.ok) set({ questions: reply.value.questions });
    else if (reply.error.code !== 'board.closed') state().notices.fail(reply.error);
  };
  return {
    ...noAudit,
    readAll,
    async reload() {
      // Nobody has been here yet: the screen reads when it is visited.
      if (state().audit.questions !== null) await readAll();
    },
    merge(row) {
      const { questions } = state().audit;
      const next = questions && mergeRow(questions, row);
      if (next !== questions) set({ questions: next });
    },
  };
}
