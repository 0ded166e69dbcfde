type Child = Node | string | null | false;

/** Attributes, and `on…` for what is done when something happens. */
type Props = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/** An element with its attributes and what lies in it; words are never read as HTML. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((each): each is Node | string => each !== null && each !== false));
  return element;
}

let lastId = 0;

/** An id that nothing else on the page has. */
export function freshId(): string {
  lastId += 1;
  return `n${lastId}`;
}

/** A field of text with its label above; `about` is only heard, as it stands beside the field. */
export function labelled(label: string, field: HTMLElement, about = '', className = 'field'): HTMLElement {
  field.id = freshId();
  const heard = about !== '' && h('span', { class: 'heard' }, ` ${about}`);
  const written = field instanceof HTMLTextAreaElement && printedText(field);
  return h('div', { class: className }, h('label', { for: field.id }, label, heard), field, written);
}

/** What is written in a text area as a printed page shows it: whole. */
function printedText(area: HTMLTextAreaElement): HTMLElement {
  const text = h('div', { class: 'printed', 'aria-hidden': 'true' });
  const copy = () => text.replaceChildren(area.value);
  area.addEventListener('input', copy);
  window.addEventListener('beforeprint', copy);
  copy();
  return text;
}

const svg = 'http://www.w3.org/2000/svg';

/** A speech bubble, which says nothing by itself. */
export function bubble(): SVGElement {
  const icon = document.createElementNS(svg, 'svg');
  const attributes = { viewBox: '0 0 16 16', width: '16', height: '16', 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(attributes)) icon.setAttribute(name, value);
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', 'M2.5 3.5h11v7.5h-6l-3 2.5v-2.5h-2z');
  icon.append(path);
  return icon;
}

/** A text area that is as high as its text. */
export function textArea(value: string, onInput: (value: string) => void, rows = 3): HTMLTextAreaElement {
  const area = h('textarea', { rows: String(rows), spellcheck: 'true' });
  area.value = value;
  const grow = () => {
    area.rows = Math.min(Math.max(rows, area.value.split('\n').length + 1), 24);
  };
  area.addEventListener('input', () => {
    grow();
    onInput(area.value);
  });
  grow();
  return area;
}
