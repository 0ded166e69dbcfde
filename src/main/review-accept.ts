import { fail } from '../shared/errors.ts';
import { fieldOf } from '../shared/review/keys.ts';
import type { ReviewProposal } from '../shared/review/model.ts';
import type { ReviewWords } from '../shared/review/page-value.ts';
import { withProposed } from '../shared/review/words.ts';
import { agendaHandlers } from './agenda.ts';
import { budgetHandlers } from './budget.ts';
import { budgetDetail } from './budget-detail.ts';
import { controlPlanHandlers } from './control-plan.ts';
import { measureHandlers } from './control-plan-measures.ts';
import type { Desk } from './handlers.ts';
import { minutesHandlers } from './minutes.ts';
import { planPartHandlers } from './operational-plan-parts.ts';
import { reportHandlers } from './report.ts';
import { contentNow, fieldHash, frozenReview } from './review-detail.ts';
import { riskHandlers } from './risk.ts';

/** A field of a row and the words that it gets. */
interface FieldWrite {
  readonly id: string;
  readonly field: string;
  readonly words: ReviewWords;
}

type Writer = (desk: Desk, write: FieldWrite) => unknown;

/** A write of plain words in a field that has them. */
const plain = (words: ReviewWords) => (words.type === 'line' || words.type === 'text' ? words.text : '');

/** Fields are written by the command that writes them on the screen, with its rules. */
const writers: Readonly<Record<string, Writer>> = {
  agendaItem(desk, { id, field, words }) {
    const update = agendaHandlers['agendaItem.update'];
    if (field === 'title') return update(desk, { id, patch: { title: plain(words) } });
    if (field === 'background' && words.type === 'richText')
      return update(desk, { id, patch: { background: words.doc } });
    if (words.type !== 'proposal') return unknownField(field);
    if (field === 'proposal') return update(desk, { id, patch: { proposal: words.proposal } });
    if (field === 'decision') return update(desk, { id, patch: { decision: words.proposal } });
    return unknownField(field);
  },
  wording(desk, { id, field, words }) {
    const section = (['disqualification', 'motions', 'procedure', 'votes', 'reservations'] as const).find(
      (each) => each === field,
    );
    if (section === undefined) return unknownField(field);
    return minutesHandlers['wording.set'](desk, { agendaItemId: id, section, text: plain(words) });
  },
  riskEntry: (desk, { id, words }) =>
    riskHandlers['riskEntry.update'](desk, { id, patch: { description: plain(words) } }),
  measure: (desk, { id, words }) => measureHandlers['measure.update'](desk, { id, patch: { text: plain(words) } }),
  followUp: (desk, { id, words }) =>
    controlPlanHandlers['followUp.update'](desk, { id, patch: { comment: plain(words) } }),
  reportChapter: (desk, { id, words }) =>
    words.type === 'richText'
      ? reportHandlers['reportChapter.update'](desk, { id, patch: { text: words.doc } })
      : unknownField('text'),
  reportMission: (desk, { id, words }) =>
    reportHandlers['reportMission.update'](desk, { id, patch: { text: plain(words) } }),
  planChapter(desk, { id, field, words }) {
    const update = planPartHandlers['planChapter.update'];
    if (field === 'title') return update(desk, { id, patch: { title: plain(words) } });
    if (field === 'text' && words.type === 'richText') return update(desk, { id, patch: { text: words.doc } });
    return unknownField(field);
  },
  planAppendix: (desk, { id, words }) =>
    words.type === 'richText'
      ? planPartHandlers['planAppendix.update'](desk, { id, patch: { text: words.doc } })
      : unknownField('text'),
  /** The row is the plan, the field the alternative's place in the budget of its year. */
  budgetAlternative(desk, { id, field, words }) {
    const { queries } = desk;
    const [budgetId = ''] = queries.budget.idsOf(queries.operationalPlans.require(id).year);
    const alternative = budgetDetail(queries, budgetId).alternatives[Number(field)];
    if (alternative === undefined) return unknownField(field);
    return budgetHandlers['budgetAlternative.update'](desk, { id: alternative.id, patch: { text: plain(words) } });
  },
  followUpEntry: (desk, { id, words }) =>
    controlPlanHandlers['followUpEntry.update'](desk, { id, patch: { text: plain(words) } }),
};

function unknownField(field: string): never {
  return fail('item.missing', { what: 'field', id: field });
}

/** Accepts a proposal: its words stand in the field, and what has come there since is not overwritten unseen. */
export function acceptProposal(desk: Desk, id: string, over: string | undefined): ReviewProposal {
  const { queries, today } = desk;
  const row = queries.reviewProposals.require(id);
  if (row.state === 'accepted') return row;
  const review = queries.reviews.require(row.reviewId);
  const value = frozenReview(queries, review);
  const shown = fieldOf(value.parts, row.key);
  const current = fieldOf(contentNow(queries, today, review, value).parts, row.key);
  if (!shown || !current) return fail('item.missing', { what: 'review_proposal', id });
  const hash = fieldHash(current);
  if (hash !== fieldHash(shown) && hash !== over) {
    const message = 'Texten har ändrats sedan den skickades. Jämför texterna och godta sedan förslaget.';
    return fail('rule.broken', { rule: 'review.changed', message });
  }
  const [table = '', rowId = '', field = ''] = row.key.split('/');
  const { proposed } = row.words;
  if (proposed.type === 'entry') {
    const { text, status, sufficient } = proposed;
    // Whoever answers for the measure wrote it.
    const owner = { ...desk, author: row.name };
    controlPlanHandlers['followUpEntry.update'](owner, { id: rowId, patch: { text, status, sufficient } });
  } else if (current.kind === 'field') {
    const words = withProposed(current.words, proposed);
    (writers[table] ?? unknownField(table))(desk, { id: rowId, field, words });
  }
  return queries.reviewProposals.update(id, { state: 'accepted' });
}
