import { amountFrom } from '../../src/shared/report/amount.ts';
import type { ReportDetail } from '../../src/shared/report/commands.ts';
import {
  type ChapterKind,
  chapterKinds,
  type FigureColumn,
  type FigureRow,
  report,
  reportChapter,
} from '../../src/shared/report/model.ts';
import { type ReportValue, reportValue } from '../../src/shared/report/report-value.ts';
import type { RichText } from '../../src/shared/rich-text.ts';
import { board, followUpExample } from './risk-example.ts';

const text = (value: string): RichText => ({
  type: 'doc',
  content: value.split('\n').map((each) => ({ type: 'paragraph', content: [{ type: 'text', text: each }] })),
});

const texts: Partial<Record<ChapterKind, string>> = {
  mission: 'Nämnden sköter lagring och säkerhetskopiering åt tre kommuner.',
  motivation: 'Driften har varit utan avbrott, och kostnaden per lagrad enhet är lägre än i fjol.',
  events: 'Lagringen i den södra hallen är utbytt.\nEn upphandling av växlar har börjat.',
  additional: 'Nämnden har inga tilläggsuppdrag.',
  staff: 'Nämnden har inga egna anställda.',
  economy: 'Underskottet beror på att licenserna blev 410 tkr dyrare från den 1 maj.',
  shares: 'Den dyrare licensen kostar kommunerna:',
  investments: 'Nämnden investerar inte själv.',
};

const columns: Partial<Record<FigureRow, Partial<Record<FigureColumn, string>>>> = {
  income: {
    budget: '5 866 667 kr',
    outcome: '6 147 210 kr',
    deviationBefore: '0,04',
    yearBudget: '8,8',
    yearForecast: '9,21',
  },
  cost: {
    budget: '−5 866 667 kr',
    outcome: '−6 411 870 kr',
    deviationBefore: '−0,12',
    yearBudget: '−8,8',
    yearForecast: '−9,62',
    deviation: '−0,2',
  },
};

const figures = Object.entries(columns).flatMap(([row, cells]) =>
  Object.entries(cells).map(([column, written]) => {
    const amount = amountFrom(written, 'mnkr') ?? { amount: 0, precision: 1 };
    const [at, of] = [row as FigureRow, column as FigureColumn];
    return { id: `${row}-${column}`, reportId: 'rp', row: at, column: of, ...amount };
  }),
);

/** A report of T2 with these chapters, as the service gives it. */
export function reportDetailOf(kinds: readonly ChapterKind[] = chapterKinds): ReportDetail {
  const row = report.parse({
    id: 'rp',
    year: 2026,
    periodKey: 't2',
    periodName: 'T2',
    fromMonth: 1,
    toMonth: 8,
    preparedOn: '2026-09-07',
    decidedOn: '2026-09-10',
  });
  const mission = { reportId: 'rp', forecastKey: 'high' } as const;
  return {
    report: row,
    decision: null,
    decidedBy: { by: 'delegated', decidedOn: '2026-09-10', title: 'T2', decider: 'Karin Ek, ordförande' },
    chapters: kinds.toReversed().map((kind) => {
      const written = texts[kind];
      const fields = { id: kind, reportId: 'rp', kind, ...(written === undefined ? {} : { text: text(written) }) };
      return { ...reportChapter.parse(fields), earlier: [] };
    }),
    missions: [
      {
        ...mission,
        id: 'm1',
        position: 0,
        text: '- Hålla driften billig\n- Använda det som finns',
        assessmentKey: 'mostly',
      },
      { ...mission, id: 'm2', position: 1, text: 'Leverera utan avbrott', assessmentKey: null },
    ],
    figures,
    shares: board.municipalities.map(({ id }, at) => ({
      id: `s${at}`,
      reportId: 'rp',
      municipalityId: id,
      amount: [204_000, 186_000, 20_000][at] ?? 0,
      precision: 1_000,
    })),
    remarks: [],
    before: null,
    control: { begun: true, reported: true, left: 0, due: 0 },
  };
}

/** A report with these chapters as the value that its document is made of. */
export function reportExample(kinds?: readonly ChapterKind[]): ReportValue {
  return reportValue(board, reportDetailOf(kinds), followUpExample);
}
