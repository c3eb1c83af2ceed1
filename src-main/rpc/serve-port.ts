import type { AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import type { CallContext } from './context'
import type { ErrorOptions } from './errors'
import { handlerOptions } from './handler-options'
import { isCallMessage } from './port-message'

type Listener = (event: { data: unknown }) => void

/** The main process's end of a channel: Electron's MessagePortMain, or a MessagePort of the web or of Node. */
export type CallPort = { postMessage(message: string): void; start(): void; close(): void } & (
  | { addEventListener(event: 'message' | 'close', listener: Listener): void }
  | { on(event: 'message' | 'close', listener: Listener): unknown }
)

/**
 * Serves the router over message ports: call the result once for each port. When the port closes, everything
 * that still runs for it is cancelled.
 */
export function servePort(router: AnyRouter, errors: ErrorOptions) {
  const handler = new RPCHandler<CallContext>(router, handlerOptions(errors))
  return (port: CallPort, context: CallContext): void => {
    handler.upgrade(watched(port, errors.log), { context })
    port.start()
  }
}

/** The port as the handler sees it: only well-formed calls come in, and answering a closed port is no error. */
function watched(port: CallPort, log: (line: string) => void) {
  let open = true
  return {
    on(event: string, listener: (event?: { data: unknown }) => void): void {
      if (event === 'close') {
        listen(port, 'close', () => {
          open = false
          listener()
        })
      } else {
        listen(port, 'message', ({ data }) => {
          if (isCallMessage(data)) listener({ data })
          else log('a malformed message from a window was dropped')
        })
      }
    },
    postMessage(message: string): void {
      if (open) port.postMessage(message)
    },
  }
}

function listen(port: CallPort, event: 'message' | 'close', listener: Listener): void {
  if ('addEventListener' in port) port.addEventListener(event, listener)
  else port.on(event, listener)
}
