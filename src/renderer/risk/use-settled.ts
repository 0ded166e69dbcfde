import { useEffect, useRef, useState } from 'react';
import type { State } from '../store/state.ts';
import { useStoreApi } from '../store/use-store.ts';

/** A value when it has stayed the same for a while (ms): what is costly to show waits until one has stopped. */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}

/** As `useSettled`, but what comes after a quiet while is shown at once: only a burst is waited out. */
export function useCalm<T>(value: T, milliseconds: number): T {
  const [shown, setShown] = useState(value);
  const last = useRef<{ readonly value: T; readonly at: number }>({ value, at: 0 });
  useEffect(() => {
    if (Object.is(last.current.value, value)) return;
    const quiet = performance.now() - last.current.at > milliseconds;
    last.current = { value, at: performance.now() };
    if (quiet) return setShown(value);
    const timer = setTimeout(() => setShown(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return shown;
}

/** A part of the state when it has stayed the same for a while (ms); nothing is drawn until then. */
export function useSettledState<T>(selector: (state: State) => T, milliseconds: number): T {
  const store = useStoreApi();
  const select = useRef(selector);
  select.current = selector;
  const [settled, setSettled] = useState(() => selector(store.getState()));
  useEffect(() => {
    let last: T;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const value = select.current(store.getState());
      if (timer !== undefined && Object.is(value, last)) return;
      last = value;
      clearTimeout(timer);
      timer = setTimeout(() => setSettled(() => value), milliseconds);
    };
    look();
    const stop = store.subscribe(look);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, milliseconds]);
  return settled;
}
