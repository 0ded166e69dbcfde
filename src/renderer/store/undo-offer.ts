import type { State } from './state.ts';

type Offered = Pick<State, 'history' | 'notices'>;

/** Says what was done last, with the way back. */
export function offerUndo({ history, notices }: Offered, text: string, help?: string): void {
  const step = history.last();
  notices.show({
    tone: 'info',
    text,
    ...(help === undefined ? {} : { help }),
    action: { label: 'Ångra', run: () => void takeBack({ history, notices }, step) },
  });
}

/** Only the step itself: something done since must not be what is undone. */
async function takeBack({ history, notices }: Offered, offered: Promise<number | null>): Promise<void> {
  const [step, last] = await Promise.all([offered, history.last()]);
  if (step !== null && step === last) return history.undo();
  notices.show({
    tone: 'info',
    text: 'Annat har ändrats sedan dess.',
    help: 'Ångra de senare ändringarna först, med Ctrl Z utanför texten.',
  });
}
