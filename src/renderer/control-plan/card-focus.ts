/** What stands first in a card for the keyboard: its text, or the card itself where it is only read. */
function entranceOf(card: Element): HTMLElement | null {
  return card.querySelector<HTMLElement>('[data-card-text] textarea') ?? (card as HTMLElement);
}

const allCards = () => [...document.querySelectorAll('[data-card]')];

/** The card that has focus. */
export function focusedCard(): string | null {
  return document.activeElement?.closest('[data-card]')?.getAttribute('data-card') ?? null;
}

function enter(card: Element | undefined): boolean {
  const entrance = card && entranceOf(card);
  if (!card || !entrance) return false;
  card.scrollIntoView({ block: 'nearest' });
  entrance.focus({ preventScroll: true });
  // Where the card is higher than the window its text must still be in sight.
  entrance.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Gives focus to the card with this key; false where it is not on the screen. */
export function focusCard(key: string): boolean {
  return enter(allCards().find((each) => each.getAttribute('data-card') === key));
}

/** Moves focus so many cards from the one that has it, or to the first; false where there is no more. */
export function focusCardAway(by: 1 | -1): boolean {
  const cards = allCards();
  const at = cards.findIndex((each) => each.contains(document.activeElement));
  return enter(at === -1 ? cards[by === 1 ? 0 : cards.length - 1] : cards[at + by]);
}
