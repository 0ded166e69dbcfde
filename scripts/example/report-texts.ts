import type { ChapterKind, FigureColumn } from '../../src/shared/report/model.ts';

/** What the report of a period says. */
export interface ReportText {
  readonly periodKey: 't1' | 't2' | 't3';
  readonly writtenOn: string;
  readonly texts: Partial<Record<ChapterKind, string>>;
  readonly missions?: readonly (readonly [text: string, assessment: string, forecast: string])[];
  /** In kronor. */
  readonly figures: Readonly<Record<'income' | 'cost', Partial<Record<FigureColumn, string>>>>;
  /** What the municipalities share by the year's key beside the budget. */
  readonly extraCost?: string;
}

const noStaff = 'Nämnden har ingen egen personal. Den som arbetar med driften är anställd i Furusjö kommun.';

const t1: ReportText = {
  periodKey: 't1',
  writtenOn: '2026-05-11',
  texts: {
    staff: noStaff,
    economy: `
Elpriset i drifthallarna var högre än väntat under vintern. Kostnaden för perioden blev därför 71 tkr högre än budget.

Prognosen för året är ett underskott på 130 tkr. Kylningen i hall 2 ställs om i juni, vilket beräknas minska förbrukningen med sju procent.`,
  },
  figures: {
    income: { budget: '3 116 667', outcome: '3 116 667', yearForecast: '9 350 000' },
    cost: { budget: '−3 116 667', outcome: '−3 187 412', yearForecast: '−9 480 000' },
  },
};

const t2: ReportText = {
  periodKey: 't2',
  writtenOn: '2026-09-10',
  texts: {
    mission:
      'Nämnden svarar för den gemensamma driftmiljön: lagring, säkerhetskopiering och nät mellan hallarna. Furusjö är värdkommun.',
    motivation: `
Tillgängligheten har varit 99,98 procent sedan årsskiftet. Två korta avbrott har inträffat, båda utanför kontorstid.

Kostnaden överskrider budgeten, och en tjänst som driftingenjör är vakant. Delarna om kostnad och kompetens bedöms därför inte vara helt uppfyllda.`,
    events: `
- Brandväggarna i hall 1 är bytta. De i hall 2 byts under september.
- Kylningen i hall 2 är omställd.
- Återläsning av ekonomisystemet har prövats med gott resultat.`,
    additional: 'Nämnden har inga tilläggsuppdrag från kommunfullmäktige.',
    staff: 'Nämnden har ingen egen personal. En tjänst som driftingenjör i Furusjö kommun är vakant sedan i maj.',
    economy: `
Underskottet för perioden beror på elpriset (122 tkr) och på konsultstöd vid bytet av brandväggar (54 tkr).

Prognosen för året är ett underskott på 250 tkr. Resten av bytet görs med egen personal så långt det går för att hålla nere kostnaden.`,
    shares: 'Med årets fördelningsnyckel innebär prognosen en ökad kostnad för kommunerna:',
    investments: 'Nämnden har ingen egen investeringsbudget.',
    control: 'En åtgärd avviker: tre delsystem har bara en person med full kunskap, och en tjänst är vakant.',
  },
  missions: [
    ['Kostnadseffektiv drift', 'partly', 'partly'],
    ['Säker och tillgänglig drift', 'high', 'high'],
    ['Gemensam kompetens', 'partly', 'mostly'],
  ],
  figures: {
    income: { budget: '6 233 333', outcome: '6 233 333', yearForecast: '9 350 000' },
    cost: { budget: '−6 233 333', outcome: '−6 408 951', yearForecast: '−9 600 000' },
  },
  extraCost: '250 tkr',
};

const t3: ReportText = {
  periodKey: 't3',
  writtenOn: '2027-01-22',
  texts: {
    mission:
      'Nämnden svarar för den gemensamma driftmiljön: lagring, säkerhetskopiering och nät mellan hallarna. Furusjö är värdkommun.',
    motivation: `
Tillgängligheten blev 99,97 procent. Målet i verksamhetsplanen är 99,9 procent.

Kostnadseffektiv drift bedöms vara delvis uppfyllt, eftersom budgeten överskreds. Gemensam kompetens bedöms vara delvis uppfyllt, eftersom en tjänst var vakant under sju månader.`,
    events: `
- Strandviks verksamhetssystem flyttades till den gemensamma miljön i januari.
- Brandväggarna i båda hallarna byttes mellan april och september.
- Ett grävarbete bröt nätet i 40 minuter den 2 oktober.
- Ett kylaggregat i hall 2 gick sönder den 15 december. Inga system stannade.`,
    additional: 'Nämnden har inga tilläggsuppdrag från kommunfullmäktige.',
    staff: `${noStaff} Rekryteringen av en driftingenjör är klar, och tjänsten tillträds den 1 mars 2027.`,
    economy: `
Underskottet för året är 262,4 tkr. Det beror på högre elpris i drifthallarna (148,0 tkr) och på konsultstöd när brandväggarna byttes (114,4 tkr).

Prognosen i augusti var ett underskott på 250 tkr.`,
    shares: 'Underskottet fördelas mellan kommunerna enligt 2026 års fördelningsnyckel:',
    investments: 'Nämnden har ingen egen investeringsbudget.',
  },
  missions: [
    ['Kostnadseffektiv drift', 'partly', 'partly'],
    ['Säker och tillgänglig drift', 'high', 'high'],
    ['Gemensam kompetens', 'partly', 'partly'],
  ],
  figures: {
    income: { budget: '9 350 000', outcome: '9 350 000', yearForecast: '9 350 000' },
    cost: { budget: '−9 350 000', outcome: '−9 612 400', yearForecast: '−9 612 400' },
  },
  extraCost: '262,4 tkr',
};

/** The reports of 2026; that of the whole year is still open. */
export const reportTexts: readonly ReportText[] = [t1, t2, t3];
