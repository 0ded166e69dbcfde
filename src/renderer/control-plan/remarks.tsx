import { MessageSquarePlus, X } from 'lucide-react';
import type { FollowUpCard } from '../../shared/control-plan/commands.ts';
import type { FollowUpRemark } from '../../shared/control-plan/model.ts';
import { giveFocus } from '../meeting/focus.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { TextField } from '../parts/text-field.tsx';
import { requiredField } from '../store/field-part.ts';
import { removeRow } from '../store/removal.ts';
import { useRowField, useStoreApi } from '../store/use-store.ts';
import { addRemark, remarkTextId } from './steps.ts';

/** What was said of the report afterwards: dated, beside it, changing nothing in it. */
export function Remarks({ card }: { card: FollowUpCard }) {
  const store = useStoreApi();
  return (
    <div className="fu-remarks">
      {card.remarks.length === 0 ? null : (
        <ol aria-label={`Anmärkningar till ${card.number}`}>
          {card.remarks.map((each) => (
            <RemarkRow key={each.id} remark={each} />
          ))}
        </ol>
      )}
      <Button
        small
        kind="quiet"
        icon={<MessageSquarePlus aria-hidden />}
        label={`Ny anmärkning till ${card.number} (Alt A)`}
        onPress={() => void addRemark(store, card)}
      >
        Ny anmärkning
      </Button>
    </div>
  );
}

function RemarkRow({ remark }: { remark: FollowUpRemark }) {
  const store = useStoreApi();
  const id = remarkTextId(remark.id);
  const remove = () =>
    removeRow(store, { command: 'followUpRemark.remove', id: remark.id, gone: 'Anmärkningen är borttagen.' });
  return (
    <li className="fu-remark" ref={(element) => giveFocus(element?.querySelector<HTMLElement>(`[id="${id}"]`) ?? null)}>
      <TextField
        id={id}
        multiline
        rows={2}
        label="Anmärkning"
        field={useRowField('followUpRemark.update', remark, 'text')}
      />
      <div className="fu-remark-facts">
        <DateField
          label="Datum"
          clearable={false}
          field={requiredField(useRowField('followUpRemark.update', remark, 'madeOn'))}
        />
        <TextField
          label="Källa"
          placeholder="Till exempel delårsrapporten"
          field={useRowField('followUpRemark.update', remark, 'source')}
        />
        <IconButton
          small
          icon={<X aria-hidden />}
          label={`Ta bort anmärkningen ${remark.madeOn}`}
          onPress={() => void remove()}
        />
      </div>
      {remark.madeBy === '' ? null : <p className="soft fu-by">Skriven av {remark.madeBy}</p>}
    </li>
  );
}
