import { Send } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { IssuedValue } from '../../shared/approval/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import type { SummonsChange } from '../../shared/meeting/summons-changes.ts';
import { dayAndDate } from '../../shared/swedish.ts';
import { today } from '../app/moment.ts';
import { meetingsPath } from '../meeting/place.ts';
import { daysBefore } from '../meeting/words.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Notice } from '../parts/notice.tsx';
import { Section } from '../parts/section.tsx';
import { hashOf } from '../store/route.ts';
import { useRowField, useStore, useStoreApi } from '../store/use-store.ts';
import { summonsChangeText } from './change-words.ts';
import { IssuedFiles } from './issued-files.tsx';
import { sendSummons } from './jobs.ts';
import './aftermath.css';

/** The summons: sent and frozen, then what has changed since, and sent anew; of a `locked` meeting only what was sent. */
export function Summons({ detail, locked }: { detail: MeetingDetail; locked: boolean }) {
  const sent = detail.aftermath.issued.filter((each) => each.kind === 'summons');
  return (
    <Section title="Kallelse" lead={locked && sent.length === 0 ? 'Ingen kallelse har sänts härifrån.' : undefined}>
      {locked ? null : <Sending detail={detail} sent={sent} />}
      <IssuedFiles issued={sent} what="Sänd" />
    </Section>
  );
}

function Sending({ detail, sent }: { detail: MeetingDetail; sent: readonly IssuedValue[] }) {
  const store = useStoreApi();
  const days = useStore((state) => state.board.detail?.board.summonsDays ?? 0);
  const busy = useStore((state) => state.progress.current?.command === 'meeting.summon');
  const { meeting } = detail;
  const date = useRowField('meeting.update', meeting, 'summonsDate');
  const planned = meeting.status === 'planned';
  return (
    <>
      <div className="fields">
        <DateField
          label="Kallelsens datum"
          field={date}
          hint={days > 0 ? `Senast ${dayAndDate(daysBefore(meeting.date, days))} (${days} dagar före)` : undefined}
        />
      </div>
      {planned ? (
        <div className="after-step">
          <Button
            icon={<Send aria-hidden />}
            onPress={() => !busy && void sendSummons(store, meeting.id, date.value ?? today())}
          >
            {sent.length === 0 ? 'Sänd kallelse' : 'Sänd ändrad kallelse'}
          </Button>
          <p className="soft">
            {sent.length === 0
              ? 'Kallelsen och handlingarna görs, hämtas och sparas som de sändes. Dagordningen kan ändras efteråt: ändringarna visas här.'
              : 'Det som har sänts ändras inte. En ny kallelse sparas bredvid den förra.'}
          </p>
        </div>
      ) : null}
      {sent.length > 0 ? <Changes detail={detail} /> : null}
    </>
  );
}

/** What the summons would say otherwise, were it sent now. */
function Changes({ detail }: { detail: MeetingDetail }) {
  const call = useStore((state) => state.call);
  const [changes, setChanges] = useState<readonly SummonsChange[]>([]);
  const { id } = detail.meeting;
  useEffect(() => {
    // Read anew with every change of the meeting; an answer that comes too late is not shown.
    let late = false;
    const read = async () => {
      const reply = await call('meeting.summonsChanges', { id: detail.meeting.id });
      if (!late && reply.ok) setChanges(reply.value ?? []);
    };
    void read();
    return () => {
      late = true;
    };
  }, [call, detail]);
  if (changes.length === 0) return <p className="soft">Inget har ändrats sedan kallelsen sändes.</p>;
  return (
    <Notice tone="warn">
      <p>Ändrat sedan kallelsen sändes:</p>
      <ul className="after-changes">
        {changes.map((each) => {
          const text = summonsChangeText(each);
          const item = 'itemId' in each && each.code !== 'removed' ? each.itemId : null;
          return <li key={text}>{item === null ? text : <a href={hashOf(meetingsPath, id, item)}>{text}</a>}</li>;
        })}
      </ul>
    </Notice>
  );
}
