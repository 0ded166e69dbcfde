import { Ellipsis } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { KeyDetail } from '../../shared/budget/commands.ts';
import { type KeyBasis, keyBases } from '../../shared/budget/model.ts';
import { basisWords, keyName } from '../../shared/budget/words.ts';
import { giveFocus } from '../meeting/focus.ts';
import { DateField } from '../parts/date-field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Menu } from '../parts/menu.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { TextField } from '../parts/text-field.tsx';
import { partOfField } from '../store/field-part.ts';
import { removeRow } from '../store/removal.ts';
import { useRowField, useStoreApi } from '../store/use-store.ts';
import { keyNameId } from './steps.ts';

const bases = keyBases.map((id) => ({ id, text: basisWords[id] }));

interface CardProps {
  readonly budgetKey: KeyDetail;
  readonly at: number;
  readonly count: number;
}

/** What a key is called, rests on, is counted in, and where its figures come from. */
export function KeyCard({ budgetKey, at, count }: CardProps) {
  const { id } = budgetKey;
  const frame = useRef<HTMLElement>(null);
  useEffect(() => giveFocus(frame.current?.querySelector<HTMLElement>(`#${CSS.escape(keyNameId(id))}`) ?? null), [id]);
  const name = useRowField('allocationKey.update', budgetKey, 'name');
  const basis = useRowField('allocationKey.update', budgetKey, 'basis');
  const unit = useRowField('allocationKey.update', budgetKey, 'unit');
  const source = useRowField('allocationKey.update', budgetKey, 'source');
  const readOn = useRowField('allocationKey.update', budgetKey, 'readOn');
  const comment = useRowField('allocationKey.update', budgetKey, 'comment');
  const title = keyName(budgetKey);
  return (
    <article className="alternative" aria-label={title} ref={frame}>
      <h3 className="unseen">{title}</h3>
      <div className="alternative-head">
        <TextField
          label="Namn"
          className="alternative-name"
          id={keyNameId(id)}
          placeholder={basisWords[budgetKey.basis]}
          field={name}
        />
        <Segmented<KeyBasis>
          label={`Grund för ${title}`}
          hideLabel
          options={bases}
          field={partOfField<KeyBasis, KeyBasis>(
            basis,
            (value) => value,
            (_, value) => value,
          )}
        />
        <TextField label="Räknas i" placeholder="invånare, procent, servrar" field={unit} />
        <KeyMenu id={id} at={at} count={count} title={title} />
      </div>
      <div className="key-source">
        <TextField label="Källa" field={source} />
        <DateField label="Läst den" field={readOn} />
      </div>
      <TextField label="Anmärkning" multiline rows={1} field={comment} />
    </article>
  );
}

function KeyMenu({ id, at, count, title }: { id: string; at: number; count: number; title: string }) {
  const store = useStoreApi();
  const move = (to: number) => void store.getState().run('allocationKey.move', { id, to });
  return (
    <Menu
      label={`Mer om ${title}`}
      trigger={<IconButton label={`Mer om ${title}`} icon={<Ellipsis aria-hidden />} />}
      items={[
        { id: 'earlier', label: 'Flytta före', enabled: at > 0, run: () => move(at - 1) },
        { id: 'later', label: 'Flytta efter', enabled: at < count - 1, run: () => move(at + 1) },
        {
          id: 'remove',
          label: 'Ta bort nyckeln',
          danger: true,
          run: () => void removeRow(store, { command: 'allocationKey.remove', id, gone: `”${title}” är borttagen.` }),
        },
      ]}
    />
  );
}
