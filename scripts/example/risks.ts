/** A measure of the plan: what, whose, and what was reported of it in each tertial. */
export interface MeasureText {
  readonly text: string;
  readonly owner: string;
  readonly cost?: string;
  readonly controlPoint?: string;
  readonly reported?: Readonly<Record<'t1' | 't2' | 't3', Reported>>;
}

export interface Reported {
  readonly status: 'onTrack' | 'deviation' | 'done' | 'notStarted';
  readonly sufficient: boolean;
  readonly text: string;
}

/** A risk as it was valued: its area, its words, its likelihood and consequence. */
export interface RiskText {
  readonly key: string;
  readonly area: string;
  readonly text: string;
  readonly rating: readonly [likelihood: number, consequence: number];
  readonly measures?: readonly MeasureText[];
}

const operations = 'Enhetschef IT-drift';
const security = 'Säkerhetsstrateg';

/** The risks of 2026: four of them belong in the plan. */
export const risks2026: readonly RiskText[] = [
  {
    key: 'leverantor',
    area: 'saker-miljo',
    text: 'Intrång via en leverantörs konto',
    rating: [3, 4],
    measures: [
      {
        text: 'Konton för leverantörer gäller i högst åtta timmar, och all fjärråtkomst loggas.',
        owner: security,
        cost: '120 tkr',
        controlPoint: 'Tio inloggningar dras ut varje tertial och jämförs med beställningarna.',
        reported: {
          t1: {
            status: 'onTrack',
            sufficient: true,
            text: 'Den nya inloggningen är införd för sju av elva leverantörer. Loggarna läses varje vecka.',
          },
          t2: {
            status: 'onTrack',
            sufficient: true,
            text: 'Alla leverantörer utom en använder den nya inloggningen. Den sista går över i oktober.',
          },
          t3: {
            status: 'done',
            sufficient: true,
            text: 'Alla elva leverantörer använder den nya inloggningen. Stickproven visade inga avvikelser.',
          },
        },
      },
    ],
  },
  {
    key: 'strom',
    area: 'kvalitet',
    text: 'Långvarigt strömavbrott i en drifthall',
    rating: [2, 4],
    measures: [
      {
        text: 'Reservkraften provkörs med full last varje kvartal.',
        owner: operations,
        reported: {
          t1: {
            status: 'onTrack',
            sufficient: true,
            text: 'Provkörningen i mars gick utan anmärkning. Bränsletanken i hall 2 är bytt.',
          },
          t2: { status: 'onTrack', sufficient: true, text: 'Provkörningarna i juni och augusti gick utan anmärkning.' },
          t3: { status: 'onTrack', sufficient: true, text: 'Alla fyra provkörningarna gick utan anmärkning.' },
        },
      },
    ],
  },
  {
    key: 'aterlasning',
    area: 'kvalitet',
    text: 'Säkerhetskopior går inte att läsa tillbaka',
    rating: [2, 4],
    measures: [
      {
        text: 'Ett system läses tillbaka i sin helhet två gånger om året.',
        owner: operations,
        reported: {
          t1: {
            status: 'notStarted',
            sufficient: true,
            text: 'Det första provet är flyttat till juni, eftersom lagringen byggdes om i april.',
          },
          t2: {
            status: 'onTrack',
            sufficient: true,
            text: 'Ekonomisystemet lästes tillbaka i juni. Det tog fyra timmar, och inga uppgifter saknades.',
          },
          t3: {
            status: 'onTrack',
            sufficient: true,
            text: 'Skolornas system lästes tillbaka i november utan fel. Båda proven är därmed gjorda.',
          },
        },
      },
    ],
  },
  {
    key: 'personberoende',
    area: 'resurser',
    text: 'Beroende av enskilda medarbetare',
    rating: [3, 3],
    measures: [
      {
        text: 'Minst två personer kan varje delsystem.',
        owner: operations,
        reported: {
          t1: {
            status: 'deviation',
            sufficient: false,
            text: 'Fyra delsystem har bara en person med full kunskap. En driftingenjör slutar i maj.',
          },
          t2: {
            status: 'deviation',
            sufficient: false,
            text: 'Tjänsten som driftingenjör står tom. Tre delsystem har bara en person med full kunskap.',
          },
          t3: {
            status: 'deviation',
            sufficient: false,
            text: 'Tre delsystem har bara en person med full kunskap. En driftingenjör börjar den 1 mars 2027.',
          },
        },
      },
      {
        text: 'Varje delsystem har en driftbok som en utomstående kan följa.',
        owner: operations,
        reported: {
          t1: { status: 'onTrack', sufficient: true, text: 'Driftböcker finns för nio av fjorton delsystem.' },
          t2: { status: 'onTrack', sufficient: true, text: 'Driftböcker finns för tolv av fjorton delsystem.' },
          t3: { status: 'done', sufficient: true, text: 'Driftböcker finns för alla fjorton delsystem.' },
        },
      },
    ],
  },
  {
    key: 'licenser',
    area: 'kostnad',
    text: 'Licenser som ingen använder betalas i onödan',
    rating: [1, 3],
  },
  {
    key: 'konsulter',
    area: 'kostnad',
    text: 'Konsulter anlitas för arbete som egen personal kan göra',
    rating: [1, 3],
  },
  {
    key: 'gammal-utrustning',
    area: 'resurser',
    text: 'Utrustning används längre än den får support',
    rating: [1, 2],
  },
  {
    key: 'inkop',
    area: 'lagar',
    text: 'Inköp görs utanför ramavtalen',
    rating: [1, 3],
  },
  {
    key: 'personuppgifter',
    area: 'lagar',
    text: 'Personuppgifter i loggar sparas för länge',
    rating: [1, 3],
  },
];

/** What became of a risk from 2026 in 2027. */
export interface RiskChange {
  readonly key: string;
  readonly text?: string;
  readonly rating?: readonly [likelihood: number, consequence: number];
  readonly measures?: readonly MeasureText[];
}

/** What was changed when the risks were gone through again for 2027. */
export const changes2027: readonly RiskChange[] = [
  {
    key: 'leverantor',
    measures: [{ text: 'All fjärråtkomst gås igenom en gång om året med varje leverantör.', owner: security }],
  },
  {
    key: 'aterlasning',
    rating: [1, 3],
    measures: [],
  },
  {
    key: 'personberoende',
    measures: [{ text: 'Upplärningen följer en plan som stäms av varje tertial.', owner: operations }],
  },
  { key: 'gammal-utrustning', text: 'Nätutrustning används längre än den får support' },
];

/** The risks that were new in 2027. */
export const new2027: readonly RiskText[] = [
  {
    key: 'reservdelar',
    area: 'kvalitet',
    text: 'Brist på reservdelar till lagringssystemet',
    rating: [3, 3],
    measures: [
      { text: 'Nämnden beslutar om en ny lagringslösning i februari.', owner: 'IT-chef', cost: '2 900 tkr' },
      { text: 'Ett lager av diskar och styrkort köps in före årsskiftet.', owner: operations, cost: '85 tkr' },
    ],
  },
  {
    key: 'incidenter',
    area: 'lagar',
    text: 'Otydligt ansvar vid anmälan av incidenter',
    rating: [2, 3],
    measures: [{ text: 'Kommunerna enas om en gemensam rutin för anmälan.', owner: security }],
  },
];
