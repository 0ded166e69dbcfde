import { FilePlus2, FolderOpen, GraduationCap, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { dayOf } from '../app/moment.ts';
import { UserNameForm } from '../app/top-bar.tsx';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Section } from '../parts/section.tsx';
import { useStore } from '../store/use-store.ts';
import './start.css';

/** No board is open: the recent ones, and the three ways to one. */
export function StartScreen() {
  const board = useStore((state) => state.board);
  const shell = useStore((state) => state.shell);
  const profile = useStore((state) => state.profile);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = 'Klubba';
    title.current?.focus();
  }, []);
  return (
    <main className="start" id="main">
      <header className="start-head">
        <h1 ref={title} tabIndex={-1}>
          Klubba
        </h1>
        <p className="soft">Nämndens skrivbord: kallelse, tjänsteskrivelser och protokoll. Varje nämnd är en fil.</p>
      </header>
      <div className="start-ways">
        <Button kind="primary" icon={<FolderOpen aria-hidden />} onPress={() => void shell.openBoard()}>
          Öppna nämnd
        </Button>
        <Button icon={<FilePlus2 aria-hidden />} onPress={() => shell.show('newBoard')}>
          Ny nämnd
        </Button>
        <Button icon={<GraduationCap aria-hidden />} onPress={() => void board.example()}>
          Öppna exemplet
        </Button>
      </div>
      <Section title="Senast öppnade">
        {board.recent.length === 0 ? (
          <p className="soft">
            Här kommer de nämnder som har varit öppna. Öppna exemplet för att se hur en färdig nämnd ser ut, eller släpp
            en .klubba-fil var som helst i fönstret.
          </p>
        ) : (
          <ul className="recent">
            {board.recent.map((each) => (
              <li key={each.token}>
                <button type="button" className="recent-open" onClick={() => void board.open(each.token)}>
                  <span className="recent-name">{each.name}</span>
                  <span className="soft">
                    {each.folder} · öppnad {dayOf(each.openedAt)}
                  </span>
                </button>
                <IconButton
                  small
                  icon={<X aria-hidden />}
                  label={`Ta bort ${each.name} från listan`}
                  onPress={() => void board.forget(each.token)}
                />
              </li>
            ))}
          </ul>
        )}
      </Section>
      {profile.loaded && profile.value.userName === '' ? (
        <div className="start-who">
          <UserNameForm />
        </div>
      ) : null}
    </main>
  );
}
