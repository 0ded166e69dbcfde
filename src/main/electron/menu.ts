import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { App } from '../host.ts';
import { type Entry, menuParts } from './menu-items.ts';

/**
 * In a focused text Ctrl Z is the text's own, outside it the page's list of actions has it: the menu only shows the key.
 * macOS knows no key that is only shown; there a key comes to the menu when the page left it alone, which is in a text.
 */
function takeBack(klubba: App, window: BrowserWindow, entry: Extract<Entry, { kind: 'undo' | 'redo' | 'print' }>) {
  const kind = entry.kind === 'redo' ? 'redo' : 'undo';
  const item: MenuItemConstructorOptions = {
    id: `edit.${kind}`,
    label: entry.label,
    accelerator: entry.key,
    registerAccelerator: false,
    click: (_item, _window, event) => {
      if (event.triggeredByAccelerator) window.webContents[kind]();
      else klubba.emit({ topic: 'action', action: `edit.${kind}` });
    },
  };
  return item;
}

function itemFor(klubba: App, window: BrowserWindow, entry: Entry): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'line':
      return { type: 'separator' };
    case 'role':
      return { role: entry.role, label: entry.label };
    case 'undo':
    case 'redo':
      return takeBack(klubba, window, entry);
    case 'print':
      return {
        id: 'app.print',
        label: entry.label,
        accelerator: entry.key,
        click: () => window.webContents.print(),
      };
    case 'action':
      return {
        id: entry.id,
        label: entry.label,
        enabled: entry.needsBoard !== true,
        ...(entry.key === undefined ? {} : { accelerator: entry.key }),
        click: () => klubba.emit({ topic: 'action', action: entry.id }),
      };
  }
}

/** Sets the menu bar; what needs an open board is grey until there is one. */
export function setMenu(klubba: App, window: BrowserWindow): void {
  const parts = menuParts(process.platform);
  const menu = Menu.buildFromTemplate(
    parts.map(({ label, role, items }) => ({
      label,
      ...(role === undefined ? {} : { role }),
      submenu: items.map((entry) => itemFor(klubba, window, entry)),
    })),
  );
  Menu.setApplicationMenu(menu);
  app.setAboutPanelOptions({ applicationName: 'Klubba', applicationVersion: app.getVersion(), copyright: '' });

  const needing = parts.flatMap(({ items }) => items.filter((each) => each.kind === 'action' && each.needsBoard));
  klubba.on((event) => {
    if (event.topic !== 'board') return;
    for (const each of needing) {
      const item = each.kind === 'action' ? menu.getMenuItemById(each.id) : null;
      if (item) item.enabled = event.file !== null;
    }
  });
}
