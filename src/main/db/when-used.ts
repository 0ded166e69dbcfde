/** Makes something the first time that it is asked for, and answers the same ever after. */
export function whenUsed<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
