import { fail } from '../shared/errors.ts';
import type { operationalPlanCommands } from '../shared/operational-plan/commands.ts';
import { type OperationalPlan, operationalPlan, planChapter } from '../shared/operational-plan/model.ts';
import { usualPlanChapters } from '../shared/operational-plan/usual-chapters.ts';
import type { Desk, Handlers } from './handlers.ts';
import { deliverMade } from './made/export-made.ts';
import { planAdoptionHandlers } from './operational-plan-adoption.ts';
import { countingPlanId, yearOfPlan } from './operational-plan-detail.ts';
import { planPartHandlers } from './operational-plan-parts.ts';

/** Copies chapters and appendices; chapters keep their identity, and files are kept once however often they are named. */
function carryParts({ queries, newId }: Desk, fromId: string, planId: string): void {
  for (const each of queries.planChapters.of(fromId)) queries.planChapters.insert({ ...each, id: newId(), planId });
  for (const each of queries.planAppendices.of(fromId)) queries.planAppendices.insert({ ...each, id: newId(), planId });
}

/** Puts in the board's own chapters, or the usual ones of a board that has no template. */
function beginChapters({ queries, newId }: Desk, planId: string): void {
  const own = queries.planTemplateChapters.all();
  const chapters = own.length > 0 ? own : usualPlanChapters;
  for (const [position, { title, level, kind, help }] of chapters.entries()) {
    const ids = { id: newId(), planId, chapterId: newId() };
    queries.planChapters.insert(planChapter.parse({ ...ids, position, title, level, kind, help }));
  }
}

function create(desk: Desk, year: number, carry: boolean): OperationalPlan {
  const { queries, newId, today } = desk;
  if (queries.operationalPlan.idsOf(year).length > 0) {
    const message = `Det finns redan en verksamhetsplan för ${year}. Öppna den, eller gör en ny version när den är fastställd.`;
    fail('rule.broken', { rule: 'operationalPlan.year', message });
  }
  const made = queries.operationalPlans.insert(operationalPlan.parse({ id: newId(), year, preparedOn: today }));
  const fromId = carry ? countingPlanId(queries, year - 1) : undefined;
  if (fromId === undefined) beginChapters(desk, made.id);
  else carryParts(desk, fromId, made.id);
  return made;
}

function revise(desk: Desk, id: string, reason: string): OperationalPlan {
  const { queries, newId, today } = desk;
  const { year, version } = queries.operationalPlans.require(id);
  if (queries.operationalPlan.idsOf(year)[0] !== id) {
    const message = `Det finns redan en nyare version av verksamhetsplanen för ${year}. Utgå från den.`;
    fail('rule.broken', { rule: 'operationalPlan.newest', message });
  }
  if (!queries.operationalPlan.isAdopted(id)) {
    const message = 'Verksamhetsplanen är inte fastställd. Ändra i den som den är; en ny version behövs inte.';
    fail('rule.broken', { rule: 'operationalPlan.open', message });
  }
  const fields = { id: newId(), year, version: version + 1, reason, preparedOn: today };
  const made = queries.operationalPlans.insert(operationalPlan.parse(fields));
  carryParts(desk, id, made.id);
  return made;
}

export const operationalPlanHandlers: Handlers<typeof operationalPlanCommands> = {
  'operationalPlan.years': ({ queries }) => queries.operationalPlan.years(),
  'operationalPlan.year': ({ queries }, { year }) => yearOfPlan(queries, year),
  'operationalPlan.create': (desk, { year, carry }) => create(desk, year, carry),
  'operationalPlan.update': ({ queries }, { id, patch }) => queries.operationalPlans.update(id, patch),
  'operationalPlan.revise': (desk, { id, reason }) => revise(desk, id, reason),
  'operationalPlan.remove': ({ queries }, { id }) => {
    queries.operationalPlans.remove(id);
    return { id };
  },
  'operationalPlan.deliver': (house, { id }, caller) => deliverMade(house, 'verksamhetsplan', id, caller),
  ...planPartHandlers,
  ...planAdoptionHandlers,
};
