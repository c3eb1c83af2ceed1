import { RPCLink } from '@orpc/client/message-port'
import { abortAsOneError } from './cancelled'
import { holdWhileLocked } from './held-calls'

/**
 * The way to the core over the message port that Electron's preload hands over. A port says when the other
 * side is gone: then `onLost` is called.
 */
export async function portLink(onLost: () => void): Promise<RPCLink<Record<never, never>>> {
  const port = await receivePort()
  port.addEventListener('close', onLost, { once: true })
  const link = new RPCLink({ port, interceptors: [abortAsOneError, holdWhileLocked] })
  port.start()
  return link
}

/** Whether this page runs in the window of Electron, whose built files come from its own `app:` scheme. */
export function runsInElectron(): boolean {
  return location.protocol === 'app:'
}

function receivePort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    const receive = (event: MessageEvent) => {
      const [port] = event.ports
      if (event.source !== window || event.origin !== location.origin) return
      if (event.data?.type !== 'tante-emma:port' || !port) return
      window.removeEventListener('message', receive)
      resolve(port)
    }
    window.addEventListener('message', receive)
    window.postMessage({ type: 'tante-emma:connect' }, location.origin)
  })
}
