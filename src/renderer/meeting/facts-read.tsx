import type { ReactNode } from 'react';
import type { Meeting } from '../../shared/meeting/model.ts';
import { capitalized, clockText, dayAndDate } from '../../shared/swedish.ts';
import { Section } from '../parts/section.tsx';
import { useStore } from '../store/use-store.ts';
import '../agenda/item.css';

const dayText = (date: string | null) => (date === null ? '' : capitalized(dayAndDate(date)));

/** The facts of a meeting whose minutes are approved, to read; what is empty is left out. */
export function FactsRead({ meeting }: { meeting: Meeting }) {
  const persons = useStore((state) => state.board.detail?.persons);
  const { date, startTime, endTime, place, link, summonsDate, approvalDate, approvalPlace } = meeting;
  const nameOf = (id: string | null) => persons?.find((each) => each.id === id)?.name ?? '';
  const time = endTime === null ? clockText(startTime) : `${clockText(startTime)}–${endTime.replace(':', '.')}`;
  return (
    <Section title="Uppgifter">
      <dl className="read-facts">
        <Fact name="Datum">{dayText(date)}</Fact>
        <Fact name="Tid">{time}</Fact>
        <Fact name="Plats">{place}</Fact>
        <Fact name="Länk till videomöte">{link}</Fact>
        <Fact name="Ordförande">{nameOf(meeting.chairPersonId)}</Fact>
        <Fact name="Sekreterare">{nameOf(meeting.secretaryPersonId)}</Fact>
        <Fact name="Kallelsens datum">{dayText(summonsDate)}</Fact>
        <Fact name="Justeringens datum">{dayText(approvalDate)}</Fact>
        <Fact name="Justeringens plats">{approvalPlace}</Fact>
      </dl>
    </Section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
