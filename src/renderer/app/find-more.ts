import { auditKindWords } from '../../shared/audit/rules.ts';
import type { Findable } from '../../shared/board/commands.ts';
import { budgetTitle } from '../../shared/budget/words.ts';
import { seriesNumber } from '../../shared/delegation/rules.ts';
import { titleOfPlan } from '../../shared/operational-plan/words.ts';
import { titleOfReport } from '../../shared/report/words.ts';
import { auditPath } from '../audit/place.ts';
import { planPath, tabParts } from '../budget/place.ts';
import { delegationPath } from '../delegation/place.ts';
import { reportPath } from '../report/place.ts';
import type { Found, FoundGroup } from './find.ts';

/** The way to an address. */
const to =
  (screen: string, ...parts: readonly string[]): Found['go'] =>
  (store) =>
    store.getState().route.go(screen, ...parts);

function plansAndBudgets({ plans, budgets }: Findable): readonly Found[] {
  return [
    ...plans.map((each): Found => {
      const go = to(planPath, String(each.year), tabParts.plan, String(each.version));
      return { id: `plan:${each.id}`, text: titleOfPlan(each), go };
    }),
    ...budgets.map((each): Found => {
      const go = to(planPath, String(each.year), tabParts.budget, String(each.version));
      return { id: `budget:${each.id}`, text: budgetTitle(each), go };
    }),
  ];
}

function decisionsOf({ decisions }: Findable): readonly Found[] {
  return decisions.map(({ id, title, number }) => ({
    id: `decision:${id}`,
    text: title.trim() || 'Utan rubrik',
    detail: number === null ? 'Utkast' : `Nr ${seriesNumber(number)}`,
    go: to(delegationPath, id),
  }));
}

function questionsOf({ questions }: Findable): readonly Found[] {
  return questions.map(({ id, kind, year, review, text }) => ({
    id: `question:${id}`,
    text: text.trim() || 'Utan text',
    detail: `${auditKindWords[kind]} ${year} ${review}`.trim(),
    go: to(auditPath, id),
  }));
}

/** Reports, plans and budgets, delegated decisions and auditors' questions, each with the way there. */
export function findMore(all: Findable): readonly FoundGroup[] {
  const reports = all.reports.map(
    (each): Found => ({
      id: `report:${each.id}`,
      text: titleOfReport(each),
      detail: `${each.periodName} ${each.year}`,
      go: to(reportPath, String(each.year), each.periodKey),
    }),
  );
  return [
    { title: 'Rapporter', found: reports },
    { title: 'Plan och budget', found: plansAndBudgets(all) },
    { title: 'Delegationsbeslut', found: decisionsOf(all) },
    { title: 'Frågor från revisorerna', found: questionsOf(all) },
  ];
}
