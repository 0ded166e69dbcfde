import { Button } from '../parts/button.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { type Action, isEnabled } from './action.ts';
import { keysOf } from './keys.ts';

export interface DoButtonProps {
  /** The action's id. */
  readonly id: string;
  readonly text: string;
  readonly kind?: 'primary' | 'plain' | 'quiet';
}

/** A screen's buttons for its own actions, by their ids; the key of each is told with it. */
export function doButton(actions: readonly Action[]) {
  return function DoButton({ id, text, kind = 'plain' }: DoButtonProps) {
    const store = useStoreApi();
    const action = actions.find((each) => each.id === id);
    const enabled = useStore((state) => action !== undefined && isEnabled(action, state));
    if (!action) return null;
    const keys = keysOf(action);
    return (
      <Button
        small
        kind={kind}
        disabled={!enabled}
        label={keys === undefined ? text : `${text} (${keys})`}
        onPress={() => void action.run(store)}
      >
        {text}
      </Button>
    );
  };
}
