import type { budgetCommands } from '../shared/budget/commands.ts';
import { type AllocationKey, allocationKey } from '../shared/budget/model.ts';
import { keyed } from '../shared/budget/rules.ts';
import { keyName } from '../shared/budget/words.ts';
import { fail } from '../shared/errors.ts';
import type { Amount } from '../shared/report/amount.ts';
import type { Queries } from './db/queries.ts';
import { entityHandlers } from './entity.ts';
import type { Desk, Handlers } from './handlers.ts';

/** An amount distributed over the board's municipalities by a key: the parts add up to it exactly. Fails where the key has no shares. */
export function distributeByKey(
  queries: Queries,
  keyId: string,
  amount: Amount,
): readonly (Amount & { readonly municipalityId: string })[] {
  const key = { ...queries.allocationKeys.require(keyId), shares: queries.allocationShares.of(keyId) };
  const payers = queries.municipalities.all();
  const parts = keyed(payers, key, amount);
  if (parts === null) {
    const message = `”${keyName(key)}” har inga andelar. Skriv dem under Fördelningsnycklar först.`;
    return fail('rule.broken', { rule: 'key.empty', message });
  }
  return parts.map((each, at) => ({ ...each, municipalityId: payers[at]?.id ?? '' }));
}

/** Copies the keys of a year; what their figures are read from must be looked at again. */
function carry({ queries, newId }: Desk, fromYear: number, year: number): readonly AllocationKey[] {
  const from = queries.budget.keyIdsOf(fromYear).map((id) => queries.allocationKeys.require(id));
  return from.map((key) => {
    const position = queries.allocationKeys.end();
    const made = queries.allocationKeys.insert({ ...key, id: newId(), position, year, readOn: null });
    for (const share of queries.allocationShares.of(key.id)) {
      queries.allocationShares.insert({ ...share, id: newId(), keyId: made.id });
    }
    return made;
  });
}

type KeyCommands = Pick<
  typeof budgetCommands,
  | 'allocationKey.create'
  | 'allocationKey.update'
  | 'allocationKey.remove'
  | 'allocationKey.move'
  | 'allocationKey.carry'
  | 'allocationShare.fill'
>;

export const keyHandlers: Handlers<KeyCommands> = {
  ...entityHandlers('allocationKey', allocationKey, (queries) => queries.allocationKeys),
  'allocationKey.carry': (desk, { fromYear, year }) => carry(desk, fromYear, year),
  'allocationShare.fill': ({ queries, newId }, { cells }) => {
    for (const { keyId, municipalityId, weight, decimals } of cells) {
      queries.allocationKeys.require(keyId);
      const there = queries.allocationShares.of(keyId).find((each) => each.municipalityId === municipalityId);
      if (weight === null) {
        if (there) queries.allocationShares.remove(there.id);
      } else if (there) queries.allocationShares.update(there.id, { weight, decimals });
      else queries.allocationShares.insert({ id: newId(), keyId, municipalityId, weight, decimals });
    }
    const ids = [...new Set(cells.map((each) => each.keyId))];
    return ids.flatMap((id) => queries.allocationShares.of(id));
  },
};
