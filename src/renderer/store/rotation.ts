import type { RotationDetail } from '../../shared/rotation/commands.ts';
import { mergeRow } from './merge.ts';
import type { Tools } from './state.ts';

export interface RotationSlice {
  /** Null until someone has asked for it. */
  readonly detail: RotationDetail | null;
  readonly read: () => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Puts a fresh row where one with its id stands. */
  readonly merge: (row: { readonly id: string }) => void;
}

export const noRotation = { detail: null } as const;

export function rotationSlice({ call, state, set }: Tools<RotationSlice>): RotationSlice {
  const read = async () => {
    const reply = await call('rotation.get', {});
    if (reply.ok) set({ detail: reply.value });
    else if (reply.error.code !== 'board.closed') state().notices.fail(reply.error);
  };
  return {
    ...noRotation,
    read,
    async reload() {
      if (state().rotation.detail !== null) await read();
    },
    merge(row) {
      const { detail } = state().rotation;
      const exceptions = detail && mergeRow(detail.exceptions, row);
      if (detail && exceptions && exceptions !== detail.exceptions) set({ detail: { ...detail, exceptions } });
    },
  };
}
