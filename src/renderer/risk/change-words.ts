import type { Change } from '../../shared/risk/compare.ts';

/** What is called what, where a risk is beside itself a year before. */
export const changeWords: Readonly<Record<Change['field'], string>> = {
  description: 'Risk',
  area: 'Kontrollområde',
  likelihood: 'Sannolikhet',
  consequence: 'Konsekvens',
  value: 'Riskvärde',
  treatment: 'Rekommenderas',
  direction: 'Inriktning',
  measures: 'Åtgärder',
  owner: 'Ansvarig',
};
