import type { ReviewEntry } from '../../shared/review/page-value.ts';
import { entryText, statusText, sufficientText } from '../../shared/review/words.ts';
import { h, labelled, textArea } from './dom.ts';
import { moment } from './draft.ts';
import type { Shown } from './shown.ts';

type Option = readonly [value: string, text: string];

function select(options: readonly Option[], value: string, onChange: (value: string) => void): HTMLSelectElement {
  const field = h(
    'select',
    {},
    options.map(([key, text]) => h('option', { value: key }, text)),
  );
  field.value = value;
  field.addEventListener('change', () => onChange(field.value));
  return field;
}

const statuses = ['onTrack', 'deviation', 'done', 'notStarted'] as const;
const enough = { true: true, false: false } as const;

function lastView({ last }: ReviewEntry): HTMLElement {
  if (last === null) return h('div', { class: 'last' }, h('h3', {}, 'Förra perioden'), 'Inget är skrivet tidigare.');
  const text = entryText(last) || 'Inget är skrivet.';
  return h(
    'div',
    { class: 'last' },
    h('h3', {}, `Förra perioden (${last.period})`),
    text.split('\n').map((each) => h('p', {}, each)),
  );
}

/** A measure to fill in, beside what was said of it last. */
export function entryView(entry: ReviewEntry, about: string, { open }: Shown): HTMLElement {
  const { proposals } = open.draft;
  const before = proposals[entry.key]?.words;
  const now = before?.type === 'entry' ? { ...before } : { type: 'entry' as const, ...entry.now };
  const keep = () => {
    if (entryText(now) === entryText(entry.now)) delete proposals[entry.key];
    else proposals[entry.key] = { words: { ...now }, writtenAt: moment() };
    open.changed();
  };
  const write = (value: string) => {
    now.text = value;
    keep();
  };
  const chooseStatus = (value: string) => {
    now.status = statuses.find((each) => each === value) ?? null;
    keep();
  };
  const chooseEnough = (value: string) => {
    now.sufficient = value === '' ? null : enough[value as keyof typeof enough];
    keep();
  };
  const statusOptions: Option[] = [['', 'Välj status'], ...statuses.map((each): Option => [each, statusText(each)])];
  const enoughOptions: Option[] = [
    ['', 'Välj bedömning'],
    ['true', sufficientText(true)],
    ['false', sufficientText(false)],
  ];
  const sufficient = now.sufficient === null ? '' : String(now.sufficient);
  return h(
    'div',
    { class: 'entry' },
    lastView(entry),
    h(
      'div',
      {},
      labelled('Vad är gjort den här perioden?', textArea(now.text, write, 5), about),
      labelled('Status', select(statusOptions, now.status ?? '', chooseStatus), about),
      labelled('Är åtgärden tillräcklig?', select(enoughOptions, sufficient, chooseEnough), about),
    ),
  );
}
