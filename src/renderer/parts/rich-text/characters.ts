/** Signs that fonts such as Symbol and Wingdings keep where Unicode has nothing, as what they look like. */
const lookalikes: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0a8': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf0e0': '→',
  '\uf0de': '⇒',
  '\uf02d': '–',
  '\uf06f': '•',
};

/** A bullet (a letter o only in a list of Word's own) first in a paragraph, with the space after it. */
export const leadingBullet = /^[\s\u00a0]*[•▪●◦‣➢✓∙·\uE000-\uF8FF][\s\u00a0]+/u;

/** Drops what no one sees (control characters, zero-width marks, soft hyphens) and gives signs of odd fonts a shape. */
export function cleanCharacters(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|\v|\u2028|\u2029/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is dropped.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufffe\uffff]/g, '')
      .replace(/[\uE000-\uF8FF]/g, (sign) => lookalikes[sign] ?? '')
  );
}
