import { listed } from '../swedish.ts';
import type { ItemFacts } from './item-facts.ts';
import type { Motion, MotionKind } from './model.ts';
import { genitive, groupedBy, ledBy, linesOf } from './phrases.ts';

/** The motions that were not withdrawn, the same one by several persons together, in the order they were made. */
export function standingMotions(motions: readonly Motion[]): readonly (readonly [Motion, ...Motion[]])[] {
  const standing = motions.filter((each) => !each.withdrawn).toSorted((a, b) => a.position - b.position);
  return groupedBy(standing, (each) => `${each.kind} ${each.text.trim()}`);
}

type Movers = readonly [Motion, ...Motion[]];

function moved(names: string, { kind, text }: Motion): readonly string[] {
  const reasoned = (lead: string) => ledBy(text.trim() === '' ? lead : `${lead} med motiveringen`, text);
  switch (kind) {
    case 'approve':
      return reasoned(`${names} yrkar bifall till förslaget`);
    case 'reject':
      return reasoned(`${names} yrkar avslag på förslaget`);
    case 'refer':
      return reasoned(`${names} yrkar att ärendet återremitteras`);
    case 'table':
      return reasoned(`${names} yrkar att ärendet bordläggs`);
    case 'amend':
      return ledBy(`${names} yrkar ${text.trim() === '' ? 'ändring' : 'följande ändring'} av förslaget`, text);
    case 'add':
      return ledBy(`${names} yrkar ${text.trim() === '' ? 'tillägg' : 'följande tillägg'} till förslaget`, text);
    case 'other':
      return otherMoved(names, text);
  }
}

function otherMoved(names: string, text: string): readonly string[] {
  if (linesOf(text).length === 0) return [`${names} lägger fram ett eget yrkande.`];
  // After a colon an att-sats is right whether it has a subject ("att ärendet delas") or none ("att dela ärendet").
  return ledBy(`${names} yrkar`, text.trim().replace(/^Att\s/, 'att '));
}

/** Moves and who joins; on one line where the motion's own words take no more. */
function sentencesOf(movers: Movers, nameOf: ItemFacts['nameOf']): readonly string[] {
  const moverIds = [...new Set(movers.map((each) => each.personId))];
  const others = movers.flatMap((each) => each.supporterIds).filter((each) => !moverIds.includes(each));
  const words = moved(listed(moverIds.map(nameOf)), movers[0]);
  if (others.length === 0) return words;
  const joins = `${listed([...new Set(others)].map(nameOf))} instämmer i yrkandet.`;
  return words.length === 1 ? [`${words[0]} ${joins}`] : [...words, joins];
}

/** The motions of an item (yrkanden): only those that were not withdrawn (KL 5:67). */
export function motionSentences({ item, nameOf }: ItemFacts): readonly string[] {
  return standingMotions(item.motions).flatMap((each) => sentencesOf(each, nameOf));
}

const nouns: Readonly<Record<MotionKind, string>> = {
  approve: 'yrkande om bifall',
  reject: 'yrkande om avslag',
  amend: 'ändringsyrkande',
  add: 'tilläggsyrkande',
  refer: 'yrkande om återremiss',
  table: 'yrkande om bordläggning',
  other: 'yrkande',
};

const ordinals = ['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde'];

/** A motion by its movers: `Bo Eks (M) ändringsyrkande`, `Bo Eks (M) andra ändringsyrkande` where they have several. */
export function motionName(motion: Motion, motions: readonly Motion[], nameOf: ItemFacts['nameOf']): string {
  const alike = standingMotions(motions).filter(([each]) => each.kind === motion.kind);
  const own = alike.find((group) => group.some((each) => each.id === motion.id)) ?? [motion];
  const ids = [...new Set(own.map((each) => each.personId))];
  const theirs = alike.filter((group) => group.some((each) => ids.includes(each.personId)));
  const at = theirs.indexOf(own);
  const which = theirs.length > 1 && at >= 0 ? `${ordinals[at] ?? `${at + 1}:e`} ` : '';
  return `${listed(ids.map((each) => genitive(nameOf(each))))} ${which}${nouns[motion.kind]}`;
}
