import { UserPlus } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useMemo, useRef } from 'react';
import type { BoardDetail } from '../../shared/board/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { calledIn } from '../../shared/meeting/roll.ts';
import { seatsAt } from '../../shared/meeting/rules.ts';
import { listed } from '../../shared/swedish.ts';
import { Approvers } from '../meeting/approvers.tsx';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { FieldTrouble } from '../parts/field.tsx';
import { List } from '../parts/list.tsx';
import { plainKey } from '../parts/plain-key.ts';
import { Section } from '../parts/section.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { callIn } from './call-in.ts';
import { focusRow, pressedRow, useFocusList } from './focus-first.ts';
import { meetingRoll } from './item-roll.ts';
import { afterKey, attendanceOf, goesOn, type Noted, type RollKey, replaceable, rollKeyOf } from './noted.ts';
import { isLost } from './quorum-sign.tsx';
import { RollRow } from './roll-row.tsx';
import { countLine, stateWords } from './roll-words.ts';
import { useNoted } from './use-noted.ts';
import './attendance.css';

interface RollCallProps {
  readonly detail: MeetingDetail;
  /** Opened as a panel of meeting mode: focus begins there, and the approvers are chosen below. */
  readonly inPanel?: boolean;
}

/** The roll call: everyone elected on the day, each noted with one key. */
export function RollCall({ detail, inPanel = true }: RollCallProps) {
  const board = useStore((state) => state.board.detail);
  const go = useStore((state) => state.route.go);
  if (board === null) return null;
  if (seatsAt(board, detail.meeting.date).length > 0) {
    return (
      <>
        <Called detail={detail} board={board} focus={inPanel} />
        {inPanel ? <Approvers detail={detail} /> : null}
      </>
    );
  }
  return (
    <Section title="Upprop">
      <Empty
        title="Ingen är vald till nämnden den dagen."
        actions={<Button onPress={() => go('ledamoter')}>Visa Ledamöter</Button>}
      >
        <p>Lägg in ledamöter och ersättare under Ledamöter. De visas här med roll, parti och kommun.</p>
      </Empty>
    </Section>
  );
}

/** One key for each person: it is said, and the next one is called. */
function useRollKeys(
  frame: RefObject<HTMLDivElement | null>,
  letterKeys: boolean,
  say: (personId: string, key: RollKey) => void,
  call: () => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    const personId = pressedRow(event.target);
    const pressed = plainKey(event) ?? '';
    const key = rollKeyOf(pressed);
    const callsIn = pressed === 'k';
    if (personId === null || !(letterKeys || key === 'delete') || (key === null && !callsIn)) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === null) return call();
    say(personId, key);
    if (goesOn(key)) focusRow(frame.current, personId, 1);
  };
}

interface CalledProps {
  readonly detail: MeetingDetail;
  readonly board: BoardDetail;
  readonly focus: boolean;
}

function Called({ detail, board, focus }: CalledProps) {
  const store = useStoreApi();
  const frame = useRef<HTMLDivElement>(null);
  const letterKeys = useStore((state) => state.profile.value.letterKeys);
  const { date, id: meetingId } = detail.meeting;
  const seats = useMemo(() => seatsAt(board, date), [board, date]);
  const field = useNoted(detail, seats);
  const all = field.value;
  const roll = useMemo(
    () => meetingRoll(board, { ...detail, attendance: attendanceOf(meetingId, all) }),
    [board, detail, meetingId, all],
  );
  useFocusList(frame, focus);
  const say = (personId: string, key: RollKey) =>
    field.commit(afterKey(all, seats, board.board.substituteOrder, personId, key));
  const call = () => void callIn(store.getState(), meetingId);

  const onKeys = useRollKeys(frame, letterKeys, say, call);
  const firstLeft = all.find((each) => each.presence === null)?.personId;
  const rows = seats.map((seat) => ({
    id: seat.personId,
    seat,
    noted: all.find((each) => each.personId === seat.personId),
    isFirstLeft: seat.personId === firstLeft,
  }));
  return (
    <Section
      title="Upprop"
      lead={<RollKeys />}
      actions={
        <Button small icon={<UserPlus aria-hidden />} onPress={call}>
          Kalla in ersättare <kbd>K</kbd>
        </Button>
      }
    >
      <div className="roll roll-call" ref={frame} onKeyDownCapture={onKeys}>
        <List
          label="Upprop"
          noTypeAhead={letterKeys}
          items={rows}
          text={({ seat, noted }) => `${seat.name}, ${notedWords(noted, roll.nameOf)}`}
        >
          {({ seat, noted, isFirstLeft }) => (
            <RollRow
              seat={seat}
              begins={isFirstLeft}
              noted={noted}
              members={replaceable(all, seats, seat.personId)}
              onKey={(key) => say(seat.personId, key)}
              onServesFor={(memberId) =>
                field.commit(
                  all.map((each) =>
                    each.personId === seat.personId ? { ...each, servesForPersonId: memberId } : each,
                  ),
                )
              }
            />
          )}
        </List>
      </div>
      <FieldTrouble field={field} show={() => 'ett annat upprop'} />
      <p className="roll-count" data-lost={isLost(roll) || undefined}>
        {countLine(roll)}
      </p>
      <Next all={all} proposed={calledIn(roll.facts, board.board.substituteOrder)} nameOf={roll.nameOf} />
    </Section>
  );
}

function RollKeys() {
  return (
    <>
      <kbd>S</kbd> tjänstgör · <kbd>N</kbd> närvarar · <kbd>F</kbd> frånvarande · <kbd>A</kbd> anmält förhinder ·{' '}
      <kbd>D</kbd> på distans
    </>
  );
}

/** The state of one person in words. */
function notedWords(noted: Noted | undefined, nameOf: (personId: string) => string): string {
  if (noted === undefined || noted.presence === null) return 'inte noterad';
  return stateWords({ ...noted, presence: noted.presence, servesFor: noted.servesForPersonId }, nameOf);
}

interface NextProps {
  readonly all: readonly Noted[];
  readonly proposed: ReturnType<typeof calledIn>;
  readonly nameOf: (personId: string) => string;
}

/** Who is called in next, told once everybody has been called. */
function Next({ all, proposed, nameOf }: NextProps) {
  if (proposed.length === 0 || all.some((each) => each.presence === null)) return null;
  const words = proposed.map((each) => `${nameOf(each.personId)} för ${nameOf(each.servesFor)}`);
  return <p className="soft roll-next">I tur att kallas in: {listed(words)}.</p>;
}
