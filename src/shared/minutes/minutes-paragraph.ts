import type { AgendaItemDetail } from '../agenda/commands.ts';
import { printedBackground } from '../agenda/printed-background.ts';
import { recipientTexts } from '../agenda/rules.ts';
import { emptyRichText } from '../rich-text.ts';
import { itemFacts, type MinutesFacts, mainPresiding, type NumberedItem } from './facts.ts';
import type { MinutesParagraph } from './minutes.ts';
import type { Wording, WordingSection } from './model.ts';
import { linesOf } from './phrases.ts';
import { decisionOf, type ItemSentences, sectionText, sentencesOf } from './sentences.ts';

/** The title of an item or an attachment, which is never empty. */
const titleOf = ({ title }: { readonly title: string }) => (title.trim() === '' ? 'Utan rubrik' : title.trim());

/** What the decision rests on: the memo itself first, then the attachments, each with its date. */
function basisOf({ detail }: MinutesFacts, item: AgendaItemDetail): readonly string[] {
  const { meeting } = detail;
  const memo = item.hasMemo ? [`Tjänsteskrivelse ${item.memoDate ?? meeting.summonsDate ?? meeting.date}`] : [];
  const attachments = item.attachments.toSorted((a, b) => a.position - b.position);
  return [
    ...memo,
    ...attachments.map((each) => (each.date === null ? titleOf(each) : `${titleOf(each)}, ${each.date}`)),
  ];
}

/** Who prepared an item, as "Maja Lind, handläggare". */
function preparersOf({ board }: MinutesFacts, item: AgendaItemDetail): readonly string[] {
  return item.preparers
    .toSorted((a, b) => a.position - b.position)
    .flatMap((each) => {
      const officer = board.officers.find((one) => one.id === each.officerId);
      const name = board.persons.find((one) => one.id === officer?.personId)?.name;
      if (officer === undefined || name === undefined) return [];
      return [[name, officer.title].filter((one) => one.trim() !== '').join(', ')];
    });
}

type Worded = Pick<MinutesParagraph, WordingSection | 'voteWords' | 'notes' | 'stale'>;

/** Own words of a section as paragraphs; the made ones where there are none. */
function worded(made: ItemSentences, wordings: readonly Wording[]): Worded {
  const own = (section: WordingSection) => wordings.find((each) => each.section === section);
  const section = (name: Exclude<WordingSection, 'votes'>) => {
    const words = own(name);
    return words === undefined ? made[name] : linesOf(words.text);
  };
  return {
    disqualification: section('disqualification'),
    motions: section('motions'),
    procedure: section('procedure'),
    reservations: section('reservations'),
    votes: made.votes,
    voteWords: linesOf(own('votes')?.text ?? ''),
    notes: made.notes,
    stale: wordings.filter((each) => each.basis !== sectionText(made, each.section)).map((each) => each.section),
  };
}

const nothing: Worded = {
  disqualification: [],
  motions: [],
  procedure: [],
  reservations: [],
  votes: [],
  voteWords: [],
  notes: [],
  stale: [],
};

/** One § of the minutes as a plain value; a withdrawn one has its number and title alone. */
export function minutesParagraph(facts: MinutesFacts, each: NumberedItem): MinutesParagraph {
  const { item, number, presidingId } = each;
  const matter = item.matterId === null ? undefined : facts.board.matters.find((one) => one.id === item.matterId);
  const other = presidingId !== null && presidingId !== mainPresiding(facts.items);
  const head = {
    itemId: item.id,
    number,
    title: titleOf(item),
    kind: item.kind,
    registryNumber: matter?.registryNumber.trim() ?? '',
    approvedOn: '',
  };
  if (item.withdrawn) {
    const bare = { background: emptyRichText, basis: [], preparers: [], recipients: [], decision: null };
    return { ...head, withdrawn: true, immediate: false, outcome: null, presiding: '', ...bare, ...nothing };
  }
  return {
    ...head,
    withdrawn: false,
    immediate: item.immediate,
    outcome: item.outcome,
    presiding: other ? facts.nameOf(presidingId) : '',
    decision: decisionOf(item),
    background: printedBackground(item),
    basis: basisOf(facts, item),
    ...worded(sentencesOf(itemFacts(facts, each)), item.wordings),
    preparers: preparersOf(facts, item),
    recipients: recipientTexts(
      item.recipients.toSorted((a, b) => a.position - b.position),
      facts.board.recipients,
    ),
  };
}
