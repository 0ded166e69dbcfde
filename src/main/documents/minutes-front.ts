import type { Minutes, MinutesSigner } from '../../shared/minutes/minutes.ts';
import { capitalized, clockText, dayAndDate } from '../../shared/swedish.ts';
import { type Block, documentType, heading } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { draftRemark, draftTitle } from './parts/not-approved.ts';
import { type SignatureLine, signatureTable } from './parts/signature.ts';
import { type Fact, fact, factTable } from './parts/table.ts';

/** Where and when a meeting was held, a line each, with its adjournments. */
export function placeAndTime({ meeting }: Minutes): readonly string[] {
  const { date, place, startTime, endTime, adjournments } = meeting;
  return [
    place,
    `${capitalized(dayAndDate(date))}, ${clockText(startTime, endTime)}`,
    ...adjournments.map((each) => `Ajournering ${each}`),
  ];
}

function facts(minutes: Minutes): readonly Fact[] {
  const { approvalDate } = minutes;
  return [
    fact('Organ', minutes.letterhead.organ),
    fact('Plats och tid', ...placeAndTime(minutes)),
    fact('Beslutande', ...minutes.members),
    fact('Tjänstgörande ersättare', ...minutes.servingSubstitutes),
    fact('Ej tjänstgörande ersättare', ...minutes.otherSubstitutes),
    fact('Ej tjänstgörande ledamöter', ...minutes.otherMembers),
    fact('Frånvarande', ...minutes.absent),
    fact('Övriga deltagande', ...minutes.participants),
    fact('Utses att justera', ...minutes.approvers),
    fact(
      'Justeringens tid och plats',
      approvalDate === null ? '' : capitalized(dayAndDate(approvalDate)),
      minutes.approvalPlace,
    ),
    fact('Paragrafer', minutes.span),
  ];
}

const roles: Readonly<Record<MinutesSigner['role'], string>> = {
  secretary: 'Sekreterare',
  chair: 'Ordförande',
  approver: 'Justerare',
};

/** A line to sign on: what is typed instead of a hand that signed electronically, or the date below one that did not. */
function signatureLine({ role, name, paragraphs, method, signedOn }: MinutesSigner): SignatureLine {
  const line = { role: roles[role], name, paragraphs };
  if (method === 'electronic') {
    return { ...line, typed: { text: `Elektronisk underskrift ${signedOn}`.trim(), instead: true } };
  }
  return signedOn === '' ? line : { ...line, typed: { text: `Underskrift ${signedOn}`, instead: false } };
}

/** The first page of the minutes: the meeting, who took part, and the lines to sign on. */
export function frontBlocks(draft: Draft, minutes: Minutes, type: string, unapproved: boolean): readonly Block[] {
  const lines = minutes.signers.map(signatureLine);
  return [
    documentType(draftTitle(type, unapproved), false),
    heading(draft, 1, `Sammanträde ${dayAndDate(minutes.meeting.date)}`),
    ...draftRemark(unapproved),
    factTable(facts(minutes), 'Sammanträdet och dess deltagare'),
    ...(lines.length === 0 ? [] : [heading(draft, 2, 'Underskrifter'), signatureTable(lines)]),
  ];
}
