import type { Failure } from '../../shared/errors.ts';
import { words } from '../store/words.ts';
import { Notice } from './notice.tsx';

/** Why something was not done, where it was asked for. */
export function FailureNotice({ failure }: { failure: Failure }) {
  const { title, help } = words(failure);
  return (
    <div role="alert">
      <Notice tone="danger">
        <p>{title}</p>
        {help ? <p>{help}</p> : null}
      </Notice>
    </div>
  );
}
