import { hashOf } from '../store/route.ts';
import { type Screen, screens } from './screens.ts';
import './navigation.css';

export function Navigation({ current }: { current: Screen | undefined }) {
  return (
    <nav className="nav" aria-label="Huvudmeny">
      {screens.map((screen) => {
        const Icon = screen.icon;
        return (
          <a
            key={screen.id}
            className="nav-link"
            href={hashOf(screen.path)}
            title={screen.title}
            aria-current={screen === current ? 'page' : undefined}
          >
            <Icon aria-hidden />
            <span>{screen.title}</span>
          </a>
        );
      })}
    </nav>
  );
}
