import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { type PersonAt, substituteFor } from '../../shared/meeting/roll.ts';
import { nameAndParty } from '../../shared/meeting/rules.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { type Option, Select } from '../parts/select.tsx';
import { TimeField } from '../parts/time-field.tsx';
import { useStore } from '../store/use-store.ts';
import { clockNow } from './clock.ts';
import { rowOf } from './focus-first.ts';
import type { Roll } from './item-roll.ts';
import { freeMembers, nobody, substituteOptions } from './substitutes.ts';

export interface PersonAtItemProps {
  readonly item: AgendaItemDetail;
  readonly detail: MeetingDetail;
  readonly known: Roll;
  readonly person: PersonAt;
  readonly onClose: () => void;
}

interface PlacedProps extends PersonAtItemProps {
  /** What holds the row that it belongs to. */
  readonly list: RefObject<HTMLElement | null>;
}

/** What can happen with one person at the item, beside her row, so that nothing moves and both are in sight. */
export function PersonAtItem({ list, ...props }: PlacedProps) {
  const { person, onClose } = props;
  const row = useMemo(() => ({ current: rowOf(list.current, person.personId) }), [list, person.personId]);
  return (
    <Popover
      className="popover"
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      triggerRef={row}
      placement="bottom start"
      offset={2}
    >
      <Dialog className="person-at-place" aria-label={nameAndParty(person.seat)}>
        <Details {...props} />
      </Dialog>
    </Popover>
  );
}

/** When, who takes her place, at a distance. */
function Details(props: PersonAtItemProps) {
  const { detail, person, onClose } = props;
  const frame = useRef<HTMLFieldSetElement>(null);
  const [time, setTime] = useState(() => clockNow(detail.meeting));
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('[role=spinbutton], button')?.focus();
  }, []);
  return (
    <fieldset className="person-at" ref={frame}>
      <legend>{nameAndParty(person.seat)}</legend>
      {person.presence === 'disqualified' ? (
        <p className="soft">Är jävig i ärendet och varken deltar eller är i rummet. Det ändras under Jäv.</p>
      ) : null}
      <div className="person-at-fields">
        {person.presence === 'disqualified' ? null : <TimeField label="Tid" value={time} onChange={setTime} />}
        <Ways {...props} time={time} />
        <Button kind="quiet" onPress={onClose}>
          Stäng <kbd>Esc</kbd>
        </Button>
      </div>
    </fieldset>
  );
}

function Ways(props: TimedProps) {
  switch (props.person.presence) {
    case 'disqualified':
      return null;
    case 'absent':
      return <Coming {...props} />;
    case 'serving':
    case 'present':
      return <Here {...props} />;
  }
}

interface TimedProps extends PersonAtItemProps {
  readonly time: string | null;
}

function Coming({ item, person, time, onClose }: TimedProps) {
  const run = useStore((state) => state.run);
  const [remote, setRemote] = useState(false);
  const come = () => {
    void run('attendance.arrive', { agendaItemId: item.id, personId: person.personId, time, remote });
    onClose();
  };
  return (
    <>
      <Check value={remote} onChange={setRemote}>
        På distans
      </Check>
      <Button kind="primary" onPress={come}>
        Kommer
      </Button>
    </>
  );
}

/** A change of one who is there: she goes on in another way, or leaves. */
function Here(props: TimedProps) {
  const { item, person, time, onClose } = props;
  const run = useStore((state) => state.run);
  const from = { agendaItemId: item.id, personId: person.personId, time };
  const { presence, servesFor, remote } = person;
  const change = (patch: Partial<Pick<PersonAt, 'servesFor' | 'remote'>> & { presence: 'serving' | 'present' }) => {
    const next = { servesFor, remote, ...patch };
    void run('attendance.change', {
      ...from,
      presence: next.presence,
      servesForPersonId: next.presence === 'serving' ? next.servesFor : null,
      remote: next.remote,
    });
    onClose();
  };
  const stay = presence === 'serving' ? 'serving' : 'present';
  return (
    <>
      <Check value={remote} onChange={(on) => change({ presence: stay, remote: on })}>
        På distans
      </Check>
      {presence === 'serving' ? (
        <>
          <Leaving {...props} />
          <Button onPress={() => change({ presence: 'present' })}>Slutar tjänstgöra</Button>
        </>
      ) : (
        <>
          <Serving {...props} onServe={(whom) => change({ presence: 'serving', servesFor: whom })} />
          <Button onPress={() => void run('attendance.leave', from).then(onClose)}>Lämnar</Button>
        </>
      )}
    </>
  );
}

/** One who serves leaves: the next in order takes her place, or someone else, or nobody. */
function Leaving({ item, known, person, time, onClose }: TimedProps) {
  const run = useStore((state) => state.run);
  const order = useStore((state) => state.board.detail?.board.substituteOrder) ?? 'list';
  const next = substituteFor(person.seat, known.roll, order)?.personId ?? null;
  const [chosen, setChosen] = useState<string | null>(next);
  const options: readonly Option[] = substituteOptions(known.roll, person.personId, next);
  const leave = () => {
    const from = { agendaItemId: item.id, personId: person.personId, time };
    void run('attendance.leave', { ...from, substitutePersonId: chosen });
    onClose();
  };
  return (
    <>
      <Select
        label="Ersätts av"
        value={chosen ?? nobody}
        onChange={(id) => setChosen(id === nobody ? null : id)}
        options={options}
      />
      <Button kind="primary" onPress={leave}>
        Lämnar
      </Button>
    </>
  );
}

function Serving({ known, person, onServe }: TimedProps & { readonly onServe: (whom: string | null) => void }) {
  const members = freeMembers(known, person);
  const [whom, setWhom] = useState<string | null>(members[0]?.id ?? null);
  if (person.seat.role !== 'substitute') {
    return (
      <Button kind="primary" onPress={() => onServe(null)}>
        Börjar tjänstgöra
      </Button>
    );
  }
  return (
    <>
      <Select
        label="Tjänstgör för"
        value={whom ?? nobody}
        onChange={(id) => setWhom(id === nobody ? null : id)}
        options={[...members, { id: nobody, text: 'ingen särskild' }]}
      />
      <Button kind="primary" onPress={() => onServe(whom)}>
        Börjar tjänstgöra
      </Button>
    </>
  );
}
