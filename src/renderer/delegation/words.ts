import type { DecisionStanding } from '../../shared/delegation/commands.ts';
import { type NotificationDemand, notifiedAt } from '../../shared/delegation/demand.ts';
import { seriesNumber } from '../../shared/delegation/rules.ts';
import { longDate, paragraphText } from '../../shared/swedish.ts';

/** How a decision stands, as a word and a sign. */
export function standingWord(standing: Pick<DecisionStanding, 'state' | 'listed' | 'notified'>, prefix = '') {
  const at = notifiedAt(standing.listed);
  const number = at?.paragraph == null ? '' : ` ${paragraphText(at.paragraph, prefix)}`;
  switch (standing.state) {
    case 'draft':
      return { sign: '○', word: 'utkast' };
    case 'decided':
      return standing.notified ? { sign: '◐', word: 'ska anmälas' } : { sign: '●', word: 'anmäls inte' };
    case 'listed':
      return { sign: '◑', word: `anmäls ${at?.meetingDate ?? ''}` };
    case 'notified':
      return { sign: '●', word: `anmält ${at?.meetingDate ?? ''}${number}` };
  }
}

/** The number in the series; empty for a draft. */
export function numberWord(number: DecisionStanding['number']): string {
  return number === null ? '' : `Nr ${seriesNumber(number)}`;
}

/** What is asked of a decision's notification, as one sentence. */
export function demandText({ must, meetingDate, late }: NotificationDemand): string {
  const meeting = meetingDate === null ? 'nästa sammanträde' : `sammanträdet ${longDate(meetingDate)}`;
  if (late) {
    const then = meetingDate === null ? 'Anmäl det vid nästa sammanträde.' : `Anmäl det vid ${meeting}.`;
    return `Det brådskande beslutet skulle ha anmälts vid det sammanträde som har hållits sedan dess (6:40). ${then}`;
  }
  return must
    ? `Det brådskande beslutet ska anmälas vid ${meeting} (6:40).`
    : `Beslutet ska anmälas till nämnden: vid ${meeting}.`;
}
