import { followsPattern } from '../../shared/registry/rules.ts';

/** The first number of a year as the pattern makes it: digits where Å and N stand alone, all else itself. */
export function patternExample(pattern: string, year: number): string {
  return pattern.replace(/\p{L}+/gu, (word) =>
    /^[ÅN]+$/.test(word)
      ? word
          .replace(/Å+/g, (run) => String(year).padStart(run.length, '0').slice(-run.length))
          .replace(/N+/g, (run) => '1'.padStart(run.length, '0'))
      : word,
  );
}

/** What about the pattern one should look at, as sentences; none where it is empty or good. */
export function patternRemarks(pattern: string, prefix: string): readonly string[] {
  if (pattern === '') return [];
  const words = pattern.match(/\p{L}+/gu) ?? [];
  const digits = words.filter((each) => /^[ÅN]+$/.test(each)).join('');
  const starts = prefix === '' || pattern.toLocaleUpperCase('sv').startsWith(prefix.toLocaleUpperCase('sv'));
  return [
    ...(digits.includes('N') ? [] : ['Mönstret har inget N: alla ärenden skulle få samma nummer.']),
    ...(digits.includes('Å') ? [] : ['Mönstret har inget Å: året syns inte i numret.']),
    ...(starts ? [] : [`Mönstret börjar inte med beteckningen ${prefix}.`]),
  ];
}

/** The numbers in use that do not follow the pattern. */
export function strayNumbers(numbers: readonly string[], pattern: string): readonly string[] {
  return numbers.filter((each) => each.trim() !== '' && !followsPattern(each, pattern));
}
