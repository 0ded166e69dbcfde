import { amountFrom } from '../../src/shared/report/amount.ts';
import type { ChapterKind, FigureColumn, FigureRow } from '../../src/shared/report/model.ts';
import type { PastDesk } from './lived.ts';
import { prose } from './prose.ts';
import { type ReportText, reportTexts } from './report-texts.ts';

const controller = 'Mikael Tornvall';

function amountOf(text: string): { readonly amount: number; readonly precision: number } {
  const read = amountFrom(text, 'kr');
  if (read === null) throw new Error(`${text} is no amount`);
  return read;
}

async function writeChapters({ call }: PastDesk, reportId: string, periodKey: string, texts: ReportText['texts']) {
  const { detail } = await call('report.get', { year: 2026, periodKey });
  for (const [name, words] of Object.entries(texts)) {
    const kind = name as ChapterKind;
    const there = detail?.chapters.find((each) => each.kind === kind);
    const { id } = there ?? (await call('reportChapter.add', { reportId, kind }));
    await call('reportChapter.update', { id, patch: { text: prose(words) } });
  }
}

/** Judges the parts of the mission; those that an earlier report has are there already. */
async function judge({ call }: PastDesk, reportId: string, periodKey: string, missions: ReportText['missions'] = []) {
  const { detail } = await call('report.get', { year: 2026, periodKey });
  for (const [text, assessmentKey, forecastKey] of missions) {
    const there = detail?.missions.find((each) => each.text === text);
    const { id } = there ?? (await call('reportMission.create', { reportId, text }));
    await call('reportMission.update', { id, patch: { assessmentKey, forecastKey } });
  }
}

async function writeFigures({ call }: PastDesk, reportId: string, { figures, extraCost }: ReportText): Promise<void> {
  const cells = Object.entries(figures).flatMap(([row, columns]) =>
    Object.entries(columns).map(([column, text]) => {
      return { row: row as FigureRow, column: column as FigureColumn, ...amountOf(text) };
    }),
  );
  await call('reportFigure.fill', { reportId, cells });
  if (extraCost === undefined) return;
  const { keys } = await call('budget.year', { year: 2026 });
  const keyId = keys[0]?.id ?? '';
  await call('reportShare.distribute', { reportId, ...amountOf(extraCost), keyId });
}

/** Writes the report of a period of 2026; it is open until it is decided. Answers its id. */
export async function writeReport(desk: PastDesk, periodKey: ReportText['periodKey']): Promise<string> {
  const text = reportTexts.find((each) => each.periodKey === periodKey);
  if (text === undefined) throw new Error(`No text for ${periodKey}`);
  desk.on(text.writtenOn, controller);
  const { id } = await desk.call('report.create', { year: 2026, periodKey });
  await desk.call('report.update', { id, patch: { unit: 'kr' } });
  await writeChapters(desk, id, periodKey, text.texts);
  await judge(desk, id, periodKey, text.missions);
  await writeFigures(desk, id, text);
  return id;
}
