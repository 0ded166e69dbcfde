import type { Aftermath, IssuedValue } from '../shared/approval/commands.ts';
import type { Notice } from '../shared/approval/model.ts';
import { isNoticeStale, type NoticeDays, periodOf, type Station, stationOf } from '../shared/approval/rules.ts';
import type { MeetingRow } from './db/meeting.ts';
import type { Queries } from './db/queries.ts';

function issuedAbout(queries: Queries, subjectId: string): readonly IssuedValue[] {
  return queries.frozenOf.about(subjectId).map(({ sha256: _sha, ...each }) => ({
    ...each,
    fileNames: queries.issuedDocuments.of(each.id).map((one) => one.fileName),
  }));
}

/** The notices of a meeting whose last file says other days than its postings now give. */
function staleNotices(queries: Queries, notices: readonly Notice[]): readonly string[] {
  const municipalities = queries.municipalities.all();
  return notices.flatMap((notice) => {
    const last = queries.frozenOf.about(notice.id).findLast((each) => each.kind === 'notice');
    if (last === undefined) return [];
    const says = JSON.parse(queries.frozen.require(last.id).value) as NoticeDays;
    return isNoticeStale(says, notice, periodOf(notice, notices, municipalities)) ? [notice.id] : [];
  });
}

/** All that has followed a meeting. */
export function aftermathOf(queries: Queries, meetingId: string): Aftermath {
  const items = queries.agendaItems.of(meetingId).map((each) => each.id);
  const notices = queries.notices.of(meetingId);
  return {
    signatures: queries.signatures.of(meetingId),
    notices,
    appeals: items.flatMap((id) => queries.appeals.of(id)),
    finalities: items.flatMap((id) => queries.finalities.of(id)),
    corrections: items.flatMap((id) => queries.corrections.of(id)),
    dispatches: items.flatMap((id) => queries.dispatches.of(id)),
    issued: [meetingId, ...items, ...notices.map((each) => each.id)].flatMap((id) => issuedAbout(queries, id)),
    staleNoticeIds: staleNotices(queries, notices),
  };
}

/** The station of a meeting on a day; the appeal time of its minutes and of each § approved at once must have run out. */
export function stationOn(queries: Queries, row: MeetingRow, today: string): Station {
  const notices = row.approved ? queries.notices.of(row.id) : [];
  const groups = [...new Set([null, ...notices.map((each) => each.agendaItemId)])];
  const municipalities = queries.municipalities.all();
  return stationOf(
    {
      status: row.status,
      summoned: row.summoned === 1,
      approved: row.approved === 1,
      periods: groups.map((agendaItemId) => periodOf({ agendaItemId }, notices, municipalities)),
      final: row.itemCount > 0 && row.finalCount >= row.itemCount,
    },
    today,
  );
}
