import { X } from 'lucide-react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { citation, references } from '../../shared/law/references.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import type { Disqualification } from '../../shared/meeting/model.ts';
import { type PersonAt, substituteFor } from '../../shared/meeting/roll.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { PersonCombo } from '../parts/person-combo.tsx';
import { Section } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRowField, useStore, useStoreApi } from '../store/use-store.ts';
import { type Roll, rollWithout } from './item-roll.ts';
import { LostQuorum } from './quorum-sign.tsx';
import { personOption } from './roll-words.ts';
import { nobody, substituteOptions } from './substitutes.ts';
import { useItemRoll } from './use-item-roll.ts';
import './attendance.css';

interface Props {
  readonly item: AgendaItemDetail;
  readonly detail: MeetingDetail;
}

/** Jäv in the item: who, who serves instead, and why where it is to stand in the minutes. */
export function ItemDisqualifications({ item, detail }: Props) {
  const known = useItemRoll(item.id, detail);
  return known === null ? null : <Registered item={item} known={known} />;
}

function Registered({ item, known }: { readonly item: AgendaItemDetail; readonly known: Roll }) {
  const store = useStoreApi();
  const { disqualifications } = item;
  const there = known.roll.filter((each) => each.presence === 'serving' || each.presence === 'present');
  const register = (personId: string) =>
    void store.getState().run('disqualification.create', { agendaItemId: item.id, personId });
  return (
    <Section title="Jäv" lead={`${references.disqualification.about} (${citation('disqualification')})`}>
      <div data-panel-begin>
        <PersonCombo
          label="Vem är jävig?"
          placeholder="Vem är jävig?"
          people={there.map((each) => personOption(each, known.nameOf))}
          onChoose={register}
          autoFocus
          stay
        />
      </div>
      <ul className="jav-list" aria-label="Jäviga i ärendet">
        {disqualifications.map((each) => (
          <JavRow key={each.id} row={each} known={known} itemId={item.id} />
        ))}
      </ul>
      <LostQuorum known={known} />
    </Section>
  );
}

interface JavRowProps {
  readonly row: Disqualification;
  readonly known: Roll;
  readonly itemId: string;
}

function JavRow({ row, known, itemId }: JavRowProps) {
  const store = useStoreApi();
  const ground = useRowField('disqualification.update', row, 'ground');
  const name = known.nameOf(row.personId);
  const roll = rollWithout(known.facts, itemId, row.id);
  const person = roll.find((each) => each.personId === row.personId);
  const remove = () => void store.getState().run('disqualification.remove', { id: row.id });
  return (
    <li>
      <span className="jav-name">{name}</span>
      {person?.presence === 'serving' ? (
        <InsteadOf row={row} roll={roll} person={person} />
      ) : (
        <span className="soft">tjänstgör inte, ingen ersättare behövs</span>
      )}
      <TextField label="Skäl (frivilligt)" field={ground} />
      <IconButton small icon={<X aria-hidden />} label={`Ta bort jäv: ${name}`} onPress={remove} />
    </li>
  );
}

interface InsteadProps {
  readonly row: Disqualification;
  /** As it would be without this jäv. */
  readonly roll: readonly PersonAt[];
  readonly person: PersonAt;
}

/** Who serves for one who is disqualified: the next in order, or someone else, or nobody. */
function InsteadOf({ row, roll, person }: InsteadProps) {
  const field = useRowField('disqualification.update', row, 'substitutePersonId');
  const order = useStore((state) => state.board.detail?.board.substituteOrder) ?? 'list';
  const next = substituteFor(person.seat, roll, order)?.personId ?? null;
  return (
    <Select
      label="Ersätts av"
      className="jav-instead"
      value={field.value ?? nobody}
      onChange={(id) => field.commit(id === nobody ? null : id)}
      options={substituteOptions(roll, row.personId, next)}
    />
  );
}
