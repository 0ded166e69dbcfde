/** What tells the parts of a bar apart: a paper and lines on it, so that it is never the colour alone. */
const patterns = [
  { paper: 'chart-paper-1', lines: '' },
  { paper: 'chart-paper-2', lines: 'M0 8 L8 0 M-2 2 L2 -2 M6 10 L10 6' },
  { paper: 'chart-paper-3', lines: 'M1 4 h2 M5 0 h2 M5 8 h2' },
  { paper: 'chart-paper-1', lines: 'M0 4 H8' },
  { paper: 'chart-paper-2', lines: 'M4 0 V8' },
  { paper: 'chart-paper-3', lines: 'M0 0 L8 8 M0 8 L8 0' },
] as const;

export const patternCount = patterns.length;

/** The pattern of a municipality by its place in the board's order. */
export function Pattern({ id, at }: { id: string; at: number }) {
  const { paper, lines } = patterns[at % patternCount] ?? patterns[0];
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" className={paper} />
      {lines === '' ? null : <path d={lines} className="chart-lines" />}
    </pattern>
  );
}
