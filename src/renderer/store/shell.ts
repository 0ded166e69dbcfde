import type { Tools } from './state.ts';

/** Which of the shell's own dialogs is open. */
export type Panel =
  | 'palette'
  | 'shortcuts'
  | 'newBoard'
  | 'endMeeting'
  | 'presiding'
  | 'riskImport'
  | 'sendReview'
  | null;

export interface ShellSlice {
  readonly panel: Panel;
  /** The host does not answer. */
  readonly away: boolean;
  readonly show: (panel: Panel) => void;
  /** Opens a board: through the host's dialog, or where it has none through a file that the person chooses here. */
  readonly openBoard: () => Promise<void>;
  /** Opens a board that was dropped or chosen here. */
  readonly openFile: (file: { readonly name: string }) => Promise<void>;
}

/** Lets the person choose a file; null when she changed her mind. */
export type ChooseFile = (accept: string) => Promise<{ readonly name: string } | null>;

export function shellSlice({ state, set }: Tools<ShellSlice>, chooseFile: ChooseFile): ShellSlice {
  const openFile = async (file: { readonly name: string }) => {
    const { board, offer, notices } = state();
    let token: string;
    try {
      token = await offer(file);
    } catch {
      // Whatever stopped it, the person can only try another way.
      notices.show({
        tone: 'danger',
        text: `”${file.name}” kunde inte läsas.`,
        help: 'Kontrollera att filen finns kvar, och att Klubba svarar.',
      });
      return;
    }
    await board.open(token);
  };
  return {
    panel: null,
    away: false,
    show: (panel) => set({ panel }),
    openFile,
    async openBoard() {
      if (state().host === 'electron') return state().board.open();
      const file = await chooseFile('.klubba');
      if (file !== null) await openFile(file);
    },
  };
}
