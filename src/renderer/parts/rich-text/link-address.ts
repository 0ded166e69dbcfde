/** Whether an address is one that a memo may hold: the web, or a mail address. */
export function isLinkAddress(href: string): boolean {
  return /^(https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@])/i.test(href) && !/\s/.test(href);
}

/** What was typed as an address: `furusjo.example` gets its https, `namn@example` its mailto; null is no address. */
export function linkAddress(typed: string): string | null {
  const text = typed.trim();
  if (isLinkAddress(text)) return text;
  if (/^[a-z][a-z\d+.-]*:(?!\d)/i.test(text)) return null;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  return /^[^\s/@]+\.[^\s/@.]{2,}(:\d+)?([/?#]\S*)?$/.test(text) ? `https://${text}` : null;
}
