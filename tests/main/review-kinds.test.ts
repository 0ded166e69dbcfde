import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/shared/review/answer.ts';
import type { ReviewBlock, ShownReview } from '../../src/shared/review/page-value.ts';
import { adopt, budgetBoard, cells, yearWith } from './budget-board.ts';
import type { Klubba } from './klubba.ts';
import { figures, reportBoard, rich, t1, writeChapter } from './report-board.ts';
import { answerTo, comment, fileOf, proposed, send, verdict } from './review-board.ts';
import { refusal } from './sitting.ts';
import { jsonNow } from './support.ts';

const read = (klubba: Klubba, answer: unknown) => klubba.call('review.readAnswer', { bytes: fileOf(answer) });

const partOf = ({ value }: ShownReview, title: string) => value.parts.find((each) => each.title === title);

const tablesOf = (blocks: readonly ReviewBlock[] = []) =>
  blocks.flatMap((each) => (each.kind === 'table' ? [each.rows.map(({ cells }) => cells)] : []));

/** Accepts the only open proposal of what was sent. */
async function acceptAll(klubba: Klubba, subjectId: string): Promise<void> {
  for (const { proposals } of await klubba.call('review.about', { subjectId })) {
    for (const { id, state } of proposals) if (state === 'open') await klubba.call('reviewProposal.accept', { id });
  }
}

/** A report with a text, a mission, figures and an extra cost. */
async function reported() {
  const { klubba, municipalities } = await reportBoard();
  const { id } = await klubba.call('report.create', t1);
  await writeChapter(klubba, id, 'economy', rich('Kostnaderna är lägre.'));
  await klubba.call('reportChapter.add', { reportId: id, kind: 'mission' });
  await klubba.call('reportChapter.add', { reportId: id, kind: 'shares' });
  const mission = { reportId: id, text: 'Drift av näten', assessmentKey: 'high', forecastKey: 'mostly' };
  const { id: missionId } = await klubba.call('reportMission.create', mission);
  await klubba.call('reportFigure.fill', {
    reportId: id,
    cells: [
      ...figures('income', { budget: '3,0', outcome: '3,1' }),
      ...figures('cost', { budget: '-3', outcome: '-2,8' }),
    ],
  });
  const shares = municipalities.map((municipalityId, at) => ({ municipalityId, amount: 1_000 * (at + 1) }));
  await klubba.call('reportShare.fill', { reportId: id, shares });
  return { klubba, id, missionId };
}

describe('a report', () => {
  it('is shown chapter by chapter, its tables with the signs of the printed document', async () => {
    const { klubba, id } = await reported();
    const shown = await send(klubba, { kind: 'report', subjectId: id, recipient: 'Ada' });
    expect(shown.value.standing).toBe('Utkast, inte beslutad');
    expect(shown.value.parts.map(({ under, title }) => [under, title])).toEqual([
      ['Verksamhetsuppföljning', 'Nämndens grunduppdrag'],
      [undefined, 'Personaluppföljning'],
      ['Ekonomiuppföljning', 'Budgetavvikelse, åtgärder och årsprognos'],
      ['Ekonomiuppföljning', 'Kostnad per kommun'],
      ['Ekonomiuppföljning', 'Utfall och prognos'],
    ]);
    expect(tablesOf(partOf(shown, 'Utfall och prognos')?.blocks)).toEqual([
      [
        ['Verksamhetens intäkter', '3,0', '3,1', '0,1', '–', '–', '–', '–'],
        ['Verksamhetens kostnader', '−3,0', '−2,8', '0,2', '–', '–', '–', '–'],
        ['Verksamhetens nettokostnad', '0,0', '0,3', '0,3', '–', '–', '–', '–'],
      ],
    ]);
    expect(tablesOf(partOf(shown, 'Kostnad per kommun')?.blocks)).toEqual([
      [
        ['Norrsjö', '1\u00a0tkr'],
        ['Söderå', '2\u00a0tkr'],
        ['Västmark', '3\u00a0tkr'],
        ['Totalt', '6\u00a0tkr'],
      ],
    ]);
  });

  it('has proposals written in its chapters and missions, and an approval that holds when it is decided', async () => {
    const { klubba, id, missionId } = await reported();
    const shown = await send(klubba, { kind: 'report', subjectId: id, recipient: 'Ada' });
    const part = partOf(shown, 'Budgetavvikelse, åtgärder och årsprognos')?.key ?? '';
    const staff = partOf(shown, 'Personaluppföljning')?.key ?? '';
    const answer: Answer = {
      ...answerTo(shown),
      comments: [
        comment(`reportFigure/${id}/cost`, 'Stämmer?'),
        comment(`reportMission/${missionId}/prognos-januari-december-2026`, 'Bra'),
      ],
      proposals: [
        {
          key: `${part}/text`,
          words: { type: 'lines', lines: ['Kostnaderna är högre.'] },
          writtenAt: '2026-11-24T08:00:00Z',
        },
        proposed(`reportMission/${missionId}/text`, 'Drift av nät'),
      ],
      verdicts: [verdict(shown, staff)],
    };
    expect(await read(klubba, answer)).toMatchObject({ outcome: 'new', comments: 2, proposals: 2 });
    const before = jsonNow(klubba);
    await acceptAll(klubba, id);
    const { detail } = await klubba.call('report.get', t1);
    expect(detail?.missions.map((each) => each.text)).toEqual(['Drift av nät']);
    expect(detail?.chapters.find((each) => each.kind === 'economy')?.text).toEqual(rich('Kostnaderna är högre.'));
    for (const _ of [0, 1]) await klubba.call('history.undo', {});
    expect(jsonNow(klubba)).toBe(before);
    await klubba.call('report.decide', { id, decidedOn: '2026-11-23' });
    const [about] = await klubba.call('review.about', { subjectId: id });
    expect(about?.judgements.map(({ holds }) => holds)).toEqual([true]);
    expect(about?.comments.map((each) => each.label).toSorted()).toEqual([
      'Nämndens grunduppdrag – Prognos januari–december 2026',
      'Utfall och prognos – Utfall och prognos, mnkr med en decimal: Verksamhetens kostnader −3,0 −2,8',
    ]);
    const again = await send(klubba, { kind: 'report', subjectId: id, recipient: 'Ada' });
    expect([again.value.standing, again.value.version, again.value.changed]).toEqual([
      'Beslutad 23\u00a0november 2026',
      2,
      [],
    ]);
    const proposable = again.value.parts.flatMap((each) =>
      each.blocks.filter((one) => one.kind === 'field' && one.proposable),
    );
    expect(proposable).toEqual([]);
  });
});

/** A plan with a text, a budget against the year before and two appendices. */
async function planned() {
  const board = await budgetBoard();
  const { klubba } = board;
  const { budget, alternatives } = await yearWith(board, 2027, ['1100', '500', '400']);
  const [alternative] = alternatives;
  await klubba.call('budget.fill', { id: budget.id, cells: cells(board, null, ['1000', '500', '500']) });
  await klubba.call('budgetAlternative.update', { id: alternative?.id ?? '', patch: { text: 'Med en tjänst till.' } });
  const { id } = await klubba.call('operationalPlan.create', { year: 2027 });
  const bytes = new TextEncoder().encode('Skiss');
  const file = { title: 'Skissen', fileName: 'skiss.txt', mediaType: 'text/plain', bytes };
  const sketch = await klubba.call('planAppendix.add', { planId: id, ...file });
  const written = await klubba.call('planAppendix.add', { planId: id, title: 'Mål' });
  await klubba.call('planAppendix.update', { id: written.id, patch: { text: rich('Tre mål.') } });
  return { klubba, id, sketch: sketch.id, written: written.id, alternative: alternative?.id ?? '' };
}

describe('a plan', () => {
  it('is shown with its budget, where that comes from, and its appendices', async () => {
    const { klubba, id, sketch } = await planned();
    const shown = await send(klubba, { kind: 'plan', subjectId: id, recipient: 'Ada' });
    const budget = partOf(shown, 'Drift- och investeringsbudget');
    expect(
      budget?.blocks.filter((each) => each.kind === 'facts').flatMap((each) => each.facts.map(({ text }) => text)),
    ).toEqual(['Budget 2027, inte fastställd']);
    const space = '\u00a0';
    expect(tablesOf(budget?.blocks)).toEqual([
      [
        ['Norrsjö', `1${space}000,0`, `1${space}100,0`, `55,0${space}%`, '+100,0', `+10,0${space}%`],
        ['Söderå', '500,0', '500,0', `25,0${space}%`, '0,0', `0,0${space}%`],
        ['Västmark', '500,0', '400,0', `20,0${space}%`, '−100,0', `−20,0${space}%`],
        ['Totalt', `2${space}000,0`, `2${space}000,0`, `100,0${space}%`, '0,0', `0,0${space}%`],
      ],
    ]);
    expect(partOf(shown, 'Uppföljning')?.under).toBe('Plan för grunduppdrag');
    expect(
      partOf(shown, 'Bilagor')?.blocks.map((each) => [
        each.kind,
        'label' in each ? each.label : 'title' in each ? each.title : '',
      ]),
    ).toEqual([
      ['attachment', 'Bilaga 1: Skissen'],
      ['field', 'Bilaga 2: Mål'],
    ]);
    await klubba.call('planAppendix.remove', { id: sketch });
    const file = klubba.delivered.at(-1)?.bytes;
    await klubba.call('review.deliver', { id: shown.value.reviewId });
    expect(klubba.delivered.at(-1)?.bytes).toEqual(file);
    const again = await send(klubba, { kind: 'plan', subjectId: id, recipient: 'Ada' });
    expect(again.value.removed).toEqual([{ part: `planAppendices/${id}`, title: 'Bilaga 1: Skissen', whole: false }]);
    expect(
      (await send(klubba, { kind: 'plan', subjectId: id, recipient: 'Bo', attachments: false })).value.parts.at(-1)
        ?.key,
    ).toBe(`planAppendices/${id}`);
  });

  it('has proposals written in its chapters, its appendices and its budget', async () => {
    const { klubba, id, written, alternative } = await planned();
    const shown = await send(klubba, { kind: 'plan', subjectId: id, recipient: 'Ada' });
    const chapter = partOf(shown, 'Inledning')?.key ?? '';
    const lines = (key: string, line: string) => ({
      key,
      words: { type: 'lines' as const, lines: [line] },
      writtenAt: '2026-11-24T08:00:00Z',
    });
    await read(klubba, {
      ...answerTo(shown),
      proposals: [
        proposed(`${chapter}/title`, 'Om nämnden'),
        lines(`${chapter}/text`, 'Tre kommuner.'),
        lines(`planAppendix/${written}/text`, 'Fyra mål.'),
        proposed(`budgetAlternative/${id}/0`, 'Utan ny tjänst.'),
      ],
      verdicts: [verdict(shown, chapter)],
    });
    await acceptAll(klubba, id);
    const [detail] = (await klubba.call('operationalPlan.year', { year: 2027 })).versions;
    expect([detail?.chapters[0]?.title, detail?.chapters[0]?.text]).toEqual(['Om nämnden', rich('Tre kommuner.')]);
    expect(detail?.appendices[1]?.text).toEqual(rich('Fyra mål.'));
    const [budget] = (await klubba.call('budget.year', { year: 2027 })).versions;
    expect(budget?.alternatives.map(({ id: own, text }) => [own, text])).toEqual([[alternative, 'Utan ny tjänst.']]);
    const [about] = await klubba.call('review.about', { subjectId: id });
    expect(about?.judgements.map(({ holds, changes }) => [holds, changes.length])).toEqual([[false, 2]]);
  });

  it('says its adopted words when it is adopted, and refuses a proposal that comes late', async () => {
    const { klubba, id } = await planned();
    const shown = await send(klubba, { kind: 'plan', subjectId: id, recipient: 'Ada' });
    const chapter = partOf(shown, 'Inledning')?.key ?? '';
    await read(klubba, {
      ...answerTo(shown),
      proposals: [proposed(`${chapter}/title`, 'Om oss')],
      verdicts: [verdict(shown, '')],
    });
    await klubba.call('operationalPlan.adopt', { id, adoptedOn: '2026-11-23' });
    const [about] = await klubba.call('review.about', { subjectId: id });
    expect(about?.judgements.map(({ holds }) => holds)).toEqual([true]);
    const reply = await klubba.reply('reviewProposal.accept', { id: about?.proposals[0]?.id ?? '' });
    expect([reply.ok, refusal(reply)]).toEqual([false, 'item.frozen']);
    const again = await send(klubba, { kind: 'plan', subjectId: id, recipient: 'Ada' });
    expect([again.value.standing, again.value.changed]).toEqual(['Fastställd 23\u00a0november 2026', []]);
  });

  it('keeps what was approved of it while its budget is adopted by itself', async () => {
    const { klubba, id } = await planned();
    const shown = await send(klubba, { kind: 'plan', subjectId: id, recipient: 'Ada' });
    await read(klubba, {
      ...answerTo(shown),
      verdicts: [
        verdict(shown, partOf(shown, 'Inledning')?.key ?? ''),
        verdict(shown, partOf(shown, 'Drift- och investeringsbudget')?.key ?? ''),
      ],
    });
    await adopt(klubba, 2027, '2026-11-23');
    const [about] = await klubba.call('review.about', { subjectId: id });
    expect(about?.judgements.map(({ label, holds }) => [label, holds]).toSorted()).toEqual([
      ['Drift- och investeringsbudget', false],
      ['Inledning', true],
    ]);
  });
});
