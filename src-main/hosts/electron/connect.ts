import type { CallContext } from '@main/rpc/context'
import type { servePort } from '@main/rpc/serve-port'
import { type IpcMainEvent, ipcMain, MessageChannelMain } from 'electron'
import { connectMessage, isOwn, portMessage } from './address'
import type { MainWindow } from './window'

/**
 * Gives the page a port to the program when it asks for one, and only the page of the one window: the frame
 * that asks must be that window's own and hold an address of the program.
 */
export function answerConnects(
  window: MainWindow,
  serve: ReturnType<typeof servePort>,
  context: CallContext,
  log: (line: string) => void,
): void {
  ipcMain.on(connectMessage, (event) => {
    const frame = event.senderFrame
    if (!frame || !isMainPage(event, window)) {
      log('a frame that is not the program asked for a connection')
      return
    }
    const { port1, port2 } = new MessageChannelMain()
    serve(port1, context)
    frame.postMessage(portMessage, null, [port2])
  })
}

function isMainPage({ sender, senderFrame }: IpcMainEvent, window: MainWindow): boolean {
  const main = window.current()?.webContents
  return sender === main && senderFrame === main?.mainFrame && isOwn(senderFrame?.url ?? '')
}
