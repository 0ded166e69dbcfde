/** The version of the frozen form of `SummonsValue`. */
export const summonsFormat = 2;

/** An item as it stood in the summons that was sent. */
export interface SummonsItem {
  readonly id: string;
  readonly title: string;
  readonly registryNumber: string;
  readonly presenter: string;
  /**
   * The words of the proposal and of the background, and the attachments as `title, date, hash`; in the first format one
   * that is made here has no hash.
   */
  readonly proposal: string;
  readonly background: string;
  readonly attachments: readonly string[];
}

/** What was sent with a summons, as one plain value. */
export interface SummonsValue {
  readonly format: 1 | typeof summonsFormat;
  readonly date: string;
  readonly startTime: string;
  readonly place: string;
  readonly link: string;
  readonly summonsDate: string;
  readonly called: readonly string[];
  readonly items: readonly SummonsItem[];
}

/** What differs from the summons that was sent. */
export type SummonsChange =
  | {
      readonly code: 'meeting';
      readonly field: 'date' | 'startTime' | 'place' | 'link';
      readonly before: string;
      readonly now: string;
    }
  | { readonly code: 'called'; readonly added: readonly string[]; readonly gone: readonly string[] }
  | { readonly code: 'added' | 'removed'; readonly itemId: string; readonly title: string }
  | {
      readonly code: 'moved';
      readonly itemId: string;
      readonly title: string;
      readonly before: number;
      readonly now: number;
    }
  | {
      readonly code: 'changed';
      readonly itemId: string;
      readonly title: string;
      readonly fields: readonly Field[];
    };

const meetingFields = ['date', 'startTime', 'place', 'link'] as const;
const itemFields = ['title', 'registryNumber', 'presenter', 'proposal', 'background', 'attachments'] as const;

type Field = (typeof itemFields)[number];

const same = (a: string | readonly string[], b: string | readonly string[]) => JSON.stringify(a) === JSON.stringify(b);

/** Whether a field says the same; what the first format does not tell of an attachment is no change. */
function sameField({ format }: SummonsValue, field: Field, sent: SummonsItem, now: SummonsItem): boolean {
  if (format !== 1 || field !== 'attachments') return same(sent[field], now[field]);
  const known = now.attachments.map((each, at) => {
    const before = sent.attachments[at] ?? '';
    return before.endsWith(', ') && each.startsWith(before) ? before : each;
  });
  return same(sent.attachments, known);
}

/** The most values that stand in rising order as they are: of an order that was changed, what was not moved. */
function unmoved(order: readonly number[]): ReadonlySet<number> {
  const best: (readonly number[])[] = [];
  for (const [index, value] of order.entries()) {
    const before = order.slice(0, index).flatMap((each, at) => (each < value ? [best[at] ?? []] : []));
    best.push([...before.reduce((most, each) => (each.length > most.length ? each : most), []), value]);
  }
  return new Set(best.reduce((most, each) => (each.length > most.length ? each : most), []));
}

function moves(sent: SummonsValue, now: SummonsValue): readonly SummonsChange[] {
  // Compared among the items of both: one that came or went moves no other.
  const before = sent.items.filter((each) => now.items.some((one) => one.id === each.id)).map((each) => each.id);
  const after = now.items.filter((each) => before.includes(each.id));
  const stayed = unmoved(after.map((each) => before.indexOf(each.id)));
  return after.flatMap(({ id, title }, index): SummonsChange[] => {
    const old = before.indexOf(id);
    return stayed.has(old) ? [] : [{ code: 'moved', itemId: id, title, before: old + 1, now: index + 1 }];
  });
}

/** What has changed between a summons that was sent and what it would say now, in the order of the document. */
export function summonsChanges(sent: SummonsValue, now: SummonsValue): readonly SummonsChange[] {
  const ofMeeting = meetingFields
    .filter((field) => sent[field] !== now[field])
    .map((field): SummonsChange => ({ code: 'meeting', field, before: sent[field], now: now[field] }));
  const added = now.called.filter((each) => !sent.called.includes(each));
  const gone = sent.called.filter((each) => !now.called.includes(each));
  const ofItems = now.items.flatMap((each): SummonsChange[] => {
    const old = sent.items.find((one) => one.id === each.id);
    if (!old) return [{ code: 'added', itemId: each.id, title: each.title }];
    const fields = itemFields.filter((field) => !sameField(sent, field, old, each));
    return fields.length === 0 ? [] : [{ code: 'changed', itemId: each.id, title: each.title, fields }];
  });
  const removed = sent.items
    .filter((each) => !now.items.some((one) => one.id === each.id))
    .map(({ id, title }): SummonsChange => ({ code: 'removed', itemId: id, title }));
  const called: readonly SummonsChange[] = added.length + gone.length === 0 ? [] : [{ code: 'called', added, gone }];
  return [...ofMeeting, ...called, ...ofItems, ...removed, ...moves(sent, now)];
}
