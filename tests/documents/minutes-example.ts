import type { MinutesSpec } from '../../src/main/documents/minutes-spec.ts';
import type { Correction } from '../../src/shared/approval/model.ts';
import type { NoticeProofValue, NoticeValue } from '../../src/shared/approval/notice-value.ts';
import type { Letterhead, Minutes, MinutesParagraph } from '../../src/shared/minutes/minutes.ts';
import { emptyRichText } from '../../src/shared/rich-text.ts';
import { richTextFrom } from '../rich-text-from.ts';

export const author = 'Nora Dahl';

export const letterhead: Letterhead = {
  organ: 'Gemensamma nämnden för räddning',
  prefix: 'GRN',
  shortName: 'Räddningsnämnden',
  host: {
    name: 'Furusjö kommun',
    postAddress: '823 45 Furusjö',
    visitingAddress: 'Strandgatan 2',
    phone: '0291-20 30 00',
    website: 'www.furusjo.example',
  },
  logo: null,
};

/** A § with nothing in it but what is given. */
export function paragraphWith(
  fields: Partial<MinutesParagraph> & Pick<MinutesParagraph, 'itemId' | 'number'>,
): MinutesParagraph {
  return {
    title: '',
    kind: 'decision',
    registryNumber: '',
    withdrawn: false,
    immediate: false,
    approvedOn: '',
    outcome: null,
    presiding: '',
    decision: null,
    background: emptyRichText,
    basis: [],
    disqualification: [],
    motions: [],
    procedure: [],
    votes: [],
    voteWords: [],
    reservations: [],
    notes: [],
    preparers: [],
    recipients: [],
    stale: [],
    ...fields,
  };
}

const voted: MinutesParagraph['votes'][number] = {
  sentences: [
    'Omröstning begärs. Ja-röst för bifall till förslaget, nej-röst för bifall till Tore Granströms ändringsyrkande.',
    'Omröstningen ger 3 ja-röster och 3 nej-röster. Nämnden beslutar med ordförandens utslagsröst enligt förslaget.',
  ],
  rows: [
    { name: 'Asta Bergvall (S)', choice: 'Ja' },
    { name: 'Tore Granström (M)', choice: 'Nej' },
    { name: 'Disa Ekholm (C)', choice: 'Ja' },
    { name: 'Viggo Sund (KD)', choice: 'Nej' },
    { name: 'Lo Åkerblom (V)', choice: 'Ja' },
    { name: 'Sixten Norr (L)', choice: 'Nej' },
    { name: 'Ebba Strand (S)', choice: 'Avstår' },
  ],
  totals: [],
};

export const paragraphs: readonly MinutesParagraph[] = [
  paragraphWith({
    itemId: 'i1',
    number: 12,
    title: 'Fastställande av dagordning',
    kind: 'procedural',
    outcome: 'asProposed',
    decision: { intro: 'Nämnden fastställer sammanträdets dagordning.', clauses: [] },
  }),
  paragraphWith({
    itemId: 'i2',
    number: 13,
    title: 'Ny brandstation i Granå',
    registryNumber: 'GRN-2026/00004',
    outcome: 'asProposed',
    presiding: 'Tore Granström (M)',
    decision: {
      intro: 'Gemensamma nämnden för räddning beslutar',
      clauses: ['att uppföra en brandstation i Granå', 'att uppdra åt räddningschefen att handla upp byggnaden.'],
    },
    background: richTextFrom(
      'Stationen i Granå byggdes 1961 och rymmer inte dagens fordon.\nEn förstudie blev klar 2025.',
    ),
    basis: ['Tjänsteskrivelse 2026-01-20', 'Förstudie brandstation, 2025-11-30'],
    disqualification: ['Lo Åkerblom (V) anmäler jäv och deltar inte i handläggning eller beslut.'],
    motions: [
      'Asta Bergvall (S), med instämmande av Disa Ekholm (C), yrkar bifall till förslaget.',
      'Tore Granström (M) yrkar att stationen ska rymma fyra fordon.',
    ],
    procedure: [
      'Ordföranden ställer proposition på förslaget och Tore Granströms ändringsyrkande mot varandra och finner att nämnden beslutar enligt förslaget.',
    ],
    votes: [voted],
    reservations: ['Tore Granström (M) reserverar sig mot beslutet till förmån för eget yrkande.'],
    notes: ['Viggo Sund (KD) lämnar följande protokollsanteckning:\nFrågan om personal borde ha tagits först.'],
    preparers: ['Hedda Falk, räddningschef'],
    recipients: ['Furusjö kommun – KS diarium', 'Granå kommun', 'Strandviks kommun'],
  }),
  paragraphWith({
    itemId: 'i3',
    number: 14,
    title: 'Val av två ombud till årsstämman',
    registryNumber: 'GRN-2026/00007',
    kind: 'election',
    outcome: 'nominated',
    decision: { intro: 'Nämnden väljer Asta Bergvall (S) och Sixten Norr (L) till ombud.', clauses: [] },
    procedure: ['Valet sker med slutna sedlar.'],
    votes: [
      {
        sentences: [
          'Omröstning 1.',
          'Omröstningen är sluten. Röstetalet är lika för Sixten Norr (L) och Viggo Sund (KD).',
        ],
        rows: [],
        totals: [
          { name: 'Asta Bergvall (S)', votes: 4 },
          { name: 'Sixten Norr (L)', votes: 1 },
          { name: 'Viggo Sund (KD)', votes: 1 },
          { name: 'Blanka eller ogiltiga', votes: 1 },
        ],
      },
      { sentences: ['Omröstning 2.', 'Lott dras och faller på Sixten Norr (L).'], rows: [], totals: [] },
    ],
    recipients: ['De valda'],
    stale: ['procedure'],
  }),
  paragraphWith({
    itemId: 'i4',
    number: 15,
    title: 'Taxa för tillsyn',
    registryNumber: 'GRN-2025/00031',
    withdrawn: true,
  }),
  paragraphWith({
    itemId: 'i5',
    number: 16,
    title: 'Yttrande om beredskap',
    registryNumber: 'GRN-2026/00009',
    outcome: 'changed',
    immediate: true,
    decision: { intro: 'Nämnden lämnar yttrandet som sitt eget.', clauses: [] },
    votes: [{ ...voted, rows: voted.rows.slice(0, 2) }],
    voteWords: ['Omröstning sker genom upprop. Nämnden beslutar enligt förslaget.'],
    recipients: ['Länsstyrelsen'],
  }),
];

const signers: Minutes['signers'] = [
  { role: 'secretary', name: 'Nora Dahl', paragraphs: '§§ 12–16', signedOn: '', method: null },
  { role: 'chair', name: 'Asta Bergvall', paragraphs: '§§ 12, 14–16', signedOn: '2026-02-18', method: 'electronic' },
  { role: 'chair', name: 'Tore Granström', paragraphs: '§ 13', signedOn: '2026-02-17', method: 'pen' },
  { role: 'approver', name: 'Disa Ekholm', paragraphs: '§§ 12–16', signedOn: '2026-02-16', method: 'pen' },
];

export const minutes: Minutes = {
  format: 1,
  letterhead,
  clauseStyle: 'att',
  paragraphPrefix: '',
  meeting: {
    date: '2026-02-09',
    startTime: '13:15',
    endTime: '15:40',
    place: 'Stadshuset i Furusjö, rum Tallen',
    link: '',
    adjournments: ['kl. 14.05–14.20'],
  },
  members: [
    'Asta Bergvall (S), Furusjö kommun, ordförande',
    'Tore Granström (M), Granå kommun, vice ordförande',
    'Disa Ekholm (C), Furusjö kommun',
    'Viggo Sund (KD), Granå kommun, på distans',
    'Lo Åkerblom (V), Strandviks kommun, §§ 12 och 14–16',
    'Sixten Norr (L), Strandviks kommun',
  ],
  servingSubstitutes: ['Ebba Strand (S), Strandviks kommun, för Lo Åkerblom (V), § 13'],
  otherSubstitutes: ['Kerstin Alm (C), Granå kommun'],
  otherMembers: [],
  absent: ['Olle Hav (M), Strandviks kommun, anmält förfall'],
  participants: ['Hedda Falk, räddningschef, § 13', 'Nora Dahl, nämndsekreterare'],
  approvers: ['Disa Ekholm (C)'],
  approvalPlace: 'Stadshuset i Furusjö',
  approvalDate: '2026-02-16',
  span: '§§ 12–16',
  signers,
  paragraphs,
};

export const corrections: readonly Correction[] = [
  {
    id: 'c2',
    agendaItemId: 'i2',
    madeOn: '2026-03-09',
    madeBy: 'Nora Dahl, nämndsekreterare',
    stands: '1961',
    should: '1963',
    reason: 'Fel årtal.',
  },
  {
    id: 'c1',
    agendaItemId: 'i2',
    madeOn: '2026-03-02',
    madeBy: 'Nora Dahl, nämndsekreterare',
    stands: 'Förstudie brandstation, 2025-11-30',
    should: 'Förstudie brandstation, 2025-11-20',
    reason: 'Skrivfel i datumet.\nUnderlaget självt är rätt daterat.',
  },
];

/** The minutes of the § that was approved at once. */
export const immediateMinutes: Minutes = {
  ...minutes,
  span: '§ 16',
  paragraphs: paragraphs.slice(4),
  signers: [
    { role: 'secretary', name: 'Nora Dahl', paragraphs: '§ 16', signedOn: '', method: null },
    { role: 'chair', name: 'Asta Bergvall', paragraphs: '§ 16', signedOn: '2026-02-09', method: 'pen' },
    { role: 'approver', name: 'Disa Ekholm', paragraphs: '§ 16', signedOn: '2026-02-09', method: 'pen' },
  ],
};

export const noticeValue: NoticeValue = {
  letterhead,
  municipality: { name: 'Granå kommun', noticeBoardUrl: 'https://grana.example/anslagstavla' },
  meetingDate: '2026-11-16',
  paragraphs: '§§ 41–48',
  immediate: false,
  approvedOn: '2026-12-02',
  postedOn: '2026-12-03',
  preliminary: true,
  lastDay: { literal: '2026-12-24', extended: '2026-12-28', because: 'julafton' },
  takeDown: '2026-12-29',
  keptAt: 'Kansliet i Furusjö stadshus',
};

export const proofValue: NoticeProofValue = {
  letterhead,
  meetingDate: '2026-02-09',
  paragraphs: '§§ 12–16',
  immediate: false,
  approvedOn: '2026-02-18',
  rows: [
    {
      municipality: 'Furusjö kommun',
      noticeBoardUrl: 'https://furusjo.example/anslagstavla',
      postedOn: '2026-02-18',
      takenDownOn: '2026-03-16',
    },
    {
      municipality: 'Granå kommun',
      noticeBoardUrl: 'https://grana.example/anslagstavla',
      postedOn: '2026-02-20',
      takenDownOn: null,
    },
    { municipality: 'Strandviks kommun', noticeBoardUrl: '', postedOn: null, takenDownOn: null },
  ],
  lastDay: '2026-03-13',
  takeDown: '2026-03-14',
  preliminary: true,
  keptAt: 'Kansliet i Furusjö stadshus',
};

/** Every file of the example: approved and as a draft, of the meeting and of the § that was approved at once. */
export const specs = {
  minutes: { kind: 'protokoll', minutes, corrections, draft: false, author },
  draft: { kind: 'protokoll', minutes, corrections: [], draft: true, author },
  immediate: { kind: 'protokoll', minutes: immediateMinutes, corrections: [], draft: false, author },
  extract: { kind: 'protokollsutdrag', minutes, itemId: 'i2', corrections, draft: false, author },
  draftExtract: { kind: 'protokollsutdrag', minutes, itemId: 'i1', corrections: [], draft: true, author },
  notice: { kind: 'anslag', value: noticeValue, author },
  immediateNotice: {
    kind: 'anslag',
    value: {
      ...noticeValue,
      meetingDate: '2026-02-09',
      paragraphs: '§ 16',
      immediate: true,
      approvedOn: '2026-02-09',
      postedOn: '2026-02-10',
      preliminary: false,
      lastDay: { literal: '2026-03-03', extended: '2026-03-03', because: null },
      takeDown: '2026-03-04',
    },
    author,
  },
  proof: { kind: 'anslagsbevis', value: proofValue, author },
  immediateProof: {
    kind: 'anslagsbevis',
    value: { ...proofValue, paragraphs: '§ 16', immediate: true, preliminary: false, lastDay: null, takeDown: null },
    author,
  },
} as const satisfies Readonly<Record<string, MinutesSpec>>;
