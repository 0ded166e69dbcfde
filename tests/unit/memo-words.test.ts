import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blanksIn, blanksInMemo, blanksInProposal, missingMark } from '../../src/shared/agenda/blanks.ts';
import { wrongWeekdays, wrongWeekdaysInMemo } from '../../src/shared/law/wrong-weekdays.ts';
import { emptyRichText } from '../../src/shared/rich-text.ts';
import { dayAndDate, longDate } from '../../src/shared/swedish.ts';

describe('what is left to fill in', () => {
  it('is underscores, x-es, TBD, marks of what is missing, and an ellipsis alone', () => {
    expect(blanksIn('att välja __ till ordförande, den xx mars, TBD')).toEqual(['__', 'xx', 'TBD']);
    expect(blanksIn(`att välja ${missingMark('namn')} och XXX`)).toEqual(['[namn saknas]', 'XXX']);
    expect(blanksIn('Bakgrund\n…\n a\t ... ')).toEqual(['…', '...']);
  });

  it('is no word that only holds such letters, and no ellipsis in a sentence', () => {
    expect(blanksIn('Exxon, Maxx, fil_namn, x, 2xx3, och så vidare … Stbd [bilaga 1]')).toEqual([]);
  });

  it('is a clause without words', () => {
    expect(blanksInProposal({ intro: 'Nämnden beslutar', clauses: ['att anta planen,', 'att'] })).toEqual(['att …']);
    expect(blanksInProposal({ intro: 'Nämnden beslutar', clauses: ['- ', 'att .'] })).toEqual(['att …']);
    expect(blanksInProposal({ intro: 'Nämnden beslutar', clauses: [] })).toEqual([]);
    expect(
      blanksInMemo({ title: 'Val xx', proposal: { intro: '__', clauses: [] }, background: emptyRichText }),
    ).toEqual(['xx', '__']);
  });
});

describe('weekdays in a text', () => {
  it('are right where the date has them, in the forms people write', () => {
    const text = 'Måndag 9 februari, måndagen den 9:e februari 2026, mån 9/2, tisdag 2026-02-10, ons. 11 feb 2026';
    expect(wrongWeekdays(text, [2026])).toEqual([]);
  });

  it('are found where the date has another, or is none', () => {
    expect(wrongWeekdays('Tisdag 9 februari kl. 13.15 och måndag 30 februari', [2026])).toEqual([
      { text: 'Tisdag 9 februari', year: 2026, weekday: 'måndag' },
      { text: 'måndag 30 februari', year: 2026, weekday: null },
    ]);
    expect(wrongWeekdays('fredagen den 9/2 och lör 2026-02-09', [2026])).toMatchObject([
      { weekday: 'måndag' },
      { weekday: 'måndag' },
    ]);
  });

  it('may be of any of several years, unless the year stands there', () => {
    expect(wrongWeekdays('söndag 9 februari', [2025, 2026])).toEqual([]);
    expect(wrongWeekdays('söndag 9 februari 2026', [2025, 2026])).toHaveLength(1);
    expect(wrongWeekdays('måndag kl. 9, 9 februari', [2026])).toEqual([]);
  });

  it('of a proposal are of the year in its title', () => {
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Mötet söndag 9 februari' }] } as const;
    const memo = {
      title: 'Sammanträdesdatum 2026',
      proposal: { intro: 'Nämnden sammanträder', clauses: ['- söndag 9 februari'] },
      background: { type: 'doc', content: [paragraph] },
    } as const;
    const clauses = [...memo.proposal.clauses];
    expect(wrongWeekdaysInMemo({ ...memo, proposal: { ...memo.proposal, clauses } }, '2025-11-10')).toEqual([
      { text: 'söndag 9 februari', year: 2026, weekday: 'måndag' },
    ]);
  });

  it('are never wrong as Klubba writes them, and always found when a day off', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const next = new Date(day.getTime() + 86_400_000).toISOString().slice(0, 10);
        const year = Number(iso.slice(0, 4));
        expect(wrongWeekdays(`Mötet är ${dayAndDate(iso)} i salen`, [year])).toEqual([]);
        expect(wrongWeekdays(`${dayAndDate(next).split(' ')[0]} ${longDate(iso)}`, [year])).toHaveLength(1);
      }),
    );
  });
});
