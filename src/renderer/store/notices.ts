import type { ErrorText } from '../../shared/error-text.ts';
import type { Failure } from '../../shared/errors.ts';
import type { Tools } from './state.ts';

export type Tone = 'info' | 'ok' | 'warn' | 'danger';

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

export interface Notice {
  readonly id: number;
  readonly tone: Tone;
  readonly text: string;
  /** What to do about it. */
  readonly help?: string;
  /** The way out: one button. */
  readonly action?: NoticeAction;
}

export interface NoticeSlice {
  readonly list: readonly Notice[];
  readonly show: (notice: Omit<Notice, 'id'>) => number;
  /** Shows a failure in words; a dialog that was called off is none. */
  readonly fail: (failure: Failure) => void;
  readonly dismiss: (id: number) => void;
}

const longest = 4;

export function noticeSlice({ state, set }: Tools<NoticeSlice>, words: (failure: Failure) => ErrorText): NoticeSlice {
  let last = 0;
  const show = (notice: Omit<Notice, 'id'>) => {
    const { list } = state().notices;
    const twin = list.find((each) => each.text === notice.text && each.help === notice.help);
    if (twin) return twin.id;
    last += 1;
    set({ list: [...list, { ...notice, id: last }].slice(-longest) });
    return last;
  };
  return {
    list: [],
    show,
    fail(failure) {
      if (failure.code === 'dialog.cancelled') return;
      const { title, help } = words(failure);
      show({ tone: 'danger', text: title, help });
    },
    dismiss: (id) => set({ list: state().notices.list.filter((each) => each.id !== id) }),
  };
}
