import fc from 'fast-check';
import type { CommandName } from '../../src/shared/commands.ts';
import type { FollowUpYear } from '../../src/shared/control-plan/commands.ts';
import { followUpStatuses } from '../../src/shared/control-plan/model.ts';
import type { RiskAnalysisDetail } from '../../src/shared/risk/commands.ts';
import { treatmentOf } from '../../src/shared/risk/rules.ts';
import type { Klubba } from './klubba.ts';
import { type Move, words } from './random-commands.ts';

/** Things that somebody does with the risks of a board. */
export const riskMoves = fc.array(
  fc.record<Move>({
    what: fc.nat(1_000),
    which: fc.nat(1_000),
    other: fc.nat(1_000),
    words,
    pause: fc.constantFrom(0, 400, 3_001, 31_000),
  }),
  { minLength: 1, maxLength: 40 },
);

interface View {
  readonly detail: RiskAnalysisDetail;
  readonly followed: FollowUpYear;
}

type Choice = (move: Move, view: View) => readonly [CommandName, unknown];

function pick<T>(list: readonly T[], number: number): T | undefined {
  return list.length === 0 ? undefined : list[number % list.length];
}

const idOf = (list: readonly { readonly id: string }[], number: number) => pick(list, number)?.id ?? 'missing';

const measureOf = ({ which, other }: Move, { detail }: View) =>
  pick(pick(detail.entries, which)?.measures ?? [], other);

const rating = (number: number) => pick([null, 1, 2, 3, 4, 9], number);

const riskChoices: readonly Choice[] = [
  ({ other, words }, { detail }) => [
    'riskEntry.create',
    { analysisId: detail.analysis.id, at: other % 5, fields: { description: words, likelihood: rating(other) } },
  ],
  ({ words }, { detail }) => [
    'riskEntry.create',
    { analysisId: detail.analysis.id, fields: { description: words, chosen: true } },
  ],
  ({ which, other, words }, { detail }) => [
    'riskEntry.update',
    {
      id: idOf(detail.entries, which),
      patch: pick(
        [
          { description: words },
          { likelihood: rating(which) },
          { consequence: rating(other) },
          { directionKey: 'reducera', directionReason: words },
          { chosen: other % 2 === 0 },
          { areaKey: null },
        ],
        other,
      ),
    },
  ],
  ({ which, other }, { detail }) => ['riskEntry.move', { id: idOf(detail.entries, which), to: other % 6 }],
  ({ which }, { detail }) => ['riskEntry.remove', { ids: [idOf(detail.entries, which)] }],
  ({ which, words }, { detail }) => [
    'riskEntry.fill',
    {
      analysisId: detail.analysis.id,
      rows: [
        { id: idOf(detail.entries, which), patch: { description: words } },
        { id: null, patch: { likelihood: 4, consequence: 4 } },
      ],
    },
  ],
  ({ which }, { detail }) => [
    'riskEntry.bringBack',
    { analysisId: detail.analysis.id, riskId: pick(detail.before?.entries ?? [], which)?.riskId ?? 'missing' },
  ],
  ({ which, words }, { detail }) => [
    'riskRemoval.set',
    {
      analysisId: detail.analysis.id,
      riskId: pick(detail.before?.entries ?? [], which)?.riskId ?? 'missing',
      reason: words,
    },
  ],
  ({ which, words }, { detail }) => [
    'measure.create',
    { riskEntryId: idOf(detail.entries, which), fields: { text: words, periodKeys: ['t1'] } },
  ],
  (move, view) => ['measure.update', { id: measureOf(move, view)?.id ?? 'missing', patch: { owner: move.words } }],
  (move, view) => ['measure.move', { id: measureOf(move, view)?.id ?? 'missing', to: move.what % 3 }],
  (move, view) => ['measure.remove', { id: measureOf(move, view)?.id ?? 'missing' }],
];

const yearChoices: readonly Choice[] = [
  ({ which, other }, { detail: { analysis } }) => [
    'riskAnalysis.update',
    {
      id: analysis.id,
      patch: pick(
        [
          { preparedOn: '2026-01-08' },
          {
            likelihoods: analysis.likelihoods.map((each, at) => ({ ...each, value: each.value + ((at * which) % 7) })),
          },
          { treatments: analysis.treatments.filter((each) => each.from !== treatmentOf(analysis, which)?.from) },
          { controlAreas: analysis.controlAreas.slice(1) },
          { periods: analysis.periods.map((each) => ({ ...each, name: `${each.name} ny` })) },
        ],
        other,
      ),
    },
  ],
  ({ words }, { detail }) => ['riskAnalysis.revise', { id: detail.analysis.id, reason: words }],
  ({ other }, { detail }) => ['riskAnalysis.rollForward', { fromId: detail.analysis.id, year: 2027 + (other % 3) }],
  ({ which }, { detail }) => ['riskAnalysis.remove', { id: which % 3 === 0 ? detail.analysis.id : 'missing' }],
];

const entryOf = ({ which, other }: Move, { followed }: View) =>
  pick(pick(followed.rows, which)?.cells ?? [], other)?.entry?.id ?? 'missing';

const followUpChoices: readonly Choice[] = [
  ({ which }, { followed }) => [
    'followUp.begin',
    { year: followed.year, periodKey: pick(followed.periods, which)?.key ?? 't1' },
  ],
  ({ which, words }, { followed }) => [
    'followUp.update',
    { id: pick(followed.periods, which)?.followUp?.id ?? 'missing', patch: { comment: words, sufficient: true } },
  ],
  (move, view) => [
    'followUpEntry.update',
    {
      id: entryOf(move, view),
      patch: pick([{ text: move.words }, { status: pick(followUpStatuses, move.what) }], move.what) ?? {},
    },
  ],
  (move, view) => ['followUpRemark.create', { followUpEntryId: entryOf(move, view), text: move.words }],
];

const travels: readonly Choice[] = [() => ['history.undo', {}], () => ['history.redo', {}]];

const ways = [riskChoices, yearChoices, followUpChoices, travels] as const;

async function viewOf(klubba: Klubba, which: number): Promise<View | undefined> {
  const found = pick(await klubba.call('riskAnalysis.list', {}), which);
  if (!found) return undefined;
  const detail = await klubba.call('riskAnalysis.get', { id: found.id });
  const followed = await klubba.call('followUp.year', { year: found.year });
  return { detail, followed };
}

/** Does what is asked, in one of the board's versions at a time; what is refused is refused. `risks` only of risks and measures. */
export async function playRisks(klubba: Klubba, moves: readonly Move[], only?: 'risks'): Promise<void> {
  for (const move of moves) {
    klubba.clock.pass(move.pause);
    const view = await viewOf(klubba, move.which);
    if (view === undefined) return;
    const choices = only === 'risks' ? riskChoices : (ways[move.other % 2 === 0 ? 0 : move.what % 4] ?? riskChoices);
    const [command, input] = pick(choices, move.what)?.(move, view) ?? ['board.get', {}];
    const reply = await klubba.reply(command, input as never);
    if (!reply.ok && reply.error.code === 'unexpected') throw new Error(`${command}: ${JSON.stringify(input)}`);
  }
}
