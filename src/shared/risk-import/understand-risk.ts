import { reportingFrom } from '../control-plan/rules.ts';
import type { RiskAnalysis, RiskEntry } from '../risk/model.ts';
import { disagreementOf, recommendedFor } from '../risk/rules.ts';
import type { ControlArea, Level, ReportingPeriod, Treatment } from '../risk/scale.ts';
import { squashed } from './clean.ts';
import { likeness } from './likeness.ts';
import type { ImportedMeasure, ImportedRisk, ImportNote } from './model.ts';
import { note, type RawMeasure, type RawRisk } from './raw.ts';

/** What a year is measured with. */
export type ImportScale = Pick<
  RiskAnalysis,
  'likelihoods' | 'consequences' | 'treatments' | 'controlAreas' | 'periods'
>;

/** Where understanding a table stands: what is told, and what is already used. */
export interface Understanding {
  readonly scale: ImportScale;
  readonly notes: ImportNote[];
  /** The year's control areas as the table names them. */
  readonly areas: ControlArea[];
  readonly numbers: Set<number>;
}

const lineLimit = 1_000;

function lineOf(state: Understanding, place: string, text: string): string {
  if (text.length <= lineLimit) return text;
  state.notes.push(note('corrected', place, `En text är längre än ${lineLimit} tecken och kortas.`));
  return text.slice(0, lineLimit);
}

/** A level told by its name, its number, or both. */
function levelFrom(levels: readonly Level[], text: string): Level | undefined {
  const bare = squashed(text);
  const numbers = text.match(/\d+/g) ?? [];
  const named = levels.find((each) => squashed(each.label) === bare.replace(/^\d+|\d+$/g, ''));
  if (named) return named;
  if (numbers.length !== 1 || !/^\d+(?:[.,]0+)?$/.test(text.trim())) return;
  return levels.find((each) => each.value === Number(numbers[0]));
}

function rated(state: Understanding, place: string, axis: 'Sannolikhet' | 'Konsekvens', text: string): number | null {
  if (text === '' || text === '0') return null;
  const levels = axis === 'Sannolikhet' ? state.scale.likelihoods : state.scale.consequences;
  const found = levelFrom(levels, text);
  if (found === undefined) state.notes.push(note('notUnderstood', place, `${axis} ”${text}” finns inte på skalan.`));
  return found?.value ?? null;
}

/** The treatment that a text names. */
export function treatmentFrom(treatments: readonly Treatment[], text: string): Treatment | undefined {
  const core = (label: string) => squashed(label).replace(/risk(en)?$/, '');
  return treatments.find((each) => core(each.label) === core(text));
}

/** The key of the period that a heading or a word names: by its name, or T1, T2 … by its place. */
export function periodFrom(periods: readonly ReportingPeriod[], text: string): ReportingPeriod | undefined {
  const bare = squashed(text);
  const named = periods.find((each) => squashed(each.name) === bare || each.key === bare);
  const place = /^(?:t|tertial)(\d)$/.exec(bare);
  return named ?? (place ? periods[Number(place[1]) - 1] : undefined);
}

function areaFrom(state: Understanding, text: string): string | null {
  if (text === '') return null;
  const there = state.areas.find((each) => squashed(each.name) === squashed(text));
  if (there) return there.key;
  const like = (each: ControlArea) => likeness(each.name, text);
  const free = state.scale.controlAreas.filter((each) => state.areas.every((one) => one.key !== each.key));
  const usual = free.toSorted((a, b) => like(b) - like(a))[0];
  const taken = new Set([...state.areas, ...state.scale.controlAreas].map((each) => each.key));
  let count = state.areas.length + 1;
  while (taken.has(`omrade-${count}`)) count++;
  const key = usual !== undefined && like(usual) >= 0.6 ? usual.key : `omrade-${count}`;
  state.areas.push({ key, name: lineOf(state, text.slice(0, 20), text.replace(/\n/g, ' ')) });
  return key;
}

function statedFrom(state: Understanding, place: string, text: string): number | null {
  if (text === '') return null;
  const value = Number(text.replace(',', '.'));
  if (Number.isInteger(value) && value >= 0 && value <= 10_000) return value;
  state.notes.push(note('notUnderstood', place, `Riskvärdet ”${text}” är inget heltal.`));
  return null;
}

function numberFrom(state: Understanding, text: string, place: string): number {
  const read = Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
  const usable = Number.isInteger(read) && read >= 1 && read <= 10_000 && !state.numbers.has(read);
  const number = usable ? read : Math.max(0, ...state.numbers) + 1;
  state.numbers.add(number);
  if (!usable && text !== '') {
    state.notes.push(
      note('corrected', place, `Numret ”${text}” går inte att använda eller finns redan; risken läses som R${number}.`),
    );
  }
  return number;
}

/** A measure in its own words understood. */
export function measureFrom(state: Understanding, place: string, raw: RawMeasure): ImportedMeasure {
  const { periods } = state.scale;
  const words = raw.reporting.split(/([,;\n]|\soch\s)/).map((each) => periodFrom(periods, each)?.name ?? each);
  const reporting = reportingFrom(periods, words.join(''));
  if (reporting.reportingNote !== '') {
    const message = `Återrapporteringen ”${reporting.reportingNote}” är ingen av årets perioder och behålls som text.`;
    state.notes.push(note('kept', place, message));
  }
  const reported = raw.reported.flatMap(({ period, text }) => {
    if (text === '') return [];
    const found = periodFrom(periods, period);
    if (found) return [{ periodKey: found.key, text }];
    state.notes.push(note('notUnderstood', place, `Perioden ”${period}” är ingen av årets; dess text läses inte in.`));
    return [];
  });
  return {
    measureId: null,
    text: raw.measure,
    cost: lineOf(state, place, raw.cost),
    owner: lineOf(state, place, raw.owner),
    ...reporting,
    reportingNote: lineOf(state, place, reporting.reportingNote),
    controlPoint: raw.controlPoint,
    controlMethod: raw.controlMethod,
    controlResult: raw.controlResult,
    reported,
  };
}

/** Tells where what is stated of a risk is not what its rating gives: it is kept, and what is computed stands beside. */
function tellDisagreement({ scale, notes }: Understanding, place: string, entry: RiskEntry): void {
  const found = disagreementOf(scale, entry);
  if (found === null) return;
  const { statedValue, statedTreatment, value, treatment } = found;
  const stated = [statedValue, statedTreatment].filter((each) => each !== null && each !== '').join(' ');
  const rating = `sannolikhet ${entry.likelihood} × konsekvens ${entry.consequence}`;
  notes.push(
    note(
      'kept',
      place,
      `Angivet är ${stated}, men ${rating} ger ${value} ${treatment}. Det angivna behålls bredvid det beräknade.`,
    ),
  );
}

function directionKeyOf(state: Understanding, place: string, raw: RawRisk, entry: RiskEntry): string | null {
  if (raw.direction === '') return null;
  const direction = treatmentFrom(state.scale.treatments, raw.direction);
  if (direction === undefined) {
    state.notes.push(note('notUnderstood', place, `Inriktningen ”${raw.direction}” är ingen av årets klasser.`));
    return null;
  }
  const recommended = recommendedFor(state.scale, entry);
  if (recommended?.key === direction.key) return null;
  if (recommended !== undefined) {
    const message = `Inriktningen är ${direction.label}, men ${recommended.label} rekommenderas. Ange varför.`;
    state.notes.push(note('kept', place, message));
  }
  return direction.key;
}

/** A risk in its own words understood, with what is to be told of it. */
export function riskFrom(state: Understanding, raw: RawRisk): ImportedRisk {
  const number = numberFrom(state, raw.number, raw.place);
  const place = `R${number}`;
  const entry: RiskEntry = {
    id: place,
    analysisId: place,
    position: 0,
    riskId: place,
    number,
    areaKey: areaFrom(state, raw.area),
    description: raw.risk,
    likelihood: rated(state, place, 'Sannolikhet', raw.likelihood),
    consequence: rated(state, place, 'Konsekvens', raw.consequence),
    statedValue: statedFrom(state, place, raw.value),
    statedTreatment: lineOf(state, place, raw.treatment === '0' ? '' : raw.treatment),
    directionKey: null,
    directionReason: '',
    chosen: false,
    splitFromRiskId: null,
  };
  if (entry.statedTreatment !== '' && treatmentFrom(state.scale.treatments, entry.statedTreatment) === undefined) {
    state.notes.push(
      note('kept', place, `Riskhanteringen ”${entry.statedTreatment}” är ingen av årets klasser och behålls som text.`),
    );
  }
  tellDisagreement(state, place, entry);
  const directionKey = directionKeyOf(state, place, raw, entry);
  const { id: _id, analysisId: _analysis, position: _position, ...fields } = entry;
  const measures = raw.measures.map((each) => measureFrom(state, place, each));
  return { ...fields, directionKey, riskId: null, matched: null, measures };
}
