import type { Review } from '../../shared/review/model.ts';

/** How someone reads, in words; empty for one who only reads the whole. */
export function roleText({ kind, role }: Pick<Review, 'kind' | 'role'>): string {
  if (role === 'approver') return 'justerar';
  if (role === 'owner') return 'ansvarar för åtgärder';
  return kind === 'minutes' ? 'läser protokollet' : 'läser';
}
