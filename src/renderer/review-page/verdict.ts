import { freshId, h, labelled, textArea } from './dom.ts';
import { moment, type OpenDraft } from './draft.ts';

/** Godkänd or inte godkänd, and why; nothing is chosen before the reader chooses. */
export function verdictOn(key: string, legend: string, open: OpenDraft): HTMLElement {
  const { verdicts } = open.draft;
  const name = freshId();
  const reason = textArea(
    verdicts[key]?.reason ?? '',
    (text) => {
      const own = verdicts[key];
      if (own) own.reason = text;
      open.changed();
    },
    2,
  );
  const why = labelled('Skäl', reason);
  const clear = h(
    'button',
    { type: 'button', class: 'way screen', 'aria-label': `Ta tillbaka: ${legend}` },
    'Ta tillbaka',
  );
  const show = () => {
    why.hidden = verdicts[key]?.approved !== false;
    clear.hidden = verdicts[key] === undefined;
  };
  const choice = (text: string, approved: boolean) => {
    const input = h('input', { type: 'radio', name, id: freshId() });
    input.checked = verdicts[key]?.approved === approved;
    input.addEventListener('change', () => {
      verdicts[key] = { approved, reason: approved ? '' : reason.value, givenAt: moment() };
      open.changed();
      show();
    });
    return [input, h('label', { for: input.id }, text)] as const;
  };
  const [yes, yesLabel] = choice('Godkänd', true);
  const [no, noLabel] = choice('Inte godkänd', false);
  clear.addEventListener('click', () => {
    delete verdicts[key];
    yes.checked = false;
    no.checked = false;
    open.changed();
    show();
  });
  show();
  return h('fieldset', { class: 'verdict' }, h('legend', {}, legend), yes, yesLabel, no, noLabel, clear, why);
}
