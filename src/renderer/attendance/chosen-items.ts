interface Numbered {
  readonly item: { readonly id: string };
  readonly number: number | null;
}

/** Which §§ are chosen, in words; none chosen is all. */
export function itemsText(
  items: readonly Numbered[],
  chosen: readonly string[],
  text: (numbers: readonly number[]) => string,
): string {
  const numbers = items.flatMap(({ item, number }) => (number !== null && chosen.includes(item.id) ? [number] : []));
  return numbers.length === 0 ? 'alla §§' : text(numbers);
}

/** The chosen items, in their order, after one was chosen or taken away. */
export function toggled(items: readonly Numbered[], chosen: readonly string[], id: string): readonly string[] {
  return items
    .map((each) => each.item.id)
    .filter((each) => (each === id ? !chosen.includes(id) : chosen.includes(each)));
}
