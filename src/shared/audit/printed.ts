import { type Block, isEmptyRichText, type ListItem, type RichText } from '../rich-text.ts';
import { unbroken } from '../swedish.ts';
import type { AuditQuestion } from './model.ts';
import { auditKindWords, auditStatusWords } from './rules.ts';

/** A question as an agenda item shows it, with whose auditors asked. */
export interface ItemQuestion extends AuditQuestion {
  /** Name of the municipality; empty where it is all auditors together. */
  readonly auditors: string;
}

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** From where a question comes, as `Rekommendation 2024, Grundläggande granskning, revisorerna i Norrsjö`. */
export function questionSource({ kind, year, review, auditors }: ItemQuestion): string {
  return [
    `${auditKindWords[kind]} ${year}`,
    review.trim(),
    auditors.trim() === '' ? '' : `revisorerna i ${auditors.trim()}`,
  ]
    .filter((each) => each !== '')
    .join(', ');
}

/** What is done because of a question: measure, who, by when; empty where nothing is said. */
export function measureLine({ measure, owner, dueOn }: Pick<AuditQuestion, 'measure' | 'owner' | 'dueOn'>): string {
  const facts = [
    owner.trim() === '' ? '' : `ansvarig: ${owner.trim()}`,
    dueOn === null ? '' : `senast ${unbroken(dueOn)}`,
  ].filter((each) => each !== '');
  const aside = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
  // The aside ends the sentence.
  const words = aside === '' ? measure.trim() : measure.trim().replace(/\.$/, '');
  return words === '' && aside === '' ? '' : `${words === '' ? 'Åtgärd' : words}${aside}`;
}

/** A question's status in words, with the reason where it is not pursued. */
export function statusLine({ status, reason }: Pick<AuditQuestion, 'status' | 'reason'>): string {
  const { label } = auditStatusWords[status];
  return status === 'dropped' && reason.trim() !== '' ? `${label}: ${reason.trim()}` : label;
}

function itemOf(question: ItemQuestion): ListItem {
  const { answer, measure, owner, dueOn } = question;
  const done = measureLine({ measure, owner, dueOn });
  return {
    type: 'listItem',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: question.text.trim() || 'Fråga utan text', marks: [{ type: 'bold' }] },
          { type: 'text', text: ` (${questionSource(question)})` },
        ],
      },
      ...(isEmptyRichText(answer) ? [] : answer.content),
      ...(done === '' ? [] : [paragraph(`Åtgärd: ${done.replace(/^Åtgärd /, '')}`)]),
      paragraph(`Status: ${statusLine(question)}`),
    ],
  };
}

/** A text with the questions that an item takes up after it, each with its answer. */
export function withQuestions(background: RichText, questions: readonly ItemQuestion[]): RichText {
  if (questions.length === 0) return background;
  const title = 'Frågor och rekommendationer från revisorerna';
  return {
    type: 'doc',
    content: [
      ...background.content,
      { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: title }] },
      { type: 'bulletList', content: questions.map(itemOf) },
    ],
  };
}
