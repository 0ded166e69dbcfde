import { Download, Plus, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { type InformationPoint, pointLine } from '../../shared/agenda/information.ts';
import { isEmptyRichText } from '../../shared/rich-text.ts';
import { Button } from '../parts/button.tsx';
import { SuggestField } from '../parts/combo.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { RichTextField } from '../parts/rich-text/rich-text-field.tsx';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
import { removeRow } from '../store/removal.ts';
import { offerUndo } from '../store/undo-offer.ts';
import { useRowField, useStore, useStoreApi } from '../store/use-store.ts';
import { PlannedMinutes } from './minutes-field.tsx';
import { RichTextView } from './rich-text-view.tsx';
import { usePresenters } from './use-presenters.ts';
import './item.css';
import './information-points.css';

const command = 'informationPoint.update';

/** Who tells the board what in an information item, edited in place. */
export function InformationPoints({ item }: { item: AgendaItemDetail }) {
  const store = useStoreApi();
  const run = useStore((state) => state.run);
  const { id, kind, information } = item;
  if (kind !== 'information' && information.length === 0) return null;
  const fetch = async () => {
    const reply = await run('informationPoint.fetch', { agendaItemId: id });
    if (!reply.ok) return;
    const count = reply.value.length - information.length;
    if (count > 0) offerUndo(store.getState(), count === 1 ? 'En punkt är hämtad.' : `${count} punkter är hämtade.`);
    else {
      store.getState().notices.show({
        tone: 'info',
        text: 'Det finns inget att hämta.',
        help: 'Det förra sammanträdets information har inga andra punkter än de som står här.',
      });
    }
  };
  return (
    <Section
      title="Information"
      lead="Skrivs ut efter ärendebeskrivningen i tjänsteskrivelsen och protokollet."
      actions={
        <>
          <Button small icon={<Download aria-hidden />} onPress={() => void fetch()}>
            Hämta från förra gången
          </Button>
          <Button
            small
            icon={<Plus aria-hidden />}
            onPress={() => void run('informationPoint.create', { agendaItemId: id })}
          >
            Ny punkt
          </Button>
        </>
      }
    >
      {information.length === 0 ? <p className="soft">Inga punkter än: vem som informerar om vad.</p> : null}
      {information.length === 0 ? null : (
        <ol className="information-points" aria-label="Informationspunkter">
          {information.map((each, at) => (
            <Point key={each.id} point={each} at={at} count={information.length} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function Point({ point, at, count }: { point: InformationPoint; at: number; count: number }) {
  const store = useStoreApi();
  const run = useStore((state) => state.run);
  const [open, setOpen] = useState(!isEmptyRichText(point.text));
  const name = point.title === '' ? `punkt ${at + 1}` : `”${point.title}”`;
  const move = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const to = at + step;
    if (to >= 0 && to < count) void run('informationPoint.move', { id: point.id, to });
  };
  return (
    <li onKeyDownCapture={move}>
      <div className="information-head">
        <TextField
          label={`Vad informationen gäller, punkt ${at + 1}`}
          hideLabel
          placeholder="Vad informationen gäller"
          field={useRowField(command, point, 'title')}
        />
        <SuggestField
          label={`Föredragande för ${name}`}
          hideLabel
          placeholder="Föredragande"
          field={useRowField(command, point, 'speaker')}
          suggestions={usePresenters()}
        />
        <PlannedMinutes label={`Minuter för ${name}`} hideLabel field={useRowField(command, point, 'minutes')} />
        <IconButton
          small
          icon={<X aria-hidden />}
          label={`Ta bort ${name}`}
          onPress={() =>
            void removeRow(store, {
              command: 'informationPoint.remove',
              id: point.id,
              gone: 'Informationspunkten är borttagen.',
            })
          }
        />
      </div>
      {open ? (
        <PointText point={point} name={name} />
      ) : (
        <Button small kind="quiet" label={`Skriv text till ${name}`} onPress={() => setOpen(true)}>
          Skriv text
        </Button>
      )}
    </li>
  );
}

function PointText({ point, name }: { point: InformationPoint; name: string }) {
  const field = useRowField(command, point, 'text');
  return <RichTextField label={`Text till ${name}`} field={field} placeholder="Vad nämnden får veta." />;
}

/** The points of an item, to read. */
export function InformationRead({ item: { information } }: { item: AgendaItemDetail }) {
  if (information.length === 0) return null;
  return (
    <Section title="Information">
      <ul className="read-lines">
        {information.map((each) => (
          <li key={each.id}>
            {pointLine(each)}
            {each.minutes === null ? '' : ` (${each.minutes} min)`}
            {isEmptyRichText(each.text) ? null : <RichTextView value={each.text} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
