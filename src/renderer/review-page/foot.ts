import type { ShownReview } from '../../shared/review/page-value.ts';
import { leftText, unanswered } from './answered.ts';
import { goTo } from './contents.ts';
import { h } from './dom.ts';
import { answerOf, type OpenDraft } from './draft.ts';
import { saveFile } from './files.ts';

const safe = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .slice(0, 60);

const notKept = 'Webbläsaren sparar inte utkastet: spara svaret som fil innan sidan stängs.';

/** The way to the next part that is not answered, after the one where one is. */
function nextUnanswered({ value }: ShownReview, { draft }: OpenDraft): void {
  const { left } = unanswered(value, draft);
  const here = document.activeElement?.closest('article')?.id;
  const at = value.parts.findIndex((each) => each.key === here);
  const next = left.find((each) => value.parts.indexOf(each) > at) ?? left[0];
  goTo(next?.key ?? 'whole');
}

function nextButton(shown: ShownReview, open: OpenDraft): HTMLElement {
  const go = () => nextUnanswered(shown, open);
  const button = h(
    'button',
    { type: 'button', class: 'way', 'aria-keyshortcuts': 'F8', onclick: go },
    'Nästa obesvarade (F8)',
  );
  const show = () => {
    button.hidden = unanswered(shown.value, open.draft).left.length === 0;
  };
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    go();
  });
  open.listen(show);
  show();
  return button;
}

/** What stands at the foot of the page: what is left, what is kept, and the way to the answer file. */
export function footView(shown: ShownReview, open: OpenDraft, name: HTMLInputElement): HTMLElement {
  const { draft } = open;
  const left = h('span', {}, leftText(shown.value, draft));
  const state = h('span', { role: 'status', class: 'soft' });
  const say = (text: string) => state.replaceChildren(text);
  if (draft.unsent) say('Utkastet från förra gången är hämtat. Svaret är inte sparat som fil än.');
  open.listen((saved) => {
    left.replaceChildren(leftText(shown.value, draft));
    if (draft.unsent) say(saved ? 'Utkastet är sparat i webbläsaren. Svaret är inte sparat som fil än.' : notKept);
  });
  open.elsewhere(() => say('Filen är öppen i ett annat fönster, där något just skrevs. Fortsätt bara i ett av dem.'));
  const save = () => {
    if (draft.name.trim() === '') {
      say('Skriv namnet överst på sidan, så att svaret får en avsändare.');
      name.scrollIntoView({ block: 'center' });
      name.focus();
      return;
    }
    const fileName = `Svar_${safe(shown.value.title)}_${safe(draft.name)}.klubba-svar`;
    saveFile(JSON.stringify(answerOf(shown, draft), null, 2), fileName, 'application/json');
    open.changed(false);
    say(`Svaret är sparat som ${fileName}. Skicka filen till ${shown.value.from || 'den som skickade granskningen'}.`);
  };
  return h(
    'footer',
    { class: 'foot screen' },
    h('div', { class: 'left' }, left, nextButton(shown, open)),
    state,
    h('button', { type: 'button', class: 'main', onclick: save }, 'Spara svaret'),
  );
}
