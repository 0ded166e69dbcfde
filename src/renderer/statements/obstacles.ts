import type { MeetingStatus } from '../../shared/meeting/model.ts';
import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import type { Motion, Statement } from '../../shared/minutes/model.ts';
import { type ReservationObstacle, reservationObstacle } from '../../shared/minutes/taking-part.ts';

const texts: Readonly<Record<Exclude<ReservationObstacle, 'notUnderway'>, string>> = {
  notServing: 'tjänstgör inte i ärendet',
  abstained: 'deltar inte i beslutet',
  alreadyReserved: 'har redan reserverat sig',
};

interface Candidates {
  readonly may: readonly string[];
  /** Those here who may not, each with the reason, as `Bo Ek (M) tjänstgör inte i ärendet`. */
  readonly mayNot: readonly string[];
}

/** Who may have a statement of a kind put down, and why others who are there may not (KL 4:25, 4:27). */
export function candidates(
  kind: Statement['kind'],
  { item, roll, nameOf }: ItemFacts,
  status: MeetingStatus,
): Candidates {
  const here = roll.filter((each) => each.presence !== 'absent');
  switch (kind) {
    case 'note':
      return { may: here.filter((each) => each.presence !== 'disqualified').map((each) => each.personId), mayNot: [] };
    case 'abstention': {
      const said = item.statements.filter((each) => each.kind !== 'note').map((each) => each.personId);
      const serving = here.filter((each) => each.presence === 'serving').map((each) => each.personId);
      return { may: serving.filter((each) => !said.includes(each)), mayNot: [] };
    }
    case 'reservation': {
      const judged = here.map(({ personId }) => ({
        personId,
        obstacle: reservationObstacle(personId, roll, item.statements, status),
      }));
      return {
        may: judged.filter((each) => each.obstacle === null).map((each) => each.personId),
        mayNot: judged.flatMap(({ personId, obstacle }) =>
          obstacle === null || obstacle === 'notUnderway' ? [] : [`${nameOf(personId)} ${texts[obstacle]}`],
        ),
      };
    }
  }
}

/** What to do where the time for reservations is not now; null while the meeting goes on (KL 4:27). */
export function reservationTime(status: MeetingStatus): string | null {
  switch (status) {
    case 'underway':
      return null;
    case 'planned':
      return 'Reservationer antecknas under sammanträdet. Öppna det först.';
    case 'held':
      return 'Sammanträdet är avslutat, och en reservation ska anmälas innan dess. Anmäldes den i tid: öppna sammanträdet igen och anteckna den. Skriftliga skäl tas emot tills paragrafen är justerad.';
    case 'cancelled':
      return 'Sammanträdet är inställt.';
  }
}

/** The own motion that a reservation is likely in favour of: the only one that stands. */
export function ownMotion(motions: readonly Motion[], personId: string): string | null {
  const own = motions.filter((each) => each.personId === personId && !each.withdrawn && each.kind !== 'approve');
  return own.length === 1 ? (own[0]?.id ?? null) : null;
}
