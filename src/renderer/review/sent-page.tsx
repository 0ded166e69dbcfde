import { useEffect, useState } from 'react';
import type { ReviewSummary } from '../../shared/review/commands.ts';
import { longDate } from '../../shared/swedish.ts';
import { dayOf } from '../app/moment.ts';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { ScreenTitle, Section } from '../parts/section.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { type Column, Table } from '../parts/table.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { DoButton } from './do-button.ts';
import { openThing } from './open-thing.ts';
import { answersHash } from './place.ts';
import {
  byThing,
  daysText,
  filterWords,
  openText,
  passes,
  type SentFilter,
  type SentThing,
  sentFilters,
  standingOf,
} from './standing.ts';
import { fetchAgain, sendAgain } from './steps.ts';
import { roleText } from './words.ts';

/** Who has what: to whom each thing was sent, what has come back, and what is still open. */
export function SentPage() {
  const { list, readAll } = useStore((state) => state.review);
  const [filter, setFilter] = useState<SentFilter>('all');
  useEffect(() => void readAll(), [readAll]);
  if (list === null) return null;
  return (
    <div className="review-page">
      <ScreenTitle aside={<DoButton id="review.read" text="Läs in svar" kind="primary" />}>Granskning</ScreenTitle>
      {list.length === 0 ? <Nothing /> : <Sent list={list} filter={filter} onFilter={setFilter} />}
    </div>
  );
}

function Nothing() {
  return (
    <Empty title="Inget är skickat för granskning än">
      <p>
        Ett sammanträdes handlingar, ett protokollsutkast, en riskanalys, en uppföljning, en rapport eller en plan
        skickas som en fil, som öppnas utan nät och utan installation. Här står sedan vem som har fått vad, vad som har
        kommit tillbaka och vad som är kvar att ta ställning till. Öppna det som ska granskas och välj Skicka för
        granskning.
      </p>
    </Empty>
  );
}

interface SentProps {
  readonly list: readonly ReviewSummary[];
  readonly filter: SentFilter;
  readonly onFilter: (filter: SentFilter) => void;
}

function Sent({ list, filter, onFilter }: SentProps) {
  const things = byThing(list.filter((each) => passes(each, filter)));
  return (
    <>
      <Segmented
        label="Visa"
        hideLabel
        className="review-filter"
        value={filter}
        onChange={onFilter}
        options={sentFilters.map((id) => ({
          id,
          text: `${filterWords[id]} (${list.filter((each) => passes(each, id)).length})`,
        }))}
      />
      {things.map((each) => (
        <ThingSection key={each.subjectId} thing={each} />
      ))}
      {things.length === 0 ? <p className="soft">Inget som är skickat är sådant.</p> : null}
    </>
  );
}

function ThingSection({ thing }: { thing: SentThing }) {
  const store = useStoreApi();
  const { subjectId, title, reviews } = thing;
  const [first] = reviews;
  const answered = reviews.some((each) => each.answers.length > 0);
  return (
    <Section
      title={title}
      actions={
        <>
          {answered ? <a href={answersHash(subjectId)}>Visa svaren</a> : null}
          <Button small kind="quiet" label={`Öppna ${title}`} onPress={() => first && void openThing(store, first)}>
            Öppna
          </Button>
        </>
      }
    >
      <Table label={`${title}: vem som har vad`} rows={reviews} columns={columns} />
    </Section>
  );
}

const columns: readonly Column<ReviewSummary>[] = [
  {
    id: 'to',
    title: 'Till',
    cell: (row) => (
      <>
        {row.recipient} <span className="soft">{roleText(row)}</span>
      </>
    ),
  },
  {
    id: 'sent',
    title: 'Skickat',
    cell: (row) => (
      <>
        {dayOf(row.sentAt)}
        <br />
        <span className="soft">
          version {row.version}
          {row.newest ? '' : ', nyare finns'}
        </span>
      </>
    ),
  },
  { id: 'answer', title: 'Svar', cell: (row) => <AnswerCell review={row} /> },
  { id: 'open', title: 'Kvar', cell: openText },
  { id: 'ways', title: 'Åtgärder', hideTitle: true, cell: (row) => <Ways review={row} /> },
];

function AnswerCell({ review }: { review: ReviewSummary }) {
  const { answers, lastDay } = review;
  const last = answers.at(-1);
  const before = lastDay === null ? '' : `senast ${longDate(lastDay)}`;
  if (last) {
    return (
      <>
        ✓ {last.name}
        <br />
        <span className="soft">
          {dayOf(last.answeredAt)}
          {answers.length > 1 ? `, ${answers.length} svar` : ''}
        </span>
      </>
    );
  }
  const standing = standingOf(review);
  if (standing === 'replaced') return <span className="soft">inget svar</span>;
  const text = daysText(review);
  return (
    <>
      {standing === 'late' ? <Badge tone="danger">{text}</Badge> : text === '' ? 'inget svar än' : text}
      <br />
      <span className="soft">{before}</span>
    </>
  );
}

function Ways({ review }: { review: ReviewSummary }) {
  const store = useStoreApi();
  const { id, recipient, version, newest } = review;
  return (
    <div className="review-ways">
      <Button
        small
        kind="quiet"
        label={`Hämta filen till ${recipient}, version ${version}`}
        onPress={() => void fetchAgain(store, id)}
      >
        Hämta filen
      </Button>
      {newest ? (
        <Button small kind="quiet" label={`Skicka igen till ${recipient}`} onPress={() => sendAgain(store, review)}>
          Skicka igen
        </Button>
      ) : null}
    </div>
  );
}
