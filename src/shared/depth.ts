/** What lies directly inside a plain value; bytes are a leaf. */
function inside(value: unknown): unknown[] {
  return value !== null && typeof value === 'object' && !ArrayBuffer.isView(value) ? Object.values(value) : [];
}

/** How deep the arrays and objects of a plain value lie, counted without recursion; stops at `limit`. */
export function depthOf(value: unknown, limit: number): number {
  let layer: unknown[] = [value];
  for (let depth = 0; depth < limit; depth++) {
    layer = layer.flatMap(inside);
    if (layer.length === 0) return depth;
  }
  return limit;
}
