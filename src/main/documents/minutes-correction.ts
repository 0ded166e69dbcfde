import type { Correction } from '../../shared/approval/model.ts';
import { dayAndDate, listed } from '../../shared/swedish.ts';
import { type Block, heading, paragraph } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { fact, factTable } from './parts/table.ts';

/** The corrections of one item, in the order in which they were made. */
export function correctionsOf(itemId: string, all: readonly Correction[]): readonly Correction[] {
  return all.filter((each) => each.agendaItemId === itemId).toSorted((a, b) => (a.madeOn < b.madeOn ? -1 : 1));
}

/** What stands at the head of a § that has been corrected. */
export function correctedLine(corrections: readonly Correction[]): readonly Block[] {
  if (corrections.length === 0) return [];
  const days = listed([...new Set(corrections.map((each) => each.madeOn))]);
  return [paragraph(`Rättad ${days}, se Rättelse sist i paragrafen`, 'KeptLine')];
}

/** What was put right in a §: by whom and when, what stands there, what it should have been and why. */
export function correctionSection(draft: Draft, corrections: readonly Correction[]): readonly Block[] {
  if (corrections.length === 0) return [];
  const lines = (text: string) => text.split(/\r?\n/);
  const blocks = corrections.flatMap(({ madeOn, madeBy, stands, should, reason }, at) => [
    paragraph(`Rättelse ${dayAndDate(madeOn)} av ${madeBy}:`, at === 0 ? 'KeptText' : 'KeptAfterTable'),
    factTable(
      [fact('Det står', ...lines(stands)), fact('Det ska vara', ...lines(should)), fact('Skäl', ...lines(reason))],
      `Rättelse ${madeOn}`,
    ),
  ]);
  return [heading(draft, 2, 'Rättelse'), ...blocks];
}
