import { useEffect } from 'react';
import { useStore } from '../store/use-store.ts';
import { Identity } from './identity.tsx';
import { MeetingHabits } from './meeting-habits.tsx';
import { Municipalities } from './municipalities.tsx';
import { Recipients } from './recipients.tsx';
import { RegistryNumbers } from './registry-numbers.tsx';
import { settingsParts } from './settings-parts.ts';
import { StandingItems } from './standing-items.tsx';
import './board-settings.css';

/** All that the board itself decides once: its name, its habits, its municipalities and its lists. */
export function BoardSettings() {
  const detail = useStore((state) => state.board.detail);
  const part = useStore((state) => state.route.parts[1]);
  const ready = detail !== null;
  useEffect(() => {
    if (!ready || part === undefined) return;
    // After the shell has moved focus to the screen's heading.
    const frame = requestAnimationFrame(() => showPart(part));
    return () => cancelAnimationFrame(frame);
  }, [ready, part]);
  if (!detail) return null;
  const contents = {
    namn: <Identity board={detail.board} municipalities={detail.municipalities} />,
    diarium: <RegistryNumbers board={detail.board} matters={detail.matters} />,
    sammantraden: <MeetingHabits board={detail.board} />,
    kommuner: <Municipalities detail={detail} />,
    'staende-arenden': <StandingItems detail={detail} />,
    mottagare: <Recipients recipients={detail.recipients} />,
  } as const;
  return (
    <div className="board-settings">
      <nav aria-label="Delar av nämndens inställningar">
        <ul className="board-contents">
          {settingsParts.map((each) => (
            <li key={each.path}>
              <a href={each.href}>{each.title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {settingsParts.map((each) => (
        <div key={each.path} className="board-part" id={`board-${each.path}`} tabIndex={-1}>
          {contents[each.path]}
        </div>
      ))}
    </div>
  );
}

/** Brings a part to the top and focus into it. */
function showPart(part: string): void {
  const place = document.getElementById(`board-${part}`);
  const screen = place?.closest('main');
  if (!place || !screen) return;
  place.focus({ preventScroll: true });
  // Only the screen scrolls: scrollIntoView would move the frame around it too.
  screen.scrollTop += place.getBoundingClientRect().top - screen.getBoundingClientRect().top - 16;
}
