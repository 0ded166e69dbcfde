import { isEnabled } from '../app/action.ts';
import { keysOf } from '../app/keys.ts';
import { Button } from '../parts/button.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { rotationActions } from './actions.ts';

/** A button for one of the rotation's actions, by its id; its key is told with it. */
export function DoButton({ id, text, kind }: { id: string; text: string; kind?: 'primary' | 'plain' }) {
  const store = useStoreApi();
  const action = rotationActions.find((each) => each.id === id);
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
