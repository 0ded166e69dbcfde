import type { ImportNote } from './model.ts';

/** A measure in the words it was read in. */
export interface RawMeasure {
  readonly measure: string;
  readonly cost: string;
  readonly owner: string;
  readonly reporting: string;
  readonly controlPoint: string;
  readonly controlMethod: string;
  readonly controlResult: string;
  /** Texts by the name of the period. */
  readonly reported: readonly { readonly period: string; readonly text: string }[];
}

/** A risk in the words it was read in. */
export interface RawRisk {
  /** Where it stands, where it has no number. */
  readonly place: string;
  readonly number: string;
  readonly area: string;
  readonly risk: string;
  readonly likelihood: string;
  readonly consequence: string;
  readonly value: string;
  readonly treatment: string;
  readonly direction: string;
  readonly measures: readonly RawMeasure[];
}

/** A table in the words it was read in, from a sheet or from running text. */
export interface RawTable {
  readonly risks: readonly RawRisk[];
  /** All that stands outside the table, as lines: titles, dates, definitions. */
  readonly about: string;
  /** A table of follow-up has no risks in words, only numbers and measures. */
  readonly followUp: boolean;
  readonly notes: readonly ImportNote[];
}

/** A note. */
export function note(kind: ImportNote['kind'], place: string, message: string): ImportNote {
  return { kind, place, message };
}

export const blankMeasure: RawMeasure = {
  measure: '',
  cost: '',
  owner: '',
  reporting: '',
  controlPoint: '',
  controlMethod: '',
  controlResult: '',
  reported: [],
};

/** Whether a measure says nothing at all. */
export function isBlankMeasure(each: RawMeasure): boolean {
  const { reported, ...texts } = each;
  return Object.values(texts).every((text) => text === '') && reported.every(({ text }) => text === '');
}
