import type { Matter } from '../../shared/registry/model.ts';
import { Badge } from '../parts/badge.tsx';
import { numberState, numberStateLabels } from './matter-list.ts';

/** Whether the registry has answered, in a word. */
export function NumberBadge({ matter }: { matter: Matter }) {
  const state = numberState(matter);
  return (
    <Badge tone={state === 'confirmed' ? 'ok' : 'warn'}>
      {state === 'confirmed' ? '✓' : '⚠'} {numberStateLabels[state]}
    </Badge>
  );
}
