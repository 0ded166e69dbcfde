import type { ReviewAttachment } from '../../shared/review/page-value.ts';
import { h } from './dom.ts';
import { commentOn } from './notes.ts';
import { changeOf, type Shown } from './shown.ts';

/** How a file can be looked at without anything in it being run; all else is saved. */
const ways: Readonly<Record<string, 'open' | 'picture' | 'text'>> = {
  'application/pdf': 'open',
  'image/png': 'picture',
  'image/jpeg': 'picture',
  'image/gif': 'picture',
  'image/webp': 'picture',
  'text/plain': 'text',
};

/** A text that is longer is saved. */
const longestText = 1_000_000;

/** Decodes a content, piece by piece; not before it is asked for. */
function contentOf(sha256: string): Uint8Array<ArrayBuffer> | null {
  const text = document.getElementById(`file-${sha256}`)?.textContent;
  if (text === null || text === undefined) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const piece = 4 * 65_536;
  for (let from = 0, at = 0; from < text.length; from += piece) {
    const binary = atob(text.slice(from, from + piece));
    for (let index = 0; index < binary.length; index += 1) bytes[at++] = binary.charCodeAt(index);
  }
  return bytes;
}

/** Hands a file to the person by the browser's own way of saving. */
export function saveFile(content: BlobPart, fileName: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = h('a', { href: url, download: fileName });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;

function notRead(): HTMLElement {
  return h('p', {}, 'Bilagan är inte inläst än. Vänta tills hela sidan har öppnats och försök igen.');
}

/** A new tab of the browser's own for what it shows by itself. */
function openTab(bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const href = URL.createObjectURL(new Blob([bytes], { type }));
  const link = h('a', { href, target: '_blank', rel: 'noopener' });
  document.body.append(link);
  link.click();
  link.remove();
}

/** A picture or a text as it is looked at in the page itself. */
function preview({ title, mediaType }: ReviewAttachment, bytes: Uint8Array<ArrayBuffer>): HTMLElement {
  if (ways[mediaType] === 'text') {
    const text = new TextDecoder().decode(bytes);
    return h('pre', { class: 'preview', tabindex: '0', role: 'group', 'aria-label': title }, text);
  }
  const src = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  return h('img', { class: 'preview', src, alt: title });
}

type View = (bytes: Uint8Array<ArrayBuffer>) => void;

function fileButton(text: string, { sha256, title }: ReviewAttachment, place: HTMLElement, view: View): HTMLElement {
  const look = () => {
    const bytes = sha256 === null ? null : contentOf(sha256);
    if (bytes === null) place.replaceChildren(notRead());
    else view(bytes);
  };
  return h('button', { type: 'button', class: 'way screen', 'aria-label': `${text} ${title}`, onclick: look }, text);
}

/** The way to look at a file, where there is one. */
function lookButton(each: ReviewAttachment, place: HTMLElement): HTMLElement | null {
  const way = ways[each.mediaType];
  if (way === undefined || (way === 'text' && each.size > longestText)) return null;
  if (way === 'open') return fileButton('Öppna', each, place, (bytes) => openTab(bytes, each.mediaType));
  const button: HTMLElement = fileButton('Visa', each, place, (bytes) => {
    const isShown = place.childElementCount > 0;
    place.replaceChildren(...(isShown ? [] : [preview(each, bytes)]));
    button.setAttribute('aria-expanded', String(!isShown));
  });
  button.setAttribute('aria-expanded', 'false');
  return button;
}

/** An attachment with the ways to get at it and to say something of it. */
export function attachmentView(each: ReviewAttachment, shown: Shown): HTMLElement {
  const { key, title, date, sha256, size, fileName } = each;
  const place = h('div', { role: 'status' });
  const [comment, commentPlace] = commentOn(key, `bilagan ${title}`, shown.open, { look: 'sign' });
  const save = (bytes: Uint8Array<ArrayBuffer>) => saveFile(bytes, fileName || title, 'application/octet-stream');
  const ways =
    sha256 === null
      ? [h('span', { class: 'soft' }, 'finns inte i filen')]
      : [h('span', { class: 'soft' }, sizeOf(size)), lookButton(each, place), fileButton('Spara', each, place, save)];
  return h(
    'div',
    { class: 'attachment' },
    h(
      'div',
      { class: 'line' },
      h(
        'span',
        { class: 'name' },
        !title.startsWith('Bilaga') && h('span', { class: 'soft' }, 'Bilaga: '),
        title,
        date !== null && h('span', { class: 'soft' }, ` ${date}`),
      ),
      ways,
      comment,
    ),
    changeOf(shown, key, [title, fileName].filter((one) => one !== '').join(' · ')),
    place,
    commentPlace,
  );
}
