import type { CompositionNote, DatedNote } from '../../shared/people/rules.ts';
import { listed, longDate } from '../../shared/swedish.ts';

const count = (number: number, one: string, many: string) =>
  `${number === 0 ? 'ingen' : number === 1 ? 'en' : number} ${number > 1 ? many : one}`;

function what(note: CompositionNote): string {
  switch (note.code) {
    case 'chairs':
      return `${listed(note.names)} är ordförande samtidigt.`;
    case 'substitutes': {
      const { municipality, members, substitutes } = note;
      const numbers = `${count(members, 'ledamot', 'ledamöter')} och ${count(substitutes, 'ersättare', 'ersättare')}`;
      const rule = members === substitutes ? 'minst en av varje' : 'lika många, och minst en av varje';
      return `${municipality} har ${numbers}; kommunallagen 9\u00a0kap. 24\u00a0§ vill ha ${rule}.`;
    }
    case 'twice':
      return `${note.name} har två uppdrag på samma gång.`;
  }
}

/** What does not fit, as a sentence; with its day where that is not the shown one. */
export function noteText(note: DatedNote, shown: string): string {
  return note.from === shown ? what(note) : `Från ${longDate(note.from)}: ${what(note)}`;
}

/** A period as `2026-01-01 – 2026-12-31`, or `från 2026-01-01` while it is open. */
export function periodText({ fromDate, toDate }: { fromDate: string | null; toDate: string | null }): string {
  if (fromDate === null) return toDate === null ? 'tills vidare' : `till ${toDate}`;
  return toDate === null ? `från ${fromDate}` : `${fromDate} – ${toDate}`;
}
