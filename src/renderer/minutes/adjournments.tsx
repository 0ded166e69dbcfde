import { X } from 'lucide-react';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import type { Adjournment } from '../../shared/meeting/model.ts';
import { numbered } from '../../shared/meeting/numbering.ts';
import { paragraphText } from '../../shared/swedish.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { Section } from '../parts/section.tsx';
import { TimeField } from '../parts/time-field.tsx';
import { requiredField } from '../store/field-part.ts';
import { removeRow } from '../store/removal.ts';
import { useRowField, useStoreApi } from '../store/use-store.ts';

/** The pauses of the meeting, each with its times. */
export function Adjournments({ detail }: { detail: MeetingDetail }) {
  const { adjournments, items, paragraphs, firstParagraph } = detail;
  if (adjournments.length === 0) return null;
  const all = numbered(items, paragraphs, firstParagraph);
  const during = ({ agendaItemId }: Adjournment) => {
    const number = all.find((each) => each.item.id === agendaItemId)?.number ?? null;
    return number === null ? '' : `vid ${paragraphText(number)}`;
  };
  return (
    <Section title="Pauser" level={3}>
      <ul className="pauses">
        {adjournments.map((each, index) => (
          <Pause key={each.id} row={each} name={`Paus ${index + 1}`} during={during(each)} />
        ))}
      </ul>
    </Section>
  );
}

function Pause({ row, name, during }: { row: Adjournment; name: string; during: string }) {
  const store = useStoreApi();
  const from = useRowField('adjournment.update', row, 'fromTime');
  const to = useRowField('adjournment.update', row, 'toTime');
  return (
    <li className="pause">
      <TimeField label={`${name} från`} field={requiredField(from)} />
      <TimeField label={`${name} till`} field={to} />
      <span className="soft">{during}</span>
      <IconButton
        small
        icon={<X aria-hidden />}
        label={`Ta bort ${name.toLocaleLowerCase('sv')}`}
        onPress={() =>
          void removeRow(store, { command: 'adjournment.remove', id: row.id, gone: `${name} är borttagen.` })
        }
      />
    </li>
  );
}
