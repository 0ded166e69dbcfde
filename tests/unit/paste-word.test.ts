import { expect, test } from 'vitest';
import { cleanPaste } from '../../src/renderer/parts/rich-text/clean-paste.ts';

/** As Word for Windows puts it on the clipboard, around what was copied. */
function word(body: string): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:Wingdings; panose-1:5 0 0 0 0 0 0 0 0 0;} p.MsoNormal {margin:0cm;} --></style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Normal tabell";}</style><![endif]--></head>
<body lang=SV style='tab-interval:65.2pt;word-wrap:break-word'>
<!--StartFragment-->${body}<!--EndFragment--></body></html>`;
}

const clean = (body: string) => cleanPaste(word(body)).html;

const bullet = (text: string, level = 1, place = 'Middle') =>
  `<p class=MsoListParagraphCxSp${place} style='margin-left:${36 * level}pt;mso-add-space:auto;text-indent:-18.0pt;
mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol;
mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>&#61623;<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>${text}<o:p></o:p></p>
`;

const numbered = (sign: string, text: string) =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>${text}<o:p></o:p></p>`;

test('paragraphs of Word come without styles, empty paragraphs and o:p', () => {
  const html = clean(`<p class=MsoNormal style='margin-bottom:8.0pt;line-height:107%'><span style='font-size:11.0pt;
font-family:"Calibri",sans-serif;mso-ascii-theme-font:minor-latin'>Driften har <b style='mso-bidi-font-weight:normal'>fungerat</b> väl
under <i>perioden</i>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><span lang=EN-US>Nästa stycke.</span></p>`);
  expect(html).toBe('<p>Driften har <strong>fungerat</strong> väl under <em>perioden</em>.</p><p>Nästa stycke.</p>');
});

test('list paragraphs of Word become lists, as deep as they were', () => {
  const html = clean(
    bullet('Första', 1, 'First') + bullet('Under', 2) + bullet('Under igen', 2) + bullet('Sista', 1, 'Last'),
  );
  expect(html).toBe(
    '<ul><li><p>Första</p><ul><li><p>Under</p></li><li><p>Under igen</p></li></ul></li><li><p>Sista</p></li></ul>',
  );
});

test('numbered list paragraphs become a numbered list that begins where it did', () => {
  const html = clean(
    `<p class=MsoNormal>Före</p>${numbered('3.', 'Tre')}${numbered('4.', 'Fyra')}<p class=MsoNormal>Efter</p>`,
  );
  expect(html).toBe('<p>Före</p><ol start="3"><li><p>Tre</p></li><li><p>Fyra</p></li></ol><p>Efter</p>');
});

test('a bullet list right after a numbered one is a list of its own', () => {
  expect(clean(numbered('a)', 'Ett') + bullet('Två'))).toBe('<ol><li><p>Ett</p></li></ol><ul><li><p>Två</p></li></ul>');
});

test('headings and the title keep their level; deeper ones are of the third', () => {
  const html = clean(`<p class=MsoTitle>Titel</p><h1 style='mso-list:none'><a name="_Toc1"></a>Ett<o:p></o:p></h1>
<h2><span style='mso-fareast-language:SV'>Två</span></h2><h5>Fem</h5><h2><o:p>&nbsp;</o:p></h2>`);
  expect(html).toBe('<h1>Titel</h1><h1>Ett</h1><h2>Två</h2><h3>Fem</h3>');
});

test('tables are kept with their merged cells and without their looks', () => {
  const html =
    clean(`<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;mso-border-alt:solid windowtext .5pt'>
 <tr style='mso-yfti-irow:0'><td width=300 colspan=2 valign=top style='width:225pt'><p class=MsoNormal><b>Rubrik</b><o:p></o:p></p></td></tr>
 <tr><td><p class=MsoNormal>Ett<o:p></o:p></p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>`);
  expect(html).toBe(
    '<table><tbody><tr><td colspan="2"><p><strong>Rubrik</strong></p></td></tr>' +
      '<tr><td><p>Ett</p></td><td><p></p></td></tr></tbody></table>',
  );
});

test('pictures are left out and counted', () => {
  const { html, pictures } = cleanPaste(
    word(`<p class=MsoNormal>Se <!--[if gte vml 1]><v:shape><v:imagedata src="file:///C:/a.png"/></v:shape><![endif]--><![if !vml]><img
width=200 src="file:///C:/Users/a/AppData/Local/Temp/msohtmlclip1/01/clip_image002.png" v:shapes="Bild_x0020_1"><![endif]>bilden.</p>`),
  );
  expect({ html, pictures }).toEqual({ html: '<p>Se bilden.</p>', pictures: 1 });
});

test('only links to the web and to mail addresses stay links', () => {
  const html = clean(`<p class=MsoNormal><a href="https://furusjo.example/a?b=1&amp;c=2">webben</a>, <a
href="mailto:sara@furusjo.example">post</a>, <a href="file:///C:/plan.docx">fil</a>, <a href="javascript:alert(1)">skript</a>, <a
href="#_ftn1">not</a></p>`);
  expect(html).toBe(
    '<p><a href="https://furusjo.example/a?b=1&amp;c=2">webben</a>, <a href="mailto:sara@furusjo.example">post</a>, fil, skript, not</p>',
  );
});

test('soft line breaks stay line breaks', () => {
  expect(clean('<p class=MsoNormal>Rad ett<br>\nRad två</p>')).toBe('<p>Rad ett<br> Rad två</p>');
});

test('Word for the web: a list around each item becomes one list', () => {
  const item = (text: string, level: number) =>
    `<div class="ListContainerWrapper SCXW1 BCX8"><ul class="BulletListStyle1 SCXW1" role="list"><li data-leveltext="\uf0b7"
data-font="Symbol" data-aria-level="${level}" class="OutlineElement Ltr"><p class="Paragraph" paraid="1"><span class="TextRun"
xml:lang="SV-SE"><span class="NormalTextRun">${text}</span></span><span class="EOP" data-ccp-props="{}">\u00a0</span></p></li></ul></div>`;
  expect(cleanPaste(item('Ett', 1) + item('Under', 2) + item('Två', 1)).html).toBe(
    '<ul><li><p>Ett\u00a0</p><ul><li><p>Under\u00a0</p></li></ul></li><li><p>Två\u00a0</p></li></ul>',
  );
});
