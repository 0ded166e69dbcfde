import type * as z from 'zod';
import type { meeting } from '../../src/shared/meeting/model.ts';
import { templateItems } from './board.ts';
import type { Facts } from './facts.ts';
import { held202602 } from './held-2026-02.ts';
import { held202611 } from './held-2026-11.ts';
import type { ItemText } from './item.ts';
import { items202602, items202606 } from './meeting-2026-02.ts';
import { items202611 } from './meeting-2026-11.ts';
import { items202702 } from './meeting-2027-02.ts';

/** A meeting with its agenda and what happened at it. */
export interface MeetingText {
  readonly meeting: z.input<typeof meeting>;
  readonly items: readonly ItemText[] | typeof templateItems;
  readonly facts: Facts;
}

const place = 'Sammanträdesrum Tallen, Furusjö stadshus';
const planned = {
  startTime: '13:30',
  endTime: null,
  place,
  link: '',
  summonsDate: null,
  chairPersonId: null,
  secretaryPersonId: 'person-lindhe',
  approvalPlace: '',
  approvalDate: null,
} as const;

/** The meetings of 2026 and 2027, oldest first. */
export const meetings: readonly MeetingText[] = [
  {
    meeting: {
      ...planned,
      id: 'm2026-02',
      date: '2026-02-09',
      endTime: '15:40',
      status: 'held',
      summonsDate: '2026-02-02',
      chairPersonId: 'person-sandelin',
      secretaryPersonId: 'person-bergfalk',
      approvalPlace: 'Furusjö stadshus',
      approvalDate: '2026-02-18',
    },
    items: items202602,
    facts: held202602,
  },
  {
    meeting: {
      ...planned,
      id: 'm2026-06',
      date: '2026-06-08',
      status: 'cancelled',
      summonsDate: '2026-05-29',
      chairPersonId: 'person-sandelin',
    },
    items: items202606,
    facts: {},
  },
  {
    meeting: {
      ...planned,
      id: 'm2026-11',
      date: '2026-11-09',
      endTime: '16:05',
      link: 'https://mote.furusjo.example/driftsnamnden',
      status: 'held',
      summonsDate: '2026-11-02',
      chairPersonId: 'person-sandelin',
      approvalPlace: 'Digitalt',
      approvalDate: '2026-11-19',
    },
    items: items202611,
    facts: held202611,
  },
  {
    meeting: {
      ...planned,
      id: 'm2027-02',
      date: '2027-02-08',
      link: 'https://mote.furusjo.example/driftsnamnden',
      status: 'planned',
      summonsDate: '2027-02-01',
      chairPersonId: 'person-ekbladh',
      approvalPlace: 'Digitalt',
      approvalDate: '2027-02-18',
    },
    items: items202702,
    facts: {},
  },
  {
    meeting: {
      ...planned,
      id: 'm2027-11',
      date: '2027-11-08',
      status: 'planned',
      chairPersonId: 'person-ekbladh',
    },
    items: templateItems,
    facts: {},
  },
];
