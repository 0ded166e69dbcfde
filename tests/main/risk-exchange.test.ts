import { expect, it } from 'vitest';
import { adopt, riskBoard, riskYear } from './risk-board.ts';
import { jsonNow } from './support.ts';

it('what is adopted or reported and not locked is no board, and what is whole is read in', async () => {
  const klubba = await riskBoard();
  const id = await riskYear(klubba, 2026);
  await adopt(klubba, id);
  const { id: followUpId } = await klubba.call('followUp.begin', { year: 2026, periodKey: 't1' });
  await klubba.call('followUp.report', { id: followUpId, reportedOn: '2026-11-23' });
  const good = jsonNow(klubba);
  const target = await riskBoard();
  const without = async (table: string) => {
    const board = JSON.parse(good);
    board.frozenRows = board.frozenRows.filter((each: { tableName: string }) => each.tableName !== table);
    const json = new TextEncoder().encode(JSON.stringify(board));
    const reply = await target.reply('exchange.importJson', { json, replace: true });
    if (reply.ok || reply.error.code !== 'import.invalid') return reply;
    return reply.error.data.message.replace(/\(.*\)/, '(…)');
  };
  expect([await without('risk_analysis'), await without('risk_entry'), await without('follow_up')]).toEqual([
    'det fastställda är inte låst i frozenRows (…)',
    'det fastställda är inte låst i frozenRows (…)',
    'det rapporterade är inte låst i frozenRows (…)',
  ]);
  await target.call('exchange.importJson', { json: new TextEncoder().encode(good), replace: true });
  expect(jsonNow(target)).toBe(good);
});
