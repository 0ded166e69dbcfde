import { loweredTitle } from '../meeting/words.ts';
import { useStore } from '../store/use-store.ts';

/** Those who usually present: the officers by name and title, and the titles alone. */
export function usePresenters(): readonly string[] {
  const board = useStore((state) => state.board.detail);
  const officers = board?.officers ?? [];
  const names = officers.flatMap((each) => {
    const name = board?.persons.find((one) => one.id === each.personId)?.name;
    return name === undefined ? [] : [each.title === '' ? name : `${name}, ${loweredTitle(each.title)}`];
  });
  return [...names, ...officers.map((each) => each.title)].filter((each) => each !== '');
}
