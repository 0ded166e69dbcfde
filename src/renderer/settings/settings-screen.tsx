import { type ComponentType, lazy, Suspense } from 'react';
import { ChangeList } from '../history/change-list.tsx';
import { ScreenTitle } from '../parts/section.tsx';
import { Split } from '../parts/split.tsx';
import { hashOf } from '../store/route.ts';
import { useStore } from '../store/use-store.ts';
import { Copies } from './copies.tsx';
import { OpenFile } from './open-file.tsx';
import { Purge } from './purge.tsx';
import { ThisMachine } from './this-machine.tsx';
import './settings.css';

const BoardSettings = lazy(async () => ({ default: (await import('../board/board-settings.tsx')).BoardSettings }));

interface Page {
  readonly path: string;
  readonly title: string;
  readonly content: ComponentType;
}

const pages: readonly Page[] = [
  { path: 'namnd', title: 'Nämnden', content: BoardSettings },
  { path: 'dator', title: 'Den här datorn', content: ThisMachine },
  { path: 'andringar', title: 'Ändringar', content: () => <ChangeList title="Alla ändringar" /> },
  { path: 'kopior', title: 'Filen och kopior', content: Copies },
  { path: 'oppen', title: 'Öppen fil', content: OpenFile },
  { path: 'rensa', title: 'Ta bort text för gott', content: Purge },
];

export function SettingsScreen() {
  const [path] = useStore((state) => state.route.parts);
  const page = pages.find((each) => each.path === path) ?? pages[0];
  const Content = page?.content;
  return (
    <>
      <ScreenTitle>Inställningar</ScreenTitle>
      <Split
        listLabel="Delar av inställningarna"
        list={
          <ul className="settings-pages">
            {pages.map((each) => (
              <li key={each.path}>
                <a href={hashOf('installningar', each.path)} aria-current={each === page ? 'page' : undefined}>
                  {each.title}
                </a>
              </li>
            ))}
          </ul>
        }
      >
        <Suspense>{Content ? <Content /> : null}</Suspense>
      </Split>
    </>
  );
}
