import type { ReviewFacts } from './page-value.ts';

/** A label as the last piece of a key: `Beslutet ska skickas till` is `beslutet-ska-skickas-till`. */
const slug = (label: string) =>
  label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 64);

/** What is known of a thing (`about`, table and row), without what is empty; nothing where all is. */
export function factsBlock(
  about: string,
  facts: readonly (readonly [label: string, text: string])[],
): readonly ReviewFacts[] {
  const known = facts
    .filter(([, text]) => text.trim() !== '')
    .map(([label, text]) => (slug(label) === '' ? { label, text } : { key: `${about}/${slug(label)}`, label, text }));
  return known.length === 0 ? [] : [{ kind: 'facts', facts: known }];
}
