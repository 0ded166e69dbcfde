import type { AlternativeValue, BudgetValue, KeyValue } from '../../shared/budget/budget-value.ts';
import { basisWords, budgetTitle, statusWords } from '../../shared/budget/words.ts';
import { unbroken } from '../../shared/swedish.ts';
import type { BudgetSpec } from './budget-spec.ts';
import { alternativeTable, comparisonTables, keyTable } from './budget-tables.ts';
import {
  type Block,
  documentType,
  type HeadingPlace,
  heading,
  type Level,
  paragraph,
  textBlocks,
} from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { meetingRunning } from './parts/meeting.ts';
import { draftRemark, draftTitle } from './parts/not-approved.ts';
import { fact, factTable } from './parts/table.ts';
import type { WordMaker } from './word-maker.ts';

/** What a key rests on and where its figures come from, in a sentence or two. */
function keyText({ basis, source, readOn, comment }: KeyValue): readonly string[] {
  const from = source.trim() === '' ? 'ingen källa är angiven' : `källa: ${source.trim()}`;
  const read = readOn === null ? '' : `, läst ${unbroken(readOn)}`;
  return [`Grund: ${basisWords[basis].toLocaleLowerCase('sv')}; ${from}${read}.`, ...comment.split('\n')];
}

function keyBlocks(draft: Draft, value: BudgetValue, each: AlternativeValue, level: Level): readonly Block[] {
  const { key } = each;
  if (key === null) return [];
  const told = key.differs ? 'Beloppen skiljer sig från nyckeln, som tabellen visar.' : 'Beloppen följer nyckeln.';
  return [
    heading(draft, level, `Fördelningsnyckel: ${key.name}`),
    ...keyText(key).flatMap((text) => textBlocks(text)),
    keyTable(value, each, key),
    paragraph(told, 'AfterTable'),
  ];
}

function alternativeBlocks(draft: Draft, value: BudgetValue, each: AlternativeValue, level: Level): readonly Block[] {
  const next = Math.min(level + 1, 6) as Level;
  const title = `${each.label} (${statusWords[each.status].text.toLocaleLowerCase('sv')})`;
  return [
    heading(draft, level, title),
    ...textBlocks(each.text),
    ...alternativeTable(value, each),
    ...keyBlocks(draft, value, each, next),
  ];
}

/** The alternatives of a budget with their tables, under headings of a level: the same blocks wherever a budget is printed. */
export function budgetBlocks(draft: Draft, value: BudgetValue, level: Level): readonly Block[] {
  const compared = comparisonTables(value);
  return [
    ...(value.municipalities.length === 0 ? [paragraph('Nämnden har inga kommuner att fördela budgeten på.')] : []),
    ...value.alternatives.flatMap((each) => alternativeBlocks(draft, value, each, level)),
    ...(compared.length === 0 ? [] : [heading(draft, level, 'Jämförelse'), ...compared]),
  ];
}

function standingText({ adoptedOn, decidedAt }: BudgetValue): string {
  if (adoptedOn === null) return 'Inte fastställd';
  return decidedAt.paragraph === '' ? `Fastställd ${adoptedOn}` : `Fastställd ${adoptedOn}, ${decidedAt.paragraph}`;
}

/** Which alternative is proposed or adopted, in a word. */
function chosenText({ alternatives }: BudgetValue): string {
  const chosen = alternatives.find((each) => each.status === 'adopted' || each.status === 'proposed');
  return chosen === undefined
    ? 'Inget alternativ är föreslaget'
    : `${chosen.label} (${statusWords[chosen.status].text.toLocaleLowerCase('sv')})`;
}

function beforeText({ before }: BudgetValue): string {
  if (before === null) return '';
  return before.adopted ? `Fastställd budget ${before.year}` : `Uppgift om ${before.year}`;
}

function facts(value: BudgetValue): Block {
  const { letterhead, year, version, reason, consultedOn } = value;
  return factTable(
    [
      fact('Organ', letterhead.organ),
      fact('År', String(year)),
      fact('Version', ...(version === 1 ? [] : [String(version), reason])),
      fact('Beslut', standingText(value)),
      fact('Alternativ', chosenText(value)),
      fact('Samråd', consultedOn === null ? '' : `Med de andra kommunerna ${consultedOn}`),
      fact('Jämförs med', beforeText(value)),
    ],
    'Vad budgeten gäller och när den är beslutad',
  );
}

function blocks(draft: Draft, { value, draft: open }: BudgetSpec, place?: HeadingPlace): readonly Block[] {
  return [
    documentType(draftTitle('Budget', open), false),
    heading(draft, 1, budgetTitle(value), place),
    ...draftRemark(open, 'budgeten är inte fastställd'),
    facts(value),
    ...budgetBlocks(draft, value, 2),
  ];
}

/** The budget of a year in its alternatives, per municipality (KL 9:26). */
export const budgetMaker: WordMaker<BudgetSpec> = {
  name: ({ value }) => ({
    date: value.adoptedOn ?? String(value.year),
    type:
      value.version === 1 ? ['Budget', String(value.year)] : ['Budget', String(value.year), `version-${value.version}`],
  }),
  info: ({ value, draft, author }) => ({
    title: `${draftTitle('Budget', draft)} ${value.year}, ${value.letterhead.organ}`,
    author,
    kind: 'Budget',
    registryNumber: '',
    meetingDate: value.decidedAt.meetingDate,
  }),
  running: ({ value, draft }) =>
    meetingRunning(value.letterhead.organ, draftTitle('Budget', draft), String(value.year)),
  lies: 'upright',
  blocks,
};
