/** Which parts of the state are read from which tables. */
export type Part = 'board' | 'meeting';

/** Tables (snake_case) by the parts that show them; a table not named here reloads everything. */
export const partsOfTable: Readonly<Record<string, readonly Part[]>> = {
  board: ['board'],
  municipality: ['board'],
  person: ['board'],
  assignment: ['board'],
  officer: ['board'],
  recipient: ['board'],
  matter: ['board'],
  template_item: ['board'],
  meeting: ['meeting'],
  attendance: ['meeting'],
  participant: ['meeting'],
  approver: ['meeting'],
  agenda_item: ['meeting'],
  preparer: ['meeting'],
  item_recipient: ['meeting'],
  attachment: ['meeting'],
};

export const allParts: readonly Part[] = ['board', 'meeting'];

export interface Reloader {
  readonly changed: (tables: readonly string[]) => void;
  readonly all: () => void;
  /** Waits until everything asked for has been read. */
  readonly settled: () => Promise<void>;
}

/** Reads what changed, once for each burst of messages, never twice at a time. */
export function createReloader(read: (part: Part) => Promise<void>): Reloader {
  const wanted = new Set<Part>();
  let underWay: Promise<void> | null = null;

  const work = async () => {
    // A breath, so that messages that come together are read together.
    await Promise.resolve();
    while (wanted.size > 0) {
      const parts = [...wanted];
      wanted.clear();
      await Promise.all(parts.map(read));
    }
  };
  const start = () => {
    underWay ??= work().finally(() => {
      underWay = null;
      if (wanted.size > 0) start();
    });
  };
  const want = (parts: readonly Part[]) => {
    for (const part of parts) wanted.add(part);
    start();
  };
  return {
    changed: (tables) => want(tables.flatMap((table) => partsOfTable[table] ?? allParts)),
    all: () => want(allParts),
    settled: async () => {
      while (underWay) await underWay;
    },
  };
}
