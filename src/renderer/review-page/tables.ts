import type { ReviewMatrix, ReviewTable } from '../../shared/review/page-value.ts';
import { h } from './dom.ts';
import { commentOn } from './notes.ts';
import { changeOf, type Shown } from './shown.ts';

const signs = { acceptera: '●', reducera: '◆', minimera: '■' } as const;

const lines = (text: string) => text.split('\n').flatMap((each, at) => (at === 0 ? [each] : [h('br'), each]));

type Row = ReviewTable['rows'][number];

/** A row of a table, and below it what is said of it. */
function rowView({ key, cells }: Row, table: ReviewTable, total: boolean, shown: Shown): readonly HTMLElement[] {
  const [first = '', ...rest] = cells;
  const [button, place] = commentOn(key, `${table.title}, ${first}`, shown.open, { look: 'sign' });
  const row = h(
    'tr',
    total ? { class: 'total' } : {},
    h('th', { scope: 'row' }, lines(first)),
    rest.map((each) => h('td', {}, lines(each))),
    h('td', { class: 'screen tool' }, button),
  );
  const below = h('td', { colspan: String(cells.length + 1) }, changeOf(shown, key, cells.join(' · ')), place);
  return [row, h('tr', { class: 'below' }, below)];
}

function wide(title: string, table: HTMLElement): HTMLElement {
  return h('div', { class: 'wide', tabindex: '0', role: 'group', 'aria-label': title }, table);
}

/** A table whose rows can be commented on. */
export function tableView(table: ReviewTable, shown: Shown): HTMLElement {
  const { title, columns, rows, figures } = table;
  const head = h(
    'tr',
    {},
    columns.map((each) => h('th', { scope: 'col' }, each)),
    h('td', { class: 'screen tool' }, h('span', { class: 'heard' }, 'Kommentar')),
  );
  const isTotal = (at: number) => figures === 'total' && at === rows.length - 1;
  const body = rows.flatMap((each, at) => rowView(each, table, isTotal(at), shown));
  return wide(
    title,
    h(
      'table',
      figures === undefined ? {} : { class: 'figures' },
      h('caption', {}, title),
      h('thead', {}, head),
      h('tbody', {}, body),
    ),
  );
}

function matrixTable({ title, likelihoods, consequences, treatments, risks }: ReviewMatrix): HTMLElement {
  const toneOf = (value: number) => treatments.findLast((each) => each.from <= value) ?? treatments[0];
  const cellView = (likelihood: number, consequence: number) => {
    const value = likelihood * consequence;
    const treatment = toneOf(value);
    const here = risks.filter((each) => each.likelihood === likelihood && each.consequence === consequence);
    const label = `${treatment ? signs[treatment.tone] : ''} ${value} ${treatment?.label ?? ''}`;
    const numbers = h('span', { class: 'here' }, here.map((each) => each.number).join(' '));
    return h('td', { class: treatment?.tone ?? '' }, h('span', { class: 'value' }, label), ' ', numbers);
  };
  const rows = [...likelihoods].reverse().map(({ value, label }) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, `${value} ${label}`),
      consequences.map((each) => cellView(value, each.value)),
    ),
  );
  const head = h(
    'tr',
    {},
    h('th', { scope: 'col' }, 'Sannolikhet ↓ Konsekvens →'),
    consequences.map((each) => h('th', { scope: 'col' }, `${each.value} ${each.label}`)),
  );
  return h('table', { class: 'matrix' }, h('caption', {}, title), h('thead', {}, head), h('tbody', {}, rows));
}

/** The risks by likelihood and consequence, and below it where each lies, to be commented on. */
export function matrixView(matrix: ReviewMatrix, shown: Shown): HTMLElement {
  const items = matrix.risks.flatMap(({ key, number, likelihood, consequence }) => {
    if (key === undefined) return [];
    const [button, place] = commentOn(key, `placeringen av ${number}`, shown.open, { look: 'sign' });
    const now = `sannolikhet ${likelihood}, konsekvens ${consequence}`;
    const text = h('span', {}, number, h('span', { class: 'soft' }, ` ${likelihood} × ${consequence}`));
    return [h('li', {}, text, button, changeOf(shown, key, now), place)];
  });
  const list =
    items.length > 0 &&
    h('div', { class: 'screen' }, h('h3', {}, 'Kommentera en placering'), h('ul', { class: 'placed' }, items));
  return h('div', {}, wide(matrix.title, matrixTable(matrix)), list);
}
