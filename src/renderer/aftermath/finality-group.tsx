import { useState } from 'react';
import type { Finality } from '../../shared/approval/model.ts';
import { finalityObstacle } from '../../shared/approval/rules.ts';
import { dayAndDate } from '../../shared/swedish.ts';
import { today } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Section } from '../parts/section.tsx';
import { removeRow } from '../store/removal.ts';
import { useStoreApi } from '../store/use-store.ts';
import type { AftermathFacts } from './facts.ts';
import { type FollowUp, spanOf } from './follow-up.ts';
import { nextOf } from './keep-focus.tsx';
import { finalityTexts } from './words.ts';

/** Which §§ of a group have become final, which can be confirmed, and why the rest cannot. */
export function FinalityGroup({ group, facts }: { group: FollowUp; facts: AftermathFacts }) {
  const { board, detail, paragraphs } = facts;
  const { appeals, finalities } = detail.aftermath;
  const obstacle = (itemId: string) => finalityObstacle(itemId, group.period, appeals, finalities, today());
  const span = (itemIds: readonly string[]) => spanOf(paragraphs, itemIds, board.board.paragraphPrefix);
  const standing = group.itemIds.filter((id) => paragraphs.some((each) => each.itemId === id && !each.withdrawn));
  const ready = standing.filter((each) => obstacle(each) === null);
  const waiting = (['notExpired', 'broken', 'appealed'] as const).flatMap((reason) => {
    const own = standing.filter((each) => obstacle(each) === reason);
    return own.length === 0 ? [] : [{ reason, span: span(own) }];
  });
  const confirmed = Map.groupBy(
    finalities.filter((each) => group.itemIds.includes(each.agendaItemId)),
    (each) => `${each.finalOn} ${each.confirmedBy}`,
  );
  if (group.itemIds.length === 0) return null;
  return (
    <Section title={`Laga kraft för ${group.span}`} level={3}>
      <ul className="issued">
        {[...confirmed].map(([key, own]) => (
          <Confirmed key={key} own={own} span={span(own.map((each) => each.agendaItemId))} />
        ))}
        {waiting.map((each) => (
          <li key={each.reason}>
            <span>
              {each.reason === 'notExpired' ? '○' : '⚠'} {each.span}: {finalityTexts[each.reason]}
            </span>
          </li>
        ))}
      </ul>
      {ready.length === 0 ? null : <Confirm group={group} itemIds={ready} span={span(ready)} />}
    </Section>
  );
}

function Confirmed({ own, span }: { own: readonly Finality[]; span: string }) {
  const store = useStoreApi();
  const [first] = own;
  if (first === undefined) return null;
  const remove = async () => {
    for (const { id } of own) {
      const gone = 'Bekräftelsen av laga kraft är borttagen.';
      if (!(await removeRow(store, { command: 'finality.remove', id, gone }))) return;
    }
  };
  return (
    <li>
      <span>
        ✓ {span}: laga kraft {dayAndDate(first.finalOn)}
        {first.confirmedBy === '' ? '' : `, bekräftat av ${first.confirmedBy}`}
      </span>
      <Button small kind="quiet" label={`Ta bort laga kraft: ${span}`} onPress={() => void remove()}>
        Ta bort
      </Button>
    </li>
  );
}

function Confirm({ group, itemIds, span }: { group: FollowUp; itemIds: readonly string[]; span: string }) {
  const store = useStoreApi();
  const [chosen, setChosen] = useState<string | null>(null);
  const finalOn = chosen ?? (group.period.kind === 'none' ? today() : group.period.takeDown);
  const confirm = () => void store.getState().run('finality.confirm', { itemIds: [...itemIds], finalOn });
  return (
    <div className="send-all">
      <DateField label={`Laga kraft, ${span}`} value={finalOn} onChange={setChosen} clearable={false} />
      <Button className={nextOf('confirm')} onPress={confirm}>{`Bekräfta laga kraft för ${span}`}</Button>
    </div>
  );
}
