import { lazy, Suspense, useEffect } from 'react';
import { projectorPath } from '../minutes/place.ts';
import { ErrorScreen } from '../start/error-screen.tsx';
import { NewBoard } from '../start/new-board.tsx';
import { StartScreen } from '../start/start-screen.tsx';
import { useStore } from '../store/use-store.ts';
import { Shell } from './shell.tsx';
import { Toasts } from './toasts.tsx';
import './app.css';

const loadPalette = () => import('./palette.tsx');
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const Projector = lazy(async () => ({ default: (await import('../minutes/projector-screen.tsx')).ProjectorScreen }));
const SendDialog = lazy(async () => ({ default: (await import('../review/send-dialog.tsx')).SendDialog }));
const ReadDialog = lazy(async () => ({ default: (await import('../review/read-dialog.tsx')).ReadDialog }));
const AnswerPanel = lazy(async () => ({ default: (await import('../review/answer-panel.tsx')).AnswerPanel }));
const RiskImport = lazy(async () => ({ default: (await import('../risk-import/risk-import.tsx')).RiskImport }));
const Shortcuts = lazy(async () => ({ default: (await import('./shortcuts.tsx')).Shortcuts }));

/** What is on the screen: the open board, the start, or why a board could not be opened. */
export function App() {
  const panel = useStore((state) => state.shell.panel);
  const readFiles = useStore((state) => state.review.readFiles !== null);
  const answers = useStore((state) => state.review.panel !== null);
  const projects = useStore((state) => state.route.screen === projectorPath);
  useEffect(() => {
    // There before it is asked for, so that the first letters typed after Ctrl K are not lost.
    // One that could not be had now is asked for again when it is wanted, and then the failure shows.
    const idle = requestIdleCallback(() => void loadPalette().catch(() => null));
    return () => cancelIdleCallback(idle);
  }, []);
  if (projects) {
    return (
      <Suspense>
        <Projector />
      </Suspense>
    );
  }
  return (
    <>
      <Place />
      <NewBoard />
      <Suspense>
        {panel === 'palette' ? <Palette /> : null}
        {panel === 'shortcuts' ? <Shortcuts /> : null}
        {panel === 'riskImport' ? <RiskImport /> : null}
        {panel === 'sendReview' ? <SendDialog /> : null}
        {readFiles ? <ReadDialog /> : null}
        {answers ? <AnswerPanel /> : null}
      </Suspense>
      <Toasts />
    </>
  );
}

function Place() {
  const phase = useStore((state) => state.board.phase);
  const failure = useStore((state) => state.board.failure);
  const detail = useStore((state) => state.board.detail);
  if (failure) return <ErrorScreen failure={failure} />;
  if (phase === 'open' && detail) return <Shell name={detail.board.name} shortName={detail.board.shortName} />;
  // Nothing is shown for the moment it takes to know; what flashes by is not read.
  return phase === 'starting' ? null : <StartScreen />;
}
