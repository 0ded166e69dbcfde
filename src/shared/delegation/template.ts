import type { Block, Inline, RichText } from '../rich-text.ts';
import { type DecisionTemplate, decisionTemplate } from './model.ts';

/** What a template says of what is only known when a draft is made, by the word that stands for it. */
export type TemplateWords = Readonly<Record<'år' | 'period' | 'perioden' | 'värdkommun' | 'nästa sammanträde', string>>;

/** The words that a template can use, with what each becomes. */
export const templateWords: readonly { readonly word: keyof TemplateWords; readonly becomes: string }[] = [
  { word: 'år', becomes: 'årtalet' },
  { word: 'period', becomes: 'periodens namn, som T1' },
  { word: 'perioden', becomes: 'periodens månader, som januari–april 2026' },
  { word: 'värdkommun', becomes: 'värdkommunens namn' },
  { word: 'nästa sammanträde', becomes: 'dagen för nämndens nästa sammanträde' },
];

/** A text with what is known put in; what is not known stays as a blank that must be filled. */
export function filled(text: string, words: TemplateWords): string {
  return text.replace(/\{([^{}\n]+)\}/g, (all, word: string) => {
    const known = words[word.trim().toLocaleLowerCase('sv') as keyof TemplateWords];
    return known === undefined || known === '' ? all : known;
  });
}

const filledInline = (each: Inline, words: TemplateWords): Inline =>
  each.type === 'text' ? { ...each, text: filled(each.text, words) } : each;

function filledBlock(block: Block, words: TemplateWords): Block {
  switch (block.type) {
    case 'paragraph':
      return block.content ? { ...block, content: block.content.map((each) => filledInline(each, words)) } : block;
    case 'heading':
      return block.content ? { ...block, content: block.content.map((each) => filledInline(each, words)) } : block;
    case 'bulletList':
    case 'orderedList':
      return {
        ...block,
        content: block.content.map((item) => ({
          ...item,
          content: item.content.map((each) => filledBlock(each, words)),
        })),
      };
    case 'table':
      return {
        ...block,
        content: block.content.map((row) => ({
          ...row,
          content: row.content.map((cell) => ({
            ...cell,
            content: cell.content.map((each) => filledBlock(each, words)),
          })),
        })),
      };
  }
}

/** A rich text with what is known put in. */
export function filledRichText(text: RichText, words: TemplateWords): RichText {
  return { ...text, content: text.content.map((each) => filledBlock(each, words)) };
}

const written = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** The template that a period's decision is made of until the board has one of its own. */
export const usualPeriodTemplate: DecisionTemplate = decisionTemplate.parse({
  id: 'usual',
  name: 'Periodens rapport och uppföljning',
  title: 'Rapport till kommunstyrelsen och uppföljning av internkontrollplanen, {period} {år}',
  periodic: true,
  background: written(
    'Nämnden lämnar efter varje period en rapport till kommunstyrelsen i {värdkommun} om verksamhet, ekonomi och intern kontroll. Rapporten för {perioden} lämnas innan nämnden sammanträder nästa gång, {nästa sammanträde}.',
  ),
  proposal: {
    intro: 'På nämndens vägnar beslutas',
    clauses: [
      'att godkänna rapporten till kommunstyrelsen för {perioden}',
      'att godkänna uppföljningen av internkontrollplanen för {perioden}',
      'att anmäla beslutet vid nämndens nästa sammanträde.',
    ],
  },
  recipients: ['Kommunstyrelsen i {värdkommun}'],
  documents: ['rapport', 'uppfoljning'],
});
