import type { Appeal, Channel, Signature } from '../../shared/approval/model.ts';
import type { ApprovalObstacle, FinalityObstacle, Station } from '../../shared/approval/rules.ts';
import type { AppealPeriod, Deadline } from '../../shared/law/deadlines.ts';
import { dayAndDate, listed } from '../../shared/swedish.ts';

export const stationLabels: Readonly<Record<Station, string>> = {
  planned: 'Planerat',
  summoned: 'Kallat',
  underway: 'Pågår',
  held: 'Hållet',
  approved: 'Justerat',
  posted: 'Anslaget',
  expired: 'Tiden ute',
  final: 'Laga kraft',
  cancelled: 'Inställt',
};

export const methodLabels: Readonly<Record<Signature['method'], string>> = {
  pen: 'Med penna',
  electronic: 'Elektroniskt',
};

export const channelLabels: Readonly<Record<Channel, string>> = {
  email: 'E-post',
  post: 'Post',
  registry: 'Diariet',
  internal: 'Internpost',
  other: 'På annat sätt',
};

export const appealLabels: Readonly<Record<Appeal['outcome'], string>> = {
  pending: 'Prövas',
  dismissed: 'Avvisat',
  rejected: 'Avslaget',
  upheld: 'Bifallet',
  withdrawn: 'Återkallat',
};

/** A last day in words, with the working day it is moved to: `lördag 26 december 2026, förlängd till måndag …: annandag jul`. */
export function deadlineText({ literal, extended, extendedBecause }: Deadline): string {
  if (literal === extended) return dayAndDate(literal);
  return `${dayAndDate(literal)}, förlängd till ${dayAndDate(extended)}: ${extendedBecause ?? 'inte en vardag'}`;
}

/** What stands between minutes and their approval; `span` writes the §§ of items. */
export function obstacleText(obstacle: ApprovalObstacle, span: (itemIds: readonly string[]) => string): string {
  switch (obstacle.code) {
    case 'notHeld':
      return 'Sammanträdet är inte avslutat.';
    case 'notImmediate':
      return 'Nämnden har inte beslutat att paragrafen ska justeras omedelbart.';
    case 'undecided':
      return `Beslut saknas: ${span(obstacle.itemIds)}.`;
    case 'chairMissing':
      if (obstacle.itemIds.length === 0) return 'Det framgår inte vem som var ordförande.';
      return `Det framgår inte vem som var ordförande: ${span(obstacle.itemIds)}.`;
    case 'approversMissing':
      return obstacle.count === 1 ? 'En justerare är inte vald.' : `${obstacle.count} justerare är inte valda.`;
    case 'approverAbsent':
      return obstacle.personIds.length === 1
        ? 'En justerare tjänstgjorde inte vid någon paragraf.'
        : `${obstacle.personIds.length} justerare tjänstgjorde inte vid någon paragraf.`;
    case 'earlierUnfixed':
      return `Sammanträdet ${dayAndDate(obstacle.date)} har inte sina paragrafnummer fastställda.`;
  }
}

/** What the button says that leads to where an obstacle is put right. */
export const obstacleWays: Readonly<Record<ApprovalObstacle['code'], string>> = {
  notHeld: 'Öppna mötesläget',
  notImmediate: 'Visa paragrafen',
  undecided: 'Visa paragrafen',
  chairMissing: 'Visa närvaron',
  approversMissing: 'Välj justerare',
  approverAbsent: 'Välj justerare',
  earlierUnfixed: 'Visa det sammanträdet',
};

/** Where the time to appeal stands, in one sentence. */
export function periodText(period: AppealPeriod, over: boolean): string {
  switch (period.kind) {
    case 'none':
      return 'Tiden för att överklaga börjar när justeringen är anslagen i alla kommuner.';
    case 'preliminary':
      return `Preliminärt: anslag saknas i ${listed(period.missing)}. Tiden räknas från det sista anslaget.`;
    case 'running':
      return over ? 'Tiden för att överklaga har gått ut.' : 'Tiden för att överklaga löper.';
    case 'broken': {
      const early = `Anslaget i ${listed(period.early)} togs ned för tidigt, så tiden för att överklaga löper inte ut.`;
      const missing = period.missing.length === 0 ? '' : ` Anslag saknas i ${listed(period.missing)}.`;
      return `${early}${missing} Anslå på nytt, eller rätta dagen.`;
    }
  }
}

/** Why a § has not become final. */
export const finalityTexts: Readonly<Record<Exclude<FinalityObstacle, 'alreadyFinal'>, string>> = {
  notExpired: 'Tiden för att överklaga har inte gått ut.',
  broken: 'Ett anslag togs ned för tidigt, så tiden har inte gått ut.',
  appealed: 'Beslutet är överklagat.',
};
