import { isEnabled } from '../app/action.ts';
import { keysOf } from '../app/keys.ts';
import { Button } from '../parts/button.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { budgetActions } from './actions.ts';

/** A button for one of the budget's actions, by its id; its key is told with it. */
export function DoButton({ id, text, kind }: { id: string; text: string; kind?: 'primary' | 'plain' | 'quiet' }) {
  const store = useStoreApi();
  const action = budgetActions.find((each) => each.id === id);
  const enabled = useStore((state) => action !== undefined && isEnabled(action, state));
  if (!action) return null;
  const keys = keysOf(action);
  return (
    <Button
      small
      kind={kind ?? 'plain'}
      disabled={!enabled}
      label={keys === undefined ? text : `${text} (${keys})`}
      onPress={() => void action.run(store)}
    >
      {text}
    </Button>
  );
}
