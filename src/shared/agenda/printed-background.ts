import { withQuestions } from '../audit/printed.ts';
import { withNotified } from '../delegation/notified.ts';
import type { RichText } from '../rich-text.ts';
import type { AgendaItemDetail } from './commands.ts';
import { withInformation } from './information.ts';

/**
 * An item's background as memo, summons and minutes print it: its text, then the points of information, the auditors'
 * questions and what is notified, so that each is written once and is approved and frozen with the minutes.
 */
export function printedBackground(
  item: Pick<AgendaItemDetail, 'background' | 'information' | 'questions' | 'notified'>,
): RichText {
  const told = withInformation(item.background, item.information);
  return withNotified(withQuestions(told, item.questions), item.notified);
}
