import { isOver, noticeDeadline } from '../../shared/law/deadlines.ts';
import { citation } from '../../shared/law/references.ts';
import { dayAndDate, listed } from '../../shared/swedish.ts';
import { today } from '../app/moment.ts';
import { makeDocument } from '../meeting/make-document.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Notice as NoticeBox } from '../parts/notice.tsx';
import { Section } from '../parts/section.tsx';
import { requiredField } from '../store/field-part.ts';
import { useField, useStore, useStoreApi } from '../store/use-store.ts';
import { DeadlineLine } from './deadline-line.tsx';
import type { AftermathFacts } from './facts.ts';
import type { FollowUp } from './follow-up.ts';
import { done, KeepFocus } from './keep-focus.tsx';
import { NoticeRow } from './notice-row.tsx';
import { periodText } from './words.ts';

/** The announcements of the approvals, one for each municipality, and the time to appeal they give. */
export function Notices({ board, detail, groups }: AftermathFacts) {
  const approved = groups.filter((each) => each.issued !== null);
  return (
    <Section
      title="Anslag"
      lead={`Justeringen anslås i alla kommuner, och tiden för att överklaga räknas från det sista anslaget (${citation('noticeBoards')}).`}
    >
      {approved.length === 0 ? <p className="soft">Här kommer anslagen när protokollet är justerat.</p> : null}
      {approved.map((group) => (
        <KeepFocus key={group.agendaItemId}>
          <NoticeGroup group={group} board={board} stale={detail.aftermath.staleNoticeIds} />
        </KeepFocus>
      ))}
    </Section>
  );
}

interface GroupProps {
  readonly group: FollowUp;
  readonly board: AftermathFacts['board'];
  /** Ids of the notices whose file says other days than hold now. */
  readonly stale: readonly string[];
}

function NoticeGroup({ group, board, stale }: GroupProps) {
  const { notices, approvedOn, period } = group;
  const all = notices.every((each) => each.postedOn !== null);
  const rows = board.municipalities.flatMap((municipality) => {
    const notice = notices.find((each) => each.municipalityId === municipality.id);
    return notice ? [{ notice, municipality }] : [];
  });
  return (
    <Section title={`Anslag för ${group.span}`} level={3}>
      {approvedOn === null ? null : (
        <DeadlineLine what="Anslås senast" deadline={noticeDeadline(approvedOn)} done={all} />
      )}
      {all ? null : <PlannedDay group={group} />}
      <ul className="after-notices" aria-label={`Anslag, ${group.span}`}>
        {rows.map(({ notice, municipality }) => (
          <NoticeRow key={notice.id} notice={notice} municipality={municipality} period={period} />
        ))}
      </ul>
      <Period group={group} />
      <Reissue group={group} board={board} stale={stale} />
      <NoticeDocuments group={group} />
    </Section>
  );
}

/** The common day that the days count from until all have posted. */
function PlannedDay({ group }: { group: FollowUp }) {
  const call = useStore((state) => state.call);
  const { meetingId, agendaItemId, notices } = group;
  const field = useField<string | null>({
    key: `notice.plan:${meetingId}:${agendaItemId ?? ''}`,
    value: notices[0]?.plannedOn ?? null,
    save: async (plannedOn) => call('notice.plan', { meetingId, agendaItemId, plannedOn: plannedOn ?? today() }),
  });
  return (
    <div className="fields">
      <DateField
        label="Planerad gemensam anslagsdag"
        field={requiredField(field)}
        clearable={false}
        hint="Anslås i alla kommuner samma dag, om det går."
      />
    </div>
  );
}

/** Where the time to appeal stands, aloud where it changes. */
function Period({ group: { period } }: { group: FollowUp }) {
  const over = period.kind !== 'none' && isOver(period.deadline, today());
  const broken = period.kind === 'broken';
  const tone = broken ? 'danger' : period.kind === 'running' && over ? 'ok' : 'info';
  return (
    <div aria-live="polite" {...done}>
      <NoticeBox tone={tone}>
        <p>{periodText(period, over)}</p>
        {period.kind === 'none' ? null : (
          <>
            <DeadlineLine what="Sista dag att överklaga:" deadline={period.deadline} done />
            <p>
              {broken ? 'Anslagen skulle ha suttit uppe till och med den dagen.' : 'Anslagen tas ned tidigast '}
              {broken ? null : <b>{dayAndDate(period.takeDown)}</b>}
              {broken ? null : '.'}
            </p>
          </>
        )}
      </NoticeBox>
    </div>
  );
}

function Reissue({ group, board, stale }: GroupProps) {
  const wrong = group.notices.filter((each) => stale.includes(each.id));
  if (wrong.length === 0) return null;
  const names = wrong.map(
    ({ municipalityId }) => board.municipalities.find((each) => each.id === municipalityId)?.name ?? '',
  );
  return (
    <NoticeBox tone="warn">
      <p>
        Anslaget som är skapat för {listed(names)} anger andra dagar än de som gäller nu. Skapa anslagen igen och byt ut
        dem.
      </p>
    </NoticeBox>
  );
}

function NoticeDocuments({ group: { agendaItemId, meetingId, span } }: { group: FollowUp }) {
  const store = useStoreApi();
  const id = agendaItemId ?? meetingId;
  return (
    <div className="row">
      <Button label={`Skapa anslag: ${span}`} onPress={() => void makeDocument(store, { document: 'anslag', id })}>
        Skapa anslag
      </Button>
      <Button
        label={`Skapa bevis om anslag: ${span}`}
        onPress={() => void makeDocument(store, { document: 'anslagsbevis', id })}
      >
        Skapa bevis om anslag
      </Button>
    </div>
  );
}
