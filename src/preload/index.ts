import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { Api, AppEvent } from '../shared/api.ts';

const api: Api = {
  host: 'electron',
  invoke: (command, input) => ipcRenderer.invoke('call', command, input),
  offer: (file) => ipcRenderer.invoke('offer', webUtils.getPathForFile(file as File)),
  on: (listener) => {
    const hear = (_event: IpcRendererEvent, event: AppEvent) => listener(event);
    ipcRenderer.on('event', hear);
    return () => ipcRenderer.removeListener('event', hear);
  },
};

contextBridge.exposeInMainWorld('api', api);
