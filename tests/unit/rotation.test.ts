import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RotationException } from '../../src/shared/rotation/model.ts';
import { chairOf, type RotationFacts, rotationOf, rotationYears, turnOf } from '../../src/shared/rotation/rules.ts';
import { candidatesOf, likelyRotation, rotationNotes, servedIn } from '../../src/shared/rotation/served.ts';

const exception = (year: number, municipalityId: string, more: Partial<RotationException> = {}): RotationException => ({
  id: `x${year}`,
  year,
  municipalityId,
  viceMunicipalityId: null,
  reason: '',
  shifts: false,
  ...more,
});
const facts = (exceptions: readonly RotationException[] = []): RotationFacts => ({
  startYear: 2024,
  order: ['a', 'b', 'c'],
  exceptions,
});
const chairs = (from: number, to: number, of: RotationFacts) =>
  rotationYears(of, from, to)
    .map((each) => `${each.year % 100}${each.chair}${each.vice}`)
    .join(' ');

const orders = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 7 });
const years = fc.integer({ min: 1990, max: 2110 });

describe('the rotation', () => {
  it('goes round from its start year, forwards and backwards, the vice chair next in turn', () => {
    expect(chairs(2021, 2027, facts())).toBe('21ab 22bc 23ca 24ab 25bc 26ca 27ab');
    expect(rotationOf({ ...facts(), order: [] }, 2024)).toBeNull();
  });

  it('is not shifted by an exception unless that is said, and then from that year on', () => {
    expect(chairs(2023, 2027, facts([exception(2025, 'c')]))).toBe('23ca 24ac 25cc 26ca 27ab');
    expect(chairs(2023, 2028, facts([exception(2025, 'c', { shifts: true })]))).toBe('23ca 24ac 25ca 26ab 27bc 28ca');
    expect(chairs(2024, 2024, facts([exception(2024, 'b', { viceMunicipalityId: 'a' })]))).toBe('24ba');
    expect(rotationOf(facts([exception(2025, 'c')]), 2025)).toMatchObject({ turn: 'b', chair: 'c' });
  });

  it('has the number of municipalities as its period, gives each as many years, and vice(y) is chair(y + 1)', () => {
    fc.assert(
      fc.property(orders, years, years, (order, startYear, year) => {
        const of: RotationFacts = { startYear, order, exceptions: [] };
        const period = rotationYears(of, year, year + order.length - 1).map((each) => each.chair);
        expect(period.toSorted()).toEqual(order.toSorted());
        expect(turnOf(of, year + order.length)).toBe(turnOf(of, year));
        expect(rotationOf(of, year)?.vice).toBe(chairOf(of, year + 1));
        expect(chairOf(of, startYear)).toBe(order[0]);
      }),
    );
  });

  it('has the same period and the same vice chairs around whatever exceptions there are', () => {
    const exceptions = (order: readonly string[]) =>
      fc.uniqueArray(fc.tuple(years, fc.constantFrom(...order), fc.boolean()), {
        selector: ([year]) => year,
        maxLength: 5,
      });
    const cases = orders.chain((order) => fc.tuple(fc.constant(order), years, exceptions(order), years));
    fc.assert(
      fc.property(cases, ([order, startYear, said, year]) => {
        const made = said.map(([at, id, shifts]) => exception(at, id, { shifts }));
        const of: RotationFacts = { startYear, order, exceptions: made };
        expect(rotationOf(of, year)?.vice).toBe(chairOf(of, year + 1));
        const last = Math.max(startYear, ...made.map((each) => each.year)) + 1;
        const after = rotationYears(of, last, last + order.length - 1).map((each) => each.chair);
        expect(after.toSorted()).toEqual(order.toSorted());
        for (const each of made) expect(chairOf(of, each.year)).toBe(each.municipalityId);
      }),
    );
  });
});

const municipality = (id: string) => ({
  ...{ id, position: 0, name: id.toUpperCase(), noticeBoardUrl: '', postAddress: '', visitingAddress: '' },
  ...{ phone: '', website: '', logoSha256: null, logoAlt: '' },
});
const seat = (
  personId: string,
  municipalityId: string,
  role: 'chair' | 'viceChair' | 'member' | 'substitute',
  fromDate: string,
  toDate: string | null,
) => ({ id: `${personId}${fromDate}`, position: 0, personId, municipalityId, role, party: 'S', fromDate, toDate });
const people = {
  municipalities: ['a', 'b', 'c'].map(municipality),
  persons: ['Eva', 'Bo', 'Ida'].map((name) => ({ id: name, name, email: '', phone: '' })),
  assignments: [
    seat('Eva', 'a', 'chair', '2024-01-01', '2024-12-31'),
    seat('Eva', 'a', 'member', '2025-01-01', null),
    seat('Ida', 'c', 'chair', '2025-01-01', null),
    seat('Bo', 'b', 'substitute', '2024-01-01', null),
  ],
  officers: [],
};

describe('those who serve', () => {
  it('are told by year, and a seat without an end says nothing of years to come', () => {
    const chair = (year: number) => servedIn(people, year, 'chair', '2026-05-01').map((each) => each.name);
    expect([2023, 2024, 2025, 2026, 2027].map(chair)).toEqual([[], ['Eva'], ['Ida'], ['Ida'], []]);
  });

  it('are advice where they are of another municipality than the rotation says', () => {
    expect(rotationNotes(facts(), people, { from: 2023, to: 2028 }, '2026-05-01')).toEqual([
      { year: 2025, role: 'chair', name: 'Ida', served: 'c', expected: 'b' },
    ]);
    expect(rotationNotes(facts([exception(2025, 'c')]), people, { from: 2023, to: 2028 }, '2026-05-01')).toEqual([]);
  });

  it('are proposed among the members of a municipality, not its substitutes', () => {
    expect(candidatesOf(people, 'a', 2026)).toEqual([
      { personId: 'Eva', name: 'Eva', party: 'S', municipalityId: 'a' },
    ]);
    expect(candidatesOf(people, 'b', 2026)).toEqual([]);
  });

  it('give a first guess at the rotation', () => {
    expect(likelyRotation(people, '2026-05-01')).toEqual({ startYear: 2024, order: ['a', 'b', 'c'] });
    expect(likelyRotation({ ...people, assignments: [] }, '2026-05-01').startYear).toBe(2026);
  });
});
