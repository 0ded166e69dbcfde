import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { rotation009 } from '../../src/main/db/migrations/009-rotation.ts';
import { migrations } from '../../src/main/db/migrations/migrations.ts';
import { migrate } from '../../src/main/db/open.ts';
import { newBoard } from './klubba.ts';
import { openJson, quickFolder } from './support.ts';

it('009 keeps every row and adds the rotation and the dates, which hang together', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    0,
    migrations.filter((each) => each.version < rotation009.version),
  );
  db.exec(`INSERT INTO person VALUES ('p', 'Eva', '', '');
    INSERT INTO municipality (id, position, name, notice_board_url, post_address, visiting_address, phone, website, logo_alt)
      VALUES ('m', 0, 'Aby', '', '', '', '', '', '')`);
  migrate(db, rotation009.version - 1, [...migrations]);
  const run = (sql: string) => () => db.exec(sql);
  expect(db.prepare('SELECT count(*) FROM person').pluck().get()).toBe(1);
  db.exec(`INSERT INTO rotation VALUES ('r', 2024);
    INSERT INTO rotation_place VALUES ('rp', 0, 'm');
    INSERT INTO rotation_proposal VALUES ('pr', 2027, 'p', NULL, NULL, NULL, NULL);
    INSERT INTO meeting_dates VALUES ('d', 2027, NULL, NULL, NULL);
    INSERT INTO proposed_meeting VALUES ('pm', 'd', '2027-02-08', '13:15', '', NULL, NULL)`);
  expect(run("INSERT INTO rotation VALUES ('r2', 2025)")).toThrow('UNIQUE');
  expect(run("INSERT INTO rotation_exception VALUES ('e', 2027, 'x', NULL, '', 0)")).toThrow('FOREIGN KEY');
  expect(run("INSERT INTO meeting_pattern VALUES ('mp', 0, 13, 1, 2, '13:15', '')")).toThrow('CHECK');
  expect(run("INSERT INTO meeting_pattern VALUES ('mp', 0, 2, 6, 2, '13:15', '')")).toThrow('CHECK');
  expect(run("INSERT INTO blocked_date VALUES ('b', '8 feb', '')")).toThrow('CHECK');
  db.exec("DELETE FROM person; DELETE FROM municipality; DELETE FROM meeting_dates WHERE id = 'd'");
  const left = ['rotation_place', 'proposed_meeting'].map((name) =>
    db.prepare(`SELECT count(*) FROM ${name}`).pluck().get(),
  );
  expect([left, db.prepare('SELECT chair_person_id FROM rotation_proposal').pluck().get()]).toEqual([[0, 0], null]);
  db.close();
});

it('the rotation and the dates travel whole in the open JSON', async () => {
  const klubba = await newBoard({ folder: quickFolder() });
  const { id } = await klubba.call('municipality.create', { name: 'Aby' });
  await klubba.call('rotation.set', { startYear: 2024, order: [id] });
  await klubba.call('rotationException.create', { year: 2025, municipalityId: id, reason: 'Prov' });
  await klubba.call('meetingPattern.create', { month: 2, nth: 2 });
  await klubba.call('blockedDate.create', { date: '2027-02-08', reason: 'KF' });
  await klubba.call('meetingDates.propose', { year: 2027 });
  const { meeting } = await klubba.call('meeting.create', { date: '2026-11-09', agenda: { from: 'nothing' } });
  const place = { meetingId: meeting.id };
  await klubba.call('rotationProposal.toAgenda', { year: 2027, place });
  await klubba.call('meetingDates.toAgenda', { year: 2027, place });
  const json = await openJson(klubba);
  const other = await newBoard({ folder: quickFolder() });
  await other.call('exchange.importJson', { json: new TextEncoder().encode(json) });
  expect(await openJson(other)).toBe(json);
  expect(await other.call('rotation.get', {})).toEqual(await klubba.call('rotation.get', {}));
  const year = { year: 2027 };
  expect(await other.call('meetingDates.get', year)).toEqual(await klubba.call('meetingDates.get', year));
});
