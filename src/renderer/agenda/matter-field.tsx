import type { AgendaItem } from '../../shared/agenda/model.ts';
import type { Matter } from '../../shared/registry/model.ts';
import { followsPattern } from '../../shared/registry/rules.ts';
import { Check } from '../parts/check.tsx';
import { Combo } from '../parts/combo.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRowField, useStore } from '../store/use-store.ts';

/** The matter in the registry: one that is there, or a new one with its number still to come. */
export function MatterField({ item }: { item: AgendaItem }) {
  const board = useStore((state) => state.board.detail);
  const run = useStore((state) => state.run);
  const reload = useStore((state) => state.board.reload);
  const field = useRowField('agendaItem.update', item, 'matterId');
  if (board === null) return null;
  const { matters } = board;
  const { registryPattern } = board.board;
  const matter = matters.find((each) => each.id === field.value);
  const options = matters
    .filter((each) => each.closedOn === null || each.id === field.value)
    .map((each) => ({
      id: each.id,
      text: each.title,
      detail: each.registryNumber === '' ? 'utan nummer' : `${each.registryNumber}${each.preliminary ? ' prel.' : ''}`,
    }));
  const create = async (typed: string) => {
    const isNumber = registryPattern !== '' && followsPattern(typed, registryPattern);
    const fields = isNumber
      ? { registryNumber: typed, preliminary: true, title: item.title || typed }
      : { title: typed };
    const reply = await run('matter.create', fields);
    if (!reply.ok) return;
    await reload();
    field.commit(reply.value.id);
  };
  return (
    <>
      <Combo
        label="Ärende i diariet"
        field={field}
        options={options}
        className="fact-matter"
        placeholder="Sök på rubrik eller nummer"
        onCreate={(typed) => void create(typed)}
        createText="Nytt ärende"
      />
      {matter ? <MatterNumber matter={matter} pattern={registryPattern} /> : null}
    </>
  );
}

function MatterNumber({ matter, pattern }: { matter: Matter; pattern: string }) {
  const number = useRowField('matter.update', matter, 'registryNumber');
  const preliminary = useRowField('matter.update', matter, 'preliminary');
  const strange = number.value !== '' && !followsPattern(number.value, pattern);
  return (
    <div className="fact-number">
      <TextField
        label="Diarienummer"
        field={number}
        placeholder="inte svarat än"
        hint={strange ? `Mönstret är ${pattern}.` : undefined}
      />
      <Check field={preliminary}>Preliminärt</Check>
    </div>
  );
}
