import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanPaste, plainToHtml } from '../../src/renderer/parts/rich-text/clean-paste.ts';

const clean = (html: string) => cleanPaste(html).html;

test('LibreOffice: lists, headings and fonts come clean', () => {
  const html =
    clean(`<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<style type="text/css">p { margin-bottom: 0.25cm; line-height: 115% }</style></head><body lang="sv-SE" dir="ltr">
<h2 class="western" style="font-weight: normal">Bakgrund</h2>
<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif, serif"><font size="3">Nämnden
har <b>tre</b> uppdrag.</font></font></p>
<ol>\n\t<li><p style="margin-bottom: 0cm">Drift</p>\n\t<ul>\n\t\t<li><p>Support</p></li>\n\t</ul></li>\n\t<li/><p>Säkerhet</p>\n</ol>
<p><br/>\n\n</p></body></html>`);
  expect(html).toBe(
    '<h2>Bakgrund</h2><p>Nämnden har <strong>tre</strong> uppdrag.</p>' +
      '<ol><li><p>Drift</p><ul><li><p>Support</p></li></ul></li><li><p>Säkerhet</p></li></ol>',
  );
});

test('LibreOffice: a table keeps its header cells and spans', () => {
  const html = clean(`<table width="100%" cellpadding="4"><col width="128*"/><col width="128*"/><thead><tr valign="top">
<th width="50%"><p>Kommun</p></th><th><p>Andel</p></th></tr></thead><tbody><tr><td rowspan="2"><p>Furusjö</p></td>
<td sdval="0,4"><p>40&nbsp;%</p></td></tr><tr><td><p>41 %</p></td></tr></tbody></table>`);
  expect(html).toBe(
    '<table><tbody><tr><th><p>Kommun</p></th><th><p>Andel</p></th></tr><tr><td rowspan="2"><p>Furusjö</p></td>' +
      '<td><p>40\u00a0%</p></td></tr><tr><td><p>41 %</p></td></tr></tbody></table>',
  );
});

test('Google Docs: its wrapper is no bold text, and weights in styles are', () => {
  const html = clean(`<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span
style="font-weight:700;">Fet</span><span style="font-weight:400;"> och </span><span style="font-style:italic;">kursiv</span></p><ul><li
dir="ltr" aria-level="1"><p role="presentation"><span>Punkt</span></p></li></ul></b>`);
  expect(html).toBe('<p><strong>Fet</strong> och <em>kursiv</em></p><ul><li><p>Punkt</p></li></ul>');
});

test('paragraphs that begin with a bullet of a symbol font become a list', () => {
  expect(clean('<p>\uf0b7 Ett</p><p>\uf0b7\u00a0Två</p><p>Tre</p>')).toBe(
    '<ul><li><p>Ett</p></li><li><p>Två</p></li></ul><p>Tre</p>',
  );
});

test('signs of symbol fonts inside a text get the shape they had', () => {
  expect(clean('<p>Klart \uf0fc och vidare \uf0e0 nästa \uf123</p>')).toBe('<p>Klart ✓ och vidare → nästa </p>');
});

test('plain text of a PDF: lines are paragraphs, letter-spaced words stay, control characters go', () => {
  expect(
    plainToHtml('R I S K A N A L Y S\r\nMål\u0000 och\u0007 medel\u00ad\r\n\r\n\u2022 Ett\n\u2022 Två < tre & fyra'),
  ).toBe(
    '<p>R I S K A N A L Y S</p><p>Mål och medel</p><ul><li><p>Ett</p></li><li><p>Två &lt; tre &amp; fyra</p></li></ul>',
  );
});

test('a single line is no paragraph of its own', () => {
  expect(plainToHtml('nämndens beslut')).toBe('nämndens beslut');
  expect(clean('<span style="color:red">nämndens <b>beslut</b></span>')).toBe('nämndens <strong>beslut</strong>');
});

test('a table used as a frame is only its text, and a table in a table too', () => {
  expect(clean('<table><tr><td><p>Ruta</p></td></tr></table>')).toBe('<p>Ruta</p>');
  expect(clean('<table><tr><td>A<table><tr><td>B</td><td>C</td></tr></table></td><td>D</td></tr></table>')).toBe(
    '<table><tbody><tr><td><p>A</p><p>B</p><p>C</p></td><td><p>D</p></td></tr></tbody></table>',
  );
});

test('scripts, styles, handlers and forms do not come through', () => {
  expect(
    clean(
      '<p onclick="x()">A<script>alert("<p>B</p>")</script><style>p{}</style></p><iframe src="https://x"></iframe><p>C</p>',
    ),
  ).toBe('<p>A</p><p>C</p>');
});

test('whatever is pasted gives only what the memo knows, and a thousand nested lists do no harm', () => {
  const tags = ['p', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'b', 'i', 'a', 'span', 'div', 'h1', 'img', 'o:p', 'style'];
  const piece = fc.oneof(
    fc.constantFrom(...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} style='mso-list:l0 level2 lfo1'>`])),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const html = clean(pieces.join(''));
      const left = html.match(/<[^>]*>/g) ?? [];
      const known = /^<\/?(p|h[1-3]|ul|ol( start="\d+")?|li|table|tbody|tr|t[dh]|strong|em|br)>$/;
      expect(left.filter((each) => !known.test(each))).toEqual([]);
    }),
    { numRuns: 300 },
  );
  const deep = `${'<ul><li>'.repeat(1_000)}djupt`;
  expect(clean(deep)).toContain('djupt');
  expect(clean(deep).match(/<ul>/g)?.length).toBeLessThan(8);
});
