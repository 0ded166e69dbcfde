import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import { useStore as useZustand } from 'zustand';
import type { CommandInput, CommandName } from '../../shared/commands.ts';
import type { Failure, Reply } from '../../shared/errors.ts';
import type { BoardPatch } from './board.ts';
import type { DraftState } from './draft.ts';
import type { FieldSpec } from './drafts.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';

export const StoreContext = createContext<Store | null>(null);

/** The store itself, for events; what is shown is read with `useStore`. */
export function useStoreApi(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('Outside the store');
  return store;
}

/** Reads a part of the state; the selector must answer a stored value, not make a new one. */
export function useStore<T>(selector: (state: State) => T): T {
  return useZustand(useStoreApi(), selector);
}

/** A field that saves itself, as the kit's fields take it. */
export interface Field<T> {
  readonly value: T;
  readonly setValue: (value: T) => void;
  /** For a choice made in one go: set, save and end the step at once. */
  readonly commit: (value: T) => void;
  readonly onBlur: () => void;
  readonly state: DraftState;
  readonly conflict?: { readonly theirs: T };
  readonly failure?: Failure;
  readonly keepMine: () => void;
  /** Takes what is stored instead of what is unsaved: theirs, or the last saved. */
  readonly takeTheirs: () => void;
}

/** Text as the file can hold it, so that what comes back is what was sent. */
function storable<T>(value: T): T {
  return (typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value) as T;
}

/** A field that saves itself 300 ms after the first unsaved key, on blur, when hidden and at close. */
export function useField<T>(spec: FieldSpec<T>): Field<T> {
  const drafts = useStore((state) => state.drafts);
  const seal = useStore((state) => state.history.seal);
  const { value: stored } = spec;
  const { autosave, subscribe } = drafts.open(spec);
  const draft = useSyncExternalStore(subscribe, autosave.draft);
  useEffect(() => autosave.receive(stored), [autosave, stored]);

  const leave = async () => {
    if (autosave.draft().state === 'clean') return;
    if (await autosave.flush()) await seal();
  };
  return {
    ...draft,
    setValue: (value) => autosave.edit(storable(value)),
    commit: (value) => {
      autosave.edit(storable(value));
      void leave();
    },
    onBlur: () => void leave(),
    keepMine: autosave.keepMine,
    takeTheirs: autosave.takeTheirs,
  };
}

/** The commands that change one row: `{ id, patch }`. */
export type UpdateCommand = {
  [N in CommandName]: CommandInput<N> extends { readonly id: string; readonly patch: object } ? N : never;
}[CommandName];

type PatchOf<N extends UpdateCommand> = CommandInput<N> extends { readonly patch: infer P } ? Required<P> : never;

/** The field of a row, as `useRowField('agendaItem.update', item, 'title')`. */
export function useRowField<
  N extends UpdateCommand,
  R extends { readonly id: string } & Readonly<Partial<PatchOf<N>>>,
  K extends keyof PatchOf<N> & keyof R & string,
>(command: N, row: R, name: K): Field<R[K]> {
  const call = useStore((state) => state.call);
  return useField<R[K]>({
    key: `${command}:${row.id}:${name}`,
    value: row[name],
    save: (value) =>
      call(command, { id: row.id, patch: { [name]: value } } as CommandInput<N>) as Promise<Reply<unknown>>,
  });
}

/** A field of the board's own row. */
export function useBoardField<K extends keyof BoardPatch & string>(
  name: K,
  value: NonNullable<BoardPatch[K]>,
): Field<NonNullable<BoardPatch[K]>> {
  const call = useStore((state) => state.call);
  return useField({
    key: `board.update:${name}`,
    value,
    save: (next) => call('board.update', { patch: { [name]: next } }),
  });
}
