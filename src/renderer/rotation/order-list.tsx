import { Trash2 } from 'lucide-react';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { List } from '../parts/list.tsx';
import { Section } from '../parts/section.tsx';
import { WholeNumber } from '../parts/whole-number.tsx';
import { usePeople } from '../people/use-people.ts';
import { useField, useStore, useStoreApi } from '../store/use-store.ts';
import type { Rotation } from './rotation-tab.tsx';
import { leaveOrder, moveInOrder, setRotation } from './steps.ts';

/** The order of the municipalities, moved by Alt and an arrow or by dragging. */
export function OrderList({ rotation }: { rotation: Rotation }) {
  const store = useStoreApi();
  const { municipalities } = usePeople();
  const { order, startYear } = rotation;
  const nameOf = (id: string) => municipalities.find((each) => each.id === id)?.name || 'Kommun utan namn';
  const outside = municipalities.filter((each) => !order.includes(each.id));
  return (
    <Section title="Ordning" lead="Kommunerna har ordförandeskapet ett år i taget. Alt och pil flyttar i listan.">
      <List
        label="Kommunernas ordning"
        items={order.map((id) => ({ id }))}
        onMove={(id, to) => void moveInOrder(store, rotation, id, to)}
        onRemove={(id) => void leaveOrder(store, rotation, id, nameOf(id))}
        text={({ id }) => nameOf(id)}
        empty={<p className="soft">Ingen kommun står i ordningen.</p>}
      >
        {({ id }, index) => (
          <>
            <span className="rotation-number">{index + 1}.</span>
            <span className="list-text">{nameOf(id)}</span>
            <IconButton
              small
              icon={<Trash2 aria-hidden />}
              label={`Ta ${nameOf(id)} ur ordningen`}
              onPress={() => void leaveOrder(store, rotation, id, nameOf(id))}
            />
          </>
        )}
      </List>
      {outside.length === 0 ? null : (
        <div className="rotation-add">
          {outside.map(({ id }) => (
            <Button key={id} small onPress={() => void setRotation(store, [...order, id], startYear)}>
              Lägg till {nameOf(id)}
            </Button>
          ))}
        </div>
      )}
      <StartYear rotation={rotation} first={order[0] === undefined ? null : nameOf(order[0])} />
    </Section>
  );
}

function StartYear({ rotation, first }: { rotation: Rotation; first: string | null }) {
  const call = useStore((state) => state.call);
  const field = useField({
    key: 'rotation.set:startYear',
    value: rotation.startYear,
    save: (startYear) => call('rotation.set', { startYear, order: [...rotation.order] }),
  });
  return (
    <div className="rotation-start">
      <WholeNumber
        label="Ordningen börjar år"
        field={field}
        min={2000}
        max={2100}
        hint={first === null ? undefined : `Då har ${first} ordförandeskapet.`}
      />
    </div>
  );
}
