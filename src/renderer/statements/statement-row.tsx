import { X } from 'lucide-react';
import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import type { Statement } from '../../shared/minutes/model.ts';
import { giveFocus } from '../meeting/focus.ts';
import { motionLine } from '../motions/kinds.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { partOfField } from '../store/field-part.ts';
import { removeRow } from '../store/removal.ts';
import { useRowField, useStoreApi } from '../store/use-store.ts';

export function statementTextId(id: string): string {
  return `anmarkning-${id}`;
}

const kindTexts: Readonly<Record<Statement['kind'], string>> = {
  reservation: 'reserverar sig',
  abstention: 'deltar inte i beslutet',
  note: 'protokollsanteckning',
};

const gone: Readonly<Record<Statement['kind'], string>> = {
  reservation: 'Reservationen är borttagen.',
  abstention: 'Anteckningen är borttagen.',
  note: 'Protokollsanteckningen är borttagen.',
};

/** One statement with its words, which are written until the § is approved. */
export function StatementRow({ statement, facts }: { statement: Statement; facts: ItemFacts }) {
  const store = useStoreApi();
  const text = useRowField('statement.update', statement, 'text');
  const name = facts.nameOf(statement.personId);
  const id = statementTextId(statement.id);
  return (
    <li ref={(element) => giveFocus(element?.querySelector<HTMLElement>(`[id="${id}"]`) ?? null)}>
      <div className="statement-head">
        <span>
          <strong>{name}</strong>
          {statement.kind === 'note' ? '' : ` ${kindTexts[statement.kind]}`}
        </span>
        {statement.kind === 'reservation' ? <Favoured statement={statement} facts={facts} /> : null}
        <IconButton
          small
          icon={<X aria-hidden />}
          label={`Ta bort: ${name}, ${kindTexts[statement.kind]}`}
          onPress={() =>
            void removeRow(store, { command: 'statement.remove', id: statement.id, gone: gone[statement.kind] })
          }
        />
      </div>
      <TextField
        id={id}
        multiline
        rows={statement.kind === 'note' ? 2 : 1}
        label={statement.kind === 'note' ? `Anteckningens ord, ${name}` : `Skriftliga skäl, ${name}`}
        field={text}
      />
    </li>
  );
}

const nothing = '+none';

/** The motion that a reservation is in favour of: her own, or one that she joined. */
function Favoured({ statement, facts }: { statement: Statement; facts: ItemFacts }) {
  const field = useRowField('statement.update', statement, 'motionId');
  const { personId } = statement;
  const motions = facts.item.motions.filter(
    (each) =>
      each.id === field.value ||
      (!each.withdrawn && (each.personId === personId || each.supporterIds.includes(personId))),
  );
  if (motions.length === 0) return null;
  const asText = partOfField<string | null, string>(
    field,
    (id) => id ?? nothing,
    (_, id) => (id === nothing ? null : id),
  );
  return (
    <Select
      className="statement-favoured"
      label={`Till förmån för, ${facts.nameOf(personId)}`}
      hideLabel
      field={asText}
      options={[
        { id: nothing, text: 'utan yrkande' },
        ...motions.map((each) => ({ id: each.id, text: `till förmån för ${motionLine(each)}` })),
      ]}
    />
  );
}
