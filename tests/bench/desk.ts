import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/main/app.ts';
import type { Desktop } from '../../src/main/host.ts';
import type { Call } from '../../src/shared/api.ts';
import type { CommandInput, CommandName, CommandOutput } from '../../src/shared/commands.ts';
import type { Reply } from '../../src/shared/errors.ts';

/** Runs something in a folder on the disk that is gone afterwards. */
export async function inFolder<R>(run: (folder: string) => Promise<R>): Promise<R> {
  const folder = mkdtempSync(join(tmpdir(), 'klubba-bench-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const nothing = () => Promise.reject(new Error('the bench hands nothing over'));

/** The real app with a board of its folder, a clock that is moved by hand and nobody to ask. */
export function benchDesk(folder: string, deliver: Desktop['deliver'] = nothing) {
  let now = Date.parse('2026-11-23T09:00:00.000Z');
  const desktop = {
    folders: true,
    chooseBoard: async () => null,
    chooseNewFile: async (name: string) => join(folder, name),
    deliver,
    open: nothing,
    show: async () => false,
    showProjector: async () => false,
  };
  const files = { data: join(folder, 'data'), resources: join(import.meta.dirname, '..', '..', 'resources') };
  const app = createApp({ files, clock: { now: () => new Date(now) }, desktop });
  const reply: Call = async (command, input) =>
    (await app.invoke(command, input, { id: 'bench', author: 'Asta Berg' })) as Reply<CommandOutput<typeof command>>;
  return {
    app,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    async call<N extends CommandName>(command: N, input: CommandInput<N>): Promise<CommandOutput<N>> {
      const answer = await reply(command, input);
      if (!answer.ok) throw new Error(`${command}: ${JSON.stringify(answer.error)}`);
      return answer.value;
    },
    async open(path: string): Promise<void> {
      const answer = await app.openPath(path);
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    },
    /** Waits for what runs beside the opening: the check of the file and the backup of the day. */
    async settled(): Promise<void> {
      await this.call('board.check', {});
      await this.call('board.check', {});
    },
  };
}

export type BenchDesk = ReturnType<typeof benchDesk>;
