import type { ReviewBlock, ReviewFacts, ReviewField, ReviewPart } from '../../shared/review/page-value.ts';
import { plainWords } from '../../shared/review/words.ts';
import { h } from './dom.ts';
import { entryView } from './entry.ts';
import { attachmentView } from './files.ts';
import { commentOn, proposalFor } from './notes.ts';
import { wordsView } from './rich.ts';
import { changeOf, type Shown } from './shown.ts';
import { matrixView, tableView } from './tables.ts';

/** What is known, a line each; one without a label is a sentence by itself. */
function factsView({ facts }: ReviewFacts, part: ReviewPart, shown: Shown): HTMLElement {
  const linesOf = (text: string) => text.split('\n').map((each) => h('span', { class: 'row' }, each));
  const bare = facts.filter((each) => each.label === '');
  const named = facts.filter((each) => each.label !== '');
  const views = named.map(({ key, label, text }) => {
    const about = `${label.toLocaleLowerCase('sv')}, ${part.number || part.title}`;
    const [button, place] = key === undefined ? [null, null] : commentOn(key, about, shown.open, { look: 'sign' });
    const said = h('dd', {}, h('div', { class: 'line' }, h('span', {}, linesOf(text)), button));
    said.append(...[changeOf(shown, key, text), place].filter((each) => each !== null));
    return h('div', {}, h('dt', {}, label), said);
  });
  return h(
    'div',
    {},
    bare.map((each) => h('p', {}, linesOf(each.text))),
    views.length > 0 && h('dl', {}, views),
  );
}

function fieldView(field: ReviewField, part: ReviewPart, shown: Shown): HTMLElement {
  const { open, value } = shown;
  const about = `${field.label.toLowerCase()}, ${part.number || part.title}`;
  const [comment, commentPlace] = commentOn(field.key, about, open);
  const [propose, proposePlace] = field.proposable ? proposalFor(field, about, open) : [null, null];
  const now = plainWords(field.words);
  const ways = h('div', { class: 'ways' }, comment, propose);
  // What the heading of the part says is not said again.
  const isTitle = now === part.title;
  return h(
    'div',
    { class: isTitle ? 'text title' : 'text' },
    isTitle ? ways : h('div', { class: 'line' }, h('h3', {}, field.label), ways),
    !isTitle && wordsView(field.words, value.clauseStyle),
    changeOf(shown, field.key, now),
    commentPlace,
    proposePlace,
  );
}

/** A block of a part, with the ways to say something of it. */
export function blockView(block: ReviewBlock, part: ReviewPart, shown: Shown): HTMLElement {
  switch (block.kind) {
    case 'facts':
      return factsView(block, part, shown);
    case 'table':
      return tableView(block, shown);
    case 'matrix':
      return matrixView(block, shown);
    case 'attachment':
      return attachmentView(block, shown);
    case 'entry':
      return entryView(block, part.title, shown);
    case 'field':
      return fieldView(block, part, shown);
  }
}
