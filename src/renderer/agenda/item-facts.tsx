import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { itemKindLabels, optionsOf } from '../app/labels.ts';
import { loweredTitle } from '../meeting/words.ts';
import { Check } from '../parts/check.tsx';
import { SuggestField } from '../parts/combo.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Select } from '../parts/select.tsx';
import { useRowField, useStore } from '../store/use-store.ts';
import { MatterField } from './matter-field.tsx';
import { MinutesField } from './minutes-field.tsx';

const kinds = optionsOf(itemKindLabels);

/** Kind, matter, presenter, time and memo, in one or two rows above the text. */
export function ItemFacts({ item }: { item: AgendaItemDetail }) {
  const kind = useRowField('agendaItem.update', item, 'kind');
  const presenter = useRowField('agendaItem.update', item, 'presenter');
  const hasMemo = useRowField('agendaItem.update', item, 'hasMemo');
  const memoDate = useRowField('agendaItem.update', item, 'memoDate');
  return (
    <div className="item-facts">
      <Select label="Typ" field={kind} options={kinds} className="fact-kind" />
      <SuggestField label="Föredragande" field={presenter} suggestions={usePresenters()} className="fact-presenter" />
      <MinutesField item={item} />
      <MatterField item={item} />
      <div className="fact-memo">
        <Check field={hasMemo}>Tjänsteskrivelse</Check>
        {hasMemo.value ? <DateField label="Tjänsteskrivelsens datum" hideLabel field={memoDate} /> : null}
      </div>
    </div>
  );
}

/** Those who usually present: the officers by name and title, and the titles alone. */
function usePresenters(): readonly string[] {
  const board = useStore((state) => state.board.detail);
  const officers = board?.officers ?? [];
  const names = officers.flatMap((each) => {
    const name = board?.persons.find((one) => one.id === each.personId)?.name;
    return name === undefined ? [] : [each.title === '' ? name : `${name}, ${loweredTitle(each.title)}`];
  });
  return [...names, ...officers.map((each) => each.title)].filter((each) => each !== '');
}
