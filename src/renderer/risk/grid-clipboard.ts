/** Cells as texts, row by row. */
export type Cells = readonly (readonly string[])[];

/** Cells as a spreadsheet puts them on the clipboard: tabs between, quotes where a text has a tab, a quote or a line break. */
export function toTabs(cells: Cells): string {
  const quoted = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return cells.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** Cells as an HTML table, which Word takes as a table. */
export function toHtml(cells: Cells): string {
  const safe = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
  const rows = cells.map((row) => `<tr>${row.map((text) => `<td>${safe(text)}</td>`).join('')}</tr>`);
  return `<table>${rows.join('')}</table>`;
}

/** Cells of a text with tabs; a quoted cell may hold line breaks. A text without either is one cell. */
export function fromTabs(text: string): Cells {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const end = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const plain = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  for (let at = 0; at < plain.length; at++) {
    const letter = plain.charAt(at);
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (plain.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === '\t') end();
    else if (letter === '\n') {
      end();
      rows.push([]);
    } else cell += letter;
  }
  end();
  return rows;
}

/** Cells of the first table in HTML, as Word and Excel copy it; null where there is none. */
export function fromHtml(html: string): Cells | null {
  if (!/<table/i.test(html)) return null;
  // The document is only parsed: nothing in it runs or is fetched.
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  const rows = [...(table?.rows ?? [])].map((row) => [...row.cells].map(textIn));
  return rows.length === 0 ? null : rows;
}

/** A cell's text, with a line for each paragraph. */
function textIn(cell: HTMLElement): string {
  for (const each of cell.querySelectorAll('br')) each.replaceWith('\n');
  const paragraphs = [...cell.querySelectorAll('p')];
  const texts = paragraphs.length === 0 ? [cell.textContent] : paragraphs.map((each) => each.textContent);
  return texts.map((each) => each.replaceAll(/[ \t\u00a0]+/g, ' ').trim()).join('\n');
}

/** The cells that a block is filled with: one cell fills it all, others are laid from its corner. */
export function spread(cells: Cells, rows: number, columns: number): Cells {
  const [first] = cells;
  if (cells.length !== 1 || first?.length !== 1) return cells;
  const [text = ''] = first;
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => text));
}
