import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { riskPartKeys } from '../risk/part-keys.ts';
import { riskPath } from '../risk/place.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { type Action, labelOf } from './action.ts';
import { actions } from './actions.ts';
import { keyText } from './keys.ts';
import './shortcuts.css';

/** Keys that parts have for themselves. */
const ofParts: readonly (readonly [string, string])[] = [
  ['↑ ↓ Home End', 'Gå i en lista'],
  ['Retur', 'Öppna raden'],
  ['F2', 'Byt namn på raden'],
  ['Alt ↑ ↓', 'Flytta raden'],
  ['Esc', 'Lämna texten eller stäng det som är öppet'],
];

/** The keys of the screen and of the whole program. */
export function Shortcuts() {
  const state = useStoreApi().getState();
  const show = useStore((each) => each.shell.show);
  const here = (each: Action) => each.screen === undefined || each.screen === state.route.screen;
  const keyed = actions.filter((each) => each.keys && here(each));
  const groups = [...new Set(keyed.map((each) => each.group))];
  return (
    <Dialog
      title="Tangenter"
      open
      wide
      onClose={() => show(null)}
      actions={
        <Button autoFocus onPress={() => show(null)}>
          Stäng
        </Button>
      }
    >
      {state.profile.value.letterKeys ? null : (
        <p className="soft">Tangenter med en enda bokstav är avstängda i Inställningar.</p>
      )}
      <div className="shortcuts">
        {groups.map((group) => (
          <Keys
            key={group}
            title={group}
            rows={keyed
              .filter((each) => each.group === group)
              .map((each) => [(each.keys ?? []).map(keyText).join('  eller  '), labelOf(each, state)])}
          />
        ))}
        {state.route.screen === riskPath
          ? riskPartKeys.map(([title, rows]) => <Keys key={title} title={title} rows={rows} />)
          : null}
        <Keys title="I listor" rows={ofParts} />
      </div>
    </Dialog>
  );
}

function Keys({ title, rows }: { title: string; rows: readonly (readonly string[])[] }) {
  return (
    <section className="shortcuts-group">
      <h3>{title}</h3>
      <dl>
        {rows.map(([keys, label]) => (
          <div key={`${keys} ${label}`}>
            <dt>{label}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
