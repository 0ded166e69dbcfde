import { type RefObject, Suspense, useEffect, useRef } from 'react';
import { UnderwayNotice } from '../minutes/underway-notice.tsx';
import { useStore } from '../store/use-store.ts';
import { Navigation } from './navigation.tsx';
import { meetingModeScreen, type Screen, screens } from './screens.ts';
import { TopBar } from './top-bar.tsx';

/** The frame around every screen of an open board. */
export function Shell({ name, shortName }: { name: string; shortName: string }) {
  const path = useStore((state) => state.route.screen);
  const mode = path === meetingModeScreen.path;
  const screen = mode ? meetingModeScreen : (screens.find((each) => each.path === path) ?? screens[0]);
  const main = useRef<HTMLElement>(null);
  const settled = useRef(screen?.id);
  useEffect(() => {
    document.title = `${screen ? `${screen.title} – ` : ''}${shortName || name} – Klubba`;
  }, [screen, name, shortName]);
  return (
    <div className={mode ? 'shell shell-mode' : 'shell'}>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        Till innehållet
      </button>
      <TopBar name={name} />
      {mode ? null : <Navigation current={screen} />}
      <main className="main" id="main" ref={main} tabIndex={-1}>
        <UnderwayNotice />
        <Suspense>{screen ? <Visited screen={screen} settled={settled} key={screen.id} /> : null}</Suspense>
      </main>
    </div>
  );
}

/** Moves focus to the screen's heading when it has come in another one's place. */
function Visited({ screen, settled }: { screen: Screen; settled: RefObject<string | undefined> }) {
  useEffect(() => {
    if (settled.current === screen.id) return;
    settled.current = screen.id;
    // A screen that was opened at one of its parts has put the focus there itself.
    const here = document.activeElement;
    const main = document.getElementById('main');
    if (here !== main && main?.contains(here)) return;
    const title = document.querySelector<HTMLElement>('[data-screen-title]');
    (title ?? main)?.focus();
  }, [screen, settled]);
  const Content = screen.component;
  return <Content />;
}
