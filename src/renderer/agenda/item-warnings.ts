import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { isEmptyProposal } from '../../shared/agenda/rules.ts';
import { type WordsWarning, wordsWarnings, wordsWarningText } from '../../shared/agenda/words-warnings.ts';
import type { BoardDetail } from '../../shared/board/commands.ts';
import { type RegistryNumberProblem, registryNumberProblem } from '../../shared/registry/rules.ts';

/** What one should see to before an item is sent. */
export type ItemWarning =
  | { readonly code: 'titleMissing' | 'proposalMissing' }
  | WordsWarning
  | { readonly code: 'registryNumber'; readonly problem: RegistryNumberProblem }
  | { readonly code: 'attachmentLater'; readonly attachment: string; readonly date: string; readonly memoDate: string };

/** The words of an item as they were last read: a key typed in one item reads no other anew. */
const read = new WeakMap<AgendaItemDetail, { readonly date: string; readonly found: readonly WordsWarning[] }>();

function wordsOf(item: AgendaItemDetail, date: string): readonly WordsWarning[] {
  const known = read.get(item);
  if (known?.date === date) return known.found;
  const found = wordsWarnings(item, date);
  read.set(item, { date, found });
  return found;
}

/** What is missing in an item of a meeting that day; only those that have a memo or a matter go to the registry. */
export function itemWarnings(item: AgendaItemDetail, board: BoardDetail, date: string): readonly ItemWarning[] {
  const { memoDate } = item;
  const untitled: readonly ItemWarning[] = item.title.trim() === '' ? [{ code: 'titleMissing' }] : [];
  if (!item.hasMemo && item.matterId === null) return untitled;
  const matter = board.matters.find((each) => each.id === item.matterId);
  const problem = registryNumberProblem(matter, board.board.registryPattern);
  const later = item.attachments.flatMap(({ title, date }): readonly ItemWarning[] =>
    memoDate !== null && date !== null && date > memoDate
      ? [{ code: 'attachmentLater', attachment: title, date, memoDate }]
      : [],
  );
  return [
    ...untitled,
    ...(isEmptyProposal(item.proposal) ? [{ code: 'proposalMissing' } as const] : []),
    ...(problem === null ? [] : [{ code: 'registryNumber', problem } as const]),
    ...wordsOf(item, date),
    ...later,
  ];
}

const registryTexts: Readonly<Record<RegistryNumberProblem, string>> = {
  missing: 'Diarienummer saknas.',
  preliminary: 'Diarienumret är preliminärt.',
  pattern: 'Diarienumret följer inte nämndens mönster.',
};

/** A warning as one sentence. */
export function itemWarningText(warning: ItemWarning): string {
  switch (warning.code) {
    case 'titleMissing':
      return 'Rubrik saknas.';
    case 'proposalMissing':
      return 'Förslag till beslut saknas.';
    case 'registryNumber':
      return registryTexts[warning.problem];
    case 'attachmentLater':
      return `Bilagan ”${warning.attachment}” är daterad efter tjänsteskrivelsen (${warning.date} > ${warning.memoDate}).`;
    case 'blankLeft':
    case 'weekdayWrong':
      return wordsWarningText(warning);
  }
}
