import type { Station } from '../../shared/approval/rules.ts';
import { hashOf } from '../store/route.ts';

/** The parts of what follows a meeting, as the address names them. */
export const aftermathSections = ['justering', 'anslag', 'expediering', 'overklagande', 'rattelser'] as const;
export type AftermathSection = (typeof aftermathSections)[number];

/** The address of what follows a meeting: `sammantraden/<meeting>/efter/<section>`. */
export const aftermathPart = 'efter';

export function aftermathHash(meetingId: string, section: AftermathSection): string {
  return hashOf('sammantraden', meetingId, aftermathPart, section);
}

/** Whether something that follows a meeting may be left to do. */
export function isFollowed(station: Station): boolean {
  return !['planned', 'summoned', 'cancelled', 'final'].includes(station);
}
