/** One line of the menu: an action of the renderer's list, a thing the system does itself, or a line between groups. */
export type Entry =
  | {
      readonly kind: 'action';
      /** The action's id in the renderer's list, and the item's own. */
      readonly id: string;
      readonly label: string;
      readonly key?: string;
      /** Only with a board open. */
      readonly needsBoard?: boolean;
    }
  | { readonly kind: 'role'; readonly role: Role; readonly label: string }
  | { readonly kind: 'print' | 'undo' | 'redo'; readonly label: string; readonly key: string }
  | { readonly kind: 'line' };

type Role =
  | 'about'
  | 'close'
  | 'copy'
  | 'cut'
  | 'delete'
  | 'front'
  | 'hide'
  | 'hideOthers'
  | 'minimize'
  | 'paste'
  | 'pasteAndMatchStyle'
  | 'quit'
  | 'resetZoom'
  | 'selectAll'
  | 'services'
  | 'togglefullscreen'
  | 'unhide'
  | 'zoom'
  | 'zoomIn'
  | 'zoomOut';

/** One menu of the bar. */
export interface MenuPart {
  readonly label: string;
  readonly role?: 'window' | 'help';
  readonly items: readonly Entry[];
}

const line: Entry = { kind: 'line' };
const role = (name: Role, label: string): Entry => ({ kind: 'role', role: name, label });
const action = (id: string, label: string, key?: string): Entry => ({
  kind: 'action',
  id,
  label,
  ...(key === undefined ? {} : { key }),
});
const withBoard = (id: string, label: string, key?: string): Entry => ({
  ...(action(id, label, key) as Extract<Entry, { kind: 'action' }>),
  needsBoard: true,
});

const settings = withBoard('file.settings', 'Inställningar …', 'CmdOrCtrl+,');

const appMenu: MenuPart = {
  label: 'Klubba',
  items: [
    role('about', 'Om Klubba'),
    line,
    settings,
    line,
    role('services', 'Tjänster'),
    line,
    role('hide', 'Göm Klubba'),
    role('hideOthers', 'Göm övriga'),
    role('unhide', 'Visa alla'),
    line,
    role('quit', 'Avsluta Klubba'),
  ],
};

const fileMenu = (mac: boolean): MenuPart => ({
  label: 'Arkiv',
  items: [
    action('file.new', 'Ny nämnd …', 'CmdOrCtrl+Shift+N'),
    action('file.open', 'Öppna …', 'CmdOrCtrl+O'),
    action('file.example', 'Öppna exemplet'),
    line,
    withBoard('file.saveCopy', 'Spara en kopia …', 'CmdOrCtrl+Shift+S'),
    { kind: 'print', label: 'Skriv ut …', key: 'CmdOrCtrl+P' },
    line,
    ...(mac ? [] : [settings, line]),
    withBoard('file.close', 'Stäng nämnden'),
    mac ? role('close', 'Stäng fönstret') : role('quit', 'Avsluta'),
  ],
});

const editMenu = (mac: boolean): MenuPart => ({
  label: 'Redigera',
  items: [
    { kind: 'undo', label: 'Ångra', key: 'CmdOrCtrl+Z' },
    { kind: 'redo', label: 'Gör om', key: mac ? 'Cmd+Shift+Z' : 'Ctrl+Y' },
    line,
    role('cut', 'Klipp ut'),
    role('copy', 'Kopiera'),
    role('paste', 'Klistra in'),
    role('pasteAndMatchStyle', 'Klistra in utan format'),
    role('delete', 'Ta bort'),
    role('selectAll', 'Markera allt'),
    line,
    withBoard('edit.history', 'Visa ändringar'),
  ],
});

const viewMenu: MenuPart = {
  label: 'Visa',
  items: [
    action('app.palette', 'Sök och kommandon …', 'CmdOrCtrl+K'),
    line,
    action('view.theme', 'Byt ljust eller mörkt utseende'),
    line,
    role('resetZoom', 'Normal storlek'),
    role('zoomIn', 'Förstora'),
    role('zoomOut', 'Förminska'),
    line,
    role('togglefullscreen', 'Helskärm'),
  ],
};

const windowMenu = (mac: boolean): MenuPart => ({
  label: 'Fönster',
  role: 'window',
  items: [
    role('minimize', 'Minimera'),
    ...(mac ? [role('zoom', 'Zooma'), line, role('front', 'Lägg alla överst')] : [role('close', 'Stäng fönstret')]),
  ],
});

const helpMenu = (mac: boolean): MenuPart => ({
  label: 'Hjälp',
  role: 'help',
  items: [action('app.shortcuts', 'Kortkommandon'), ...(mac ? [] : [line, role('about', 'Om Klubba')])],
});

/** The whole menu bar as data; macOS has its own first menu and its own keys. */
export function menuParts(platform: string): readonly MenuPart[] {
  const mac = platform === 'darwin';
  const rest = [fileMenu(mac), editMenu(mac), viewMenu, windowMenu(mac), helpMenu(mac)];
  return mac ? [appMenu, ...rest] : rest;
}
