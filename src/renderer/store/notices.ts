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
  /** Newest first. */
  readonly list: readonly Notice[];
  readonly show: (notice: Omit<Notice, 'id'>) => number;
  /** Shows a failure in words; a dialog that was called off is none. */
  readonly fail: (failure: Failure) => void;
  readonly dismiss: (id: number) => void;
}

/** So many at a time: more than that nobody reads, and they cover what one does. */
const most = 2;
const mostFailures = 4;

/** Newest first; what went wrong is never pushed out by what did not. */
function withNewest(list: readonly Notice[], newest: Notice): readonly Notice[] {
  const all = [newest, ...list];
  const failures = all.filter((each) => each.tone === 'danger').slice(0, mostFailures);
  const room = Math.max(most - failures.length, newest.tone === 'danger' ? 0 : 1);
  const others = all.filter((each) => each.tone !== 'danger').slice(0, room);
  return all.filter((each) => failures.includes(each) || others.includes(each));
}

export function noticeSlice({ state, set }: Tools<NoticeSlice>, words: (failure: Failure) => ErrorText): NoticeSlice {
  let last = 0;
  const show = (notice: Omit<Notice, 'id'>) => {
    const { list } = state().notices;
    const twin = list.find((each) => each.text === notice.text && each.help === notice.help);
    if (twin) return twin.id;
    last += 1;
    set({ list: withNewest(list, { ...notice, id: last }) });
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
