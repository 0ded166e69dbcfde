import { useEffect, useRef } from 'react';
import type { ErrorCode, Failure } from '../../shared/errors.ts';
import { Button } from '../parts/button.tsx';
import type { State } from '../store/state.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { words } from '../store/words.ts';
import { Rescues } from './rescues.tsx';
import './start.css';

interface Way {
  readonly label: string;
  readonly go: (state: State) => void;
}

const openAnother: Way = { label: 'Öppna en annan nämnd', go: (state) => void state.shell.openBoard() };
const createNew: Way = { label: 'Ny nämnd', go: (state) => state.shell.show('newBoard') };

/** The ways out that each failure has, besides going back. */
const ways: Partial<Record<ErrorCode, readonly Way[]>> = {
  'board.locked': [openAnother],
  'board.newer': [openAnother],
  'board.corrupt': [openAnother],
  'board.readOnly': [openAnother],
  'board.full': [openAnother],
  'board.notBoard': [openAnother, createNew],
  'board.missing': [openAnother],
  'board.exists': [openAnother, createNew],
};

/** Why a board could not be opened: what happened, what to do, and the ways out. */
export function ErrorScreen({ failure }: { failure: Failure }) {
  const store = useStoreApi();
  const dismiss = useStore((state) => state.board.dismissFailure);
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading is told again for every new failure
  useEffect(() => title.current?.focus(), [failure]);
  const text = words(failure);
  return (
    <main className="error" id="main">
      <h1 ref={title} tabIndex={-1}>
        {text.title}
      </h1>
      <p>{text.help}</p>
      <div className="error-ways">
        <Button kind="primary" onPress={dismiss}>
          Tillbaka
        </Button>
        {(ways[failure.code] ?? []).map((way) => (
          <Button key={way.label} onPress={() => way.go(store.getState())}>
            {way.label}
          </Button>
        ))}
      </div>
      {failure.code === 'board.corrupt' || failure.code === 'board.notBoard' ? (
        <Rescues name={failure.data.name} />
      ) : null}
    </main>
  );
}
