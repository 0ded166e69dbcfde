import type { Matter } from './model.ts';

/**
 * A registry number's pattern as a regular expression: Å is a digit of the year, N a digit, all else itself.
 * In a word with other letters too, as the prefix of `ITN-ÅÅÅÅ/NNNNN`, they are letters.
 */
export function registryNumberMatcher(pattern: string): RegExp {
  const source = pattern.replace(/\p{L}+|[^\p{L}]/gu, (part) =>
    /^[ÅN]+$/.test(part) ? `\\d{${part.length}}` : part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'),
  );
  return new RegExp(`^${source}$`);
}

/** Whether the number follows the board's pattern; an empty pattern allows all. */
export function followsPattern(registryNumber: string, pattern: string): boolean {
  return pattern === '' || registryNumberMatcher(pattern).test(registryNumber);
}

export type RegistryNumberProblem = 'missing' | 'preliminary' | 'pattern';

/** What a registrar should know about the matter's number; null where all is well. */
export function registryNumberProblem(matter: Matter | undefined, pattern: string): RegistryNumberProblem | null {
  if (matter === undefined || matter.registryNumber.trim() === '') return 'missing';
  if (!followsPattern(matter.registryNumber, pattern)) return 'pattern';
  return matter.preliminary ? 'preliminary' : null;
}
