import { describe, expect, it } from 'vitest';
import { alikeTo } from '../../src/shared/report/alike.ts';
import { inOrder, usualChapters } from '../../src/shared/report/chapters.ts';
import { chapterKinds, figureColumns } from '../../src/shared/report/model.ts';
import { longSpan, otherSpans, shortSpan } from '../../src/shared/report/period.ts';
import { columnTitle, reportEnd, titleOfReport } from '../../src/shared/report/words.ts';

const t2 = { year: 2026, fromMonth: 1, toMonth: 8 };

const text =
  'Driften har varit stabil under hela perioden. Två planerade avbrott har gjorts på natten, och inga av dem märktes i verksamheten. Nästa steg är att byta lagringen i den äldre hallen.';

describe('likeness', () => {
  it('tells the same words, nearly the same, and new ones', () => {
    expect(alikeTo(text, text)).toBe('same');
    expect(alikeTo(text, ` ${text.toUpperCase()}\n`)).toBe('same');
    expect(alikeTo(text, text.replace('Två', 'Tre'))).toBe('nearly');
    expect(alikeTo(text, 'Personalen har ökat med två årsarbetare, och sjukfrånvaron är lägre än i fjol.')).toBe(null);
  });

  it('says nothing of an empty text', () => {
    expect([alikeTo('', ''), alikeTo(' ', text), alikeTo(text, '')]).toEqual([null, null, null]);
  });

  it('is the same both ways', () => {
    const other = text.replace('natten', 'kvällen');
    expect(alikeTo(text, other)).toBe(alikeTo(other, text));
  });
});

describe('a period', () => {
  it('names the report, its columns and its last day, so that none can say another (R-P)', () => {
    expect([longSpan(t2), shortSpan(t2), titleOfReport(t2), reportEnd(t2)]).toEqual([
      'januari–augusti 2026',
      'jan–aug 2026',
      'Rapport till kommunstyrelsen, januari–augusti 2026',
      '2026-08-31',
    ]);
    expect(figureColumns.map((each) => columnTitle(each, t2))).toEqual([
      'Budget jan–aug 2026',
      'Utfall jan–aug 2026',
      'Avvikelse jan–aug 2026',
      'Avvikelse jan–aug 2025',
      'Utfall helår 2025',
      'Budget helår 2026',
      'Prognos helår 2026',
      'Avvikelse helår 2026',
    ]);
  });

  it('finds other spans of months that a text names', () => {
    const spans = (value: string) => otherSpans(value, t2);
    expect(spans('Utfallet januari–augusti 2026 mot januari-augusti 2025.')).toEqual([]);
    expect(spans('Utfallet jan−apr 2026 och januari till april.')).toEqual(['jan−apr 2026', 'januari till april']);
    expect(spans('Jan-aug 2019')).toEqual(['Jan-aug 2019']);
    expect(spans('Från mars och i maj.')).toEqual([]);
  });
});

describe('chapters', () => {
  it('are few in the first period, and last year decides where it can', () => {
    expect(usualChapters(true, null, true)).toEqual(['staff', 'economy', 'economyTable']);
    expect(usualChapters(false, null, true)).toEqual(chapterKinds.filter((each) => each !== 'shares'));
    expect(usualChapters(false, null, false)).not.toContain('control');
    expect(usualChapters(true, ['economy', 'mission'], true)).toEqual(['mission', 'economy']);
  });

  it('stand in one order whatever order they came in', () => {
    expect(inOrder(chapterKinds.toReversed())).toEqual(chapterKinds);
  });
});
