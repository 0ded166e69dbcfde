import { expect, it } from 'vitest';
import { createBoardFile, openBoard } from '../../src/main/db/open.ts';
import { board } from '../../src/shared/board/model.ts';
import { CommandError } from '../../src/shared/errors.ts';
import { boardPath, quickFolder } from './support.ts';

function refusal(change: () => unknown): unknown {
  try {
    return change();
  } catch (error) {
    if (error instanceof CommandError) return error.failure;
    throw error;
  }
}

it('what the database refuses is named: in use, missing, twice, not allowed', () => {
  const path = boardPath({ folder: quickFolder() });
  const how = { presence: 'serving', servesForPersonId: null, remote: false, notice: false } as const;
  const attendance = { meetingId: 's', personId: 'p', ...how };
  createBoardFile(path, (db, queries) => {
    queries.board.insert(board.parse({ id: 'b', name: 'Nämnden' }));
    queries.persons.insert({ id: 'p', name: 'Eva', email: '', phone: '' });
    db.exec(`INSERT INTO meeting (id, date, start_time, place, link, status, approval_place)
      VALUES ('s', '2027-02-08', '13:15', '', '', 'planned', '')`);
    queries.attendance.insert({ id: 'n', ...attendance });
  });
  const db = openBoard(path, { now: '2026-11-23T09:00:00.000Z' });
  db.history.begin({ command: 'test', label: '', author: '', at: '2026-11-23T09:00:00.000Z' });
  const { attendance: rows, persons, meetings } = db.queries;
  const refusals = [
    () => persons.remove('p'),
    () => persons.remove('x'),
    () => meetings.update('x', { place: 'Y' }),
    () => meetings.update('s', { chairPersonId: 'x' }),
    () => rows.insert({ id: 'm', ...attendance, personId: 'x' }),
    () => rows.insert({ id: 'm', ...attendance }),
    () => persons.insert({ id: 'p', name: 'Nils', email: '', phone: '' }),
    () => meetings.update('s', { date: 'i morgon' }),
  ].map(refusal);
  db.close();
  const missing = (what: string, id: string) => ({ code: 'item.missing', data: { what, id } });
  const broken = (rule: string, message: string) => ({ code: 'rule.broken', data: { rule, message } });
  expect(refusals).toEqual([
    { code: 'item.inUse', data: { what: 'person' } },
    missing('person', 'x'),
    missing('meeting', 'x'),
    missing('person', 'x'),
    missing('person', 'x'),
    broken('UNIQUE constraint failed: attendance.meeting_id, attendance.person_id', 'Raden finns redan.'),
    broken('UNIQUE constraint failed: person.id', 'Raden finns redan.'),
    broken(
      `CHECK constraint failed: date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`,
      'Värdet är inte tillåtet.',
    ),
  ]);
});

it('rows have their order, and a moved one takes its place among those of its owner', () => {
  const path = boardPath({ folder: quickFolder() });
  createBoardFile(path, () => {});
  const db = openBoard(path, { now: '2026-11-23T09:00:00.000Z' });
  db.history.begin({ command: 'test', label: '', author: '', at: '2026-11-23T09:00:00.000Z' });
  const { recipients } = db.queries;
  for (const [position, id] of ['a', 'b', 'c'].entries())
    recipients.insert({ id, position, kind: 'group', name: id, units: ['x'], usual: true });
  const order = (id: string, to: number) => {
    recipients.move(id, to);
    return recipients.all().map((each) => each.id + each.position);
  };
  expect([order('c', 0), order('c', 99), order('b', 0)]).toEqual([
    ['c0', 'a1', 'b2'],
    ['a0', 'b1', 'c2'],
    ['b0', 'a1', 'c2'],
  ]);
  expect(recipients.get('a')).toEqual({ id: 'a', position: 1, kind: 'group', name: 'a', units: ['x'], usual: true });
  db.close();
});
