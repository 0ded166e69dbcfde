import { type Block, paragraph } from './blocks.ts';

/** A title that says first of all where what it names is not approved yet. */
export function draftTitle(title: string, draft: boolean): string {
  return draft ? `UTKAST – ${title}` : title;
}

/** What stands below the title of what is not approved yet: minutes, where nothing else is said. */
export function draftRemark(draft: boolean, why = 'protokollet är inte justerat'): readonly Block[] {
  return draft ? [paragraph(`UTKAST – ${why} och kan ändras.`, 'Remark')] : [];
}
