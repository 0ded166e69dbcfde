import { type ReactNode, useEffect, useRef } from 'react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { AttendanceSummary } from '../attendance/attendance-summary.tsx';
import { ItemAttendance } from '../attendance/item-attendance.tsx';
import { ItemDisqualifications } from '../attendance/item-disqualifications.tsx';
import { RollCall } from '../attendance/roll-call.tsx';
import { MotionsPanel } from '../motions/motions-panel.tsx';
import { MotionsSummary } from '../motions/motions-summary.tsx';
import { PropositionsPanel } from '../propositions/propositions-panel.tsx';
import { PropositionsSummary } from '../propositions/propositions-summary.tsx';
import { StatementsPanel } from '../statements/statements-panel.tsx';
import { StatementsSummary } from '../statements/statements-summary.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { WordingsPanel } from '../wordings/wordings-panel.tsx';
import { Adjournments } from './adjournments.tsx';
import { JavSummary } from './jav-summary.tsx';
import { showFromTop } from './mode-focus.ts';
import { type Panel, showPanel } from './place.ts';
import { panelLineId } from './steps.ts';

interface Line {
  readonly panel: Panel;
  readonly key: string;
  readonly title: string;
  readonly summary: ReactNode;
  readonly body: ReactNode;
}

interface RegistrationsProps {
  readonly item: AgendaItemDetail;
  readonly detail: MeetingDetail;
  readonly panel: Panel | null;
}

function linesOf({ item, detail }: RegistrationsProps): readonly Line[] {
  const both = { item, detail };
  const line = (panel: Panel, key: string, title: string, summary: ReactNode, body: ReactNode): Line => ({
    panel,
    key,
    title,
    summary,
    body,
  });
  return [
    line(
      'yrkanden',
      'Y',
      'Yrkanden',
      item.motions.length > 0 ? <MotionsSummary {...both} /> : null,
      <MotionsPanel {...both} />,
    ),
    line(
      'beslutsgang',
      'V',
      'Beslutsgång',
      item.propositions.length > 0 ? <PropositionsSummary {...both} /> : null,
      <PropositionsPanel {...both} />,
    ),
    line('narvaro', 'N', 'Närvaro', <AttendanceSummary {...both} />, <ItemAttendance {...both} />),
    line(
      'jav',
      'J',
      'Jäv',
      item.disqualifications.length > 0 ? <JavSummary {...both} /> : null,
      <ItemDisqualifications {...both} />,
    ),
    line(
      'reservation',
      'R',
      'Reservation',
      item.statements.some((each) => each.kind !== 'note') ? <StatementsSummary {...both} kind="reservation" /> : null,
      <StatementsPanel {...both} kind="reservation" />,
    ),
    line(
      'anteckning',
      'T',
      'Anteckning',
      item.statements.some((each) => each.kind === 'note') ? <StatementsSummary {...both} kind="note" /> : null,
      <StatementsPanel {...both} kind="note" />,
    ),
    line('ord', 'M', 'Protokollets ord', item.wordings.length > 0 ? 'med egna ord' : null, <WordingsPanel {...both} />),
    line(
      'upprop',
      'U',
      'Upprop och pauser',
      null,
      <>
        <RollCall detail={detail} />
        <Adjournments detail={detail} />
      </>,
    ),
  ];
}

/** All that is registered about an item, a line each with its key; the one that is open shows its panel. */
export function Registrations(props: RegistrationsProps) {
  const isClosed = props.panel === null;
  useEffect(() => {
    // What one decides is in sight when an item comes and when a panel is closed.
    if (isClosed) showFromTop();
  }, [isClosed]);
  return (
    <section className="registrations" aria-label="Registreringar">
      {linesOf(props).map((line) => (
        <RegistrationLine key={line.panel} line={line} open={line.panel === props.panel} />
      ))}
    </section>
  );
}

function RegistrationLine({ line, open }: { line: Line; open: boolean }) {
  const store = useStoreApi();
  const letterKeys = useStore((state) => state.profile.value.letterKeys);
  const frame = useRef<HTMLDivElement>(null);
  const id = panelLineId(line.panel);
  useEffect(() => {
    if (!open) return;
    // Its whole height is there to work in; what it holds may come a moment later.
    const show = () => frame.current?.scrollIntoView({ block: 'start' });
    show();
    const later = requestAnimationFrame(show);
    return () => cancelAnimationFrame(later);
  }, [open]);
  return (
    <div className="registration" data-open={open || undefined} ref={frame}>
      <h2>
        <button
          type="button"
          id={id}
          className="registration-line"
          aria-expanded={open}
          aria-controls={open ? `${id}-panel` : undefined}
          aria-keyshortcuts={letterKeys ? line.key : undefined}
          onClick={() => showPanel(store.getState(), open ? null : line.panel)}
        >
          {letterKeys ? <kbd aria-hidden>{line.key}</kbd> : null}
          {line.title}
        </button>
      </h2>
      {open ? (
        <section
          className="registration-panel"
          id={`${id}-panel`}
          aria-label={line.title}
          data-panel={line.panel}
          // What one points at in it, and that takes no focus, still keeps focus in it.
          tabIndex={-1}
        >
          {line.body}
        </section>
      ) : line.summary === null ? null : (
        <div className="registration-summary">{line.summary}</div>
      )}
    </div>
  );
}
