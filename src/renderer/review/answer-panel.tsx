import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { IconButton } from '../parts/icon-button.tsx';
import { plainKey } from '../parts/plain-key.ts';
import type { AnswerPanel as Panel } from '../store/review.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { stands } from './actions.ts';
import { CardGroupView } from './card-group.tsx';
import { cardSections, sectionsAt } from './cards.ts';
import { answersHash } from './place.ts';
import { signId } from './sign-id.ts';
import { currentCard, walk } from './stand.ts';
import { useFresh } from './use-answers.ts';
import './review.css';

/** The answers to a field or a part, beside it: the text stays in sight and can be written in. */
export function AnswerPanel() {
  const panel = useStore((state) => state.review.panel);
  return panel === null ? null : <OpenPanel panel={panel} key={panel.keys.join(' ')} />;
}

function OpenPanel({ panel }: { panel: Panel }) {
  const store = useStoreApi();
  const details = useStore((state) => state.review.details);
  const place = useStore((state) => [state.route.screen, ...state.route.parts].join('/'));
  const came = useRef(place);
  const { keys, title, subjectId } = panel;
  useFresh();
  const sections = useMemo(() => cardSections(details ?? []), [details]);
  useEffect(() => {
    // What it stands beside is no longer on the screen.
    if (came.current !== place) store.getState().review.openPanel(null);
  }, [store, place]);
  useEffect(() => walk(store.getState(), 1), [store]);
  const close = () => {
    store.getState().review.openPanel(null);
    const [first = ''] = keys;
    document.getElementById(signId(first))?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = plainKey(event);
    if (key === null || event.defaultPrevented) return;
    if (!press(key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const press = (key: string): boolean => {
    const state = store.getState();
    if (key === 'escape' && state.review.armedId === null) close();
    else if (key === 'j' || key === 'arrowdown') walk(state, 1);
    else if (key === 'k' || key === 'arrowup') walk(state, -1);
    else {
      const card = currentCard(state);
      const stand = stands.find((each) => each.key === key);
      if (!card || !stand?.can(card)) return key === 'escape';
      void stand.run(store, card);
    }
    return true;
  };
  const groups = sectionsAt(sections, keys).flatMap((section) =>
    section.groups.map((group) => ({ ...group, part: section.title })),
  );
  return (
    <aside className="review-panel" data-panel aria-label={`Svar: ${title}`} onKeyDown={onKeyDown}>
      <header className="review-panel-head">
        <h2>{title}</h2>
        <IconButton small icon={<X aria-hidden />} label="Stäng svaren" keys="Esc" onPress={close} />
      </header>
      {groups.map(({ key, label, part, cards }) => (
        <CardGroupView key={key} title={part} label={label} cards={cards} />
      ))}
      {groups.length === 0 ? <p className="soft">Inga svar här längre.</p> : null}
      <p>
        <a href={answersHash(subjectId)}>Alla svar</a>
      </p>
    </aside>
  );
}
