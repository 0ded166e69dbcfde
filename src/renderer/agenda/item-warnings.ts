import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { isEmptyProposal } from '../../shared/agenda/rules.ts';
import type { BoardDetail } from '../../shared/board/commands.ts';
import { type RegistryNumberProblem, registryNumberProblem } from '../../shared/registry/rules.ts';

/** What one should see to before an item is sent. */
export type ItemWarning =
  | { readonly code: 'titleMissing' | 'proposalMissing' }
  | { readonly code: 'registryNumber'; readonly problem: RegistryNumberProblem }
  | { readonly code: 'attachmentLater'; readonly attachment: string; readonly date: string; readonly memoDate: string };

/** What is missing in an item; only those that have a memo or a matter go to the registry. */
export function itemWarnings(item: AgendaItemDetail, board: BoardDetail): readonly ItemWarning[] {
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
  }
}
