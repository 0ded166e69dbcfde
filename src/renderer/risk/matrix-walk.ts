/** The risks of the matrix by their ids, as they stand: row by row, cell by cell; those not rated are a row below. */
export type Standing = readonly (readonly (readonly string[])[])[];

/** The nearest row above or below that has risks: the first one of its nearest cell. */
function beside(rows: Standing, id: string, by: 1 | -1): string | undefined {
  const row = rows.findIndex((cells) => cells.some((ids) => ids.includes(id)));
  const column = rows[row]?.findIndex((ids) => ids.includes(id)) ?? 0;
  for (let at = row + by; at >= 0 && at < rows.length; at += by) {
    const full = (rows[at] ?? []).flatMap((ids, index) =>
      ids.length === 0 ? [] : [{ ids, far: Math.abs(index - column) }],
    );
    const [nearest] = full.toSorted((a, b) => a.far - b.far);
    if (nearest) return nearest.ids[0];
  }
  return undefined;
}

/** The risk that a key leads to from another, by its place; undefined for another key, or at the end. */
export function walked(rows: Standing, id: string, key: string): string | undefined {
  const all = rows.flat(2);
  const at = all.indexOf(id);
  switch (key) {
    case 'ArrowRight':
      return all[at + 1];
    case 'ArrowLeft':
      return all[at - 1];
    case 'ArrowUp':
      return beside(rows, id, -1);
    case 'ArrowDown':
      return beside(rows, id, 1);
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}
