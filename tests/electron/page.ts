import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import type { MessagePort } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import * as electron from './stand-in'
import { StandInFrame, type StandInWindow } from './stand-in-window'

type PageEvent = { source: unknown; origin: string; data: unknown; ports: unknown[] }
type Listener = (event: PageEvent) => void

/**
 * A page in a window of the stand-in with the built preload beside it, as Chromium would set both up. Its
 * messages to itself arrive as Chromium delivers them, ports among them.
 */
export function openPage(
  window: StandInWindow,
  { origin = 'app://tante-emma', frame = window.webContents.mainFrame } = {},
) {
  const listeners = new Set<Listener>()
  const pageWindow = {
    addEventListener: (_type: string, listener: Listener) => listeners.add(listener),
    postMessage(data: unknown, targetOrigin: string, ports: unknown[] = []) {
      if (targetOrigin === origin) deliver({ source: pageWindow, origin, data, ports })
    },
  }
  const deliver = (event: PageEvent) => {
    for (const listener of listeners) listener(event)
  }
  const ipcRenderer = Object.assign(new EventEmitter(), {
    send: (channel: string) =>
      electron.ipcMain.emit(channel, { sender: window.webContents, senderFrame: frame }),
  })
  frame.postMessage = (channel, message, ports) =>
    void ipcRenderer.emit(channel, { ports: ports.map(({ port }) => port) }, message)

  const preload = readFileSync(String(window.options.webPreferences.preload), 'utf8')
  const sandboxRequire = (name: string) => {
    if (name !== 'electron') throw new Error(`a sandboxed preload cannot load ${name}`)
    return { ipcRenderer }
  }
  runInNewContext(preload, { window: pageWindow, require: sandboxRequire, exports: {} })

  const received: MessagePort[] = []
  pageWindow.addEventListener('message', ({ data, ports }) => {
    if ((data as { type?: string }).type === 'tante-emma:port') received.push(...(ports as MessagePort[]))
  })
  const connect = () => pageWindow.postMessage({ type: 'tante-emma:connect' }, origin)
  return { connect, deliver, received }
}

/** A frame inside the page, of any address. */
export const otherFrame = (url: string) => new StandInFrame(url)

type Calls = Record<string, Record<string, (input?: unknown) => Promise<unknown>>>

/** The client that a page has over its port. */
function clientOver(port: MessagePort): Calls {
  const client = createORPCClient<Calls>(new RPCLink({ port: port as never }))
  port.start()
  return client
}

/** The client of a page that has just been opened in the program's window, with its port to be closed. */
export function openClient(): { client: Calls; port: MessagePort } {
  const [window] = electron.BrowserWindow.getAllWindows()
  if (!window) throw new Error('no window')
  const opened = openPage(window)
  opened.connect()
  const [port] = opened.received
  if (!port) throw new Error('no port')
  return { client: clientOver(port), port }
}
