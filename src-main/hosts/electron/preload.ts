import { ipcRenderer } from 'electron'
import { connectMessage, ownOrigin, portMessage } from './address'

// What this file needs of the page; the main process's files know no DOM.
type PageMessage = { source: unknown; origin: string; data?: { type?: unknown } }
declare const window: {
  addEventListener(type: 'message', listener: (event: PageMessage) => void): void
  postMessage(message: unknown, targetOrigin: string, transfer?: readonly unknown[]): void
}

// A port cannot cross the context bridge: it is handed over as a message of the window to itself.
window.addEventListener('message', (event) => {
  if (event.source !== window || event.origin !== ownOrigin) return
  if (event.data?.type === connectMessage) ipcRenderer.send(connectMessage)
})
ipcRenderer.on(portMessage, (event) => {
  window.postMessage({ type: portMessage }, ownOrigin, event.ports)
})
