import type { Tools } from './state.ts';

/** Which of the shell's own dialogs is open. */
export type Panel = 'palette' | 'shortcuts' | 'newBoard' | null;

export interface ShellSlice {
  readonly panel: Panel;
  /** The host does not answer. */
  readonly away: boolean;
  readonly show: (panel: Panel) => void;
  /** Opens a board: through the host's dialog, or where it has none through a file that the person chooses here. */
  readonly openBoard: () => Promise<void>;
}

/** Lets the person choose a file; null when she changed her mind. */
export type ChooseFile = (accept: string) => Promise<unknown>;

export function shellSlice({ state, set }: Tools<ShellSlice>, chooseFile: ChooseFile): ShellSlice {
  return {
    panel: null,
    away: false,
    show: (panel) => set({ panel }),
    async openBoard() {
      const { host, board, offer } = state();
      if (host === 'electron') return board.open();
      const file = await chooseFile('.klubba');
      if (file !== null) await board.open(await offer(file));
    },
  };
}
