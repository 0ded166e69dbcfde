import type { CommandInput } from '../../shared/commands.ts';
import type { Failure } from '../../shared/errors.ts';
import { followUpPath } from '../control-plan/place.ts';
import type { Store } from '../store/store.ts';

/** What is written: risks, texts of periods, or both. */
export interface Job {
  readonly risks: CommandInput<'riskImport.apply'> | null;
  readonly followUp: CommandInput<'riskImport.applyFollowUp'> | null;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Undoes as many steps as were made, unless something has been done since. */
async function takeBack(store: Store, steps: number, offered: Promise<number | null>): Promise<void> {
  const { history, notices } = store.getState();
  const [step, last] = await Promise.all([offered, history.last()]);
  if (step === null || step !== last) {
    notices.show({
      tone: 'info',
      text: 'Annat har ändrats sedan dess.',
      help: 'Ångra de senare ändringarna först, med Ctrl Z utanför texten.',
    });
    return;
  }
  for (let left = steps; left > 0; left -= 1) await store.getState().history.undo();
}

/** Writes what was read and goes to it; answers why not, where it could not be. */
export async function applyImport(store: Store, { risks, followUp }: Job): Promise<Failure | null> {
  const { call, drafts, notices, route } = store.getState();
  await drafts.flush();
  const said: string[] = [];
  let steps = 0;
  let help = '';
  const tell = () => {
    const { history } = store.getState();
    const made = steps;
    const last = history.last();
    const action = { label: 'Ångra', run: () => void takeBack(store, made, last) };
    notices.show({
      tone: help === '' ? 'ok' : 'warn',
      text: `Inläst: ${said.join(', ')}.`,
      ...(help === '' ? {} : { help }),
      ...(made === 0 ? {} : { action }),
    });
  };
  if (risks !== null) {
    const reply = await call('riskImport.apply', risks);
    if (!reply.ok) return reply.error;
    steps += 1;
    said.push(`${counted(risks.risks.risks.length, 'risk', 'risker')} för ${risks.year}`);
    route.go('riskanalys', reply.value.id);
  }
  if (followUp !== null) {
    const before = await store.getState().history.last();
    const reply = await call('riskImport.applyFollowUp', followUp);
    if (!reply.ok) {
      if (steps > 0) tell();
      return reply.error;
    }
    const { written, remarks, unplaced } = reply.value;
    // Texts that stand there already are no step.
    if ((await store.getState().history.last()) !== before) steps += 1;
    said.push(counted(written, 'text i uppföljningen', 'texter i uppföljningen'));
    if (unplaced.length > 0) help = `Finns inte i planen, och lästes inte in: ${unplaced.join(', ')}.`;
    if (remarks > 0) said.push(counted(remarks, 'anmärkning', 'anmärkningar'));
    const [period] = followUp.periodKeys;
    if (risks === null && period !== undefined) route.go(followUpPath, String(followUp.year), period);
  }
  tell();
  return null;
}
