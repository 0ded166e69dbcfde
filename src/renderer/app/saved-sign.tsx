import { Check, CircleAlert, PenLine } from 'lucide-react';
import { savingState } from '../store/saving.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { clockOf } from './moment.ts';
import { showTrouble } from './show-trouble.ts';

/** Tells the truth about what is saved. */
export function SavedSign() {
  const store = useStoreApi();
  const state = useStore((all) => savingState(all.saving));
  const savedAt = useStore((all) => all.saving.savedAt);
  const recorded = useStore((state) => state.history.state.savedAt);
  const away = useStore((state) => state.shell.away);
  const at = Math.max(savedAt ?? 0, recorded === null ? 0 : Date.parse(recorded));
  if (state === 'failed' || state === 'conflict' || away) {
    return (
      <span className="saved saved-failed" role="status">
        <CircleAlert aria-hidden />
        {away ? (
          'Klubba svarar inte'
        ) : (
          <button type="button" className="saved-way" title="Visa fältet" onClick={() => showTrouble(store)}>
            {state === 'conflict' ? 'Ej sparat: två versioner' : 'Ej sparat'}
          </button>
        )}
      </span>
    );
  }
  if (state === 'saving') {
    return (
      <span className="saved">
        <PenLine aria-hidden />
        Sparar …
      </span>
    );
  }
  if (at === 0) return <span className="saved" />;
  return (
    <span className="saved">
      <Check aria-hidden />
      Sparat {clockOf(at)}
    </span>
  );
}
