import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserWindow } from './browser-window.ts';
import { onEvent, type Params, send } from './chromium.ts';
import { codec } from './codec.ts';
import { handled, ipcMain } from './ipc-main.ts';
import { type FromPage, preloadScript, type ToPage } from './preload-world.ts';
import { preventable } from './preventable.ts';
import { answerPausedRequest } from './requests.ts';
import { fromChromium, toChromium } from './schemes.ts';
import { windows } from './windows.ts';

type WindowOpenHandler = (details: { url: string; disposition: string }) => { action: 'allow' | 'deny' };

let count = 0;

export class WebContents extends EventEmitter {
  readonly id = ++count;
  readonly window: BrowserWindow;
  readonly created: Promise<void>;
  targetId = '';
  /** A navigation that the app asked for itself, which no `will-navigate` announces. */
  loading = false;
  openHandler: WindowOpenHandler = () => ({ action: 'allow' });
  #session = '';
  #url = '';

  constructor(window: BrowserWindow, preload: string | undefined) {
    super();
    this.window = window;
    this.created = this.#create(preload === undefined ? '' : readFileSync(preload, 'utf8'));
  }

  get mainFrame() {
    return { url: this.#url, parent: null };
  }

  async #create(preload: string): Promise<void> {
    const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    this.targetId = String(targetId);
    this.#session = String(sessionId);
    onEvent((method, params, from) => {
      if (from === this.#session) this.#event(method, params);
    });
    const { width, height } = this.window.getBounds();
    await Promise.all([
      this.command('Page.enable'),
      this.command('Runtime.enable'),
      this.command('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      this.command('Runtime.addBinding', { name: 'standInSend' }),
      this.command('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false }),
      this.command('Page.addScriptToEvaluateOnNewDocument', { source: preloadScript(preload) }),
    ]);
  }

  command(method: string, params: Params = {}): Promise<Params> {
    return send(method, params, this.#session);
  }

  #event(method: string, params: Params): void {
    switch (method) {
      case 'Page.domContentEventFired':
        this.emit('dom-ready', preventable({}));
        break;
      case 'Page.loadEventFired':
        this.emit('did-finish-load', preventable({}));
        this.window.emit('ready-to-show', preventable({}));
        break;
      case 'Page.frameNavigated': {
        const frame = params.frame as { url: string; parentId?: string };
        if (frame.parentId === undefined) this.#url = fromChromium(frame.url);
        break;
      }
      case 'Inspector.targetCrashed':
        this.emit('render-process-gone', preventable({}), { reason: 'crashed', exitCode: 1 });
        break;
      case 'Fetch.requestPaused':
        void answerPausedRequest(this, params);
        break;
      case 'Runtime.bindingCalled':
        if (params.name === 'standInSend') void this.#fromPage(String(params.payload));
        break;
    }
  }

  async #fromPage(payload: string): Promise<void> {
    const { id, channel, args } = codec.decode(payload) as FromPage;
    const event = preventable({ sender: this, senderFrame: this.mainFrame });
    if (id === undefined) {
      ipcMain.emit(channel, event, ...args);
      return;
    }
    try {
      await this.#toPage({ id, value: await handled(channel, event, args) });
    } catch (error) {
      await this.#toPage({ id, error: `Error invoking remote method '${channel}': ${error}` });
    }
  }

  async #toPage(message: ToPage): Promise<void> {
    const expression = `standInReceive(${JSON.stringify(codec.encode(message))})`;
    // A page that has gone hears nothing, as in Electron.
    await this.command('Runtime.evaluate', { expression }).catch(() => undefined);
  }

  send(channel: string, ...args: unknown[]): void {
    void this.#toPage({ emit: channel, args });
  }

  async loadURL(url: string): Promise<void> {
    await this.created;
    this.loading = true;
    const loaded = new Promise((resolve) => this.once('did-finish-load', resolve));
    const { errorText } = await this.command('Page.navigate', { url: toChromium(url) });
    this.loading = false;
    if (errorText) throw new Error(`${errorText} loading '${url}'`);
    await loaded;
  }

  reload(): void {
    void this.loadURL(this.#url);
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.openHandler = handler;
  }

  close(): void {
    this.window.close();
  }

  undo(): void {
    void this.command('Runtime.evaluate', { expression: "document.execCommand('undo')" });
  }

  redo(): void {
    void this.command('Runtime.evaluate', { expression: "document.execCommand('redo')" });
  }

  print(_options: object = {}, done?: (ok: boolean, reason: string) => void): void {
    void this.command('Page.printToPDF').then(() => done?.(true, ''));
  }

  getURL = () => this.#url;
  isDestroyed = () => this.window.isDestroyed();
}

/** Pages that a page opened, until their address is known. */
const pending = new Map<string, WebContents>();

// A page that opens another: the opener's handler is asked, and here the answer must be no.
onEvent((method, params) => {
  if (method !== 'Target.targetCreated') return;
  const { openerId, targetId } = params.targetInfo as { openerId?: string; targetId: string };
  const opener = [...windows].find((each) => each.webContents.targetId === openerId)?.webContents;
  if (opener) pending.set(targetId, opener);
});
onEvent((method, params) => {
  if (method !== 'Target.targetInfoChanged' && method !== 'Target.targetCreated') return;
  const { targetId, url } = params.targetInfo as { targetId: string; url: string };
  const opener = pending.get(targetId);
  if (!opener || url === '' || url === 'about:blank') return;
  pending.delete(targetId);
  if (opener.openHandler({ url: fromChromium(url), disposition: 'new-window' }).action === 'allow')
    throw new Error('The stand-in opens no second page');
  void send('Target.closeTarget', { targetId });
});
export const webContents = {
  getAllWebContents: () => [...windows].map((each) => each.webContents),
  fromId: (id: number) => webContents.getAllWebContents().find((each) => each.id === id),
  fromDevToolsTargetId: (id: string) => webContents.getAllWebContents().find((each) => each.targetId === id),
};
