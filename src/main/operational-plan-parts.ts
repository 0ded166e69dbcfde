import { attachmentLimit } from '../shared/agenda/limits.ts';
import { fail } from '../shared/errors.ts';
import type { operationalPlanCommands } from '../shared/operational-plan/commands.ts';
import {
  type PlanChapter,
  type PlanTemplateChapter,
  planAppendix,
  planChapter,
  planTemplateChapter,
} from '../shared/operational-plan/model.ts';
import { usualPlanChapters } from '../shared/operational-plan/usual-chapters.ts';
import { appendixTitle } from '../shared/operational-plan/words.ts';
import { entityHandlers } from './entity.ts';
import type { Desk, Handlers } from './handlers.ts';
import { planBefore } from './operational-plan-detail.ts';

type PartCommand = Extract<
  keyof typeof operationalPlanCommands,
  `planChapter.${string}` | `planAppendix.${string}` | `planTemplate${string}`
>;

/** Takes back a chapter of the version before, or of last year: where it stood, among those that are there. */
function restore({ queries, newId }: Desk, planId: string, chapterId: string): PlanChapter {
  const { year, version } = queries.operationalPlans.require(planId);
  const earlierId = queries.operationalPlan
    .idsOf(year)
    .find((id) => queries.operationalPlans.require(id).version === version - 1);
  const earlier = earlierId === undefined ? [] : queries.planChapters.of(earlierId);
  const isIt = (each: PlanChapter) => each.chapterId === chapterId;
  const last = earlier.some(isIt) ? earlier : (planBefore(queries, year)?.chapters ?? []);
  const at = last.findIndex(isIt);
  const found = last[at] ?? fail('item.missing', { what: 'plan_chapter', id: chapterId });
  const now = queries.planChapters.of(planId);
  const known = now.find((each) => each.chapterId === chapterId);
  if (known) return known;
  const precedes = new Set(last.slice(0, at).map((each) => each.chapterId));
  const to = now.findLastIndex((each) => precedes.has(each.chapterId)) + 1;
  const made = queries.planChapters.insert({ ...found, id: newId(), planId, position: now.length });
  queries.planChapters.move(made.id, to);
  return queries.planChapters.require(made.id);
}

function fillTemplate({ queries, newId }: Desk, planId: string | null): readonly PlanTemplateChapter[] {
  if (queries.planTemplateChapters.all().length > 0) {
    const message = 'Mallen har redan kapitel. Ta bort dem först om den ska göras om.';
    fail('rule.broken', { rule: 'planTemplate.filled', message });
  }
  const chapters = planId === null ? usualPlanChapters : queries.planChapters.of(planId);
  for (const [position, { title, level, kind, help }] of chapters.entries()) {
    queries.planTemplateChapters.insert({ id: newId(), position, title, level, kind, help });
  }
  return queries.planTemplateChapters.all();
}

export const planPartHandlers: Handlers<Pick<typeof operationalPlanCommands, PartCommand>> = {
  'planChapter.create': ({ queries, newId }, { at, ...fields }) => {
    queries.operationalPlans.require(fields.planId);
    const ids = { id: newId(), chapterId: newId(), position: queries.planChapters.end(fields.planId) };
    const made = queries.planChapters.insert(planChapter.parse({ ...fields, ...ids }));
    if (at !== undefined) queries.planChapters.move(made.id, at);
    return queries.planChapters.require(made.id);
  },
  'planChapter.update': ({ queries }, { id, patch }) => queries.planChapters.update(id, patch),
  'planChapter.remove': ({ queries }, { id }) => {
    queries.planChapters.remove(id);
    return { id };
  },
  'planChapter.move': ({ queries }, { id, to }) => {
    queries.planChapters.move(id, to);
    return { id };
  },
  'planChapter.restore': (desk, { planId, chapterId }) => restore(desk, planId, chapterId),
  'planAppendix.add': ({ queries, newId }, { bytes, ...fields }) => {
    queries.operationalPlans.require(fields.planId);
    if (bytes && bytes.byteLength > attachmentLimit) {
      fail('attachment.tooLarge', { size: bytes.byteLength, limit: attachmentLimit });
    }
    const position = queries.planAppendices.end(fields.planId);
    const file = bytes ? { size: bytes.byteLength, sha256: queries.blobs.put(bytes) } : {};
    return queries.planAppendices.insert(planAppendix.parse({ ...fields, ...file, id: newId(), position }));
  },
  'planAppendix.update': ({ queries }, { id, patch }) => queries.planAppendices.update(id, patch),
  'planAppendix.remove': ({ queries }, { id }) => {
    queries.planAppendices.remove(id);
    return { id };
  },
  'planAppendix.move': ({ queries }, { id, to }) => {
    queries.planAppendices.move(id, to);
    return { id };
  },
  'planAppendix.open': (house, { id }) => {
    const { queries } = house.board().db;
    const row = queries.planAppendices.require(id);
    const bytes = row.sha256 === null ? undefined : queries.blobs.get(row.sha256);
    if (!bytes) return fail('attachment.missing', { title: appendixTitle(row) });
    return house.desktop.open({ fileName: row.fileName || appendixTitle(row), bytes });
  },
  ...entityHandlers('planTemplateChapter', planTemplateChapter, (queries) => queries.planTemplateChapters),
  'planTemplate.fill': (desk, { planId }) => fillTemplate(desk, planId),
};
