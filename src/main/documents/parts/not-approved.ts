import { type Block, paragraph } from './blocks.ts';

/** A title that says first of all where what it names is not approved yet. */
export function draftTitle(title: string, draft: boolean): string {
  return draft ? `UTKAST – ${title}` : title;
}

/** What stands below the title of minutes that are not approved yet. */
export function draftRemark(draft: boolean): readonly Block[] {
  return draft ? [paragraph('UTKAST – protokollet är inte justerat och kan ändras.', 'Remark')] : [];
}
