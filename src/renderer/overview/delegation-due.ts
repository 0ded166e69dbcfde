import type { DelegationDetail } from '../../shared/delegation/commands.ts';
import { foreseenTitle } from '../../shared/delegation/foreseen.ts';
import { seriesNumber } from '../../shared/delegation/rules.ts';
import { longDate } from '../../shared/swedish.ts';
import { delegationPath } from '../delegation/place.ts';
import { demandText } from '../delegation/words.ts';
import { hashOf } from '../store/route.ts';
import type { PlanDue } from './plan-due.ts';

/** Decisions that a period will need as no meeting takes them in time. */
export function decisionsForeseen({ foreseen }: Pick<DelegationDetail, 'foreseen'>): readonly PlanDue[] {
  return foreseen.map((each) => ({
    id: `foreseen ${each.year} ${each.periodKey}`,
    href: hashOf(delegationPath),
    what: foreseenTitle(each),
    about:
      each.nextMeeting === null
        ? 'Inget sammanträde är utsatt inom rimlig tid'
        : `Nämnden sammanträder först ${longDate(each.nextMeeting)}`,
    day: each.endsOn,
    dayText: `perioden ${each.over ? 'slutade' : 'slutar'} ${longDate(each.endsOn)}`,
    urgency: each.over ? 'now' : 'later',
  }));
}

/** Urgent decisions that must be notified at the next meeting (KL 6:40). */
export function notificationsDue({ decisions }: Pick<DelegationDetail, 'decisions'>): readonly PlanDue[] {
  return decisions.flatMap(({ id, title, number, demand, decidedOn }) => {
    if (demand === null || !demand.must || number === null || decidedOn === null) return [];
    return [
      {
        id: `notify ${id}`,
        href: hashOf(delegationPath, id),
        what: `Anmäl brådskande delegationsbeslut nr ${seriesNumber(number)}: ${title}`,
        about: demandText(demand),
        day: demand.meetingDate ?? decidedOn,
        dayText: demand.meetingDate === null ? 'vid nästa sammanträde' : longDate(demand.meetingDate),
        urgency: demand.late ? 'late' : 'near',
      },
    ];
  });
}
