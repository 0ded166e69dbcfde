import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import './theme.css';
import './base.css';
import './print.css';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { createHttpApi } from '../store/http-api.ts';
import { start } from '../store/listen.ts';
import { createStore, type Store } from '../store/store.ts';
import { StoreContext } from '../store/use-store.ts';
import { App } from './app.tsx';
import { chooseFile } from './choose-file.ts';
import { Crashed } from './crashed.tsx';
import { followKeys, runAction } from './follow-keys.ts';
import { followDrops, followHash, followTheme, followVisibility } from './window.ts';

function open(): Store {
  const api =
    window.api ??
    createHttpApi((away) => {
      if (store.getState().shell.away === away) return;
      store.setState((state) => ({ shell: { ...state.shell, away } }));
      if (!away) void store.getState().drafts.flush();
    });
  return createStore(api, { chooseFile, act: (id) => runAction(store, id) });
}

// Before the route is written into it.
const unaddressed = location.hash.replace(/^#?\/?/, '') === '';
const store = open();
followHash(store);
followVisibility(store);
followTheme(store);
followDrops(store);
followKeys(store);
void start(store, unaddressed);

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no root');
const root = createRoot(place, {
  // React has taken the screen away: the drafts are still in the store, and are saved before all is read again.
  onUncaughtError: () => setTimeout(() => root.render(<Crashed store={store} />)),
});
root.render(
  <I18nProvider locale="sv-SE">
    <StoreContext value={store}>
      <App />
    </StoreContext>
  </I18nProvider>,
);
