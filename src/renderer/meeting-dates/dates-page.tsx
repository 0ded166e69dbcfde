import { useEffect } from 'react';
import type { MeetingDatesDetail } from '../../shared/meeting-dates/commands.ts';
import { today } from '../app/moment.ts';
import { AgendaPlaceDialog } from '../meeting/agenda-place-dialog.tsx';
import { FilledNotice } from '../meeting/filled-notice.tsx';
import { meetingsPath } from '../meeting/place.ts';
import { ScreenTitle, Section } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { hashOf } from '../store/route.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { BlockedDates } from './blocked-dates.tsx';
import { DoButton } from './do-button.ts';
import { PatternRows } from './pattern-rows.tsx';
import { type DatesPosition, openDates } from './place.ts';
import { ProposedDates } from './proposed-dates.tsx';
import { datesToAgenda, fillDatesAgain } from './steps.ts';
import './meeting-dates.css';

/** A year's dates: the pattern, the days that are taken, the proposal, and what came of it. */
export function DatesPage({ position: { year, dialog } }: { position: DatesPosition }) {
  const store = useStoreApi();
  const detail = useStore((state) => state.meetingDates.detail);
  const show = useStore((state) => state.meetingDates.show);
  useEffect(() => void show(year), [show, year]);
  useEffect(() => () => void show(null), [show]);
  const thisYear = Number(today().slice(0, 4));
  const years = [...new Set([thisYear, thisYear + 1, thisYear + 2, year])].toSorted();
  const go = (next: number) => openDates(store.getState(), next);
  return (
    <div className="dates">
      <ScreenTitle aside={<a href={hashOf(meetingsPath)}>Till sammanträdena</a>}>Sammanträdesdatum {year}</ScreenTitle>
      <Select
        label="År"
        className="dates-year"
        value={String(year)}
        onChange={(next) => go(Number(next))}
        options={years.map((each) => ({ id: String(each), text: String(each) }))}
      />
      {detail === null || detail.year !== year ? null : (
        <>
          <div className="dates-columns">
            <PatternRows detail={detail} />
            <BlockedDates detail={detail} key={year} />
          </div>
          <ProposedDates detail={detail} />
          <Decision detail={detail} />
        </>
      )}
      {dialog === 'agenda' ? (
        <AgendaPlaceDialog
          kind="decision"
          onClose={() => go(year)}
          onPlace={(place) => datesToAgenda(store, year, place)}
        >
          Ärendet får rubrik, en rad för varje dag i förslaget till beslut, och en ärendebeskrivning.
        </AgendaPlaceDialog>
      ) : null}
    </div>
  );
}

/** The item that proposes the dates, and the meetings made of them once it is decided. */
function Decision({ detail: { year, proposed, filled } }: { detail: MeetingDatesDetail }) {
  const store = useStoreApi();
  if (proposed.length === 0) return null;
  const left = proposed.filter((each) => each.meetingId === null).length;
  const decided = filled?.decided === true;
  return (
    <Section title="Beslut och sammanträden">
      {filled === null ? null : <FilledNotice filled={filled} onFill={() => void fillDatesAgain(store)} />}
      <p className="soft">{decisionText(left, decided)}</p>
      <div className="row">
        {filled === null ? (
          <DoButton id="meetingDates.toAgenda" text="Lägg till på dagordningen" kind={decided ? 'plain' : 'primary'} />
        ) : null}
        <DoButton id="meetingDates.createMeetings" text="Skapa sammanträden" kind={decided ? 'primary' : 'plain'} />
        <DoButton id="calendar.year" text={`Kalenderfil för ${year}`} />
      </div>
    </Section>
  );
}

function decisionText(left: number, decided: boolean): string {
  if (left === 0) return 'Alla dagarna har blivit sammanträden.';
  if (decided) return 'Nämnden har beslutat om datumen. Skapa sammanträden lägger upp dem med de stående ärendena.';
  return 'När nämnden har beslutat om datumen skapas sammanträdena, med de stående ärendena. Det går att göra redan nu.';
}
