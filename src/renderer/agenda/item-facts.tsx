import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { itemKindLabels, optionsOf } from '../app/labels.ts';
import { Check } from '../parts/check.tsx';
import { SuggestField } from '../parts/combo.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Select } from '../parts/select.tsx';
import { useRowField } from '../store/use-store.ts';
import { MatterField } from './matter-field.tsx';
import { MinutesField } from './minutes-field.tsx';
import { usePresenters } from './use-presenters.ts';

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
