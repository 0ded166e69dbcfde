import type { ReviewPart, ReviewValue, ShownReview } from '../../shared/review/page-value.ts';
import { partName } from '../../shared/review/words.ts';
import { longDate } from '../../shared/swedish.ts';
import { blockView } from './blocks.ts';
import { contentsView } from './contents.ts';
import { h, labelled } from './dom.ts';
import { type OpenDraft, openDraft } from './draft.ts';
import { footView } from './foot.ts';
import { commentOn } from './notes.ts';
import type { Shown } from './shown.ts';
import { verdictOn } from './verdict.ts';

const readerText =
  'Läs, kommentera och föreslå andra texter. Säg om varje del är godkänd, spara svaret längst ned och skicka filen.';

const roleTexts = {
  reader: readerText,
  approver: `${readerText} Ett godkännande här förbereder signeringen. Det är inte underskriften: protokollet justeras när det signeras.`,
  owner:
    'Skriv vad som är gjort med varje åtgärd under perioden. Välj status och om åtgärden är tillräcklig. Spara svaret längst ned och skicka filen.',
} as const;

function factsView(value: ReviewValue): HTMLElement {
  const facts = [
    ['Till', value.to],
    ['Från', value.from],
    ['Skickat', longDate(value.sentAt.slice(0, 10))],
    ['Version', String(value.version)],
    ['Status', value.standing ?? ''],
    ['Svara senast', value.lastDay === null ? '' : longDate(value.lastDay)],
  ].filter(([, text]) => text !== '');
  return h(
    'dl',
    { class: 'about' },
    facts.map(([label = '', text = '']) => h('div', {}, h('dt', {}, label), h('dd', {}, text))),
  );
}

/** What is new and what is gone in a part since it was last sent. */
function sinceView({ key }: ReviewPart, { changed, removed = [], version }: ReviewValue): readonly HTMLElement[] {
  const own = changed.filter((each) => each.part === key);
  const gone = removed.filter((each) => each.part === key && !each.whole).map((each) => each.title);
  const since = `sedan version ${version - 1}`;
  const isNew = own.some((each) => each.key === null);
  const badge = (text: string) => h('p', { class: 'badge' }, text);
  return [
    ...(own.length > 0 ? [badge(isNew ? `Ny ${since}` : `Ändrad ${since}`)] : []),
    ...(gone.length > 0 ? [badge(`Borttaget ${since}: ${gone.join('; ')}`)] : []),
  ];
}

function partView(part: ReviewPart, shown: Shown): HTMLElement {
  const { value, open } = shown;
  const name = partName(part);
  const [comment, place] = commentOn(part.key, name, open, { text: 'Kommentera hela avsnittet' });
  return h(
    'article',
    { id: part.key, 'aria-label': name },
    part.under !== undefined && h('p', { class: 'under' }, part.under),
    h('h2', { tabindex: '-1' }, name),
    sinceView(part, value),
    part.blocks.map((each) => blockView(each, part, shown)),
    h('div', { class: 'ways' }, comment),
    place,
    part.judged && verdictOn(part.key, `Bedömning av ${name}`, open),
  );
}

function wholeView({ value, open }: Shown): HTMLElement {
  const [comment, place] = commentOn('', 'helheten', open);
  return h(
    'article',
    { id: 'whole', 'aria-label': 'Helheten' },
    h('h2', { tabindex: '-1' }, 'Helheten'),
    h('div', { class: 'ways' }, comment),
    place,
    value.role !== 'owner' && verdictOn('', 'Bedömning av helheten', open),
  );
}

function nameView({ draft, changed }: OpenDraft) {
  const input = h('input', { type: 'text', autocomplete: 'name', required: true, maxlength: '200' });
  input.value = draft.name;
  input.addEventListener('input', () => {
    draft.name = input.value;
    changed(draft.unsent);
  });
  return { input, view: labelled('Namn', input, '', 'field name-field') };
}

function headerView({ value, open }: Shown, name: HTMLElement): HTMLElement {
  const warning =
    'Webbläsaren kan inte spara utkastet. Spara svaret som fil innan sidan stängs, annars försvinner det.';
  return h(
    'header',
    {},
    h('p', { class: 'organ' }, value.organ),
    h('h1', {}, value.title),
    factsView(value),
    value.message !== '' && value.message.split('\n').map((each) => h('p', { class: 'message' }, each)),
    h('p', { class: 'soft screen' }, roleTexts[value.role]),
    !open.keeps && h('p', { class: 'warning screen', role: 'note' }, warning),
    name,
  );
}

/** On paper nothing is folded. */
function unfoldForPrint(): void {
  const folded = new Set<HTMLDetailsElement>();
  window.addEventListener('beforeprint', () => {
    for (const each of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      folded.add(each);
      each.open = true;
    }
  });
  window.addEventListener('afterprint', () => {
    for (const each of folded) each.open = false;
    folded.clear();
  });
}

function warnWhenLeaving({ draft }: OpenDraft): void {
  window.addEventListener('beforeunload', (event) => {
    if (!draft.unsent) return;
    event.preventDefault();
    // Browsers from before 2024 ask only where this is set.
    event.returnValue = true;
  });
}

/** Shows a review in the page, with what the reader wrote before. */
export function showReview(review: ShownReview, place: HTMLElement): void {
  const open = openDraft(review);
  const shown = { value: review.value, open };
  const name = nameView(open);
  place.replaceChildren(
    h('a', { class: 'skip', href: '#read' }, 'Gå till innehållet'),
    headerView(shown, name.view),
    contentsView(shown),
    h(
      'main',
      { id: 'read', tabindex: '-1' },
      review.value.parts.map((each) => partView(each, shown)),
      wholeView(shown),
    ),
    footView(review, open, name.input),
  );
  unfoldForPrint();
  warnWhenLeaving(open);
}
