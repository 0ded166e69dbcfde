import * as z from 'zod';
import { type Block, emptyRichText, isEmptyRichText, type ListItem, type RichText } from '../rich-text.ts';
import { richText } from '../rich-text-model.ts';
import { id, line, position } from '../values.ts';

/** A point of information in an agenda item: who tells the board what. */
export const informationPoint = z.strictObject({
  id,
  agendaItemId: id,
  position: position.default(0),
  title: line.default(''),
  /** Who tells (föredragande): name and role as they are printed. */
  speaker: line.default(''),
  /** Planned length in minutes. */
  minutes: z.int().min(1).max(1_440).nullable().default(null),
  text: richText.default(emptyRichText),
});
export type InformationPoint = Readonly<z.infer<typeof informationPoint>>;

/** A point as one line: the speaker, and what she tells. */
export function pointLine({ title, speaker }: Pick<InformationPoint, 'title' | 'speaker'>): string {
  const words = title.trim() || 'Information';
  return speaker.trim() === '' ? words : `${speaker.trim()}: ${words}`;
}

function itemOf(point: InformationPoint): ListItem {
  const head: Block = { type: 'paragraph', content: [{ type: 'text', text: pointLine(point) }] };
  return { type: 'listItem', content: isEmptyRichText(point.text) ? [head] : [head, ...point.text.content] };
}

/** A text with the points of information after it, in order. */
export function withInformation(background: RichText, points: readonly InformationPoint[]): RichText {
  if (points.length === 0) return background;
  return {
    type: 'doc',
    content: [...background.content, { type: 'bulletList', content: points.map(itemOf) }],
  };
}
