import { EllipsisVertical } from 'lucide-react';
import type { Station } from '../../shared/approval/rules.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import type { MeetingStatus } from '../../shared/meeting/model.ts';
import { comeTo } from '../aftermath/anchor.tsx';
import { type AftermathSection, aftermathHash } from '../aftermath/sections.ts';
import { stationLabels } from '../aftermath/words.ts';
import { meetingModePath } from '../minutes/place.ts';
import { Badge } from '../parts/badge.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Menu, type MenuChoice } from '../parts/menu.tsx';
import { hashOf } from '../store/route.ts';
import { useStoreApi } from '../store/use-store.ts';
import { removeMeeting, setStatus } from './meeting-steps.ts';
import { factsPart, meetingsPath, summonsSection } from './place.ts';

const row = ['planned', 'summoned', 'held', 'approved', 'posted', 'expired', 'final'] as const;
type Shown = (typeof row)[number];

const sections = {
  approved: 'justering',
  posted: 'anslag',
  expired: 'overklagande',
  final: 'overklagande',
} as const satisfies Readonly<Partial<Record<Shown, AftermathSection>>>;

/** The part of a panel that a station leads to; null where it leads to the whole. */
function partOf(station: Shown): string | null {
  if (station === 'planned' || station === 'held') return null;
  return station === 'summoned' ? summonsSection : sections[station];
}

/** Where a station's work is done. */
function wayTo(station: Shown, id: string): string {
  switch (station) {
    case 'planned':
      return hashOf(meetingsPath, id, factsPart);
    case 'summoned':
      return hashOf(meetingsPath, id, factsPart, summonsSection);
    case 'held':
      return hashOf(meetingModePath, id);
    case 'approved':
    case 'posted':
    case 'expired':
    case 'final':
      return aftermathHash(id, sections[station]);
  }
}

const ways: Readonly<Record<Shown, string>> = {
  planned: 'Visa uppgifterna',
  summoned: 'Visa kallelsen',
  held: 'Öppna mötesläget',
  approved: 'Visa justeringen',
  posted: 'Visa anslagen',
  expired: 'Visa tiden för att överklaga',
  final: 'Visa överklagande och laga kraft',
};

/** How far the meeting has come, by what has been done and by the day; each station leads to its work. */
export function Stations({ detail: { meeting, station } }: { detail: MeetingDetail }) {
  if (station === 'cancelled') {
    return (
      <div className="stations">
        <Badge tone="danger">{stationLabels.cancelled}</Badge>
        <StationMenu id={meeting.id} station={station} />
      </div>
    );
  }
  const current: Shown = station === 'underway' ? 'held' : station;
  const at = row.indexOf(current);
  return (
    <div className="stations">
      <ol aria-label="Sammanträdets läge">
        {row.map((each, index) => (
          <li key={each} aria-current={index === at ? 'step' : undefined} data-past={index < at || undefined}>
            <a href={wayTo(each, meeting.id)} title={ways[each]} onClick={() => comeTo(partOf(each))}>
              {stationLabels[each === current ? station : each]}
            </a>
          </li>
        ))}
      </ol>
      <StationMenu id={meeting.id} station={station} />
    </div>
  );
}

/** What a person says of the meeting herself; all else follows from what is done. */
const said: Readonly<Partial<Record<Station, readonly (readonly [MeetingStatus, string])[]>>> = {
  planned: [
    ['held', 'Markera som hållet'],
    ['cancelled', 'Ställ in'],
  ],
  summoned: [
    ['held', 'Markera som hållet'],
    ['cancelled', 'Ställ in'],
  ],
  underway: [
    ['held', 'Avsluta sammanträdet'],
    ['planned', 'Låt det vara planerat igen'],
  ],
  held: [
    ['underway', 'Öppna sammanträdet igen'],
    ['planned', 'Låt det vara planerat igen'],
  ],
  cancelled: [['planned', 'Låt det bli av igen']],
};

function StationMenu({ id, station }: { id: string; station: Station }) {
  const store = useStoreApi();
  const own = (said[station] ?? []).map(
    ([status, label]): MenuChoice => ({ id: status, label, run: () => void setStatus(store.getState(), status) }),
  );
  return (
    <Menu
      label="Sammanträdet"
      trigger={<IconButton small icon={<EllipsisVertical aria-hidden />} label="Mer om sammanträdet" />}
      items={[
        ...own,
        { id: 'remove', label: 'Ta bort', danger: true, run: () => void removeMeeting(store.getState(), id) },
      ]}
    />
  );
}
