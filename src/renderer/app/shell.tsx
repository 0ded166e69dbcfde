import { Suspense, useEffect, useRef } from 'react';
import { useStore } from '../store/use-store.ts';
import { Navigation } from './navigation.tsx';
import { type Screen, screens } from './screens.ts';
import { TopBar } from './top-bar.tsx';

/** The frame around every screen of an open board. */
export function Shell({ name, shortName }: { name: string; shortName: string }) {
  const path = useStore((state) => state.route.screen);
  const screen = screens.find((each) => each.path === path) ?? screens[0];
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${screen ? `${screen.title} – ` : ''}${shortName || name} – Klubba`;
  }, [screen, name, shortName]);
  return (
    <div className="shell">
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        Till innehållet
      </button>
      <TopBar name={name} />
      <Navigation current={screen} />
      <main className="main" id="main" ref={main} tabIndex={-1}>
        <Suspense>{screen ? <Visited screen={screen} key={screen.id} /> : null}</Suspense>
      </main>
    </div>
  );
}

let visited: string | null = null;

/** Moves focus to the screen's heading when it has come after another one. */
function Visited({ screen }: { screen: Screen }) {
  useEffect(() => {
    if (visited !== null && visited !== screen.id) {
      const title = document.querySelector<HTMLElement>('[data-screen-title]');
      (title ?? document.getElementById('main'))?.focus();
    }
    visited = screen.id;
  }, [screen]);
  const Content = screen.component;
  return <Content />;
}
