import './page-links.css';

export interface PageLink {
  readonly href: string;
  readonly text: string;
  readonly current: boolean;
}

/** The pages of a screen, the one on it marked. */
export function PageLinks({ label, links }: { label: string; links: readonly PageLink[] }) {
  return (
    <nav className="page-links" aria-label={label}>
      {links.map(({ href, text, current }) => (
        <a key={href} href={href} aria-current={current ? 'page' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
}
