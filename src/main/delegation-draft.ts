import { spanOf } from '../shared/control-plan/follow-up-value.ts';
import { type DecisionTemplate, type DelegatedDecision, delegatedDecision } from '../shared/delegation/model.ts';
import { filled, filledRichText, type TemplateWords, usualPeriodTemplate } from '../shared/delegation/template.ts';
import { fail } from '../shared/errors.ts';
import { seatsAt } from '../shared/meeting/rules.ts';
import { longDate } from '../shared/swedish.ts';
import { boardDetail } from './board-detail.ts';
import type { Queries } from './db/queries.ts';
import { attachPeriodDocuments } from './delegation-period.ts';
import { periodsOf } from './delegation-standing.ts';
import type { Desk } from './handlers.ts';

/** A period of a year. */
export interface PeriodPlace {
  readonly year: number;
  readonly periodKey: string;
}

type DraftFields = Omit<DelegatedDecision, 'id'>;

/** The template that the decision of a period is made of: the board's own, or the usual one. */
export function periodTemplate(queries: Queries): DecisionTemplate {
  return queries.decisionTemplates.all().find((each) => each.periodic) ?? usualPeriodTemplate;
}

function wordsFor(desk: Desk, period: PeriodPlace | null): TemplateWords {
  const { queries, today } = desk;
  const { board, municipalities } = boardDetail(queries);
  const of = period && periodsOf(queries, period.year).find((each) => each.key === period.periodKey);
  if (period && !of) {
    const message = `Perioden finns inte bland dem för ${period.year}.`;
    fail('rule.broken', { rule: 'decision.period', message });
  }
  const next = queries.meetings
    .all()
    .filter((each) => each.status === 'planned' && each.date >= today)
    .reduce<string>((first, { date }) => (first === '' || date < first ? date : first), '');
  return {
    år: String(period?.year ?? today.slice(0, 4)),
    period: of?.name ?? '',
    perioden: period && of ? spanOf(period.year, of) : '',
    värdkommun: municipalities.find((each) => each.id === board.hostMunicipalityId)?.name ?? '',
    'nästa sammanträde': next === '' ? '' : longDate(next),
  };
}

/**
 * The matter in the registry that a period's decision belongs to: that of the year's last one, or the matter of this year
 * that is called what last year's was.
 */
function matterFor(queries: Queries, { year }: PeriodPlace): string | null {
  const all = queries.delegatedDecisions.all().filter((each) => each.periodKey !== null && each.matterId !== null);
  const own = all.findLast((each) => each.year === year);
  if (own) return own.matterId;
  const before = all.findLast((each) => each.year === year - 1);
  const title = queries.matters.get(before?.matterId ?? '')?.title ?? '';
  if (!title.includes(String(year - 1))) return null;
  const now = title.replaceAll(String(year - 1), String(year));
  return queries.matters.all().find((each) => each.title === now)?.id ?? null;
}

/** What a draft says before anybody has written in it: the template's words with what is known put in. */
export function draftFields(desk: Desk, template: DecisionTemplate | null, period: PeriodPlace | null): DraftFields {
  const { queries, today } = desk;
  const words = wordsFor(desk, period);
  const chair = seatsAt(boardDetail(queries), today).find((each) => each.role === 'chair');
  const byOfficer = template?.basis === '7:5';
  const { id: _id, ...fields } = delegatedDecision.parse({
    id: 'draft',
    ...(period ? { ...period, matterId: matterFor(queries, period) } : {}),
    ...(chair && !byOfficer ? { deciderName: chair.name, deciderRole: 'ordförande' } : {}),
    ...(template
      ? {
          title: filled(template.title, words),
          basis: template.basis,
          pointId: template.pointId,
          urgentReason: filled(template.urgentReason, words),
          background: filledRichText(template.background, words),
          proposal: {
            intro: filled(template.proposal.intro, words),
            clauses: template.proposal.clauses.map((each) => filled(each, words)),
          },
          recipients: template.recipients.map((each) => filled(each, words)),
        }
      : {}),
  });
  return fields;
}

/** A new draft: of a template, of what a period needs with its documents, or empty. Call inside a write. */
export function createDraft(
  desk: Desk,
  templateId: string | null,
  period: PeriodPlace | null,
  fields: Partial<DraftFields>,
): DelegatedDecision {
  const { queries } = desk;
  const template =
    templateId !== null ? queries.decisionTemplates.require(templateId) : period ? periodTemplate(queries) : null;
  const row = queries.delegatedDecisions.insert({
    ...draftFields(desk, template, period),
    ...fields,
    id: desk.newId(),
  });
  if (template) attachPeriodDocuments(desk, row, template.documents);
  return row;
}
