import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import type { Proposition } from '../../shared/minutes/model.ts';
import { tooManyVotes } from '../../shared/minutes/proposition.ts';
import { Notice } from '../parts/notice.tsx';
import { WholeNumber } from '../parts/whole-number.tsx';
import { partOfField } from '../store/field-part.ts';
import { useRowField } from '../store/use-store.ts';
import { nameOfAlternative } from './alternatives.ts';
import { countMessage } from './count-message.ts';
import { votersOf } from './voters.ts';

export interface ClosedCountProps {
  readonly proposition: Proposition;
  /** With the winners of earlier choices in place. */
  readonly shown: Proposition;
  readonly facts: ItemFacts;
}

type Totals = Proposition['totals'];

/** The papers of a closed ballot: only totals are kept. */
export function ClosedCount({ proposition, shown, facts }: ClosedCountProps) {
  const totals = useRowField('proposition.update', proposition, 'totals');
  const blank = useRowField('proposition.update', proposition, 'blank');
  const voters = votersOf(facts);
  const counted = { ...proposition, totals: totals.value, blank: blank.value };
  const votesFor = (key: string) =>
    partOfField<Totals, number>(
      totals,
      (all) => all.find((each) => each.key === key)?.votes ?? 0,
      (all, votes) => [...all.filter((each) => each.key !== key), { key, votes }],
    );
  if (proposition.alternatives.length === 0) return <p className="soft">Lägg till dem som rösterna gäller.</p>;
  const message = countMessage(counted, voters);
  return (
    <div className="count">
      <div className="count-fields">
        {proposition.alternatives.map((each, at) => {
          const named = shown.alternatives.find((one) => one.key === each.key) ?? each;
          return (
            <span key={each.key} data-panel-begin={at === 0 || undefined}>
              <WholeNumber
                label={nameOfAlternative(named, shown, facts)}
                field={votesFor(each.key)}
                min={0}
                max={voters.length}
              />
            </span>
          );
        })}
        <WholeNumber label="Blanka eller ogiltiga" field={blank} min={0} max={voters.length} />
      </div>
      {tooManyVotes(counted, voters) ? (
        <Notice tone="warn">{message}</Notice>
      ) : (
        <p className="soft" role="status">
          {message}
        </p>
      )}
    </div>
  );
}
