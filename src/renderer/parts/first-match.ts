import type { Option } from './select.tsx';

/** The first whose name begins with what was typed, else the first that holds each of its words. */
export function firstMatch(options: readonly Option[], typed: string): Option | undefined {
  const lower = (text: string) => text.toLocaleLowerCase('sv');
  const words = lower(typed).trim().split(/\s+/);
  const fits = options.filter((each) =>
    words.every((word) => lower(`${each.text} ${each.detail ?? ''}`).includes(word)),
  );
  return fits.find((each) => lower(each.text).startsWith(words.join(' '))) ?? fits[0];
}
