import { fail } from '../shared/errors.ts';
import type { operationalPlanCommands, PlanDetail } from '../shared/operational-plan/commands.ts';
import type { OperationalPlan } from '../shared/operational-plan/model.ts';
import { type PlanValue, planFormat, planValue } from '../shared/operational-plan/plan-value.ts';
import { titleOfPlan } from '../shared/operational-plan/words.ts';
import type { RichText } from '../shared/rich-text.ts';
import { boardAuthor } from './author.ts';
import { boardDetail } from './board-detail.ts';
import { budgetOfYear } from './budget-now.ts';
import { freezeMade } from './freeze-made.ts';
import { freeze } from './frozen.ts';
import type { Desk, Handlers } from './handlers.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { attachMade } from './made/attach.ts';
import { placeOnAgenda } from './made/place-on-agenda.ts';
import { mustHaveCome } from './must-have-come.ts';
import { planDetail } from './operational-plan-detail.ts';
import { decidedAt } from './risk-detail.ts';
import { makeWordFiles } from './word-files.ts';

const step = { command: 'operationalPlan.adopt', label: 'Fastställ verksamhetsplan' } as const;

type Decision = Pick<OperationalPlan, 'adoptedOn' | 'adoptedItemId'>;

/** What the adoption of a version would freeze now; nothing is written. */
function adoptionValue({ queries, author }: Desk, id: string, decision: Decision): PlanValue {
  const detail = planDetail(queries, id);
  if (detail.adoption !== null) {
    const message = 'Verksamhetsplanen är redan fastställd. Gör en ny version om något ska ändras.';
    fail('rule.broken', { rule: 'operationalPlan.adopted', message });
  }
  if (detail.chapters.length === 0) {
    const message = 'Verksamhetsplanen har inga kapitel. Lägg till minst ett innan den fastställs.';
    fail('rule.broken', { rule: 'operationalPlan.empty', message });
  }
  // No moment: the value must be the same when it is made again as it is written.
  const adoption = { frozenId: '', at: '', author, ...decidedAt(queries, decision.adoptedItemId) };
  const adopted = { ...detail, plan: { ...detail.plan, ...decision }, adoption };
  return planValue(boardDetail(queries), adopted, budgetOfYear(queries, detail.plan.year)?.value ?? null);
}

/** Adopts a version with its file. */
async function adopt(house: House, id: string, decision: Decision, caller: Caller): Promise<PlanDetail> {
  const author = boardAuthor(house, caller);
  await freezeMade(house, caller, {
    step,
    subject: { table: 'operational_plan', id },
    value: (desk) => adoptionValue(desk, id, decision),
    files: (value) => makeWordFiles(house, [{ kind: 'verksamhetsplan', value, draft: false, author }], step.command),
    changed: {
      rule: 'operationalPlan.changed',
      message: 'Verksamhetsplanen ändrades medan den fastställdes. Försök igen.',
    },
    write(desk, value, documents) {
      desk.queries.operationalPlans.update(id, decision);
      const locks = [{ table: 'operational_plan', id }];
      freeze(desk, { kind: 'operationalPlan', subjectId: id, formatVersion: planFormat, value, documents, locks });
    },
  });
  return planDetail(house.desk(caller).queries, id);
}

/** Why there is a plan to decide, in a few words. */
function background({ year, version, reason }: OperationalPlan): RichText {
  const why =
    version === 1
      ? 'Verksamhetsplanen anger hur nämnden ska utföra sitt uppdrag under året, och budgeten vad det får kosta och hur kostnaden fördelas mellan kommunerna.'
      : `Verksamhetsplanen för ${year} ändras. ${reason.trim()}`.trim();
  const texts = [why, 'Planen finns i sin helhet i bilagan.'];
  return { type: 'doc', content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) };
}

type AdoptionCommands = Pick<typeof operationalPlanCommands, 'operationalPlan.adopt' | 'operationalPlan.placeOnAgenda'>;

export const planAdoptionHandlers: Handlers<AdoptionCommands> = {
  'operationalPlan.adopt': (house, { id, adoptedOn, itemId }, caller) => {
    const { queries, today } = house.desk(caller);
    mustHaveCome(adoptedOn, today, 'Beslutsdagen');
    const { adoptedItemId } = queries.operationalPlans.require(id);
    return adopt(house, id, { adoptedOn, adoptedItemId: itemId ?? adoptedItemId }, caller);
  },
  'operationalPlan.placeOnAgenda': (desk, { id, place }) => {
    const { queries } = desk;
    const plan = queries.operationalPlans.require(id);
    const title = titleOfPlan(plan);
    const item = placeOnAgenda(desk, place, {
      kind: 'decision',
      title,
      proposal: { intro: 'Nämnden beslutar', clauses: [`att fastställa ${title.toLocaleLowerCase('sv')}.`] },
      background: background(plan),
    });
    if (!queries.operationalPlan.isAdopted(id)) queries.operationalPlans.update(id, { adoptedItemId: item.id });
    attachMade(desk, item.id, 'verksamhetsplan', id);
    return item;
  },
};
