import { Ellipsis } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { AlternativeDetail, BudgetDetail, KeyDetail } from '../../shared/budget/commands.ts';
import type { Payer } from '../../shared/budget/rules.ts';
import { alternativeName, keyName, statusWords } from '../../shared/budget/words.ts';
import { giveFocus } from '../meeting/focus.ts';
import { Badge } from '../parts/badge.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Menu } from '../parts/menu.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { partOfField } from '../store/field-part.ts';
import { removeRow } from '../store/removal.ts';
import { useRowField, useStoreApi } from '../store/use-store.ts';
import { KeyTable } from './key-table.tsx';
import { addAlternative, labelId } from './steps.ts';

interface CardProps {
  readonly alternative: AlternativeDetail;
  readonly at: number;
  readonly detail: BudgetDetail;
  readonly keys: readonly KeyDetail[];
  readonly payers: readonly Payer[];
}

type Choosable = 'open' | 'proposed' | 'rejected';
const choices = (['open', 'proposed', 'rejected'] as const).map((id) => ({ id, ...statusWords[id] }));

/** An alternative: its name, where it stands, why, and the key it is said to follow. */
export function AlternativeCard(props: CardProps) {
  const { alternative, at, detail, keys, payers } = props;
  const name = alternativeName(alternative, at);
  const key = keys.find((each) => each.id === alternative.keyId);
  return (
    <article className="alternative" aria-label={name}>
      {detail.adoption === null ? (
        <AlternativeWrite {...props} />
      ) : (
        <AlternativeRead alternative={alternative} at={at} />
      )}
      {key === undefined ? null : <KeyTable alternative={alternative} budgetKey={key} payers={payers} />}
    </article>
  );
}

function AlternativeRead({ alternative, at }: Pick<CardProps, 'alternative' | 'at'>) {
  const { sign, text } = statusWords[alternative.status];
  return (
    <>
      <h3>
        {alternativeName(alternative, at)}{' '}
        <Badge tone={alternative.status === 'adopted' ? 'ok' : 'plain'}>
          <span aria-hidden>{sign}&nbsp;</span>
          {text}
        </Badge>
      </h3>
      {alternative.text.trim() === '' ? null : <p className="reading alternative-text">{alternative.text}</p>}
    </>
  );
}

function AlternativeWrite({ alternative, at, detail, keys }: CardProps) {
  const store = useStoreApi();
  const { id, status } = alternative;
  const name = alternativeName(alternative, at);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => giveFocus(frame.current?.querySelector<HTMLElement>(`#${CSS.escape(labelId(id))}`) ?? null), [id]);
  const label = useRowField('budgetAlternative.update', alternative, 'label');
  const text = useRowField('budgetAlternative.update', alternative, 'text');
  const keyId = useRowField('budgetAlternative.update', alternative, 'keyId');
  const key = partOfField<string | null, string>(
    keyId,
    (value) => value ?? '',
    (_, value) => (value === '' ? null : value),
  );
  const choose = async (next: Choosable) => {
    const reply = await store.getState().run('budgetAlternative.setStatus', { id, status: next });
    if (reply.ok) await store.getState().budget.reload();
  };
  return (
    <div className="alternative-write" ref={frame}>
      <h3 className="unseen">{name}</h3>
      <div className="alternative-head">
        <TextField
          label="Namn"
          className="alternative-name"
          id={labelId(id)}
          placeholder={`Alternativ ${at + 1}`}
          field={label}
        />
        <Segmented
          label={`Ställning för ${name}`}
          hideLabel
          options={choices}
          value={status === 'adopted' ? 'open' : status}
          onChange={(next) => void choose(next)}
        />
        <Select
          label="Nyckel som beloppen ska följa"
          options={[{ id: '', text: 'Ingen' }, ...keys.map((each) => ({ id: each.id, text: keyName(each) }))]}
          field={key}
        />
        <AlternativeMenu alternative={alternative} at={at} detail={detail} name={name} />
      </div>
      <TextField label="Vad det innebär, och varför" multiline field={text} />
    </div>
  );
}

type MenuProps = Pick<CardProps, 'alternative' | 'at' | 'detail'> & { readonly name: string };

function AlternativeMenu({ alternative: { id }, at, detail, name }: MenuProps) {
  const store = useStoreApi();
  const move = (to: number) => void store.getState().run('budgetAlternative.move', { id, to });
  return (
    <Menu
      label={`Mer om ${name}`}
      trigger={<IconButton label={`Mer om ${name}`} icon={<Ellipsis aria-hidden />} />}
      items={[
        { id: 'copy', label: 'Kopiera till ett nytt alternativ', run: () => void addAlternative(store, id) },
        { id: 'earlier', label: 'Flytta före', enabled: at > 0, run: () => move(at - 1) },
        { id: 'later', label: 'Flytta efter', enabled: at < detail.alternatives.length - 1, run: () => move(at + 1) },
        {
          id: 'remove',
          label: 'Ta bort alternativet',
          enabled: detail.alternatives.length > 1,
          danger: true,
          run: () =>
            void removeRow(store, { command: 'budgetAlternative.remove', id, gone: `”${name}” är borttaget.` }),
        },
      ]}
    />
  );
}
