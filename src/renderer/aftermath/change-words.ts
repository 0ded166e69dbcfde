import type { SummonsChange, SummonsItem } from '../../shared/meeting/summons-changes.ts';
import { capitalized, clockText, dayAndDate, listed } from '../../shared/swedish.ts';

type Field = Exclude<keyof SummonsItem, 'id'>;

const fieldNames: Readonly<Record<Field, string>> = {
  title: 'rubrik',
  registryNumber: 'diarienummer',
  presenter: 'föredragande',
  proposal: 'förslag till beslut',
  background: 'ärendebeskrivning',
  attachments: 'beslutsunderlag',
};

type MeetingField = Extract<SummonsChange, { code: 'meeting' }>['field'];

const meetingTexts: Readonly<Record<MeetingField, string>> = {
  date: 'Datumet ändrat',
  startTime: 'Tiden ändrad',
  place: 'Platsen ändrad',
  link: 'Länken till videomötet ändrad',
};

function meetingValue(field: MeetingField, value: string): string {
  if (value === '') return 'inget';
  switch (field) {
    case 'date':
      return dayAndDate(value);
    case 'startTime':
      return clockText(value);
    case 'place':
    case 'link':
      return value;
  }
}

const named = (title: string) => title || 'Ärende utan rubrik';

/** What was changed since the summons was sent, as a sentence. */
export function summonsChangeText(change: SummonsChange): string {
  switch (change.code) {
    case 'meeting': {
      const { field, before, now } = change;
      return `${meetingTexts[field]} från ${meetingValue(field, before)} till ${meetingValue(field, now)}`;
    }
    case 'called': {
      const added = change.added.length === 0 ? '' : `kallas nu: ${listed(change.added)}`;
      const gone = change.gone.length === 0 ? '' : `kallas inte längre: ${listed(change.gone)}`;
      return capitalized([added, gone].filter((each) => each !== '').join('; '));
    }
    case 'added':
      return `${named(change.title)}: tillagt`;
    case 'removed':
      return `${named(change.title)}: struket`;
    case 'moved':
      return `${named(change.title)}: flyttat från plats ${change.before} till ${change.now}`;
    case 'changed':
      return `${named(change.title)}: ändrat ${listed(change.fields.map((each) => fieldNames[each]))}`;
  }
}
