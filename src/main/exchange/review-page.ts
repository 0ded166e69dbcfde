import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fail } from '../../shared/errors.ts';
import type { ShownReview } from '../../shared/review/page-value.ts';

/** Where the built page lies: beside the built program, or in the checkout's `out`. */
const places = ['../review', '../../review', '../../../out/review', '../../out/review'];

/** The script and the style of the page, as they are built. */
interface BuiltPage {
  readonly script: string;
  readonly style: string;
}

/** Reads the built page, or ends with `file.missing`. */
export function builtPage(): BuiltPage {
  const folders = places.map((each) => fileURLToPath(new URL(`${each}/`, import.meta.url)));
  const folder = folders.find((each) => existsSync(`${each}page.js`));
  if (folder === undefined) return fail('file.missing', { name: 'review/page.js' });
  return { script: readFileSync(`${folder}page.js`, 'utf8'), style: readFileSync(`${folder}page.css`, 'utf8') };
}

/** JSON that can stand in a script element: nothing in it ends the element or a line. */
function escapedJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

const escapedText = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const hashSource = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** What the page may do: run its own script, wear its own style, show pictures that it holds. Nothing from elsewhere. */
function policy({ script, style }: BuiltPage): string {
  return [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A content as text in an element of its own: it is not decoded before it is opened or saved. */
function* fileElement(sha256: string, bytes: Uint8Array): Generator<Uint8Array> {
  yield Buffer.from(`<script type="application/x-base64" id="file-${sha256}">`);
  yield Buffer.from(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'), 'latin1');
  yield Buffer.from('</script>\n');
}

/** The whole file as bytes: the same review gives the same bytes. `files` are the contents by their SHA-256. */
export function reviewPage(
  shown: ShownReview,
  files: ReadonlyMap<string, Uint8Array>,
  page: BuiltPage = builtPage(),
): Uint8Array {
  const title = `${shown.value.title} – ${shown.value.organ}`;
  const head = `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(page)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapedText(title)}</title>
<style>${page.style}</style>
</head>
<body>
<div id="page"><noscript>Sidan behöver JavaScript för att visas. Öppna filen i en vanlig webbläsare.</noscript></div>
<script type="application/json" id="review">${escapedJson(shown)}</script>
<script>${page.script}</script>
`;
  const contents = [...files].flatMap(([sha256, bytes]) => [...fileElement(sha256, bytes)]);
  return new Uint8Array(Buffer.concat([Buffer.from(head), ...contents, Buffer.from('</body>\n</html>\n')]));
}
