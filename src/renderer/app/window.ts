import type { Api } from '../../shared/api.ts';
import { readAnswerFiles } from '../review/read-answers.ts';
import { hashOf, parseHash } from '../store/route.ts';
import type { Store } from '../store/store.ts';

declare global {
  interface Window {
    /** Made by the preload; absent in the browser host. */
    readonly api?: Api;
  }
}

/** Keeps the address and the route the same, so that back and forward work. */
export function followHash(store: Store): void {
  const read = () => store.setState((state) => ({ route: { ...state.route, ...parseHash(location.hash) } }));
  read();
  window.addEventListener('hashchange', read);
  store.subscribe(({ route }, before) => {
    if (route === before.route) return;
    const hash = hashOf(route.screen, ...route.parts);
    const now = parseHash(location.hash);
    if (hash !== hashOf(now.screen, ...now.parts)) location.hash = hash;
  });
}

/** Saves what is unsaved when the window is hidden or left, and tries again when it is back. */
export function followVisibility(store: Store): void {
  const flush = () => void store.getState().drafts.flush();
  document.addEventListener('visibilitychange', flush);
  window.addEventListener('pagehide', flush);
  window.addEventListener('blur', flush);
  window.addEventListener('focus', flush);
  window.addEventListener('online', flush);
  // The browser asks before a tab with unsaved text is closed; Electron's host sends `flush` instead.
  window.addEventListener('beforeunload', (event) => {
    const { host, saving } = store.getState();
    if (host === 'browser' && saving.unsaved > 0) event.preventDefault();
  });
}

/** Light or dark as the profile says; nothing said follows the system. */
export function followTheme(store: Store): void {
  const show = () => {
    const { theme } = store.getState().profile.value;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  show();
  store.subscribe((state, before) => state.profile !== before.profile && show());
}

const answerEnd = '.klubba-svar';

/** A board dropped anywhere is opened, and answers are read in; other files where nothing else takes them are tried as answers. */
export function followDrops(store: Store): void {
  window.addEventListener('dragover', (event) => event.preventDefault());
  window.addEventListener(
    'drop',
    (event) => {
      const answers = [...(event.dataTransfer?.files ?? [])].filter((each) => each.name.endsWith(answerEnd));
      if (answers.length === 0) return;
      // Also over a place for attachments: an answer is none.
      event.preventDefault();
      event.stopPropagation();
      event.target?.dispatchEvent(new DragEvent('dragleave', { bubbles: true }));
      void readAnswerFiles(store, answers);
    },
    { capture: true },
  );
  window.addEventListener('drop', (event) => {
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    const [file] = files;
    if (file?.name.endsWith('.klubba')) void store.getState().shell.openFile(file);
    else void readAnswerFiles(store, files);
  });
}
