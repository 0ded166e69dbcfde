import type { CommandInput } from '../../src/shared/commands.ts';
import type { PastDesk } from './lived.ts';
import { proposal, prose } from './prose.ts';

const secretary = 'Sara Lindhé';

type Points = CommandInput<'delegationPoint.fill'>['rows'];

/** The points of the board's delegation order. */
const order: Points = [
  {
    number: '1.1',
    text: 'Rapporter till kommunstyrelsen efter tertial, när nämnden inte sammanträder i tid',
    delegate: 'Ordföranden',
    law: '6:37',
  },
  { number: '1.2', text: 'Yttranden i remisser av mindre vikt', delegate: 'Ordföranden', law: '6:37' },
  { number: '2.1', text: 'Avrop och inköp inom budget upp till 1 500 tkr', delegate: 'IT-chefen', law: '7:5' },
  {
    number: '2.2',
    text: 'Att lämna ut en allmän handling, eller att inte göra det',
    delegate: 'Nämndsekreteraren',
    law: '7:5',
    notified: false,
  },
];

const pointOf = async ({ call }: PastDesk, number: string): Promise<string> =>
  (await call('delegation.get', {})).points.find((each) => each.number === number)?.id ?? '';

/** The delegation order, and what the chair's decision on a period says, as the secretary wrote them in February 2026. */
export async function delegationOrder(desk: PastDesk): Promise<void> {
  desk.on('2026-02-23', 'Anders Bergfalk');
  await desk.call('delegationPoint.fill', { rows: order });
  await desk.call('decisionTemplate.create', {
    name: 'Periodens rapport och uppföljning',
    title: 'Rapport till kommunstyrelsen och uppföljning av internkontrollplanen, {period} {år}',
    periodic: true,
    basis: '6:37',
    pointId: await pointOf(desk, '1.1'),
    background: prose(
      'Kommunstyrelsen i {värdkommun} begär in en rapport från varje nämnd efter varje tertial. Nämnden sammanträder i februari och november, så rapporten för {perioden} lämnas av ordföranden enligt delegationsordningen.',
    ),
    proposal: proposal(`
På nämndens vägnar beslutas
- att godkänna rapporten till kommunstyrelsen för {perioden},
- att godkänna uppföljningen av internkontrollplanen för {perioden}.`),
    recipients: ['Kommunstyrelsen i {värdkommun}'],
    documents: ['rapport', 'uppfoljning'],
  });
}

/** The chair decides on a period's report and follow-up, which are locked with the decision; answers its id. */
export async function decidePeriod(
  desk: PastDesk,
  periodKey: 't1' | 't2',
  decidedOn: string,
  author: string,
): Promise<string> {
  desk.on(decidedOn, author);
  const fields = { matterId: 'matter-tertialrapporter-2026' };
  const { id } = await desk.call('delegatedDecision.create', { period: { year: 2026, periodKey }, fields });
  await desk.call('delegatedDecision.decide', { id, decidedOn, settle: true });
  return id;
}

/** The head of IT buys the firewalls within what the order lets her, when the extra meeting is not needed; answers its id. */
export async function buyFirewalls(desk: PastDesk): Promise<string> {
  desk.on('2026-06-01', secretary);
  const { id } = await desk.call('delegatedDecision.create', {
    fields: {
      title: 'Avrop av brandväggar',
      matterId: 'matter-brandvaggar',
      deciderName: 'Kristina Malmlund',
      deciderRole: 'IT-chef',
      basis: '7:5',
      pointId: await pointOf(desk, '2.1'),
      background: prose(
        'Nämnden beslutade den 9 februari 2026 att byta brandväggarna i båda drifthallarna inom en ram på 740 tkr. Tre leverantörer på ramavtalet har lämnat pris.',
      ),
      proposal: proposal('Det lägsta priset, 712 tkr, godtas. Avropet görs från det statliga ramavtalet.'),
      recipients: ['Furusjö kommun, Upphandlingsenheten'],
    },
  });
  await desk.call('delegatedDecision.decide', { id, decidedOn: '2026-06-01' });
  return id;
}

/** The chair decides on behalf of the board what could not wait for the meeting of February 2027; answers its id. */
async function repairCooling(desk: PastDesk): Promise<string> {
  desk.on('2026-12-17', secretary);
  const { id } = await desk.call('delegatedDecision.create', {
    fields: {
      title: 'Akut reparation av kylaggregat i hall 2',
      matterId: 'matter-kylaggregat',
      deciderName: 'Birgitta Sandelin',
      deciderRole: 'ordförande',
      basis: '6:39',
      urgentReason:
        'Hall 2 kyls med reservaggregatet ensamt. Går det sönder måste hallen stängas inom en timme, och nämnden sammanträder först i februari.',
      background: prose(
        'Det ordinarie kylaggregatet i hall 2 gick sönder den 15 december 2026. Leverantören kan laga det före jul till fast pris.',
      ),
      proposal: proposal('Kylaggregatet i hall 2 repareras till en kostnad av högst 86 tkr.'),
      recipients: ['Furusjö kommun, Ekonomiavdelningen'],
    },
  });
  await desk.call('delegatedDecision.decide', { id, decidedOn: '2026-12-17' });
  return id;
}

interface MatterText {
  readonly title: string;
  readonly date: string;
  readonly matterId: string;
  readonly sender: string;
}

async function receive({ call }: PastDesk, texts: readonly MatterText[]): Promise<string[]> {
  const matterIds: string[] = [];
  for (const each of texts) matterIds.push((await call('notifiedMatter.create', each)).id);
  return matterIds;
}

/** What the board was told of in February 2026. */
export async function notifiedInFebruary2026(desk: PastDesk): Promise<void> {
  desk.on('2026-01-19', 'Anders Bergfalk');
  const matterIds = await receive(desk, [
    {
      title: 'Val av kontaktperson i IT-frågor',
      date: '2026-01-13',
      matterId: 'matter-anmalan',
      sender: 'Granå kommunstyrelse',
    },
  ]);
  await desk.call('notification.add', { agendaItemId: 'm2026-02-anmalningsarenden', matterIds });
}

/** The decisions of 2026 that the board was told of in November. */
export async function notifiedInNovember(desk: PastDesk, decisionIds: readonly string[]): Promise<void> {
  desk.on('2026-10-19', secretary);
  await desk.call('notification.add', {
    agendaItemId: 'm2026-11-anmalningsarenden',
    decisionIds: [...decisionIds],
  });
}

/** What has been decided and received since then, on the list of February 2027. */
export async function notifiedInFebruary2027(desk: PastDesk): Promise<void> {
  const decisionIds = [await repairCooling(desk)];
  desk.on('2027-01-18', secretary);
  const matterIds = await receive(desk, [
    {
      title: 'Val av ordförande och vice ordförande för 2027',
      date: '2026-11-16',
      matterId: 'matter-val',
      sender: 'Furusjö kommunfullmäktige',
    },
    {
      title: 'Protokollsutdrag om nämndens budget för 2027',
      date: '2026-12-08',
      matterId: 'matter-budget-2027',
      sender: 'Strandviks kommunstyrelse',
    },
  ]);
  const agendaItemId = 'm2027-02-anmalningsarenden';
  await desk.call('notification.add', { agendaItemId, decisionIds, matterIds });
}
