import type { ReviewDetail, VerdictDetail } from '../../shared/review/commands.ts';

/** What an approver has said of the minutes in a review; it prepares the signing and is not the signature. */
export interface Prepared {
  readonly id: string;
  readonly name: string;
  readonly state: 'approved' | 'older' | 'refused' | 'partly' | 'silent';
  /** Why not, in her own words. */
  readonly reason: string;
}

const itemKey = (id: string) => `agendaItem/${id}`;

function stateOf(verdicts: readonly VerdictDetail[], itemIds: readonly string[]): Omit<Prepared, 'id' | 'name'> {
  const whole = verdicts.find((each) => each.key === '');
  const own = verdicts.filter((each) => itemIds.some((id) => itemKey(id) === each.key));
  const refused = [...own, ...(whole ? [whole] : [])].find((each) => !each.approved);
  if (refused) return { state: 'refused', reason: refused.reason };
  if (whole?.holds) return { state: 'approved', reason: '' };
  const all = itemIds.every((id) => own.some((each) => each.key === itemKey(id)));
  if (all && own.every((each) => each.holds)) return { state: 'approved', reason: '' };
  if (whole || own.some((each) => !each.holds)) return { state: 'older', reason: '' };
  return { state: own.length > 0 ? 'partly' : 'silent', reason: '' };
}

/** What each approver who has got the minutes has said of some §§, of her newest version or of the last that she answered. */
export function preparedBy(details: readonly ReviewDetail[], itemIds: readonly string[]): readonly Prepared[] {
  const sent = details.filter(({ kind, role }) => kind === 'minutes' && role === 'approver');
  const names = [...new Set(sent.map((each) => each.recipient))];
  return names.toReversed().flatMap((name) => {
    // The newest is first.
    const own = sent.filter((each) => each.recipient === name);
    const review = own.find((each) => each.answers.length > 0) ?? own[0];
    if (review === undefined) return [];
    const verdicts = review.judgements.filter((each) => !each.superseded);
    return [{ id: review.id, name, ...stateOf(verdicts, itemIds) }];
  });
}
