/** Who votes after one: the next in the roll that has not voted, from the top again at its end; null when all have. */
export function nextVoter(
  voters: readonly string[],
  hasVoted: (personId: string) => boolean,
  currentId: string | null,
): string | null {
  const at = currentId === null ? -1 : voters.indexOf(currentId);
  const inTurn = [...voters.slice(at + 1), ...voters.slice(0, Math.max(at, 0))];
  return inTurn.find((each) => !hasVoted(each)) ?? null;
}
