import * as z from 'zod';
import { id, line, text } from '../values.ts';

/** One step of an axis: its value, what it is called, and what it means. */
export const level = z.strictObject({
  value: z.int().min(1).max(100),
  label: line,
  definition: text.default(''),
});
export type Level = Readonly<z.infer<typeof level>>;

export const tones = ['acceptera', 'reducera', 'minimera'] as const;
/** How a treatment looks: its colour and its sign. */
export type Tone = (typeof tones)[number];

/** A class of risk values and how such risks are treated. It reaches from `from` to just below the next one's. */
export const treatment = z.strictObject({
  key: id,
  /** The lowest risk value of the class; the lowest class also takes what is below. */
  from: z.int().min(1).max(10_000),
  label: line,
  /** What the treatment means. */
  meaning: text.default(''),
  /** Whether its measures belong in the control plan. */
  inPlan: z.boolean(),
  tone: z.enum(tones),
});
export type Treatment = Readonly<z.infer<typeof treatment>>;

/** A control area (kontrollområde) of the year. */
export const controlArea = z.strictObject({ key: id, name: line });
export type ControlArea = Readonly<z.infer<typeof controlArea>>;

/** A period of reporting: T1, T2, T3 or årsbokslut. */
export const reportingPeriod = z.strictObject({
  key: id,
  /** Short, as in a heading of the plan: `T1`. */
  name: line,
  fromMonth: z.int().min(1).max(12),
  /** The period is over at the end of this month. */
  toMonth: z.int().min(1).max(12),
});
export type ReportingPeriod = Readonly<z.infer<typeof reportingPeriod>>;

export const stepKeys = ['inventory', 'valuation', 'plan', 'followUp'] as const;
export type StepKey = (typeof stepKeys)[number];

/** One of the four steps of the year: who takes part, and when it was done. */
export const analysisStep = z.strictObject({
  key: z.enum(stepKeys),
  participants: text.default(''),
  doneOn: z.iso.date().nullable().default(null),
});
export type AnalysisStep = Readonly<z.infer<typeof analysisStep>>;

/** The scale of a year: what risks are measured with. */
export interface Scale {
  readonly likelihoods: readonly Level[];
  readonly consequences: readonly Level[];
  readonly treatments: readonly Treatment[];
}

/** The likelihoods that a new board begins with. */
export const usualLikelihoods: readonly Level[] = [
  { value: 1, label: 'Osannolik', definition: 'Felet inträffar i praktiken aldrig.' },
  { value: 2, label: 'Mindre sannolik', definition: 'Felet kan inträffa, men det är få skäl att vänta sig det.' },
  { value: 3, label: 'Möjlig', definition: 'Felet kan mycket väl inträffa.' },
  { value: 4, label: 'Sannolik', definition: 'Felet är att vänta.' },
];

/** The consequences that a new board begins with. */
export const usualConsequences: readonly Level[] = [
  { value: 1, label: 'Försumbar', definition: 'Felet märks knappt av dem som verksamheten är till för.' },
  { value: 2, label: 'Lindrig', definition: 'Felet märks, men ställer till liten skada.' },
  { value: 3, label: 'Kännbar', definition: 'Felet ställer till tydligt besvär för dem som verksamheten är till för.' },
  { value: 4, label: 'Allvarlig', definition: 'Skadan är så stor att felet inte får inträffa.' },
];

/** The treatments that a new board begins with, lowest first. */
export const usualTreatments: readonly Treatment[] = [
  {
    key: 'acceptera',
    from: 1,
    label: 'Acceptera risk',
    meaning: 'Risken får finnas: den kräver inget arbete, och åtgärder hör inte till internkontrollplanen.',
    inPlan: false,
    tone: 'acceptera',
  },
  {
    key: 'reducera',
    from: 4,
    label: 'Reducera risk',
    meaning: 'Risken ska bli mindre: åtgärder för det ska stå i internkontrollplanen.',
    inPlan: true,
    tone: 'reducera',
  },
  {
    key: 'minimera',
    from: 12,
    label: 'Minimera risk',
    meaning: 'Risken ska så långt det går bort: genomgripande åtgärder ska genast in i internkontrollplanen.',
    inPlan: true,
    tone: 'minimera',
  },
];

/** The control areas that a new board begins with. */
export const usualControlAreas: readonly ControlArea[] = [
  { key: 'saker-miljo', name: 'Säker miljö' },
  { key: 'kostnad', name: 'Kostnadseffektivitet' },
  { key: 'resurser', name: 'Optimalt användande av resurser' },
  { key: 'kvalitet', name: 'Hög kvalitet i levererade tjänster' },
  { key: 'lagar', name: 'Lagar och regler' },
];

/** The periods that a new board reports back in. */
export const usualPeriods: readonly ReportingPeriod[] = [
  { key: 't1', name: 'T1', fromMonth: 1, toMonth: 4 },
  { key: 't2', name: 'T2', fromMonth: 1, toMonth: 8 },
  { key: 't3', name: 'Årsbokslut', fromMonth: 1, toMonth: 12 },
];

/** Who takes part in which step, until the board says otherwise. */
export const usualSteps: readonly AnalysisStep[] = [
  { key: 'inventory', participants: 'Nämnden deltar själv i arbetet.', doneOn: null },
  { key: 'valuation', participants: 'Nämnden deltar själv i arbetet.', doneOn: null },
  { key: 'plan', participants: 'Ansvarig chef lägger fram ett förslag, och nämnden beslutar.', doneOn: null },
  { key: 'followUp', participants: 'De som ansvarar för åtgärderna rapporterar till nämnden.', doneOn: null },
];
