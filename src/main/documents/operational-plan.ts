import { Paragraph } from 'docx';
import type { PlanValue } from '../../shared/operational-plan/plan-value.ts';
import { planTitle, titleOfPlan } from '../../shared/operational-plan/words.ts';
import { budgetBlocks } from './budget.ts';
import type { PlanSpec } from './operational-plan-spec.ts';
import {
  type Block,
  documentType,
  followingBookmark,
  type HeadingPlace,
  heading,
  type Level,
  linkTo,
  paragraph,
} from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { meetingRunning } from './parts/meeting.ts';
import { draftRemark, draftTitle } from './parts/not-approved.ts';
import { richTextBlocks } from './parts/rich-text.ts';
import { fact, factTable } from './parts/table.ts';
import { runs } from './parts/text.ts';
import type { WordMaker } from './word-maker.ts';

function standingText({ adoptedOn, decidedAt }: PlanValue): string {
  if (adoptedOn === null) return 'Inte fastställd';
  return decidedAt.paragraph === '' ? `Fastställd ${adoptedOn}` : `Fastställd ${adoptedOn}, ${decidedAt.paragraph}`;
}

function facts(value: PlanValue): Block {
  const { letterhead, year, version, reason, preparedOn } = value;
  return factTable(
    [
      fact('Organ', letterhead.organ),
      fact('År', String(year)),
      fact('Version', ...(version === 1 ? [] : [String(version), reason])),
      fact('Upprättad', preparedOn ?? ''),
      fact('Beslut', standingText(value)),
    ],
    'Vad planen gäller och när den är beslutad',
  );
}

function budgetPart(draft: Draft, { budget, year }: PlanValue, level: Level): readonly Block[] {
  return budget === null ? [paragraph(`Budgeten för ${year} är inte upprättad.`)] : budgetBlocks(draft, budget, level);
}

function chapterBlocks(draft: Draft, value: PlanValue, at: number): readonly Block[] {
  const chapter = value.chapters[at];
  if (chapter === undefined) return [];
  const level = (chapter.level + 1) as Level;
  return [
    heading(draft, level, chapter.title),
    ...richTextBlocks(draft, chapter.text, level),
    ...(chapter.kind === 'budget' ? budgetPart(draft, value, (level + 1) as Level) : []),
  ];
}

/** The appendix's place in the document that its line in the list leads to. */
const bookmarkOf = (place: HeadingPlace | undefined, at: number) =>
  followingBookmark(place?.bookmark ?? 'verksamhetsplan', at + 1);

function appendixList(draft: Draft, { appendices }: PlanValue, place?: HeadingPlace): readonly Block[] {
  if (appendices.length === 0) return [];
  const list = draft.ordered(1);
  const rows = appendices.map(({ title, text, fileName }, at) => {
    const file = fileName === '' || fileName === title ? [] : runs(` (${fileName})`);
    const bookmark = bookmarkOf(place, at);
    const hasPages = text !== null || place?.following?.includes(bookmark);
    const name = hasPages ? [linkTo(bookmark, title)] : runs(title);
    return new Paragraph({ style: 'ListNumber', numbering: { ...list, level: 0 }, children: [...name, ...file] });
  });
  return [heading(draft, 2, 'Bilagor'), ...rows];
}

/** The appendices that are written here, each on a new page; those that are files go after or beside the document. */
function appendixBlocks(draft: Draft, { appendices }: PlanValue, place?: HeadingPlace): readonly Block[] {
  return appendices.flatMap(({ title, text }, at) => {
    if (text === null) return [];
    return [
      heading(draft, 2, `Bilaga ${at + 1}: ${title}`, { newPage: true, bookmark: bookmarkOf(place, at) }),
      ...richTextBlocks(draft, text, 2),
    ];
  });
}

function blocks(draft: Draft, { value, draft: open }: PlanSpec, place?: HeadingPlace): readonly Block[] {
  return [
    documentType(draftTitle('Verksamhetsplan', open), false),
    heading(draft, 1, titleOfPlan(value), place),
    ...draftRemark(open, 'verksamhetsplanen är inte fastställd'),
    facts(value),
    ...value.chapters.flatMap((_, at) => chapterBlocks(draft, value, at)),
    ...appendixList(draft, value, place),
    ...appendixBlocks(draft, value, place),
  ];
}

/** The operational plan of a year, with its budget and appendices. */
export const planMaker: WordMaker<PlanSpec> = {
  name: ({ value: { adoptedOn, preparedOn, year, version } }) => ({
    date: adoptedOn ?? preparedOn ?? String(year),
    type: ['Verksamhetsplan-och-budget', String(year), ...(version === 1 ? [] : [`version-${version}`])],
  }),
  info: ({ value, draft, author }) => ({
    title: `${draftTitle(titleOfPlan(value), draft)}, ${value.letterhead.organ}`,
    author,
    kind: planTitle,
    registryNumber: '',
    meetingDate: value.decidedAt.meetingDate,
  }),
  running: ({ value, draft }) =>
    meetingRunning(value.letterhead.organ, draftTitle(planTitle, draft), String(value.year)),
  lies: 'upright',
  blocks,
};
