import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { EVENT_CHANNEL, REQUEST_CHANNEL, type Bridge } from '../../shared/ipc/bridge.ts';

const bridge: Bridge = {
  request: (name, ...input) => ipcRenderer.invoke(REQUEST_CHANNEL, name, input[0]),
  on: (name, listener) => {
    // SECURITY: pages get values only, never the event object (Electron checklist 20).
    const relay = (_event: IpcRendererEvent, sent: string, payload: Parameters<typeof listener>[0]) => {
      if (sent === name) listener(payload);
    };
    ipcRenderer.on(EVENT_CHANNEL, relay);
    return () => {
      ipcRenderer.off(EVENT_CHANNEL, relay);
    };
  },
};

contextBridge.exposeInMainWorld('callside', bridge);
