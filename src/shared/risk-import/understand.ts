import type { FollowUpImport, RiskImport } from './model.ts';
import type { RawTable } from './raw.ts';
import { scaleFrom, toldIn } from './scale-text.ts';
import { type ImportScale, measureFrom, riskFrom, treatmentFrom, type Understanding } from './understand-risk.ts';

function begin(scale: ImportScale): Understanding {
  return { scale, notes: [], areas: [], numbers: new Set() };
}

/** A table of risks in its own words as a year: what it says of its scale holds, the rest is `base`'s. */
export function risksFrom(raw: RawTable, base: ImportScale, year: number | null): RiskImport {
  const read = scaleFrom(raw.about, base);
  const scale: ImportScale = {
    controlAreas: base.controlAreas,
    periods: base.periods,
    likelihoods: [...read.likelihoods],
    consequences: [...read.consequences],
    treatments: [...read.treatments],
  };
  const told = toldIn(raw.about);
  const state = begin(scale);
  const risks = raw.risks.map((each) => riskFrom(state, each));
  return {
    ...told,
    year: told.year ?? year,
    ...scale,
    controlAreas: state.areas.length > 0 ? state.areas.slice(0, 100) : base.controlAreas,
    risks,
    notes: [...raw.notes, ...state.notes],
  };
}

/** A table of follow-up in its own words: what is reported of each measure, by the risk's number. */
export function followUpFrom(raw: RawTable, base: ImportScale, year: number | null): FollowUpImport {
  const state = begin(base);
  const rows = raw.risks.flatMap((risk) => {
    const number = Number(/\d+/.exec(risk.number)?.[0] ?? 0);
    if (number < 1 || number > 10_000) {
      const message = `Uppföljningen på ${risk.place} har inget nummer och läses inte in.`;
      state.notes.push({ kind: 'notUnderstood', place: risk.place, message });
      return [];
    }
    const direction = treatmentFrom(base.treatments, risk.direction)?.label ?? risk.direction.slice(0, 1_000);
    return risk.measures.map((each) => {
      const { text, owner, reported } = measureFrom(state, `R${number}`, each);
      return { number, direction, measure: text, owner, reported };
    });
  });
  return { year: toldIn(raw.about).year ?? year, rows, notes: [...raw.notes, ...state.notes] };
}
