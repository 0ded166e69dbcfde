import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { onEvent, send } from './chromium.ts';
import { preventable } from './preventable.ts';
import { WebContents } from './web-contents.ts';
import { windows } from './windows.ts';

type Bounds = { x: number; y: number; width: number; height: number };
type Options = Partial<Bounds> & { title?: string; webPreferences?: { preload?: string } };

let count = 0;

export class BrowserWindow extends EventEmitter {
  readonly id = ++count;
  readonly webContents: WebContents;
  #bounds: Bounds;
  #title: string;
  #maximized = false;
  #minimized = false;
  #destroyed = false;

  constructor(options: Options = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    this.#title = options.title ?? app.name;
    this.webContents = new WebContents(this, options.webPreferences?.preload);
    windows.add(this);
    app.emit('web-contents-created', preventable({}), this.webContents);
    app.emit('browser-window-created', preventable({}), this);
  }

  static getAllWindows = () => [...windows];
  static getFocusedWindow = () => [...windows][0] ?? null;
  static fromWebContents = (contents: WebContents | undefined) => contents?.window ?? null;

  loadURL = (url: string) => this.webContents.loadURL(url);
  isDestroyed = () => this.#destroyed;
  isMaximized = () => this.#maximized;
  isMinimized = () => this.#minimized;
  isFullScreen = () => false;
  isVisible = () => true;
  getBounds = () => this.#bounds;
  getNormalBounds = () => this.#bounds;
  getTitle = () => this.#title;

  show(): void {
    this.#alive();
    this.emit('show');
  }

  focus(): void {
    this.#alive();
    this.emit('focus');
  }

  #alive(): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
  }

  setTitle(title: string): void {
    this.#alive();
    this.#title = title;
  }

  setBounds(bounds: Partial<Bounds>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    this.emit('resize');
    this.emit('move');
  }

  maximize(): void {
    this.#maximized = true;
    this.emit('maximize');
  }

  unmaximize(): void {
    this.#maximized = false;
    this.emit('unmaximize');
  }

  minimize(): void {
    this.#minimized = true;
    this.emit('minimize');
  }

  restore(): void {
    this.#alive();
    this.#minimized = false;
    this.emit('restore');
  }

  close(): void {
    if (this.#destroyed) return;
    const event = preventable({});
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    const { created } = this.webContents;
    created
      .then(() => send('Target.closeTarget', { targetId: this.webContents.targetId }))
      .catch((reason: unknown) => process.stderr.write(`closing a page: ${reason}\n`));
    windows.delete(this);
    this.emit('closed');
    if (windows.size > 0) return;
    if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
    else app.quit();
  }
}

// A page that ended without the app's doing.
onEvent((method, params) => {
  if (method !== 'Target.targetDestroyed') return;
  [...windows].find((each) => each.webContents.targetId === params.targetId)?.destroy();
});
