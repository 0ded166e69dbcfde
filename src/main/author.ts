import type { Caller } from './host.ts';
import type { House } from './house.ts';

/** Who a document is made by: the host's word where it knows better than the profile. */
export function boardAuthor(house: House, caller: Caller): string {
  return caller.author ?? house.profile.get().userName;
}
