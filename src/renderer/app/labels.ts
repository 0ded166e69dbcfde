import type { ItemKind, Outcome } from '../../shared/agenda/model.ts';
import type { MeetingStatus, Presence } from '../../shared/meeting/model.ts';
import type { Role } from '../../shared/people/model.ts';
import type { Option } from '../parts/select.tsx';

export const itemKindLabels: Readonly<Record<ItemKind, string>> = {
  procedural: 'Formalia',
  decision: 'Beslut',
  information: 'Information',
  election: 'Val',
  notification: 'Anmälan',
  dialogue: 'Dialog',
};

export const meetingStatusLabels: Readonly<Record<MeetingStatus, string>> = {
  planned: 'Planerat',
  underway: 'Pågår',
  held: 'Hållet',
  cancelled: 'Inställt',
};

export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  asProposed: 'Enligt förslag',
  changed: 'Ändrat',
  referred: 'Återremitterat',
  tabled: 'Bordlagt',
  rejected: 'Avslaget',
  filed: 'Lagt till handlingarna',
  noted: 'Har tagit del av',
  nominated: 'Nominerar',
  none: 'Inget beslut',
};

export const roleLabels: Readonly<Record<Role, string>> = {
  chair: 'Ordförande',
  viceChair: 'Vice ordförande',
  member: 'Ledamot',
  substitute: 'Ersättare',
};

export const presenceLabels: Readonly<Record<Presence, string>> = {
  serving: 'Tjänstgör',
  present: 'Närvarar',
  absent: 'Frånvarande',
};

/** A map of labels as the options of a Select, in the map's order. */
export function optionsOf<T extends string>(labels: Readonly<Record<T, string>>): readonly Option<T>[] {
  return (Object.entries(labels) as [T, string][]).map(([id, text]) => ({ id, text }));
}
