import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import type { PersonAt } from '../../shared/meeting/roll.ts';
import { Button } from '../parts/button.tsx';
import { List } from '../parts/list.tsx';
import { plainKey } from '../parts/plain-key.ts';
import { Section } from '../parts/section.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { clockNow } from './clock.ts';
import { focusRow, pressedRow, useFocusList } from './focus-first.ts';
import { ItemChanges } from './item-changes-list.tsx';
import { everyone, type Roll } from './item-roll.ts';
import { PersonAtItem } from './person-at-item.tsx';
import { LostQuorum } from './quorum-sign.tsx';
import { RollPerson } from './roll-person.tsx';
import { countLine, stateWords } from './roll-words.ts';
import { useItemRoll } from './use-item-roll.ts';
import './attendance.css';

interface Props {
  readonly item: AgendaItemDetail;
  readonly detail: MeetingDetail;
}

/** Who serves and is present at the item, and what has changed at it. */
export function ItemAttendance({ item, detail }: Props) {
  const known = useItemRoll(item.id, detail);
  return known === null ? null : <Attendance item={item} detail={detail} known={known} />;
}

function Attendance({ item, detail, known }: Props & { readonly known: Roll }) {
  const store = useStoreApi();
  const frame = useRef<HTMLDivElement>(null);
  const letterKeys = useStore((state) => state.profile.value.letterKeys);
  const [openId, setOpenId] = useState<string | null>(null);
  const { facts, roll, nameOf } = known;
  const rows = useMemo(() => everyone(facts, roll).map((each) => ({ ...each, id: each.personId })), [facts, roll]);
  const opened = rows.find((each) => each.id === openId);
  useFocusList(frame, true);

  const from = (personId: string) => ({ agendaItemId: item.id, personId, time: clockNow(detail.meeting) });
  const leave = (each: PersonAt) => void store.getState().run('attendance.leave', from(each.personId));
  const come = (each: PersonAt) => void store.getState().run('attendance.arrive', from(each.personId));
  const onKeys = (event: KeyboardEvent) => {
    const row = rows.find((each) => each.id === pressedRow(event.target));
    const key = plainKey(event);
    if (row === undefined || !letterKeys || (key !== 'l' && key !== 'k')) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'l' && canLeave(row)) leave(row);
    if (key === 'k' && row.presence === 'absent') come(row);
  };
  const close = () => {
    if (openId !== null) focusRow(frame.current, openId);
    setOpenId(null);
  };
  return (
    <Section title="Närvaro vid paragrafen" lead={countLine(known)}>
      <p className="soft roll-hint">
        <kbd>L</kbd> lämnar · <kbd>K</kbd> kommer · <kbd>Retur</kbd> tid, ersättare och på distans
      </p>
      <div className="roll" data-panel-begin ref={frame} onKeyDownCapture={onKeys}>
        <List
          label="Närvaro vid paragrafen"
          items={rows}
          text={(each) => `${each.seat.name}, ${stateWords(each, nameOf)}`}
          onOpen={setOpenId}
          noTypeAhead={letterKeys}
        >
          {(each) => (
            <Row
              person={each}
              words={stateWords(each, nameOf)}
              onLeave={canLeave(each) ? () => leave(each) : null}
              onCome={each.presence === 'absent' ? () => come(each) : null}
            />
          )}
        </List>
      </div>
      <LostQuorum known={known} />
      {opened === undefined ? null : (
        <PersonAtItem
          key={opened.id}
          item={item}
          detail={detail}
          known={known}
          person={opened}
          list={frame}
          onClose={close}
        />
      )}
      <ItemChanges item={item} known={known} />
    </Section>
  );
}

const canLeave = ({ presence }: PersonAt) => presence === 'serving' || presence === 'present';

interface RowProps {
  readonly person: PersonAt;
  readonly words: string;
  readonly onLeave: (() => void) | null;
  readonly onCome: (() => void) | null;
}

function Row({ person: { seat, presence }, words, onLeave, onCome }: RowProps) {
  return (
    <>
      <RollPerson seat={seat} presence={presence} />
      <span className="roll-state" data-presence={presence}>
        {words}
      </span>
      <span className="roll-ways">
        {onLeave === null ? null : (
          <Button small kind="quiet" label={`Lämnar: ${seat.name}`} onPress={onLeave}>
            Lämnar
          </Button>
        )}
        {onCome === null ? null : (
          <Button small kind="quiet" label={`Kommer: ${seat.name}`} onPress={onCome}>
            Kommer
          </Button>
        )}
      </span>
    </>
  );
}
