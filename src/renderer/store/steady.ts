import type { Reply } from '../../shared/errors.ts';

const writingVerbs = new Set(
  `create update move remove copy add set setLogo setPreparers setRecipients undo redo setStatus decide withdraw
    change leave arrive callIn vote voteRest suggest fill bringBack`.split(/\s+/),
);
const steadyReadings = new Set([
  'board.get',
  'meeting.get',
  'meeting.list',
  'followUp.get',
  'followUp.year',
  'riskAnalysis.get',
  'riskAnalysis.list',
]);
const patience = 20;

type Invoke = (command: string, input: unknown) => Promise<Reply<unknown>>;

/**
 * A reading that overlapped one of our own writes may be older than that write's reply: it is read again,
 * so that what one sees never goes backwards.
 */
export function steadily(invoke: Invoke): Invoke {
  let started = 0;
  let open = 0;
  let waiting: (() => void)[] = [];

  const idle = () => (open === 0 ? Promise.resolve() : new Promise<void>((done) => waiting.push(done)));

  const write: Invoke = async (command, input) => {
    started += 1;
    open += 1;
    try {
      return await invoke(command, input);
    } finally {
      open -= 1;
      if (open === 0) {
        const all = waiting;
        waiting = [];
        for (const each of all) each();
      }
    }
  };

  const read = async (command: string, input: unknown, tries: number): Promise<Reply<unknown>> => {
    await idle();
    const before = started;
    const reply = await invoke(command, input);
    return started === before || tries >= patience ? reply : read(command, input, tries + 1);
  };

  return (command, input) => {
    if (steadyReadings.has(command)) return read(command, input, 0);
    return writingVerbs.has(command.split('.')[1] ?? '') ? write(command, input) : invoke(command, input);
  };
}
