import { ToggleButton } from 'react-aria-components';
import { type Action, isEnabled, labelOf } from '../app/action.ts';
import { isLetter, keysOf } from '../app/keys.ts';
import { Button } from '../parts/button.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';

export interface ActionButtonProps {
  readonly action: Action;
  /** Shorter words than the action's own. */
  readonly text?: string;
  readonly kind?: 'plain' | 'primary' | 'quiet';
  /** For an action that sets and takes back: whether it is set. */
  readonly pressed?: boolean;
}

/** The key of an action as a hint; none where letters are turned off. */
function useKeyHint(action: Action): string | undefined {
  const letterKeys = useStore((state) => state.profile.value.letterKeys);
  const [first = ''] = action.keys ?? [];
  return isLetter(first) && !letterKeys ? undefined : keysOf(action);
}

/** One of the actions as a button with its key. */
export function ActionButton({ action, text, kind = 'plain', pressed }: ActionButtonProps) {
  const store = useStoreApi();
  const enabled = useStore((state) => isEnabled(action, state));
  const label = useStore((state) => labelOf(action, state));
  const hint = useKeyHint(action);
  const run = () => void action.run(store);
  const inside = (
    <>
      {hint === undefined ? null : <kbd aria-hidden>{hint}</kbd>}
      {text ?? label}
    </>
  );
  if (pressed !== undefined) {
    return (
      <ToggleButton
        className="button outcome"
        isSelected={pressed}
        onChange={run}
        isDisabled={!enabled}
        aria-keyshortcuts={hint}
      >
        <span aria-hidden className="outcome-mark">
          ✓
        </span>
        {inside}
      </ToggleButton>
    );
  }
  return (
    <Button kind={kind} onPress={run} disabled={!enabled}>
      {inside}
    </Button>
  );
}
