import type { PastDesk } from './lived.ts';
import { prose } from './prose.ts';

interface PointText {
  readonly title: string;
  readonly speaker: string;
  readonly minutes: number;
  readonly text?: string;
}

const november: readonly PointText[] = [
  {
    title: 'Driften under sommaren och hösten',
    speaker: 'Kristina Malmlund, IT-chef',
    minutes: 10,
    text: 'Bytet av brandväggar blev klart i september, tre veckor senare än planerat.',
  },
  {
    title: 'Avbrottet den 2 oktober',
    speaker: 'Kristina Malmlund, IT-chef',
    minutes: 5,
    text: 'Det gemensamma nätet låg nere i 40 minuter efter ett grävarbete i Granå. Leverantören lägger om en sträcka fiber.',
  },
  { title: 'Det ekonomiska läget', speaker: 'Mikael Tornvall, controller', minutes: 5 },
];

const february: readonly PointText[] = [
  {
    title: 'Driftläget sedan förra sammanträdet',
    speaker: 'Kristina Malmlund, IT-chef',
    minutes: 10,
    text: `
- Två planerade servicefönster har genomförts, den 28 november och den 16 januari. Inget av dem påverkade verksamheterna under kontorstid.
- Ett kylaggregat i hall 2 gick sönder den 15 december. Reservaggregatet tog över och inga system stannade.`,
  },
  {
    title: 'Nya nätverksväxlar i Strandvik',
    speaker: 'Daniel Örnevik, enhetschef IT-drift',
    minutes: 5,
    text: 'Under våren byts de växlar som återstår. Arbetet görs kvällstid, och tidplanen stäms av med räddningstjänsten och hemtjänsten, som har verksamhet dygnet runt.',
  },
  {
    title: 'Bemanningen',
    speaker: 'Kristina Malmlund, IT-chef',
    minutes: 5,
    text: 'Rekryteringen av en driftingenjör är klar. Tjänsten tillträds den 1 mars.',
  },
];

async function tell({ call }: PastDesk, agendaItemId: string, points: readonly PointText[]): Promise<void> {
  for (const { text, ...point } of points) {
    await call('informationPoint.create', { ...point, agendaItemId, text: prose(text ?? '') });
  }
}

/** What the board was to be told in November 2026. */
export async function informedInNovember(desk: PastDesk): Promise<void> {
  desk.on('2026-10-19', 'Kristina Malmlund');
  await tell(desk, 'm2026-11-information', november);
}

/** What it is to be told in February 2027. */
export async function informedInFebruary2027(desk: PastDesk): Promise<void> {
  desk.on('2027-01-18', 'Kristina Malmlund');
  await tell(desk, 'm2027-02-information', february);
}
