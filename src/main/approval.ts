import type { approvalCommands } from '../shared/approval/commands.ts';
import { type Appeal, appeal, type Correction, type Signature } from '../shared/approval/model.ts';
import { fail } from '../shared/errors.ts';
import { canonicalJson } from '../shared/exchange/canonical.ts';
import { daysAfter } from '../shared/law/days.ts';
import { nextWorkingDay } from '../shared/law/working-days.ts';
import { type Minutes, minutesFormat } from '../shared/minutes/minutes.ts';
import { aftermathOf } from './aftermath.ts';
import { approvalPlan } from './approval-plan.ts';
import { boardAuthor } from './author.ts';
import { deliverTogether } from './deliver-together.ts';
import type { DocumentFile } from './documents/documents.ts';
import { entityHandlers } from './entity.ts';
import { freeze, issued } from './frozen.ts';
import type { Desk, Handlers } from './handlers.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { uuidv7 } from './ids.ts';
import { logosOf } from './issue-once.ts';
import { approvalDays, frozenApproval } from './minutes-value.ts';
import { mustHaveCome } from './must-have-come.ts';
import { noticeHandlers } from './notices.ts';
import { fixNumbers } from './numbering.ts';
import { fileOf } from './open-house.ts';

const step = { command: 'signature.add', label: 'Registrera justering' } as const;

/** Freezes approved minutes with their file, fixes their numbers, and lays out a notice for each municipality. */
function freezeMinutes(
  desk: Desk,
  signature: Signature,
  minutes: Minutes,
  approvedOn: string,
  file: DocumentFile,
): void {
  const { queries } = desk;
  const { meetingId, agendaItemId } = signature;
  const meeting = queries.meetings.require(meetingId);
  fixNumbers(desk, meeting, agendaItemId);
  const plannedOn = nextWorkingDay(daysAfter(approvedOn, 1));
  for (const municipality of queries.municipalities.all()) {
    const row = { meetingId, agendaItemId, municipalityId: municipality.id, plannedOn };
    queries.notices.insert({ id: desk.newId(), ...row, postedOn: null, takenDownOn: null, statedLastDay: null });
  }
  const items = queries.agendaItems.of(meetingId).map((each) => each.id);
  const own = queries.signatures.of(meetingId).filter((each) => each.agendaItemId === agendaItemId);
  const rows = agendaItemId === null ? [{ table: 'meeting', id: meetingId }] : [];
  freeze(desk, {
    kind: agendaItemId === null ? 'minutes' : 'immediate',
    subjectId: agendaItemId ?? meetingId,
    formatVersion: minutesFormat,
    value: minutes,
    documents: [{ document: 'protokoll', ...file }],
    locks: [
      ...rows,
      ...(agendaItemId === null ? items : [agendaItemId]).map((id) => ({ table: 'agenda_item', id })),
      ...own.map(({ id }) => ({ table: 'signature', id })),
    ],
  });
}

/** Registers a signature; the file of the last one is made in the worker, so all is looked at again before it is written. */
async function sign(
  house: House,
  input: Omit<Signature, 'id' | 'textSha256'>,
  caller: Caller,
): Promise<{ readonly complete: boolean }> {
  const signature = { id: uuidv7(), ...input };
  for (let attempt = 0; attempt < 3; attempt++) {
    const plan = approvalPlan(house.desk(caller), signature);
    const { minutes, approvedOn } = plan;
    if (minutes === null || approvedOn === null) {
      house.write(caller, step, (desk) => desk.queries.signatures.insert(approvalPlan(desk, signature).signature));
      return { complete: false };
    }
    const author = boardAuthor(house, caller);
    const spec = { kind: 'protokoll', minutes, corrections: [], draft: false, author } as const;
    const [file] = await house.workshop.run('minutesFiles', { specs: [spec], logos: logosOf(house, [spec]) });
    const written = house.write(caller, step, (desk) => {
      const again = approvalPlan(desk, signature);
      if (!file || canonicalJson(again.minutes) !== canonicalJson(minutes)) return false;
      desk.queries.signatures.insert(again.signature);
      freezeMinutes(desk, again.signature, minutes, approvedOn, file);
      return true;
    });
    if (written) return { complete: true };
  }
  return fail('rule.broken', {
    rule: 'approval.changed',
    message: 'Protokollet ändrades medan det justerades. Försök igen.',
  });
}

/** The items that are approved with a signature: the one §, or all but those that were approved at once. */
function signedItems({ queries }: Desk, { meetingId, agendaItemId }: Signature): readonly string[] {
  if (agendaItemId !== null) return [agendaItemId];
  const items = queries.agendaItems.of(meetingId).map((each) => each.id);
  return items.filter((id) => frozenApproval(queries, 'immediate', id) === undefined);
}

/** Why a registered approval can no longer be taken back; null where it can. */
function sentAlready(desk: Desk, signature: Signature): string | null {
  const { queries } = desk;
  const { meetingId, agendaItemId } = signature;
  const notices = queries.notices.of(meetingId).filter((each) => each.agendaItemId === agendaItemId);
  if (notices.some((each) => each.postedOn !== null)) return 'Justeringen är anslagen och kan inte tas tillbaka.';
  const items = signedItems(desk, signature);
  if (items.some((id) => queries.dispatches.of(id).length > 0))
    return 'Ett protokollsutdrag är expedierat, så justeringen kan inte tas tillbaka.';
  if (items.some((id) => queries.corrections.of(id).length > 0))
    return 'Protokollet är rättat sedan det justerades, så justeringen kan inte tas tillbaka.';
  if (agendaItemId !== null && frozenApproval(queries, 'minutes', meetingId))
    return 'Hela protokollet är justerat sedan dess. Ta först tillbaka den justeringen.';
  return null;
}

/** What was issued by the approval that a signature made complete: the minutes, their extracts and notices. */
function issuedBy(desk: Desk, signature: Signature): readonly string[] {
  const { queries } = desk;
  const { meetingId, agendaItemId } = signature;
  const kind = agendaItemId === null ? 'minutes' : 'immediate';
  const subject = queries.frozenOf.about(agendaItemId ?? meetingId);
  if (!subject.some((each) => each.kind === kind)) return [];
  const notices = queries.notices.of(meetingId).filter((each) => each.agendaItemId === agendaItemId);
  const others = [...signedItems(desk, signature), ...notices.map((each) => each.id)];
  return [
    ...subject.filter((each) => each.kind === kind),
    ...others.flatMap((id) => queries.frozenOf.about(id)).filter((each) => ['extract', 'notice'].includes(each.kind)),
  ].map((each) => each.id);
}

/**
 * Takes back a signature, and with it what was frozen by it. It is no step of history: the revocation says who did it,
 * when and why, and undo must not bring an approval back that no longer has its file.
 */
function takeBack(house: House, id: string, reason: string, caller: Caller): { readonly id: string } {
  const { db } = house.board();
  const desk = house.desk(caller);
  const { queries } = desk;
  const signature = queries.signatures.require(id);
  const message = sentAlready(desk, signature);
  if (message !== null) fail('rule.broken', { rule: 'approval.sent', message });
  const { meetingId, agendaItemId } = signature;
  const issuedIds = issuedBy(desk, signature);
  house.seal();
  db.history.unrecorded(() =>
    db.transact(() => {
      for (const frozenId of issuedIds) {
        queries.revocations.insert({ id: desk.newId(), frozenId, reason, author: desk.author, createdAt: desk.now });
      }
      for (const each of queries.notices.of(meetingId)) {
        if (each.agendaItemId === agendaItemId) queries.notices.remove(each.id);
      }
      queries.signatures.remove(id);
    }),
  );
  house.emit({ topic: 'board', file: fileOf(house.board()) });
  return { id };
}

/** Ends a correction of what is not approved, of another time, or without its words. */
function mustBeCorrection(desk: Desk, fields: Omit<Correction, 'id'>): void {
  const approvedOn = approvalDays(desk.queries)(fields.agendaItemId);
  if (approvedOn === null) {
    const message = 'Paragrafen är inte justerad och ändras i protokollet.';
    fail('rule.broken', { rule: 'correction.approved', message });
  }
  mustHaveCome(fields.madeOn, desk.today, 'Dagen för rättelsen');
  if (fields.madeOn < approvedOn) {
    const message = 'Dagen för rättelsen ligger före justeringen. Välj justeringens dag eller en senare dag.';
    fail('rule.broken', { rule: 'correction.date', message });
  }
  if ([fields.madeBy, fields.stands, fields.should, fields.reason].some((each) => each.trim() === '')) {
    const message = 'Ange vem som rättar, vad som står, vad det ska vara och varför.';
    fail('rule.broken', { rule: 'correction.words', message });
  }
}

/** An appeal as it was written; ends the change where its § is not approved, or it came on a day that cannot be. */
function mustBeAppeal(desk: Desk, row: Appeal): Appeal {
  const approvedOn = approvalDays(desk.queries)(row.agendaItemId);
  if (approvedOn === null) {
    const message = 'Ett beslut överklagas först när paragrafen är justerad.';
    fail('rule.broken', { rule: 'appeal.approved', message });
  }
  mustHaveCome(row.receivedOn, desk.today, 'Dagen då överklagandet kom in');
  if (row.receivedOn < approvedOn) {
    const message = 'Dagen då överklagandet kom in ligger före justeringen. Välj justeringens dag eller en senare dag.';
    fail('rule.broken', { rule: 'appeal.date', message });
  }
  return row;
}

const appeals = entityHandlers('appeal', appeal, (queries) => queries.appeals, 'agendaItemId');

export const approvalHandlers: Handlers<typeof approvalCommands> = {
  'approval.get': ({ queries }, { meetingId }) => aftermathOf(queries, queries.meetings.require(meetingId).id),
  'signature.add': sign,
  'signature.takeBack': (house, { id, reason }, caller) => takeBack(house, id, reason, caller),
  'correction.create': (desk, fields) => {
    const { queries } = desk;
    mustBeCorrection(desk, fields);
    const row = queries.corrections.insert({ ...fields, id: desk.newId() });
    freeze(desk, {
      kind: 'correction',
      subjectId: row.agendaItemId,
      formatVersion: 1,
      value: row,
      documents: [],
      locks: [{ table: 'correction', id: row.id }],
    });
    return row;
  },
  'issued.deliver': async (house, { id }, caller) => {
    const files = issued(house.desk(caller), id);
    const [name = ''] = files.map((each) => each.fileName.replace(/\.\w+$/, ''));
    return { files: await deliverTogether(house, files, name) };
  },
  ...appeals,
  'appeal.create': (desk, fields) => mustBeAppeal(desk, appeals['appeal.create'](desk, fields)),
  'appeal.update': (desk, input) => mustBeAppeal(desk, appeals['appeal.update'](desk, input)),
  ...noticeHandlers,
};
