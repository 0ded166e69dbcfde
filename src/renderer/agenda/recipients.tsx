import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { recipientTexts } from '../../shared/agenda/rules.ts';
import type { Recipient } from '../../shared/registry/model.ts';
import { Check } from '../parts/check.tsx';
import { Combo } from '../parts/combo.tsx';
import { FieldTrouble } from '../parts/field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
import { type Field, useField, useStore } from '../store/use-store.ts';

interface Chosen {
  readonly recipientId: string;
  readonly units: readonly string[];
}

/** The chosen recipients as one field that saves itself. */
function useChosen(item: AgendaItemDetail): Field<readonly Chosen[]> {
  const call = useStore((state) => state.call);
  // The same list as long as nothing was read anew: an older one must not be taken for news.
  const stored = useMemo(
    () => item.recipients.map(({ recipientId, units }) => ({ recipientId, units })),
    [item.recipients],
  );
  return useField<readonly Chosen[]>({
    key: `agendaItem.setRecipients:${item.id}`,
    value: stored,
    save: (chosen) =>
      call('agendaItem.setRecipients', {
        id: item.id,
        recipients: chosen.map((each) => ({ recipientId: each.recipientId, units: [...each.units] })),
      }),
  });
}

/** Who the decision is sent to, each with the units chosen for this item. */
export function Recipients({ item }: { item: AgendaItemDetail }) {
  const board = useStore((state) => state.board.detail);
  const run = useStore((state) => state.run);
  const reload = useStore((state) => state.board.reload);
  const field = useChosen(item);
  if (board === null) return null;
  const known = board.recipients;
  const left = known.filter((each) => !field.value.some((one) => one.recipientId === each.id));
  const add = (recipient: Recipient) =>
    field.commit([
      ...field.value,
      { recipientId: recipient.id, units: recipient.units.length === 1 ? recipient.units : [] },
    ]);
  const create = async (name: string) => {
    const reply = await run('recipient.create', { name });
    if (!reply.ok) return;
    await reload();
    add(reply.value);
  };
  const set = (recipientId: string, units: readonly string[]) =>
    field.commit(field.value.map((each) => (each.recipientId === recipientId ? { recipientId, units } : each)));
  const printed = (chosen: readonly Chosen[]) =>
    recipientTexts(
      chosen.map((each, position) => ({
        ...each,
        id: each.recipientId,
        agendaItemId: item.id,
        position,
        units: [...each.units],
      })),
      known,
    );
  return (
    <Section title="Beslutet ska skickas till">
      <ul className="recipients">
        {field.value.map((each) => (
          <RecipientRow
            key={each.recipientId}
            chosen={each}
            recipient={known.find((one) => one.id === each.recipientId)}
            text={printed([each])[0] ?? ''}
            onUnits={(units) => set(each.recipientId, units)}
            onRemove={() => field.commit(field.value.filter((one) => one !== each))}
          />
        ))}
      </ul>
      <Combo
        key={field.value.length}
        className="adder"
        label="Lägg till mottagare"
        hideLabel
        placeholder="Lägg till mottagare"
        value={null}
        onChange={(id) => {
          const recipient = known.find((each) => each.id === id);
          if (recipient) add(recipient);
        }}
        onCreate={(name) => void create(name)}
        createText="Ny mottagare"
        options={left.map((each) => ({ id: each.id, text: each.name, detail: each.units.join(', ') }))}
      />
      <FieldTrouble field={field} show={(chosen) => printed(chosen).join('; ')} />
    </Section>
  );
}

interface RecipientRowProps {
  readonly chosen: Chosen;
  readonly recipient: Recipient | undefined;
  /** As it will be printed. */
  readonly text: string;
  readonly onUnits: (units: readonly string[]) => void;
  readonly onRemove: () => void;
}

function RecipientRow({ chosen, recipient, text, onUnits, onRemove }: RecipientRowProps) {
  const units = [...new Set([...(recipient?.units ?? []), ...chosen.units])];
  const toggle = (unit: string, on: boolean) =>
    onUnits(units.filter((each) => (each === unit ? on : chosen.units.includes(each))));
  const name = recipient?.name ?? 'mottagaren';
  return (
    <li>
      <div className="recipient-head">
        <span className="recipient-text">{text}</span>
        <IconButton small icon={<X aria-hidden />} label={`Ta bort ${name}`} onPress={onRemove} />
      </div>
      {recipient?.kind === 'group' ? null : (
        <fieldset className="recipient-units">
          <legend className="unseen">Enheter hos {name}</legend>
          {units.map((unit) => (
            <Check key={unit} value={chosen.units.includes(unit)} onChange={(on) => toggle(unit, on)}>
              {unit}
            </Check>
          ))}
          <NewUnit name={name} onAdd={(unit) => onUnits([...new Set([...chosen.units, unit])])} />
        </fieldset>
      )}
    </li>
  );
}

function NewUnit({ name, onAdd }: { name: string; onAdd: (unit: string) => void }) {
  const [unit, setUnit] = useState('');
  const add = () => {
    if (unit.trim() !== '') onAdd(unit.trim());
    setUnit('');
  };
  return (
    <TextField
      className="new-unit"
      label={`Annan enhet hos ${name}`}
      hideLabel
      placeholder="annan enhet"
      value={unit}
      onChange={setUnit}
      onBlur={add}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        add();
      }}
    />
  );
}
