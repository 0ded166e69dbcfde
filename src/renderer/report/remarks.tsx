import { MessageSquarePlus, X } from 'lucide-react';
import { chapters } from '../../shared/report/chapters.ts';
import type { ReportDetail } from '../../shared/report/commands.ts';
import type { ReportRemark } from '../../shared/report/model.ts';
import { giveFocus } from '../meeting/focus.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
import { requiredField } from '../store/field-part.ts';
import { removeRow } from '../store/removal.ts';
import { useRowField, useStoreApi } from '../store/use-store.ts';
import { addRemark, remarkTextId } from './steps.ts';

/** What was said of the report afterwards: dated, beside it, changing nothing in it. */
export function Remarks({ detail }: { detail: ReportDetail }) {
  const store = useStoreApi();
  return (
    <Section
      title="Anmärkningar"
      actions={
        <Button
          small
          icon={<MessageSquarePlus aria-hidden />}
          label="Ny anmärkning (Alt A)"
          onPress={() => void addRemark(store, detail, null)}
        >
          Ny anmärkning
        </Button>
      }
    >
      {detail.remarks.length === 0 ? (
        <p className="soft">Ingen har skrivit något om rapporten efter beslutet.</p>
      ) : (
        <ol className="report-remarks" aria-label="Anmärkningar till rapporten">
          {detail.remarks.map((each) => (
            <RemarkRow key={each.id} remark={each} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function RemarkRow({ remark }: { remark: ReportRemark }) {
  const store = useStoreApi();
  const id = remarkTextId(remark.id);
  const about = remark.kind === null ? 'Hela rapporten' : chapters[remark.kind].title;
  const remove = () =>
    removeRow(store, { command: 'reportRemark.remove', id: remark.id, gone: 'Anmärkningen är borttagen.' });
  return (
    <li
      className="report-remark"
      ref={(element) => giveFocus(element?.querySelector<HTMLElement>(`[id="${id}"]`) ?? null)}
    >
      <TextField
        id={id}
        multiline
        rows={2}
        label={`Anmärkning: ${about}`}
        field={useRowField('reportRemark.update', remark, 'text')}
      />
      <div className="report-remark-facts">
        <DateField
          label="Datum"
          clearable={false}
          field={requiredField(useRowField('reportRemark.update', remark, 'madeOn'))}
        />
        <TextField
          label="Källa"
          placeholder="Till exempel årsbokslutet"
          field={useRowField('reportRemark.update', remark, 'source')}
        />
        <IconButton
          small
          icon={<X aria-hidden />}
          label={`Ta bort anmärkningen ${remark.madeOn}`}
          onPress={() => void remove()}
        />
      </div>
      {remark.madeBy === '' ? null : <p className="soft">Skriven av {remark.madeBy}</p>}
    </li>
  );
}
