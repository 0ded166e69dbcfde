import type { Correction } from '../../shared/approval/model.ts';
import type { NoticeProofValue, NoticeValue } from '../../shared/approval/notice-value.ts';
import type { Letterhead, Minutes } from '../../shared/minutes/minutes.ts';

/** One file to be made of what followed a meeting: plain values only, so that the same give the same bytes. */
export type MinutesSpec =
  | {
      readonly kind: 'protokoll';
      readonly minutes: Minutes;
      readonly corrections: readonly Correction[];
      /** Not approved: marked UTKAST. */
      readonly draft: boolean;
      readonly author: string;
    }
  | {
      readonly kind: 'protokollsutdrag';
      readonly minutes: Minutes;
      readonly itemId: string;
      readonly corrections: readonly Correction[];
      readonly draft: boolean;
      readonly author: string;
    }
  | { readonly kind: 'anslag'; readonly value: NoticeValue; readonly author: string }
  | { readonly kind: 'anslagsbevis'; readonly value: NoticeProofValue; readonly author: string };

/** The letterhead of a file: that of the minutes or the notice it is made from. */
export function specLetterhead(spec: MinutesSpec): Letterhead {
  return 'minutes' in spec ? spec.minutes.letterhead : spec.value.letterhead;
}
