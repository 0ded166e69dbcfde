import type { ItemFacts } from './item-facts.ts';
import type { Alternative, Motion, Proposition } from './model.ts';
import { motionName } from './motion-sentences.ts';
import { isToday } from './proposition.ts';

/** What a proposition is put on, in the forms that its sentences need. */
export interface AlternativeWords {
  /** As the chair puts it: `förslaget`, `Bo Eks (M) ändringsyrkande`. */
  readonly name: string;
  /** After "ja-röst för". */
  readonly vote: string;
  /** After "nämnden beslutar att". */
  readonly decide: string;
  /** Says yes or no to another alternative. */
  readonly stance: 'approve' | 'reject' | null;
  /** After "ärendet ska", where it is about when the item is settled. */
  readonly when?: string;
}

const approval: AlternativeWords = {
  name: 'förslaget',
  vote: 'bifall till förslaget',
  decide: 'bifalla förslaget',
  stance: 'approve',
};
const rejection = { vote: 'avslag på förslaget', decide: 'avslå förslaget', stance: 'reject' } as const;
const bare = (vote: string, decide: string) => ({ vote, decide, stance: null });

function motionWords(motion: Motion, name: string): AlternativeWords {
  switch (motion.kind) {
    case 'approve':
      return approval;
    case 'reject':
      return { name, ...rejection };
    case 'refer':
      return { name, ...bare('återremiss', 'återremittera ärendet'), when: 'återremitteras' };
    case 'table':
      return { name, ...bare('bordläggning', 'bordlägga ärendet'), when: 'bordläggas' };
    case 'amend':
    case 'other':
      return { name, ...bare(`bifall till ${name}`, `bifalla ${name}`) };
    case 'add':
      return { name, vote: `bifall till ${name}`, decide: `bifalla ${name}`, stance: 'approve' };
  }
}

function otherWords(typed: string): AlternativeWords {
  const text = typed.trim().replace(/\.$/, '');
  if (isToday(text)) {
    const name = 'att ärendet avgörs i dag';
    return { name, ...bare(name, 'avgöra ärendet i dag'), when: 'avgöras i dag' };
  }
  if (/^att\s/i.test(text)) {
    const clause = text.replace(/^att\s+/i, '');
    return { name: `att ${clause}`, ...bare(`att ${clause}`, clause) };
  }
  const name = text === '' ? 'annat förslag' : `”${text}”`;
  return { name, ...bare(`bifall till ${name}`, `bifalla ${name}`) };
}

/** An alternative in words; `facts` know the motions and names. */
export function wordsOf(
  each: Alternative,
  proposition: Pick<Proposition, 'kind' | 'alternatives'>,
  facts: ItemFacts,
): AlternativeWords {
  switch (each.kind) {
    case 'proposal':
      return approval;
    case 'candidate':
      return { name: each.text, ...bare(each.text, each.text) };
    case 'other':
      return otherWords(each.text);
    case 'reject': {
      const added = proposition.kind === 'addition' ? proposition.alternatives.find((one) => one !== each) : undefined;
      if (added === undefined) return { name: 'avslag på förslaget', ...rejection };
      const { name } = wordsOf(added, { ...proposition, kind: 'main' }, facts);
      return { name: 'avslag', vote: `avslag på ${name}`, decide: `avslå ${name}`, stance: 'reject' };
    }
    case 'motion': {
      const { motions } = facts.item;
      const motion = motions.find((one) => one.id === each.motionId);
      if (motion === undefined) return { name: 'yrkandet', ...bare('bifall till yrkandet', 'bifalla yrkandet') };
      return motionWords(motion, motionName(motion, motions, facts.nameOf));
    }
  }
}
