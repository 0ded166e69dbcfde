import type { Assignment, Officer, Person, Role } from '../../src/shared/people/model.ts';

type Seat = readonly [from: string, to: string, role: Role];

interface Elected {
  readonly id: string;
  readonly name: string;
  readonly party: string;
  readonly municipality: string;
  readonly seats: readonly Seat[];
}

const oldTerm = ['2023-01-01', '2026-12-31'] as const;
const newTerm = ['2027-01-01', '2030-12-31'] as const;
const both = (role: Role): Seat[] => [
  [...oldTerm, role],
  [...newTerm, role],
];

const elected: readonly Elected[] = [
  {
    id: 'sandelin',
    name: 'Birgitta Sandelin',
    party: 'S',
    municipality: 'furusjo',
    seats: [
      ['2023-01-01', '2024-12-31', 'member'],
      ['2025-01-01', '2025-12-31', 'viceChair'],
      ['2026-01-01', '2026-12-31', 'chair'],
      [...newTerm, 'member'],
    ],
  },
  { id: 'hagelin', name: 'Torbjörn Hagelin', party: 'M', municipality: 'furusjo', seats: both('member') },
  {
    id: 'ekbladh',
    name: 'Jonas Ekbladh',
    party: 'M',
    municipality: 'grana',
    seats: [
      ['2023-01-01', '2025-12-31', 'member'],
      ['2026-01-01', '2026-12-31', 'viceChair'],
      ['2027-01-01', '2027-12-31', 'chair'],
      ['2028-01-01', '2030-12-31', 'member'],
    ],
  },
  { id: 'forssbo', name: 'Annika Forssbo', party: 'S', municipality: 'grana', seats: both('member') },
  {
    id: 'rehnmark',
    name: 'Gunilla Rehnmark',
    party: 'C',
    municipality: 'strandvik',
    seats: [
      ['2023-01-01', '2024-12-31', 'member'],
      ['2025-01-01', '2025-12-31', 'chair'],
      ['2026-01-01', '2026-12-31', 'member'],
      ['2027-01-01', '2027-12-31', 'viceChair'],
      ['2028-01-01', '2030-12-31', 'member'],
    ],
  },
  {
    id: 'stahlgren',
    name: 'Peter Ståhlgren',
    party: 'S',
    municipality: 'strandvik',
    seats: [[...oldTerm, 'member']],
  },
  {
    id: 'wikblad',
    name: 'Malin Wikblad',
    party: 'S',
    municipality: 'strandvik',
    seats: [[...newTerm, 'member']],
  },
  { id: 'bladner', name: 'Karl-Erik Bladner', party: 'C', municipality: 'furusjo', seats: both('substitute') },
  { id: 'haddadi', name: 'Yasmin Haddadi', party: 'V', municipality: 'furusjo', seats: both('substitute') },
  { id: 'tornkvist', name: 'Maud Törnkvist', party: 'KD', municipality: 'grana', seats: both('substitute') },
  {
    id: 'alamaki',
    name: 'Simon Alamäki',
    party: 'S',
    municipality: 'grana',
    seats: both('substitute'),
  },
  { id: 'nazari', name: 'Leila Nazari Berghem', party: 'L', municipality: 'strandvik', seats: both('substitute') },
  {
    id: 'brannlid',
    name: 'Ove Brännlid',
    party: 'M',
    municipality: 'strandvik',
    seats: [[...oldTerm, 'substitute']],
  },
  {
    id: 'stenvall',
    name: 'Erik Stenvall',
    party: 'M',
    municipality: 'strandvik',
    seats: [[...newTerm, 'substitute']],
  },
];

interface OfficerText {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly from: string;
  readonly to?: string;
  readonly phone: string;
}

const officerTexts: readonly OfficerText[] = [
  { id: 'malmlund', name: 'Kristina Malmlund', title: 'IT-chef', from: '2021-03-01', phone: '0970-101 20' },
  { id: 'ornevik', name: 'Daniel Örnevik', title: 'enhetschef IT-drift', from: '2022-08-15', phone: '0970-101 24' },
  {
    id: 'falkeby',
    name: 'Ingrid Falkeby',
    title: 'säkerhetsstrateg',
    from: '2023-01-09',
    phone: '0970-101 31',
  },
  { id: 'tornvall', name: 'Mikael Tornvall', title: 'controller', from: '2020-02-01', phone: '0970-101 45' },
  {
    id: 'bergfalk',
    name: 'Anders Bergfalk',
    title: 'nämndsekreterare',
    from: '2018-05-01',
    to: '2026-05-31',
    phone: '',
  },
  { id: 'lindhe', name: 'Sara Lindhé', title: 'nämndsekreterare', from: '2026-06-01', phone: '0970-101 12' },
];

const mail = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z -]/g, '')
    .replace(/ /g, '.');

/** Everyone on and around the board. */
export const persons: Person[] = [
  ...elected.map((each) => ({
    id: `person-${each.id}`,
    name: each.name,
    email: `${mail(each.name)}@${each.municipality}.example`,
    phone: '',
  })),
  ...officerTexts.map((each) => ({
    id: `person-${each.id}`,
    name: each.name,
    email: each.to === undefined ? `${mail(each.name)}@furusjo.example` : '',
    phone: each.phone,
  })),
];

/** Every seat from one date to another, members before substitutes. */
export const assignments: Assignment[] = elected.flatMap((each, position) =>
  each.seats.map(([fromDate, toDate, role]) => ({
    id: `seat-${each.id}-${fromDate.slice(0, 4)}`,
    position,
    personId: `person-${each.id}`,
    municipalityId: each.municipality,
    role,
    party: each.party,
    fromDate,
    toDate,
  })),
);

/** The officers who prepare and write. */
export const officers: Officer[] = officerTexts.map((each, position) => ({
  id: `officer-${each.id}`,
  position,
  personId: `person-${each.id}`,
  title: each.title,
  fromDate: each.from,
  toDate: each.to ?? null,
}));
