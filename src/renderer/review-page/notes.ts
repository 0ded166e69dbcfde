import { linesOf } from '../../shared/review/lines.ts';
import type { ProposedWords } from '../../shared/review/model.ts';
import type { ReviewField } from '../../shared/review/page-value.ts';
import { plainWords, proposedText } from '../../shared/review/words.ts';
import { bubble, freshId, h, labelled, textArea } from './dom.ts';
import { moment, type OpenDraft } from './draft.ts';
import { differenceView } from './rich.ts';

/** How a way to say something is shown: by words, or by a sign where there are many in a row. */
type Look = 'words' | 'sign';

/** A button that opens a place to write in. */
function opener(text: string, about: string, open: () => HTMLElement, isOpen: boolean, look: Look) {
  const place = h('div', { class: 'note', id: freshId() });
  const button = h(
    'button',
    {
      type: 'button',
      class: look === 'words' ? 'way screen' : 'sign screen',
      'aria-label': `${text}: ${about}`,
      title: look === 'sign' && text,
      'aria-expanded': 'false',
      'aria-controls': place.id,
    },
    look === 'sign' ? bubble() : text,
  );
  const show = () => {
    place.replaceChildren(open());
    button.setAttribute('aria-expanded', 'true');
  };
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-expanded') === 'true') {
      place.replaceChildren();
      button.setAttribute('aria-expanded', 'false');
      return;
    }
    show();
    place.querySelector<HTMLElement>('textarea, input')?.focus();
  });
  if (isOpen) show();
  return [button, place] as const;
}

/** The comment on one thing: a button, and the place to write in. */
export function commentOn(
  key: string,
  about: string,
  open: OpenDraft,
  { look = 'words', text = 'Kommentera' }: { readonly look?: Look; readonly text?: string } = {},
): readonly [HTMLElement, HTMLElement] {
  const { comments } = open.draft;
  const editor = () => {
    const area = textArea(comments[key]?.text ?? '', (written) => {
      if (written.trim() === '') delete comments[key];
      else comments[key] = { text: written, writtenAt: moment() };
      open.changed();
    });
    return labelled(`Kommentar till ${about}`, area);
  };
  const [button, place] = opener(text, about, editor, comments[key] !== undefined, look);
  const mark = () => button.classList.toggle('has', comments[key] !== undefined);
  open.listen(mark);
  mark();
  return [button, place];
}

/** How the words of a field are edited: what is in the areas, as it would be proposed. */
function editorOf(field: ReviewField, proposed: ProposedWords | undefined, onInput: (words: ProposedWords) => void) {
  const { words } = field;
  switch (words.type) {
    case 'line':
    case 'text': {
      const text = proposed?.type === 'text' ? proposed.text : words.text;
      const oneLine = (value: string) =>
        words.type === 'line' ? value.replace(/\s*\n\s*/g, ' ').slice(0, 1_000) : value;
      const area = textArea(
        text,
        (value) => onInput({ type: 'text', text: oneLine(value) }),
        words.type === 'line' ? 1 : 3,
      );
      return [labelled('Föreslagen text', area)];
    }
    case 'richText': {
      const lines = proposed?.type === 'lines' ? proposed.lines : linesOf(words.doc);
      const area = textArea(lines.join('\n'), (value) => onInput({ type: 'lines', lines: value.split('\n') }), 6);
      return [labelled('Föreslagen text (# rubrik, - punkt, 1. numrerad; varje rad är ett stycke)', area)];
    }
    case 'proposal': {
      const own = proposed?.type === 'proposal' ? proposed : { type: 'proposal' as const, ...words.proposal };
      const now = { type: 'proposal' as const, intro: own.intro, clauses: [...own.clauses] };
      const intro = textArea(
        now.intro,
        (value) => {
          now.intro = value;
          onInput({ ...now });
        },
        1,
      );
      const clauses = textArea(now.clauses.join('\n'), (value) => {
        now.clauses = value.split('\n').filter((each) => each.trim() !== '');
        onInput({ ...now });
      });
      return [labelled('Inledning', intro), labelled('Satser, en på varje rad', clauses)];
    }
  }
}

/** Another text for a field: a button, and the place to write it in with what differs below. */
export function proposalFor(field: ReviewField, about: string, open: OpenDraft): readonly [HTMLElement, HTMLElement] {
  const { proposals } = open.draft;
  const given = plainWords(field.words);
  const editor = () => {
    const difference = h('div', { class: 'differs' });
    const show = () => {
      const words = proposals[field.key]?.words;
      difference.replaceChildren(
        ...(words
          ? [h('p', { class: 'soft' }, 'Skillnad mot den givna texten'), differenceView(given, proposedText(words))]
          : []),
      );
    };
    const onInput = (words: ProposedWords) => {
      if (proposedText(words) === given) delete proposals[field.key];
      else proposals[field.key] = { words, writtenAt: moment() };
      open.changed();
      show();
    };
    show();
    const panel = h('div', {});
    const fill = () => panel.replaceChildren(...editorOf(field, proposals[field.key]?.words, onInput));
    const back = () => {
      delete proposals[field.key];
      open.changed();
      fill();
      show();
    };
    fill();
    const undo = h('button', { type: 'button', class: 'way screen', onclick: back }, 'Återställ den givna texten');
    return h('div', {}, panel, difference, undo);
  };
  return opener('Föreslå annan text', about, editor, proposals[field.key] !== undefined, 'words');
}
